/** Nouns for bodies that speak: as the last word of a name ("State Department") or alone ("the ministry"). */
const nouns = new Set(
  `academy administration agency airline airlines alliance army article assembly association authorities authority ad
  bank bbc board body broadcaster brigade bureau business cabinet campaign center centre chain channel charity church city
  club coalition college commission committee company complaint conference confederation congress consortium
  corporation corp council country court daily defense department dept directorate document embassy enterprise
  establishment executive factory faction federation firm force forces foundation front fund gazette
  government group guard guardian hall herald headquarters hospital house inc inc. indictment inquirer institute institution
  intelligence investigation journal judiciary jury kingdom kremlin laboratory lawsuit league legislature library
  llc ltd ltd. magazine media memo militia ministry mission monitor movement museum navy network news newspaper
  observatory office operation operator order organisation organization outlet panel paper parliament
  partnership party pentagon plan platform police politico poll post presidency press producer project publication publisher
  railway record tower towers avenue street road hotel airport park hill island women airways building bridge river lake county valley square stadium arena garden gardens mall resort casino bay beach mountain academy awards award act amendment bill day week registry regime register report republic reserve reuters review school senate service services site
  society squad staff state states statement station store study sun supreme survey syndicate task team telegraph
  television think-tank times today transcript treasury treaty tribune tribunal trust union unit university utility
  vatican verdict website wire works world zoo`.split(/\s+/),
);

/** Whether a lower-case noun is the head of a body's name or stands for one. */
export function isBodyNoun(lower: string): boolean {
  return nouns.has(lower);
}
