import type { SpokenStatement } from './attribute-speech.ts';

/** Where an article's paragraphs stand in its source, from their first statement to their last. */
export function paragraphsOf(statements: readonly SpokenStatement[]): { start: number; end: number }[] {
  const found: { start: number; end: number; paragraph: number }[] = [];
  for (const { start, end, paragraph } of statements) {
    const last = found.at(-1);
    if (last?.paragraph === paragraph) last.end = end;
    else found.push({ start, end, paragraph });
  }
  return found;
}
