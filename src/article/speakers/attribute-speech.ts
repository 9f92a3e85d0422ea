import type { Speaker, Speech } from '../article.ts';
import { collapse, QUOTE } from './collapse.ts';
import { findContinuations } from './continuation.ts';
import { findCues } from './cues.ts';
import { collectPeople, type Party } from './people.ts';
import { findQuotations, type Quotation, quotationAt, quotedLength } from './quotations.ts';
import { type Discourse, firstPerson, resolveSubject } from './resolve.ts';
import { loadTagger } from './tagger.ts';
import type { Word } from './words.ts';

export interface SpeechInput {
  readonly title: string;
  readonly language: string;
  readonly sections: readonly {
    readonly heading: string | null;
    readonly from: number;
    readonly to: number;
  }[];
  readonly statements: readonly SpokenStatement[];
  readonly source: string;
}

export interface SpokenStatement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly section: number;
  readonly paragraph: number;
}

export interface AttributedSpeech {
  readonly speakers: Speaker[];
  readonly speech: (Speech | null)[];
}

interface Said {
  party: Party | null;
  manner: Speech['manner'];
}

export async function attributeSpeech(input: SpeechInput): Promise<AttributedSpeech> {
  const { statements, source } = input;
  const tag = await loadTagger();
  const paragraphs = paragraphsOf(statements);
  const quotations = findQuotations(source, paragraphs);
  const tagged = statements.map((s) => tag(source.slice(s.start, s.end), s.start));
  const people = collectPeople(tagged, source);
  const discourse: Discourse = { people, source, spoke: [], subjects: [] };
  const said: (Said | null)[] = [];
  for (const [i, statement] of statements.entries()) {
    const words = tagged[i] ?? [];
    const within = quotations.filter((q) => q.start < statement.end && q.end > statement.start);
    const collapsed = collapse(words, within);
    const quoted = quotedLength(statement, within);
    const cues = findCues(collapsed, quoted > 0);
    const place = { statement: i, paragraph: statement.paragraph };
    let result: Said | null = null;
    if (cues.length > 0) {
      let party: Party | null = null;
      for (const cue of cues) {
        party = cue.subject ? resolveSubject(discourse, collapsed, cue.subject, place) : null;
        if (party) break;
      }
      result = {
        party,
        manner: collapsed.some((w) => w.text === QUOTE) || quoted > 0 ? 'quoted' : 'reported',
      };
    } else if (quoted > 0.6 * (statement.end - statement.start) && collapsed.some((w) => w.text === QUOTE)) {
      result = { party: null, manner: 'quoted' };
    }
    said.push(result);
    if (result?.party)
      discourse.spoke.push({ party: result.party, statement: i, paragraph: statement.paragraph });
    discourse.subjects.push(firstPerson(discourse, words, Infinity));
    if (result && !result.party) {
      const previous = carryForward(statements, said, i, quotations, source);
      if (previous) {
        result.party = previous;
        discourse.spoke.push({ party: previous, statement: i, paragraph: statement.paragraph });
      }
    }
  }
  carryBack(statements, said, quotations);
  const going = findContinuations(
    statements.map((s, i) => ({
      paragraph: s.paragraph,
      speaker: said[i]?.party ? people.parties.indexOf(said[i]?.party as Party) : null,
      said: said[i] !== null,
      words: outside(tagged[i] ?? [], quotations),
    })),
  );
  for (const [i, speaker] of going.entries()) {
    const party = speaker === null ? undefined : people.parties[speaker];
    if (party) said[i] = { party, manner: 'continued' };
  }
  return gather(said);
}

function outside(words: readonly Word[], quotations: readonly Quotation[]): Word[] {
  return words.filter((word) => !quotationAt(word.start, quotations));
}

function paragraphsOf(statements: readonly SpokenStatement[]): { start: number; end: number }[] {
  const found: { start: number; end: number; paragraph: number }[] = [];
  for (const s of statements) {
    const last = found.at(-1);
    if (last && last.paragraph === s.paragraph) last.end = s.end;
    else found.push({ start: s.start, end: s.end, paragraph: s.paragraph });
  }
  return found;
}

/** A quotation without a cue goes on from the statement before: in the same quotation, paragraph, or after a colon. */
function carryForward(
  statements: readonly SpokenStatement[],
  said: readonly (Said | null)[],
  i: number,
  quotations: readonly Quotation[],
  source: string,
): Party | null {
  const statement = statements[i];
  const before = statements[i - 1];
  const previous = said[i - 1];
  if (!statement || !before) return null;
  const quotation = quotations.find((q) => q.start < statement.end && q.end > statement.start);
  if (!quotation) return null;
  if (previous?.party && (before.paragraph === statement.paragraph || quotation.continues))
    return previous.party;
  if (source.slice(before.start, before.end).endsWith(':')) return previous?.party ?? null;
  return null;
}

/** “A. B,” she said: the statements of one quotation before its cue. */
function carryBack(
  statements: readonly SpokenStatement[],
  said: (Said | null)[],
  quotations: readonly Quotation[],
): void {
  for (let i = statements.length - 2; i >= 0; i--) {
    const own = said[i];
    const next = said[i + 1];
    const a = statements[i];
    const b = statements[i + 1];
    if (!own || own.party || !next?.party || !a || !b) continue;
    const same = quotations.some((q) => q.start < a.end && q.end > b.start);
    if (same || (a.paragraph === b.paragraph && next.manner === 'quoted')) own.party = next.party;
  }
}

function gather(said: readonly (Said | null)[]): AttributedSpeech {
  const parties: Party[] = [];
  const speech = said.map((s): Speech | null => {
    if (!s) return null;
    if (!s.party) return { speaker: null, manner: s.manner };
    if (!parties.includes(s.party)) parties.push(s.party);
    return { speaker: parties.indexOf(s.party), manner: s.manner };
  });
  return { speakers: parties.map((p) => ({ name: p.name, role: p.roles[0] ?? null })), speech };
}
