import type { AttributedSpeech, SpeechInput } from './attribute-speech.ts';
import { type Cast, findKnown, findParty, gatherCast } from './cast.ts';
import { QUOTE } from './collapse.ts';
import { continueSpeech } from './continuation.ts';
import { findCues } from './cues.ts';
import type { Discourse, Meant } from './discourse.ts';
import { gatherSpeech } from './gather-speech.ts';
import { genderOfPronoun, learnGenders } from './gender.ts';
import { loadGivenNames } from './given-names.ts';
import { findLabels, findSignature, isAnonymous, readLabel } from './labels.ts';
import { findNames, type NameContext, nameAt } from './names.ts';
import { follows, isBare, type Opening } from './openings.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Party } from './party.ts';
import { resolvePronoun, subjectBetween } from './pronouns.ts';
import { carryBack, carryOn, MOSTLY, type Said, sign } from './quotation-chains.ts';
import { findQuotations } from './quotations.ts';
import { resolveSubject } from './resolve.ts';
import { readSentences, type Sentence } from './sentence.ts';
import { tagStatements } from './tag-statements.ts';
import { loadTagger } from './tagger.ts';
import { attributeUncued } from './uncued-quotations.ts';
import { noteUtterances } from './utterances.ts';
import type { Word } from './words.ts';

/** Attributes the statements of an English article by wink-nlp's parts of speech. */
export async function attributeEnglish({ statements, source }: SpeechInput): Promise<AttributedSpeech> {
  const [tag, givenNames] = await Promise.all([loadTagger(), loadGivenNames()]);
  const context = { source, givenNames };
  const quotations = findQuotations(source, paragraphsOf(statements));
  const sentences = readSentences(statements, tagStatements(statements, tag, givenNames), quotations);
  const cast = gatherCast(
    sentences.flatMap((s) => findNames(s.words, context)),
    givenNames,
  );
  learnGenders(
    cast,
    sentences.map((s) => s.plain),
  );
  const labels = findLabels(sentences);
  const discourse: Discourse = { cast, source, spoke: [], subjects: [], utterances: new Map() };
  const said: (Said | null)[] = [];
  let opening: Opening | null = null;
  for (const sentence of sentences) {
    const { index, paragraph } = sentence;
    const label = labels[index];
    let own = label
      ? labelled(cast, label, context)
      : (headlined(cast, sentence, context) ?? saidIn(discourse, sentence));
    const signature = own ? null : findSignature(sentence.words);
    if (signature) sign(sentences, said, index, findParty(cast, nameAt(sentence.words, signature, context)));
    const announced = opening !== null && follows(opening, sentence);
    const announcer: Party | null = sentence.opens ? (own?.party ?? topicOf(discourse, sentence)) : null;
    const next: Opening | null = announcer && { party: announcer, paragraph, reports: own !== null };
    if (isBare(sentence)) own = null;
    else if (announced) own ??= { party: null, manner: 'quoted', sure: true, cued: false };
    if (own && announced && !own.cued) own.party ??= opening?.party ?? null;
    if (own && !own.cued) own.party ??= carryOn(sentence, sentences[index - 1], said[index - 1], quotations);
    said.push(own);
    if (own?.party) {
      discourse.spoke.push({ party: own.party, statement: index, paragraph });
      noteUtterances(discourse, sentence.plain, own.party, index);
      carryBack(sentences, said, index, quotations);
    }
    discourse.subjects.push(topicOf(discourse, sentence));
    if (next || opening?.paragraph !== paragraph - 1) opening = next;
  }
  attributeUncued(sentences, said);
  continueSpeech(sentences, said);
  return gatherSpeech(said);
}

/** Under a transcript's label. */
function labelled(cast: Cast, label: readonly Word[], context: NameContext): Said {
  const party = isAnonymous(label)
    ? null
    : findParty(cast, nameAt(label, { from: 0, to: label.length }, context));
  return { party, manner: 'quoted', sure: true, cued: true };
}

/** "Pence: Flowers won't be at debate": the label of a single statement, where it names somebody whom the article knows. */
function headlined(cast: Cast, sentence: Sentence, context: NameContext): Said | null {
  const label = readLabel(sentence.words);
  const claims =
    label && sentence.words.slice(label.length + 1).some((word) => word.pos === 'VERB' || word.pos === 'AUX');
  const party = claims ? findKnown(cast, nameAt(label, { from: 0, to: label.length }, context)) : null;
  return party?.kind === 'person'
    ? { party, manner: sentence.quoted > 0 ? 'quoted' : 'reported', sure: true, cued: true }
    : null;
}

/** What a sentence itself says about who speaks: by a cue, or by quotation marks alone. */
function saidIn(discourse: Discourse, sentence: Sentence): Said | null {
  const { collapsed, quoted, opens } = sentence;
  const cues = findCues(collapsed, quoted > 0 || opens);
  if (cues.length === 0) {
    const whole = quoted >= MOSTLY && collapsed.some((word) => word.text === QUOTE) && !sentence.titled;
    return whole ? { party: null, manner: 'quoted', sure: true, cued: false } : null;
  }
  const place = { statement: sentence.index, paragraph: sentence.paragraph };
  let meant: Meant | null = null;
  for (const { subject } of cues) meant ??= subject && resolveSubject(discourse, collapsed, subject, place);
  const manner = quoted > 0 ? 'quoted' : 'reported';
  return {
    party: meant?.party ?? null,
    manner,
    sure: meant?.sure ?? true,
    cued: cues.some(({ subject }) => subject !== null),
  };
}

/** Whom a sentence is about: the one its opening pronoun means, or the person it names first. */
function topicOf(discourse: Discourse, { plain, index, paragraph }: Sentence): Party | null {
  const at = plain.findIndex((word) => !/^(?:ADV|CCONJ|PUNCT)$/.test(word.pos));
  const opening = plain[at];
  const place = { statement: index, paragraph };
  if (opening?.pos === 'PRON' && genderOfPronoun(opening.lower))
    return resolvePronoun(discourse, plain, at, place)?.party ?? null;
  return subjectBetween(discourse.cast, plain[0]?.start ?? 0, plain.at(-1)?.end ?? 0);
}
