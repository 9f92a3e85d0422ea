import { readArticle } from '../../src/article/read.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';

/** A library of articles given as Markdown, by file name. */
export async function libraryOf(files: Readonly<Record<string, string>>): Promise<Library> {
  const articles = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const reading = await readArticle({ name, bytes: new TextEncoder().encode(text) });
      if (!reading.ok) throw new Error(`${name}: ${reading.problem}`);
      return reading.article;
    }),
  );
  return createLibrary(articles);
}

/** A short article of our own, with two speakers, on what stands in no other. */
export const MARKET = `---
title: The night market stays
language: en
---

The town council has decided to keep the night market on Quay Street. Mayor Ines Valdora, who grew up beside the market, said the stalls bring four thousand visitors a week. She also said that the noise would be measured every Friday.

## Traders are relieved

“We had packed our boxes already,” said Tomas Brandl, chairman of the traders’ association. Brandl said the stalls pay 900 euros of rent a month. The market has 64 stalls, most of them run by families.

## Neighbours want quiet

Residents of Quay Street had collected 1,200 signatures against the market. The council promised them an earlier closing time from May.
`;

/** Another, to be asked beside the first. */
export const LIBRARY_BUS = `---
title: A library on wheels
url: https://example.org/bus
language: en
---

A bus with three thousand books visits the villages of the valley on weekdays. Driver Oda Lindqvist said children wait for it in the rain. The bus was paid for by a lottery.
`;

/** A speech: one speaker, nine statements, each about the harvest. */
export const SPEECH = `---
title: A speech on the harvest
language: en
---

${['the harvest was early', 'no harvest had been richer', 'the harvest would feed the valley', 'rain had spared the harvest', 'the harvest needed more hands', 'children had helped with the harvest', 'the harvest ended on a Sunday', 'a good harvest wants a feast', 'the next harvest would be hers to bless'].map((said) => `Farmer Vera Lind said ${said}.`).join(' ')}
`;
