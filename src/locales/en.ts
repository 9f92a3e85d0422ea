import type { SummaryLength } from '../answers/summary.ts';

/** The interface's texts in English; what is passed in is already escaped for Discord's Markdown. */
export const en = {
  introduction: 'Introduction',
  paragraph: (number: number) => `paragraph ${number}`,
  speakerUnclear: 'speaker unclear',
  continued: (speaker: string) => `${speaker} (continued)`,
  probably: (speaker: string) => `probably ${speaker}`,
  readThere: 'Read it there',
  about: (topic: string) => `about ${topic}`,

  nothing: 'The article does not answer this.',
  nothingInLibrary: 'No article here answers this.',
  otherScript: 'The article is written in another script than your question. Please ask in its language.',
  nearest: 'The nearest statements, which are not an answer:',
  speakerNotAbout: (speaker: string) => `${speaker} says nothing about this. What they do say:`,
  mentionsOnly: (name: string) => `Nobody called ${name} is quoted. These statements mention the name:`,
  speakerUnknown: (name: string) => `Nobody called ${name} is quoted or mentioned.`,
  saidBy: (speaker: string, quoted: number, reported: number) => {
    const count = statements(quoted + reported);
    if (quoted === 0 || reported === 0)
      return `${speaker} · ${count}${quoted === 0 ? '' : ', word for word'}`;
    return `${speaker} · ${count}: ${quoted} word for word, ${reported} reported`;
  },
  summaryOf: (title: string) => `Summary: ${title}`,
  contextOf: (at: number, count: number) => `${at} of ${count}`,
  sharedBy: (user: string) => `Shared by ${user}`,

  buttons: {
    context: 'In context',
    more: 'More quotes',
    moreSummary: 'More',
    share: 'Share',
    delete: 'Delete',
    didYouMean: (name: string) => `Did you mean ${name}?`,
    earlier: 'Earlier',
    later: 'Later',
  },

  problems: {
    emptyQuestion: 'What do you want to know? Write your question after the command or the mention.',
    emptyMessage: 'That message has no text to look for in the article.',
    longQuestion: (length: number, limit: number) =>
      `Your question has ${length} characters, and I read up to ${limit}. Please ask it in fewer words.`,
    unknownArticle: (name: string, titles: string) => `There is no article ${name} here. There is: ${titles}`,
    articleChanged: 'The article has changed since this answer. Please ask again.',
    buttonForeign: 'I do not know this button any more. Please ask again.',
    deleteForbidden: (asker: string) => `Only ${asker}, who asked, or a moderator may delete this answer.`,
    stillReading: 'I am still reading the articles. Please ask again in a few seconds.',
    failed: (id: string) =>
      `Something went wrong on my side. If you report it, please give this number: ${id}`,
  },

  help: (examples: readonly string[]) =>
    [
      'Ask me about the article, and I answer in its own words.',
      ...examples.map((example) => `> ${example}`),
      'Or use **/ask**, **/quote** (what somebody said) and **/summary**.',
    ].join('\n'),

  commands: {
    ask: {
      name: 'ask',
      description: "Ask a question; the answer is in the article's own words",
      question: { name: 'question', description: 'What do you want to know?' },
    },
    quote: {
      name: 'quote',
      description: 'What somebody said',
      speaker: { name: 'speaker', description: 'Whose words? A name or a role, such as "ambassador"' },
      about: { name: 'about', description: 'Only what they said about this' },
    },
    summary: {
      name: 'summary',
      description: "What matters most in an article, in the article's own words",
      length: { name: 'length', description: 'How much of it (medium if you choose nothing)' },
      lengths: {
        short: 'Short: three statements',
        medium: 'Medium: one or two of each section',
        long: 'Long: up to four of each section',
      } satisfies Record<SummaryLength, string>,
    },
    find: { name: 'Find in article' },
    /** What several commands take. */
    options: {
      article: { name: 'article', description: 'Only this article' },
      private: { name: 'private', description: 'Show the answer to me alone' },
    },
  },

  suggestions: {
    saidAbout: (speaker: string, topic: string) => `What did ${speaker} say about ${topic}?`,
    speaker: (name: string, count: number) =>
      `${name} · ${count === 1 ? '1 statement' : `${count} statements`}`,
  },
};

function statements(count: number): string {
  return count === 1 ? '1 statement' : `${count} statements`;
}

/** What every language has to offer. */
export type Texts = typeof en;
