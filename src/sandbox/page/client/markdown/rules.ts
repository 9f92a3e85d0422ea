import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

type Rules = Parameters<typeof SimpleMarkdown.parserFor>[0];
type Rule = Rules[string];

const { list: standardList } = SimpleMarkdown.defaultRules;

/**
 * The rules of Discord's Markdown: the library's, but for lists, which it lacks, and for headings and small print, which
 * it does not see below a block quote.
 */
export const rules: Rules = {
  ...rulesExtended,
  heading: atLineStart(rulesExtended['heading']),
  subtext: atLineStart(rulesExtended['subtext']),
  list: {
    order: standardList.order,
    parse: standardList.parse,
    match: (source, state, before) => {
      if (!isLineStart(before)) return null;
      const block = (BULLETS.exec(source) ?? NUMBERS.exec(source))?.[0];
      return block === undefined ? null : standardList.match(block, { ...state, _list: true }, before);
    },
  },
};

/** Lines that begin with a mark, and indented lines below them; another kind of mark begins another list. */
function listOf(mark: string): RegExp {
  return new RegExp(`^ {0,3}${mark} +\\S[^\\n]*(?:\\n ?${mark} +\\S[^\\n]*|\\n {2,}\\S[^\\n]*)*(?:\\n|$)`);
}

const BULLETS = listOf('[*-]');
const NUMBERS = listOf('\\d{1,9}\\.');

function isLineStart(before: string): boolean {
  return /(?:^|\n) *$/.test(before);
}

function atLineStart(rule: Rule | undefined): Rule {
  if (!rule) throw new Error('The Markdown parser lacks a rule that it had.');
  // What the library looks at is the last part of what was matched before; what stands before is asked instead.
  const match: Rule['match'] = (source, state, before) =>
    isLineStart(before) ? rule.match(source, { ...state, prevCapture: null }, before) : null;
  return { ...rule, match };
}
