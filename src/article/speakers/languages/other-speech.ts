import type { AttributedSpeech, SpeechInput } from '../attribute-speech.ts';
import { gatherSpeech } from '../gather-speech.ts';
import { loadGivenNames } from '../given-names.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Party } from '../party.ts';
import { carryBack, carryOn, MOSTLY, type Said } from '../quotation-chains.ts';
import { findQuotations, quotedLength } from '../quotations.ts';
import { namesOf } from './capital-names.ts';
import { maskQuotations } from './mask.ts';
import { type Parties, partyOf, topicOf } from './parties.ts';
import { reporterFor } from './reporters.ts';
import { reportingWords } from './reporting-words.ts';

/** How many statements back a pronoun reaches for whom it means. */
const REACH = 3;

/**
 * Attributes the statements of an article that is not in English: by quotation marks, a short list of reporting verbs and the names or
 * noun phrases beside them. Precision before recall: reported speech counts only with its verb and an opener ("dijo que"). A
 * pronoun, or a verb without a subject where a language drops it, means who spoke or was spoken of last, up to three
 * statements back. In a language without a list a quotation's speaker is unclear.
 */
export async function attributeOther({
  statements,
  source,
  language,
}: SpeechInput): Promise<AttributedSpeech> {
  const primary = language.split('-', 1)[0] ?? '';
  const report = reporterFor(primary);
  const quotations = findQuotations(source, paragraphsOf(statements));
  const nounsCapitalised = reportingWords[primary]?.nounsCapitalised ?? true;
  const names = namesOf(source, await loadGivenNames(), nounsCapitalised);
  const parties: Parties = { known: [], names, language: primary };
  const said: (Said | null)[] = [];
  const links = statements.map((s) => ({
    ...s,
    quoted: quotedLength(s, quotations) / Math.max(1, s.end - s.start),
  }));
  let last: Party | null = null;
  let lastAt = 0;
  // Whether `last` spoke, and was not only spoken of.
  let spoke = false;
  for (const [i, link] of links.entries()) {
    if (links[i - 1]?.paragraph !== link.paragraph) spoke = false;
    if (i - lastAt > REACH) last = null;
    const masked = maskQuotations(link, quotations);
    const reported = report?.(masked.text) ?? null;
    const isQuoted = link.quoted > 0 || masked.isDialogue;
    let own: Said | null = null;
    if (reported) {
      const party: Party | null = reported.again ? last : partyOf(parties, reported.runs);
      own = { party, manner: isQuoted ? 'quoted' : 'reported', sure: !reported.again || spoke, cued: true };
    } else if (link.quoted >= MOSTLY) {
      const party = carryOn(link, links[i - 1], said[i - 1], quotations);
      own = { party, manner: 'quoted', sure: true, cued: false };
    }
    said.push(own);
    if (own?.party) carryBack(links, said, i, quotations);
    const topic: Party | null = own?.party ?? topicOf(parties, link.text);
    if (!topic) continue;
    last = topic;
    lastAt = i;
    spoke = own?.party != null;
  }
  return gatherSpeech(said);
}
