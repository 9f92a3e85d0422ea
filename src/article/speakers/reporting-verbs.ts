/**
 * How a verb introduces speech: `always`, wherever it has a subject; `clause`, only before a clause ("that ...") or
 * beside a quotation; `quotation`, only beside a quotation.
 */
export type Reporting = 'always' | 'clause' | 'quotation';

/**
 * Chosen from the share of a verb's uses in the 840 training articles of PolNeAR (Newell et al., "An Attribution
 * Relations Corpus for Political News", LREC 2018) that annotators marked as the cue of an attribution: `always`
 * from about .6; `clause` where that holds before "that"; and of rarer verbs those that the verb lists of published quote
 * extractors agree on. Verbs of mind alone ("want", "expect", "hope") are no speech, whatever their share.
 */
const verbs: Readonly<Record<Reporting, string>> = {
  always: `say tell call accord write add suggest note report argue announce describe criticize criticise accuse
    tweet retweet explain cite declare acknowledge claim decline refer insist urge question mention express state promise reveal
    vow recall praise warn conclude predict reject indicate blame denounce dismiss blast reply tout
    remind portray complain assure emphasize emphasise assert slam concede condemn reiterate mock thank boast
    stress remark decry imply lament allege caution speculate recite proclaim quip retort
    exclaim opine testify contend deny clarify highlight reaffirm recount inform reassure confide
    elaborate rebuke deride lambast lambaste assail scold tease muse opine ridicule brag
    attest chide counsel decree disclose disparage hail profess pronounce admonish applaud ask respond
    point apologize apologise underscore bemoan characterize characterise liken deplore joke confirm comment recommend pledge`,
  clause: `find continue agree propose worry admit learn charge convince fear believe think estimate hint concur reason maintain
    observe answer show advise disagree demand order notify threaten swear feel know post add signal hold
    release talk speak plead repeat counter interject guess prove determine demonstrate rule suspect calculate instruct wonder remember echo title label list deem refuse hope illustrate`,
  quotation: `shout chant yell scream whisper mutter murmur laugh chuckle smile sigh sing shrug nod cry begin go start
    read conclude open close interrupt offer ask defend discuss name label attack deem declare attribute title quote
    demand champion attempt brand dub hit rail sound use voice lay attribute apply like see view advertise
    compare bill insist lead be write email text recite beg plead gush warn snap fire agree support deliver seek make argue push encourage put offer take issue express address`,
};

const reporting = new Map<string, Reporting>();
for (const kind of ['quotation', 'clause', 'always'] as const) {
  for (const verb of verbs[kind].split(/\s+/)) reporting.set(verb, kind);
}

/** How the verb with this dictionary form introduces speech, or null where it does not. */
export function reportingOf(lemma: string): Reporting | null {
  return reporting.get(lemma) ?? null;
}
