import type { IndexableArticle } from '../../src/search/inverted-index.ts';

/** An article from sections of statements, one paragraph a section. */
export function articleOf(
  title: string,
  sections: Readonly<Record<string, readonly string[]>>,
  language = 'en',
): IndexableArticle {
  const entries = Object.entries(sections);
  return {
    title,
    language,
    sections: entries.map(([heading]) => ({ heading: heading || null })),
    statements: entries.flatMap(([, texts], section) =>
      texts.map((text) => ({ text, section, paragraph: section })),
    ),
  };
}

/** A small article of several sections, written for these tests. */
export const LIGHTHOUSE = articleOf('The lighthouse of Marrow Point', {
  '': [
    'The lighthouse of Marrow Point was lit for the first time in 1874.',
    'It stands on a reef four miles from the harbour of Saint Elwin.',
    'Its keeper, Agnes Thorvald, says that the lamp will stay.',
  ],
  'The light': [
    'The lamp burned whale oil until engineers installed an electric one in 1931.',
    'Its beam can be seen from 22 nautical miles away.',
    'A Fresnel lens of 3.2 tonnes turns once a minute on a bath of mercury.',
  ],
  Repairs: [
    'The Coast Authority spent $ 4.5 million on repairs after the storm of 2009.',
    'Divers found cracks in the granite foundation because the sea had washed out the mortar.',
    'Minister Kudashëv said the government does not recognize the claims of the contractor.',
    'The radar of type R-200 was taken away for counterterrorism exercises.',
  ],
  Visitors: [
    'Some 12,000 people climb the 214 steps each summer.',
    'Tickets cost six euros and are sold by the sailing club.',
  ],
});
