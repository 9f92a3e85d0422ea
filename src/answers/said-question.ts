/** A question for what somebody said. */
export interface SaidQuestion {
  readonly speaker: string;
  /** What it should be about; null: everything. */
  readonly about: string | null;
}

const SAY =
  '(?:say|said|says|tell|told|state|stated|think|claim|claimed|argue|argued|comment|commented|declare|declared)';

/** How such questions are put; the speaker and the topic are groups of the pattern. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^what (?:did|does|do|has|have|had) (?<speaker>.+?) (?:also )?${SAY}(?: us)?(?: (?:about|on|of|regarding|to) (?<about>.+?))?$`,
    'iu',
  ),
  /^what (?:was|is|were|are) (?<speaker>.+?)['’]s? (?:view|views|opinion|position|stance|comment|comments|statement|statements|words|reaction)(?: (?:about|on|of|regarding|to) (?<about>.+?))?$/iu,
  /^(?:quotes?|statements?)(?: by| of| from)? (?<speaker>.+?)(?: (?:about|on|regarding) (?<about>.+?))?$/iu,
  /^(?:was|que|qué) (?:sagte|sagt|dijo|dice) (?<speaker>.+?)(?: (?:über|zu|zum|zur|sobre|de) (?<about>.+?))?$/iu,
  /^qu(?:['’]a|e) (?:dit|déclaré) (?<speaker>.+?)(?: (?:sur|à propos de|au sujet de) (?<about>.+?))?$/iu,
  /^что (?:сказал|сказала|сказали|говорит|говорил|говорила) (?<speaker>.+?)(?: (?:о|об|обо|про) (?<about>.+?))?$/iu,
  /^(?<speaker>.+?) ने (?:(?<about>.+?) (?:के बारे में|पर) )?क्या कहा$/iu,
];

/** What a question asks somebody's words for: "what did Kudashev say about sanctions?"; null for any other question. */
export function readSaidQuestion(question: string): SaidQuestion | null {
  const text = question
    .trim()
    .replace(/[?？!.\s]+$/u, '')
    .replace(/^[¿¡]/u, '');
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.['speaker'] !== undefined)
      return { speaker: groups['speaker'], about: groups['about'] ?? null };
  }
  return null;
}
