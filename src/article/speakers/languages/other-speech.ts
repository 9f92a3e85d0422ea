import type { AttributedSpeech, SpeechInput, SpokenStatement } from '../attribute-speech.ts';
import { gatherSpeech } from '../gather-speech.ts';
import { loadGivenNames } from '../given-names.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Party } from '../party.ts';
import { carryBack, carryOn, MOSTLY, type Said } from '../quotation-chains.ts';
import { findQuotations, type Quotation, quotedLength } from '../quotations.ts';
import { type CapitalName, type Names, namesOf, resolveRun } from './capital-names.ts';
import { QUOTE, type Run, reporterFor } from './reporters.ts';
import { reportingWords } from './reporting-words.ts';

/**
 * Attributes the statements of an article that is not in English: by quotation marks, a short list of reporting verbs and names beside
 * them. Precision before recall: reported speech counts only with its verb and an opener ("dijo que"), a pronoun means the
 * paragraph's last speaker or nobody, and in a language without a list a quotation's speaker is unclear.
 */
export async function attributeOther({
  statements,
  source,
  language,
}: SpeechInput): Promise<AttributedSpeech> {
  const primary = language.split('-', 1)[0] ?? '';
  const report = reporterFor(primary);
  const quotations = findQuotations(source, paragraphsOf(statements));
  const names = namesOf(source, await loadGivenNames(), reportingWords[primary]?.nounsCapitalised ?? true);
  const parties: Party[] = [];
  const said: (Said | null)[] = [];
  const links = statements.map((s) => ({
    ...s,
    quoted: quotedLength(s, quotations) / Math.max(1, s.end - s.start),
  }));
  for (const [i, link] of links.entries()) {
    const before = links[i - 1]?.paragraph === link.paragraph ? (said[i - 1]?.party ?? null) : null;
    const reported = report?.(mask(link, quotations)) ?? null;
    let own: Said | null = null;
    if (reported) {
      const party = reported.again ? before : partyOf(parties, nameIn(reported.runs, reported.whole, names));
      own = { party, manner: link.quoted > 0 ? 'quoted' : 'reported', sure: !reported.again, cued: true };
    } else if (link.quoted >= MOSTLY) {
      own = {
        party: carryOn(link, links[i - 1], said[i - 1], quotations),
        manner: 'quoted',
        sure: true,
        cued: false,
      };
    }
    said.push(own);
    if (own?.party) carryBack(links, said, i, quotations);
  }
  return gatherSpeech(said);
}

/** A statement's text with each quotation of three words or more as one mark. */
function mask({ text, start, end }: SpokenStatement, quotations: readonly Quotation[]): string {
  let masked = text;
  for (const q of quotations.toReversed()) {
    if (q.end <= start || q.start >= end) continue;
    const from = Math.max(0, q.start - start);
    const to = Math.min(text.length, q.end - start);
    const whole = text.slice(from, to).split(/\s+/).length >= 3 || to - from > 12;
    if (whole) masked = masked.slice(0, from) + QUOTE + masked.slice(to);
  }
  return masked;
}

function nameIn(runs: readonly Run[], whole: boolean, names: Names): CapitalName | null {
  for (const { text, role } of runs) {
    const found = whole ? { name: text, role: null } : resolveRun(text, names);
    if (found) return { name: found.name, role: role ?? found.role };
  }
  return null;
}

function partyOf(parties: Party[], found: CapitalName | null): Party | null {
  if (!found) return null;
  const { name, role } = found;
  let party = parties.find((known) => known.name === name);
  if (!party) {
    party = {
      name,
      parts: name.split(/\s+/),
      kind: 'unknown',
      gender: null,
      roles: [],
      roleNouns: new Set(),
      places: [],
      head: '',
    };
    parties.push(party);
  }
  if (role && party.roles.length === 0) party.roles.push(role);
  return party;
}
