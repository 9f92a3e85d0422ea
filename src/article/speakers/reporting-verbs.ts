/**
 * How a verb introduces speech: `always`, wherever it has a subject; `clause`, before a clause of any kind ("asked whether",
 * "claimed to") or beside a quotation; `finite`, only before a clause with a subject and verb of its own ("agreed that"), not
 * before "to"; `quotation`, only beside a quotation.
 */
export type Reporting = 'always' | 'clause' | 'finite' | 'quotation';

/**
 * Chosen from the share of a verb's uses in the 840 training articles of PolNeAR (Newell et al., "An Attribution
 * Relations Corpus for Political News", LREC 2018) that annotators marked as the cue of an attribution: `always`
 * from about .6; the others where that holds only before such a clause or beside quotation marks; and of rarer verbs
 * those that the verb lists of published quote extractors agree on. Verbs of mind alone ("want", "expect",
 * "hope") are no speech without quotation marks, whatever their share.
 */
const verbs: Readonly<Record<Reporting, string>> = {
  always: `say tell ask call accord dispute laud highlight suggest note argue announce describe criticize criticise accuse
    retweet explain cite acknowledge refer insist urge express promise
    vow recall praise warn predict reject indicate blame denounce dismiss blast tout
    remind portray complain assure emphasize emphasise assert slam concede condemn reiterate mock boast
    stress remark decry imply lament allege caution speculate proclaim quip retort
    exclaim opine contend deny clarify reaffirm recount reassure confide
    elaborate rebuke deride lambast lambaste assail scold muse ridicule brag
    attest chide counsel disparage hail profess admonish applaud
    point apologize apologise bemoan characterize characterise liken deplore joke recommend mention`,
  clause: `admit agree question inquire claim report write declare advise instruct inform notify order estimate`,
  finite: `find show add respond reply answer pledge state tweet confirm comment reveal disclose pronounce decree underscore
    tease propose worry charge convince believe think hint concur reason maintain
    observe disagree demand threaten swear post signal plead repeat counter interject guess
    rule suspect calculate wonder remember echo conclude title label illustrate recite thank testify shout yell chant`,
  quotation: `scream whisper mutter murmur laugh chuckle smile sigh sing shrug nod cry begin go start
    read open close interrupt offer defend discuss name attack attribute quote continue hold know prove determine learn feel
    release talk speak refuse hope demonstrate decline fear list deem
    champion brand dub hit rail sound voice lay advertise
    compare bill lead be email text beg gush snap fire support deliver seek push encourage issue address`,
};

const reporting = new Map<string, Reporting>();
for (const kind of ['quotation', 'finite', 'clause', 'always'] as const) {
  for (const verb of verbs[kind].split(/\s+/)) reporting.set(verb, kind);
}

/** How the verb with this dictionary form introduces speech, or null where it does not. */
export function reportingOf(lemma: string): Reporting | null {
  return reporting.get(lemma) ?? null;
}
