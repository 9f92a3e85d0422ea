import type { Texts } from './en.ts';
import { numbersOf } from './numbers.ts';

const { number, counted } = numbersOf('de');
const statements = (count: number) => counted(count, { one: 'Aussage', other: 'Aussagen' });

/**
 * German. Its words: Artikel (article), Abschnitt (section), Absatz (paragraph), Aussage (statement), Zitat (quote); a
 * speaker is "wer etwas sagt", as "Sprecher" would be a spokesman. Readers are addressed as du.
 */
export const de: Texts = {
  introduction: 'Einleitung',
  paragraph: (at) => `Absatz ${number(at)}`,
  speakerUnclear: 'unklar, wer spricht',
  continued: (speaker) => `${speaker} (Fortsetzung)`,
  probably: (speaker) => `vermutlich ${speaker}`,
  readThere: 'Im Original lesen',
  about: (topic) => `zum Thema ${topic}`,

  nothing: 'Der Artikel beantwortet das nicht.',
  nothingInLibrary: 'Keiner der Artikel hier beantwortet das.',
  otherScript:
    'Der Artikel ist in einer anderen Schrift geschrieben als deine Frage. Frag bitte in seiner Sprache.',
  nearest: 'Diese Aussagen kommen dem am nächsten, sind aber keine Antwort:',
  speakerNotAbout: (speaker) => `${speaker} sagt dazu nichts, aber das hier:`,
  mentionsOnly: (name) => `Niemand namens ${name} wird zitiert. In diesen Aussagen kommt der Name vor:`,
  speakerUnknown: (name) => `Niemand namens ${name} wird zitiert oder erwähnt.`,
  saidBy: (speaker, quoted, reported) => {
    const count = statements(quoted + reported);
    if (quoted === 0 || reported === 0) return `${speaker} · ${count}${quoted === 0 ? '' : ', wörtlich'}`;
    return `${speaker} · ${count}: ${number(quoted)} wörtlich, ${number(reported)} sinngemäß`;
  },
  summaryOf: (title) => `Zusammenfassung: ${title}`,
  contextOf: (at, count) => `${number(at)} von ${number(count)}`,
  sharedBy: (user) => `Geteilt von ${user}`,

  buttons: {
    context: 'Im Zusammenhang',
    more: 'Weitere Zitate',
    moreSummary: 'Mehr',
    share: 'Teilen',
    delete: 'Löschen',
    didYouMean: (name) => `Meintest du ${name}?`,
    earlier: 'Davor',
    later: 'Danach',
  },

  problems: {
    emptyQuestion: 'Was möchtest du wissen? Schreib deine Frage hinter den Befehl oder die Erwähnung.',
    emptyMessage: 'Diese Nachricht hat keinen Text, nach dem ich im Artikel suchen könnte.',
    longQuestion: (length, limit) =>
      `Deine Frage hat ${number(length)} Zeichen, und ich lese höchstens ${number(limit)}. Bitte fass dich kürzer.`,
    unknownArticle: (name, titles) => `Hier gibt es keinen Artikel ${name}. Es gibt: ${titles}`,
    articleChanged: 'Der Artikel hat sich seit dieser Antwort geändert. Bitte frag noch einmal.',
    buttonForeign: 'Diesen Button kenne ich nicht mehr. Bitte frag noch einmal.',
    deleteForbidden: (asker) =>
      `Diese Antwort darf nur löschen, wer gefragt hat (${asker}) oder hier moderiert.`,
    stillReading: 'Ich lese die Artikel noch. Bitte frag in ein paar Sekunden noch einmal.',
    failed: (id) => `Bei mir ist etwas schiefgegangen. Wenn du es meldest, gib bitte diese Nummer an: ${id}`,
  },

  help: (examples) =>
    [
      'Frag mich etwas zum Artikel, und ich antworte mit seinen eigenen Worten.',
      ...examples.map((example) => `> ${example}`),
      'Oder nimm **/fragen**, **/zitat** (was jemand gesagt hat) und **/zusammenfassung**.',
      'In einer Nachricht an mich gehen auch `zitat NAME` und `zusammenfassung`.',
    ].join('\n'),

  commands: {
    ask: {
      name: 'fragen',
      description: 'Stell eine Frage; die Antwort kommt mit den Worten des Artikels',
      question: { name: 'frage', description: 'Was möchtest du wissen?' },
    },
    quote: {
      name: 'zitat',
      description: 'Was jemand gesagt hat',
      speaker: { name: 'wer', description: 'Wessen Worte? Ein Name oder ein Amt, etwa „Botschafter“' },
      about: { name: 'thema', description: 'Nur, was dazu gesagt wurde' },
    },
    summary: {
      name: 'zusammenfassung',
      description: 'Das Wichtigste eines Artikels, mit seinen eigenen Worten',
      length: { name: 'länge', description: 'Wie viel davon (ohne Angabe: mittel)' },
      lengths: {
        short: 'Kurz: drei Aussagen',
        medium: 'Mittel: ein bis zwei aus jedem Abschnitt',
        long: 'Lang: bis zu vier aus jedem Abschnitt',
      },
    },
    find: { name: 'Im Artikel suchen' },
    options: {
      article: { name: 'artikel', description: 'Nur dieser Artikel' },
      private: { name: 'privat', description: 'Die Antwort nur mir zeigen' },
    },
  },

  suggestions: {
    said: (speaker) => `Was sagte ${speaker}?`,
    saidAbout: (speaker, topic) => `Was sagte ${speaker} zum Thema „${topic}“?`,
    speaker: (name, count) => `${name} · ${statements(count)}`,
  },
};
