import type { SummaryLength } from '../answers/summary.ts';
import type { Unreadable } from '../article/reading.ts';
import type { OwnerLimits } from '../library/store/store.ts';
import { allOf, eitherOf, languageName } from './language-name.ts';
import { numbersOf } from './numbers.ts';

const { number, counted, size } = numbersOf('en');
const statements = (count: number) => counted(count, { one: 'statement', other: 'statements' });

/** The interface's texts in English; what is passed in is already escaped for Discord's Markdown. */
export const en = {
  introduction: 'Introduction',
  paragraph: (at: number) => `paragraph ${number(at)}`,
  speakerUnclear: 'speaker unclear',
  continued: (speaker: string) => `${speaker} (continued)`,
  probably: (speaker: string) => `probably ${speaker}`,
  readThere: 'Read it there',
  about: (topic: string) => `about ${topic}`,

  nothing: 'The article does not answer this.',
  nothingInLibrary: 'No article here answers this.',
  noWordThere: 'No word of your question stands there; /summary tells what does.',
  otherScript: 'The article is written in another script than your question. Please ask in its language.',
  askIn: (languages: readonly string[]) => `I understand questions here in ${eitherOf('en', languages)}.`,
  nearest: 'The nearest statements, which are not an answer:',
  doubtful: 'This may not answer your question:',
  speakerNotAbout: (speaker: string) => `Nothing about this from ${speaker}. What they do say:`,
  mentionsOnly: (name: string) => `Nobody called ${name} is quoted. These statements mention the name:`,
  speakerUnknown: (name: string) => `Nobody called ${name} is quoted or mentioned.`,
  speakersAre: (names: readonly string[]) => `Quoted here: ${allOf('en', names)}.`,
  saidBy: (speaker: string, quoted: number, reported: number) => {
    const count = statements(quoted + reported);
    if (quoted === 0 || reported === 0)
      return `${speaker} · ${count}${quoted === 0 ? '' : ', word for word'}`;
    return `${speaker} · ${count}: ${number(quoted)} word for word, ${number(reported)} reported`;
  },
  summaryOf: (title: string) => `Summary: ${title}`,
  contextOf: (at: number, count: number) => `${number(at)} of ${number(count)}`,
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
      `Your question has ${number(length)} characters, and I read up to ${number(limit)}. Please ask it in fewer words.`,
    unknownArticle: (name: string, titles: string) => `There is no article ${name} here. There is: ${titles}`,
    articleChanged: 'The article has changed since this answer. Please ask again.',
    buttonForeign: 'I do not know this button any more. Please ask again.',
    deleteForbidden: (asker: string) => `Only ${asker}, who asked, or a moderator may delete this answer.`,
    stillReading: 'I am still reading the articles. Please ask again in a few seconds.',
    noArticles:
      'There is no article here yet. Whoever manages this server can add one with **/article add**.',
    noArticlesYours:
      'There is no article here yet. Add one with **/article add**: a file, or a text to paste.',
    storeUnavailable:
      'I cannot get at the articles of this place right now. Nothing is lost; please try again in a minute.',
    managersOnly: 'Only members who may manage this server can do this.',
    tooMuch: (seconds: number) =>
      `That was a lot at once. You can ask again in ${counted(seconds, { one: 'second', other: 'seconds' })}.`,
    failed: (id: string) =>
      `Something went wrong on my side. If you report it, please give this number: ${id}`,
  },

  /** What `/article` says. */
  articles: {
    language: (tag: string) => languageName('en', tag),
    preview: (title: string) => `### ${title}`,
    previewNew:
      'This is what I have read, and only you see it. Publish it, and everybody here can ask about it.',
    previewInPlaceOf: (title: string) =>
      `This is what I have read, and only you see it. Publish it, and it takes the place of ${title}.`,
    counts: (sectionCount: number, statementCount: number, speakerCount: number) =>
      [
        counted(sectionCount, { one: 'section', other: 'sections' }),
        statements(statementCount),
        counted(speakerCount, { one: 'speaker', other: 'speakers' }),
      ].join(' · '),
    sections: (headings: string) => `**Sections:** ${headings}`,
    speakers: (names: string) => `**Speakers:** ${names}`,
    noticed: '**What I noticed:**',
    leftOut: {
      furniture: (text: string) => `Left out as part of the page, not of the article: “${text}”`,
      'related-link': (text: string) => `Left out as a link to another article: “${text}”`,
      dateline: (text: string) => `Left out as the line that says where and when it was written: “${text}”`,
      credit: (text: string) => `Left out as a credit: “${text}”`,
    },
    /** Why a file cannot be used; `problem` says it in English, with the figures. */
    unreadable: (_kind: Unreadable, problem: string) => problem,
    noHeading: 'It has no headings, so every quote is from the introduction.',
    noTitle:
      'No title was found, so it is called by its file’s name. Put a title in the first line, or rename it.',
    emptyHeading: (text: string) => `No text stands below the heading “${text}”.`,
    /** A line of the front matter cannot be used; `problem` says it in English. */
    metadataUnused: (problem: string) => problem,
    andMore: (count: number) => `… and ${number(count)} more`,
    published: (title: string) => `${title} is published. Ask about it with **/ask**.`,
    publishedInPlace: (title: string) =>
      `${title} has its new text. Buttons under earlier answers say that the article has changed.`,
    cancelled: 'Nothing was added or changed.',
    listTitle: 'Articles here',
    listEmpty: 'There are no articles of your own here yet. Add one with **/article add**.',
    listed: (statementCount: number, size: string, added: string) =>
      `${statements(statementCount)} · ${size} · added ${added}`,
    inChannels: (channels: string) => `for ${channels}`,
    shared: (titles: string) => `Everywhere, from whoever runs me: ${titles}`,
    page: (at: number, count: number) => `Page ${number(at)} of ${number(count)}`,
    usage: (usage: OwnerLimits, most: OwnerLimits) =>
      [
        `${number(usage.articles)} of ${counted(most.articles, { one: 'article', other: 'articles' })}`,
        `${size(usage.bytes)} of ${size(most.bytes)}`,
        `${number(usage.statements)} of ${statements(most.statements)}`,
      ].join(' · '),
    nearLimit: 'That is nearly all that I keep for one place. **/article remove** makes room.',
    overLimit: {
      articles: (most: number) =>
        `I keep up to ${counted(most, { one: 'article', other: 'articles' })} for one place, and they are here. Make room with **/article remove**, or put the text in the place of another with **/article replace**.`,
      bytes: (most: number, would: number) =>
        `I keep up to ${size(most)} for one place, and this would make ${size(would)}. Make room with **/article remove**, or add less of it.`,
      statements: (most: number, would: number) =>
        `I keep up to ${statements(most)} for one place, and this would make ${number(would)}. Make room with **/article remove**, or add less of it.`,
    },
    size,
    askRemove: (title: string) => `Take ${title} out of the answers?`,
    removed: (title: string, until: string) => `${title} is removed. You can undo this until ${until}.`,
    notRemoved: (title: string) => `${title} stays.`,
    restored: (title: string) => `${title} is back.`,
    renamed: (before: string, title: string) => `${before} is now called ${title}.`,
    used: (channel: string, title: string) =>
      `${channel} is about ${title} now: questions there are asked of it, unless they name another.`,
    unused: (channel: string) => `Questions in ${channel} are asked of all articles now.`,
    exported: (title: string, file: string) => `${title}, as it was added (${file}):`,
    all: 'All articles',

    buttons: {
      publish: 'Publish',
      cancel: 'Cancel',
      remove: 'Remove',
      keep: 'Keep it',
      undo: 'Undo',
      previous: 'Previous',
      next: 'Next',
    },
    form: {
      add: 'Add an article',
      replace: 'A new text for an article',
      title: 'Title',
      link: 'Link to it (or leave empty)',
      text: 'Text',
      textHint: 'Paste the article here. Headings on lines of their own become sections.',
      more: 'More text, where one field is too small',
    },
    problems: {
      fileTooLarge: (name: string, size: string, most: string) =>
        `${name} has ${size}, and I read files of up to ${most}. Cut it into several, or paste the text: **/article add** without a file.`,
      fileEnding: (name: string) =>
        `I cannot read ${name}: I read Markdown (.md), text (.txt), HTML (.html) and PDF (.pdf). Save it as one of these, or paste the text: **/article add** without a file.`,
      fileGone: (name: string) => `I could not get ${name} from Discord. Please attach it once more.`,
      unreadable: (name: string, reason: string) => `I cannot use ${name}. ${reason}`,
      linkWrong: (link: string) =>
        `${link} is no link: it has to begin with https:// or http://. Nothing was added; please fill in the form again.`,
      alreadyHere: (title: string) => `This very text is already here, as ${title}.`,
      unknown: (name: string, titles: string) =>
        `There is no article ${name} of your own here. There is: ${titles}`,
      sharedFixed: (title: string) =>
        `${title} comes from whoever runs me, for every server: it cannot be changed here.`,
      draftGone: 'This is not waiting to be published any more: I keep it for an hour. Please add it again.',
      gone: 'This article is not here any more.',
      emptyTitle: 'The new title is empty: write what the article is to be called.',
      noChannel: 'Choose the channel: Discord does not say which one this is.',
      tooLate: 'It is too late to undo this. Please add the article again.',
    },
  },

  /** Written to the bot alone, in lower case, it gets what `help` says. */
  helpWord: 'help',
  help: (examples: readonly string[]) =>
    [
      'Ask me about the article, and I answer in its own words.',
      ...examples.map((example) => `> ${example}`),
      'Or use **/ask**, **/quote** (what somebody said) and **/summary**.',
      'In a message to me, `quote NAME` and `summary` do the same.',
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
    article: {
      name: 'article',
      description: 'The articles that are asked here: add, list, replace, remove',
      article: { name: 'article', description: 'Which article' },
      add: {
        name: 'add',
        description: 'Add an article: a file, or a text to paste',
        file: {
          name: 'file',
          description: 'Markdown, text, HTML or PDF, up to 2 MB; leave it out to paste a text',
        },
      },
      list: { name: 'list', description: 'Which articles are here, how large, and for which channels' },
      remove: { name: 'remove', description: 'Take an article out of the answers' },
      rename: {
        name: 'rename',
        description: 'Call an article something else',
        title: { name: 'title', description: 'Its new title' },
      },
      replace: { name: 'replace', description: 'Put a new text in the place of an article' },
      use: {
        name: 'use',
        description: 'Say which article a channel is about, so that questions there need not name it',
        article: { name: 'article', description: 'Which article; leave it out to ask all of them again' },
        channel: { name: 'channel', description: 'Which channel (this one if you choose none)' },
      },
      export: { name: 'export', description: 'Get the file of an article back, as it was added' },
    },
    /** What several commands take. */
    options: {
      article: { name: 'article', description: 'Only this article' },
      private: { name: 'private', description: 'Show the answer to me alone' },
    },
  },

  suggestions: {
    said: (speaker: string) => `What did ${speaker} say?`,
    saidAbout: (speaker: string, topic: string) => `What did ${speaker} say about ${topic}?`,
    speaker: (name: string, count: number) => `${name} · ${statements(count)}`,
  },
};

/** What every language has to offer. */
export type Texts = typeof en;
