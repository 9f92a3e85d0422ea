import type { Speech } from '../article.ts';
import type { AttributedSpeech, SpeechInput, SpokenStatement } from './attribute-speech.ts';
import { collapse, QUOTE } from './collapse.ts';
import { findContinuations } from './continuation.ts';
import { findCues } from './cues.ts';
import { genderOfPronoun, learnGenders } from './gender.ts';
import { findLabels, type Label } from './labels.ts';
import { isTitleCase, mendTags } from './mend-tags.ts';
import { findNames, partsOf } from './names.ts';
import { findParty, gatherParties, type Party } from './parties.ts';
import { resolvePronoun, subjectBetween } from './pronouns.ts';
import { findQuotations, type Quotation, quotationAt, quotedLength } from './quotations.ts';
import { type Discourse, resolveSubject } from './resolve.ts';
import { loadTagger } from './tagger.ts';
import type { Word } from './words.ts';

/** What is known so far of a statement that somebody says. */
interface Said {
  party: Party | null;
  manner: Speech['manner'];
}

/** Attributes the statements of an English article by wink-nlp's parts of speech. */
export async function attributeEnglish(input: SpeechInput): Promise<AttributedSpeech> {
  const { statements, source } = input;
  const tag = await loadTagger();
  const quotations = findQuotations(source, paragraphsOf(statements));
  const tagged = mendTags(statements.map((s) => tag(source.slice(s.start, s.end), s.start)));
  const plain = tagged.map((words) => outside(words, quotations));
  const parties = gatherParties(
    tagged.filter((words) => !isTitleCase(words)).flatMap((words) => findNames(words, source)),
  );
  learnGenders(parties, plain);
  const labels = findLabels(tagged);
  const discourse: Discourse = { parties, source, spoke: [], subjects: [] };
  const said: (Said | null)[] = [];
  for (const [i, statement] of statements.entries()) {
    const words = tagged[i] ?? [];
    const own = saidBy(discourse, statement, i, words, quotations, labels[i] ?? null, source);
    said.push(own ?? introduced(statements, said, i, source));
    const result = said[i];
    if (result && !result.party) result.party = carried(statements, said, i, quotations);
    if (result?.party) {
      discourse.spoke.push({ party: result.party, statement: i, paragraph: statement.paragraph });
      fillBack(statements, said, i, quotations);
    }
    discourse.subjects.push(
      topicOf(discourse, plain[i] ?? [], { statement: i, paragraph: statement.paragraph }),
    );
  }
  const going = findContinuations(
    statements.map((s, i) => ({
      paragraph: s.paragraph,
      speaker: said[i]?.party ? parties.indexOf(said[i]?.party as Party) : null,
      said: said[i] !== null,
      words: plain[i] ?? [],
    })),
  );
  for (const [i, speaker] of going.entries()) {
    const party = speaker === null ? undefined : parties[speaker];
    if (party) said[i] = { party, manner: 'continued' };
  }
  return gather(said);
}

/** Whom a statement is about: the one its opening pronoun means, or the person it names first. */
function topicOf(
  discourse: Discourse,
  words: readonly Word[],
  place: { statement: number; paragraph: number },
): Party | null {
  const at = words.findIndex((word) => word.pos !== 'ADV' && word.pos !== 'CCONJ' && word.pos !== 'PUNCT');
  if (genderOfPronoun(words[at]?.lower ?? '') && words[at]?.pos === 'PRON')
    return resolvePronoun(discourse, words, at, place);
  const first = words[0];
  const last = words.at(-1);
  return first && last ? subjectBetween(discourse.parties, first.start, last.end) : null;
}

/** What a statement itself says about who speaks: by a label, a cue, or quotation marks alone. */
function saidBy(
  discourse: Discourse,
  statement: SpokenStatement,
  i: number,
  words: readonly Word[],
  quotations: readonly Quotation[],
  label: Label | null,
  source: string,
): Said | null {
  if (label) return { party: labelled(discourse, label, source), manner: 'quoted' };
  const within = quotations.filter((q) => q.start < statement.end && q.end > statement.start);
  const collapsed = collapse(words, within);
  const quoted = quotedLength(statement, within);
  const introduces = /:\s*$/.test(source.slice(statement.start, statement.end));
  const cues = findCues(collapsed, quoted > 0 || introduces);
  const whole = collapsed.some((w) => w.text === QUOTE);
  if (cues.length > 0) {
    let party: Party | null = null;
    for (const cue of cues) {
      party = cue.subject
        ? resolveSubject(discourse, collapsed, cue.subject, { statement: i, paragraph: statement.paragraph })
        : null;
      if (party) break;
    }
    return { party, manner: whole || quoted > 0 ? 'quoted' : 'reported' };
  }
  return whole && quoted > 0.6 * (statement.end - statement.start) ? { party: null, manner: 'quoted' } : null;
}

function labelled(discourse: Discourse, label: Label, source: string): Party | null {
  const first = label.words[0];
  const last = label.words.at(-1);
  if (!first || !last || /^(?:q|a|question|answer)$/.test(first.lower)) return null;
  return findParty(discourse.parties, {
    parts: partsOf(label.words, { from: 0, to: label.words.length }),
    text: source.slice(first.start, last.end),
    place: first.start,
    role: null,
    roleNouns: [],
    gender: null,
    definite: false,
    located: false,
    governed: false,
  });
}

/** "Pollak observed:" and a paragraph after it: what the colon announces, in quotation marks or set apart without them. */
function introduced(
  statements: readonly SpokenStatement[],
  said: readonly (Said | null)[],
  i: number,
  source: string,
): Said | null {
  const statement = statements[i];
  for (let at = i - 1; at >= 0 && statement; at--) {
    const before = statements[at];
    if (!before) return null;
    if (before.paragraph === statement.paragraph) continue;
    const opener = said[at];
    if (!opener?.party || !/:\s*$/.test(source.slice(before.start, before.end))) return null;
    return { party: opener.party, manner: 'quoted' };
  }
  return null;
}

/** Who goes on in a quotation without a cue: the speaker before it in the same quotation or paragraph, or across an open one. */
function carried(
  statements: readonly SpokenStatement[],
  said: readonly (Said | null)[],
  i: number,
  quotations: readonly Quotation[],
): Party | null {
  const statement = statements[i];
  const before = statements[i - 1];
  const previous = said[i - 1];
  if (!statement || !before || !previous?.party) return null;
  const quotation = quotations.find((q) => q.start < statement.end && q.end > statement.start);
  if (!quotation) return null;
  return before.paragraph === statement.paragraph || quotation.continues ? previous.party : null;
}

/** “A. B,” she said: gives the statements before a cue, in its quotation or paragraph, its speaker. */
function fillBack(
  statements: readonly SpokenStatement[],
  said: (Said | null)[],
  i: number,
  quotations: readonly Quotation[],
): void {
  const party = said[i]?.party ?? null;
  for (let at = i - 1; at >= 0; at--) {
    const own = said[at];
    const a = statements[at];
    const b = statements[at + 1];
    if (!own || own.party || !a || !b) return;
    const same = quotations.some((q) => q.start < a.end && q.end > b.start);
    const linked =
      same ||
      a.paragraph === b.paragraph ||
      quotations.some((q) => q.continues && q.start < b.end && q.end > b.start);
    if (!linked) return;
    own.party = party;
  }
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
