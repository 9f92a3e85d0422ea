/** Nouns for bodies that speak, and for places, which are no people either: as the last word of a name ("State Department") or alone ("the ministry"). */
const nouns = new Set(
  `academy act ad administration agency airline airlines airport airways alliance amendment arena army article
  assembly association authorities authority avenue award awards bank bay bbc beach bill board body bridge
  brigade broadcaster building bureau business cabinet campaign casino center centre chain channel charity
  church city club coalition college commission committee company complaint confederation conference congress
  consortium corp corporation council country county court daily day defense department dept directorate
  document embassy enterprise establishment executive faction factory federation firm force forces foundation
  front fund garden gardens gazette government group guard guardian hall headquarters herald hill hospital
  hotel house inc inc. indictment inquirer institute institution intelligence investigation island journal
  judiciary jury kingdom kremlin laboratory lake lawsuit league legislature library llc ltd ltd. magazine mall
  media memo militia ministry mission monitor mountain movement museum navy network news newspaper observatory
  office operation operator order organisation organization outlet panel paper park parliament partnership
  party pentagon plan platform police politico poll post presidency press producer project publication
  publisher railway record regime register registry report republic reserve resort reuters review river road
  school senate service services site society squad square stadium staff state statement states station store
  street study sun supreme survey syndicate task team telegraph television think-tank times today tower towers
  transcript treasury treaty tribunal tribune trust union unit university utility valley vatican verdict
  website week wire women works world zoo`.split(/\s+/),
);

/** Whether a lower-case noun is the head of a body's name or stands for one. */
export function isBodyNoun(lower: string): boolean {
  return nouns.has(lower);
}
