/** A question for what somebody said. */
export interface SaidQuestion {
  readonly speaker: string;
  /** What it should be about; null: everything. */
  readonly about: string | null;
}

/** Alternatives of a pattern. */
const oneOf = (words: string) => `(?:${words})`;

const SAY = oneOf(
  'say|said|says|tell|told|state|stated|think|claim|claimed|argue|argued|comment|commented|declare|declared',
);
const SAY_DE = oneOf('sagten?|sagt|sagen|meinten?|meint|meinen|erklärten?|erklärt|erzählten?|erzählt');
const SAID_DE = oneOf('gesagt|gemeint|erklärt|erzählt');
const ABOUT_DE = oneOf('zum thema|zu|zum|zur|über');
const SAY_ES = oneOf(
  'dijo|dijeron|dice|dicen|ha dicho|han dicho|opina|opinan|piensa|piensan|cuenta|contó|explica|explicó|afirma|afirmó',
);
const SAY_RU = oneOf(
  'сказал[аи]?|говорит|говорят|говорил[аи]?|думает|думают|считает|считают|рассказал[аи]?|заявил[аи]?',
);
const ABOUT_RU = oneOf('на тему|о|об|обо|про');

const QUOTATION_MARKS = /^["“„«»]|["“”«»]$/gu;

/** What the article says is everybody's words. */
const ARTICLE =
  /^(?:(?:the|this|el|este|der|dieser|im|in|en|в|इस) )*(?:article|text|página|page|artículo|texto|artikel|стать[яеи]|текст|тексте|लेख)$/iu;

/** How such questions are put; the speaker and the topic are groups of the pattern. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^what (?:did|does|do|has|have|had) (?<speaker>.+?) (?:also )?${SAY}(?: us)?(?: (?:about|on|of|regarding|to) (?<about>.+?))?$`,
    'iu',
  ),
  /^what (?:was|is|were|are) (?<speaker>.+?)['’]s? (?:view|views|opinion|position|stance|comment|comments|statement|statements|words|reaction)(?: (?:about|on|of|regarding|to) (?<about>.+?))?$/iu,
  /^(?:quotes?|statements?)(?: by| of| from)? (?<speaker>.+?)(?: (?:about|on|regarding) (?<about>.+?))?$/iu,
  new RegExp(`^was ${SAY_DE} (?<speaker>.+?)(?: ${ABOUT_DE} (?<about>.+?))?$`, 'iu'),
  new RegExp(`^was (?:hat|haben) (?<speaker>.+?)(?: ${ABOUT_DE} (?<about>.+?))? ${SAID_DE}$`, 'iu'),
  new RegExp(`^qu[ée] ${SAY_ES} (?<speaker>.+?) (?:sobre|acerca de) (?<about>.+?)$`, 'iu'),
  new RegExp(`^qu[ée] ${SAY_ES} (?<speaker>.+?)(?: de (?<about>.+?))?$`, 'iu'),
  /^qu(?:['’]a|e) (?:dit|déclaré) (?<speaker>.+?)(?: (?:sur|à propos de|au sujet de) (?<about>.+?))?$/iu,
  new RegExp(`^что ${SAY_RU} (?<speaker>.+?)(?: ${ABOUT_RU} (?<about>.+?))?$`, 'iu'),
  new RegExp(`^что (?<speaker>.+?) ${SAY_RU}(?: ${ABOUT_RU} (?<about>.+?))?$`, 'iu'),
  /^(?<speaker>.+?) ने (?:(?<about>.+?) (?:के बारे में|पर|को लेकर) )?क्या (?:कहा|कहा है|बताया)$/iu,
];

/** What a question asks somebody's words for: "what did Kudashev say about sanctions?"; null for any other question. */
export function readSaidQuestion(question: string): SaidQuestion | null {
  const text = question
    .trim()
    .replace(/[?？!.\s]+$/u, '')
    .replace(/^[¿¡]/u, '');
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.['speaker'] === undefined) continue;
    if (ARTICLE.test(groups['speaker'])) return null;
    return { speaker: groups['speaker'], about: groups['about']?.replace(QUOTATION_MARKS, '') ?? null };
  }
  return null;
}
