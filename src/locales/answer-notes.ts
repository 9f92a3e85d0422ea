import type { Answer } from '../answers/answer.ts';
import type { Speaker } from '../article/article.ts';
import type { Texts } from './en.ts';

/** How names are put into a text: escaped and emphasised for Discord, plain in a terminal. */
export interface NameStyle {
  readonly name: (name: string) => string;
  readonly speaker: (speaker: Speaker) => string;
}

/** What is to be said above an answer's quotes: whose they are, that they are no answer, or that there is none. */
export function answerNotes(answer: Answer, texts: Texts, style: NameStyle): string[] {
  const { kind, basis } = answer;
  const nearest = kind === 'nothing' && answer.nearest.length > 0 ? [texts.nearest] : [];
  switch (basis.by) {
    case 'question':
      if (kind === 'nothing') return [nothing(basis, nearest.length > 0, texts), ...nearest];
      return basis.doubtful ? [texts.doubtful] : [];
    case 'mention':
      return kind === 'nothing'
        ? [unknown(basis, texts, style), ...nearest]
        : [texts.mentionsOnly(style.name(basis.name))];
    case 'speaker':
      return kind === 'nothing'
        ? [texts.speakerNotAbout(style.speaker(basis.speaker))]
        : [texts.saidBy(style.speaker(basis.speaker), basis.quoted, basis.reported)];
  }
}

type Asked = Extract<Answer['basis'], { by: 'question' }>;

function unknown(
  { name, speakers }: Extract<Answer['basis'], { by: 'mention' }>,
  texts: Texts,
  style: NameStyle,
): string {
  const told = texts.speakerUnknown(style.name(name));
  return speakers.length ? `${told} ${texts.speakersAre(speakers.map(style.name))}` : told;
}

/** That nothing answers, and why, or what to do, where that can be told. `isNear`: statements that come near are shown. */
function nothing({ articles, inOtherScript, languages }: Asked, isNear: boolean, texts: Texts): string {
  const nothing = articles > 1 ? texts.nothingInLibrary : texts.nothing;
  const names = languages.flatMap((tag) => texts.articles.language(tag) ?? []);
  if (names.length > 0) return `${nothing} ${texts.askIn(names)}`;
  if (inOtherScript) return texts.otherScript;
  return isNear || languages.length > 0 ? nothing : `${nothing} ${texts.noWordThere}`;
}
