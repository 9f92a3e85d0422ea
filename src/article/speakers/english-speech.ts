import type { Speech } from '../article.ts';
import type { AttributedSpeech, SpeechInput, SpokenStatement } from './attribute-speech.ts';
import { findParty, gatherCast } from './cast.ts';
import { QUOTE } from './collapse.ts';
import { findContinuations } from './continuation.ts';
import { findCues } from './cues.ts';
import { genderOfPronoun, learnGenders } from './gender.ts';
import { loadGivenNames } from './given-names.ts';
import { findLabels, findSignature, isAnonymous } from './labels.ts';
import { mendTags } from './mend-tags.ts';
import { findNames, nameAt } from './names.ts';
import type { Party } from './party.ts';
import { resolvePronoun, subjectBetween } from './pronouns.ts';
import { carryBack, carryOn, type Said, sign } from './quotation-chains.ts';
import { findQuotations } from './quotations.ts';
import { type Discourse, resolveSubject } from './resolve.ts';
import { readSentences, type Sentence } from './sentence.ts';
import { loadTagger } from './tagger.ts';

/** Attributes the statements of an English article by wink-nlp's parts of speech. */
export async function attributeEnglish(input: SpeechInput): Promise<AttributedSpeech> {
  const { statements, source } = input;
  const [tag, givenNames] = await Promise.all([loadTagger(), loadGivenNames()]);
  const quotations = findQuotations(source, paragraphsOf(statements));
  const tagged = mendTags(statements.map((s) => tag(source.slice(s.start, s.end), s.start)));
  const sentences = readSentences(statements, tagged, quotations);
  const context = { source, givenNames };
  const cast = gatherCast(
    sentences.filter((s) => !s.titled).flatMap((s) => findNames(s.words, context)),
    givenNames,
  );
  learnGenders(
    cast,
    sentences.map((s) => s.plain),
  );
  const labels = findLabels(tagged);
  const discourse: Discourse = { cast, source, spoke: [], subjects: [] };
  const said: (Said | null)[] = [];
  let opener: Opener | null = null;
  for (const sentence of sentences) {
    const i = sentence.index;
    const before = sentences[i - 1];
    const label = labels[i];
    const signature = findSignature(sentence.words);
    if (opener && sentence.paragraph > opener.paragraph + 1) opener = null;
    let own: Said | null = null;
    if (label)
      own = {
        party: isAnonymous(label)
          ? null
          : findParty(cast, nameAt(label, { from: 0, to: label.length }, context)),
        manner: 'quoted',
      };
    else if (signature && before && said[i - 1] && !said[i - 1]?.party)
      sign(sentences, said, i, findParty(cast, nameAt(sentence.words, signature, context)));
    else own = saidIn(discourse, sentence);
    const opened = own && sentence.opens && isBareOpener(sentence);
    const opens: Party | null = sentence.opens ? (own?.party ?? topicOf(discourse, sentence)) : null;
    if (opened) own = null;
    if (
      !own &&
      opener &&
      sentence.paragraph === opener.paragraph + 1 &&
      (opener.reporting || sentence.quoted > 0.6)
    )
      own = { party: null, manner: 'quoted' };
    if (own && !own.party)
      own.party =
        (opener && sentence.paragraph === opener.paragraph + 1 ? opener.party : null) ??
        carryOn(sentence, before, said[i - 1], quotations);
    said.push(own);
    if (own?.party) {
      discourse.spoke.push({ party: own.party, statement: i, paragraph: sentence.paragraph });
      carryBack(sentences, said, i, quotations);
    }
    discourse.subjects.push(topicOf(discourse, sentence));
    if (opens) opener = { party: opens, paragraph: sentence.paragraph, reporting: Boolean(opened || own) };
    else if (opener && sentence.paragraph === opener.paragraph) opener = null;
  }
  continueSpeech(sentences, said, cast.parties);
  return gather(said);
}

/** Who the paragraph after a colon belongs to. */
interface Opener {
  readonly party: Party;
  readonly paragraph: number;
  /** Whether a cue says so; else only a quotation after it is taken. */
  readonly reporting: boolean;
}

/** What a sentence itself says about who speaks: by a cue, or by quotation marks alone. */
function saidIn(discourse: Discourse, sentence: Sentence): Said | null {
  const { collapsed, quoted, opens } = sentence;
  const cues = findCues(collapsed, quoted > 0 || opens);
  if (cues.length > 0) {
    let party: Party | null = null;
    for (const { subject } of cues) {
      party = subject
        ? resolveSubject(discourse, collapsed, subject, {
            statement: sentence.index,
            paragraph: sentence.paragraph,
          })
        : null;
      if (party) break;
    }
    return { party, manner: quoted > 0 ? 'quoted' : 'reported' };
  }
  const whole = quoted > 0.6 && collapsed.some((word) => word.text === QUOTE) && !sentence.titled;
  return whole ? { party: null, manner: 'quoted' } : null;
}

/** "Caddell continued:" opens what follows, and says nothing itself. */
function isBareOpener(sentence: Sentence): boolean {
  const cues = findCues(sentence.collapsed, true);
  const [first] = cues;
  return cues.length === 1 && first !== undefined && sentence.collapsed.length - first.at <= 8;
}

/** Whom a sentence is about: the one its opening pronoun means, or the person it names first. */
function topicOf(discourse: Discourse, sentence: Sentence): Party | null {
  const { plain } = sentence;
  const at = plain.findIndex((word) => !/^(?:ADV|CCONJ|PUNCT)$/.test(word.pos));
  const opening = plain[at];
  if (opening?.pos === 'PRON' && genderOfPronoun(opening.lower))
    return resolvePronoun(discourse, plain, at, { statement: sentence.index, paragraph: sentence.paragraph });
  return subjectBetween(discourse.cast, plain[0]?.start ?? 0, plain.at(-1)?.end ?? 0);
}

function continueSpeech(
  sentences: readonly Sentence[],
  said: (Said | null)[],
  parties: readonly Party[],
): void {
  const going = findContinuations(
    sentences.map((s, i) => {
      const party = said[i]?.party;
      return {
        paragraph: s.paragraph,
        speaker: party ? parties.indexOf(party) : null,
        said: said[i] !== null,
        words: s.plain,
      };
    }),
  );
  for (const [i, speaker] of going.entries()) {
    const party = speaker === null ? undefined : parties[speaker];
    if (party) said[i] = { party, manner: 'continued' };
  }
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
