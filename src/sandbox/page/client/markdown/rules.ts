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
      const block = isLineStart(before) ? LIST.exec(source)?.[0] : undefined;
      return block === undefined ? null : standardList.match(block, { ...state, _list: true }, before);
    },
  },
};

/** Lines that begin with a bullet or a number, and indented lines below them. */
const LIST =
  /^ {0,3}(?:[*-]|\d{1,9}\.) +\S[^\n]*(?:\n *(?:[*-]|\d{1,9}\.) +\S[^\n]*|\n {2,}\S[^\n]*)*(?:\n|$)/;

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
