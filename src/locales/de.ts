import type { Unreadable } from '../article/reading.ts';
import type { Texts } from './en.ts';
import { allOf, eitherOf, languageName } from './language-name.ts';
import { numbersOf } from './numbers.ts';

const { number, counted, size } = numbersOf('de');
const statements = (count: number) => counted(count, { one: 'Aussage', other: 'Aussagen' });

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  'too-large': 'Die Datei ist zu groß: Teil sie in mehrere auf.',
  empty: 'Die Datei ist leer: Schreib einen Artikel hinein.',
  'no-text': 'Es steht kein Satz darin, den man zitieren könnte: Füge den Text des Artikels hinzu.',
  binary: 'Das ist kein Text: Speichere es als Markdown, Text oder HTML.',
  encoding: 'Die Zeichen lassen sich nicht lesen: Speichere die Datei noch einmal als UTF-8.',
  'front-matter': 'Die Angaben am Anfang der Datei stimmen nicht: Bring sie in Ordnung, oder lass sie weg.',
  'too-complex': 'Die Seite ist zu verschachtelt: Speichere nur den Text des Artikels.',
  'too-many-pages': 'Die Datei hat zu viele Seiten: Teil sie in mehrere auf.',
  scanned:
    'Darin ist kein Text, nur Bilder, wie bei gescanntem Papier: Lass zuerst eine Texterkennung (OCR) laufen.',
  locked: 'Die Datei ist mit einem Passwort geschützt: Speichere sie ohne.',
  damaged: 'Dieses PDF lässt sich nicht lesen: Speichere es noch einmal als PDF oder als Text.',
  'too-slow': 'Das Lesen dauert zu lange: Teil die Datei in mehrere auf.',
  busy: 'Gerade werden viele Dateien gelesen: Versuch es in ein paar Minuten noch einmal.',
};

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
  noWordThere: 'Kein Wort der Frage kommt dort vor; /zusammenfassung zeigt, was dort steht.',
  otherScript:
    'Der Artikel ist in einer anderen Schrift geschrieben als deine Frage. Frag bitte in seiner Sprache.',
  askIn: (languages) => `Fragen verstehe ich hier auf ${eitherOf('de', languages)}.`,
  nearest: 'Diese Aussagen kommen dem am nächsten, sind aber keine Antwort:',
  doubtful: 'Ob das deine Frage beantwortet, ist nicht sicher:',
  speakerNotAbout: (speaker) => `Dazu nichts von ${speaker}. Aber das hier:`,
  mentionsOnly: (name) => `Niemand namens ${name} wird zitiert. In diesen Aussagen kommt der Name vor:`,
  speakerUnknown: (name) => `Niemand namens ${name} wird zitiert oder erwähnt.`,
  speakersAre: (names) => `Zitiert werden hier: ${allOf('de', names)}.`,
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
    noArticles:
      'Hier gibt es noch keinen Artikel. Wer diesen Server verwaltet, kann das mit **/artikel hinzufügen** ändern.',
    noArticlesYours:
      'Hier gibt es noch keinen Artikel. Füge mit **/artikel hinzufügen** einen hinzu: als Datei oder als eingefügten Text.',
    storeUnavailable:
      'Ich komme gerade nicht an die Artikel von hier heran. Es ist nichts verloren; bitte versuch es in einer Minute noch einmal.',
    managersOnly: 'Das können nur Mitglieder, die diesen Server verwalten dürfen.',
    tooMuch: (seconds) =>
      `Das war viel auf einmal. In ${counted(seconds, { one: 'Sekunde', other: 'Sekunden' })} kannst du wieder fragen.`,
    failed: (id) => `Bei mir ist etwas schiefgegangen. Wenn du es meldest, gib bitte diese Nummer an: ${id}`,
  },

  articles: {
    language: (tag) => languageName('de', tag),
    preview: (title) => `### ${title}`,
    previewNew:
      'Das habe ich gelesen, und nur du siehst es. Wenn du es veröffentlichst, können alle hier dazu Fragen stellen.',
    previewInPlaceOf: (title) =>
      `Das habe ich gelesen, und nur du siehst es. Wenn du es veröffentlichst, tritt es an die Stelle von ${title}.`,
    counts: (sectionCount, statementCount, speakerCount) =>
      [
        counted(sectionCount, { one: 'Abschnitt', other: 'Abschnitte' }),
        statements(statementCount),
        counted(speakerCount, { one: 'zitierte Person', other: 'zitierte Personen' }),
      ].join(' · '),
    sections: (headings) => `**Abschnitte:** ${headings}`,
    speakers: (names) => `**Zitierte:** ${names}`,
    noticed: '**Was mir aufgefallen ist:**',
    leftOut: {
      furniture: (text) => `Weggelassen, weil es zur Seite gehört und nicht zum Artikel: „${text}“`,
      'related-link': (text) => `Weggelassen, weil es auf einen anderen Artikel verweist: „${text}“`,
      dateline: (text) => `Weggelassen, weil es nur sagt, wo und wann der Artikel entstand: „${text}“`,
      credit: (text) => `Weggelassen, weil es nur Urheber nennt: „${text}“`,
    },
    unreadable: (kind, problem) =>
      kind === 'front-matter' ? `${UNREADABLE[kind]} (${problem})` : UNREADABLE[kind],
    noHeading: 'Der Artikel hat keine Überschriften, deshalb stammt jedes Zitat aus der Einleitung.',
    noTitle:
      'Es wurde kein Titel gefunden, deshalb heißt der Artikel wie seine Datei. Schreib einen Titel in die erste Zeile, oder benenne den Artikel um.',
    emptyHeading: (text) => `Unter der Überschrift „${text}“ steht kein Text.`,
    metadataUnused: (problem) => `Eine Angabe am Anfang der Datei wird nicht verwendet (${problem})`,
    andMore: (count) => `… und ${number(count)} weitere`,
    published: (title) => `${title} ist veröffentlicht. Stell mit **/fragen** Fragen dazu.`,
    publishedInPlace: (title) =>
      `${title} hat jetzt den neuen Text. Buttons unter früheren Antworten sagen, dass sich der Artikel geändert hat.`,
    cancelled: 'Es wurde nichts hinzugefügt oder geändert.',
    listTitle: 'Artikel hier',
    listEmpty: 'Hier gibt es noch keine eigenen Artikel. Füge mit **/artikel hinzufügen** einen hinzu.',
    listed: (statementCount, size, added) =>
      `${statements(statementCount)} · ${size} · hinzugefügt: ${added}`,
    inChannels: (channels) => `für ${channels}`,
    shared: (titles) => `Überall, vom Betreiber dieses Bots: ${titles}`,
    page: (at, count) => `Seite ${number(at)} von ${number(count)}`,
    usage: (usage, most) =>
      [
        `${number(usage.articles)} von ${counted(most.articles, { one: 'Artikel', other: 'Artikeln' })}`,
        `${size(usage.bytes)} von ${size(most.bytes)}`,
        `${number(usage.statements)} von ${statements(most.statements)}`,
      ].join(' · '),
    nearLimit: 'Mehr passt hier kaum noch hin. **/artikel entfernen** schafft Platz.',
    overLimit: {
      articles: (most) =>
        `Mehr als ${number(most)} Artikel bewahre ich hier nicht auf. Schaff mit **/artikel entfernen** Platz, oder ersetz mit **/artikel ersetzen** den Text eines anderen.`,
      bytes: (most, would) =>
        `Mehr als ${size(most)} bewahre ich hier nicht auf, und damit wären es ${size(would)}. Schaff mit **/artikel entfernen** Platz, oder füge weniger davon hinzu.`,
      statements: (most, would) =>
        `Mehr als ${statements(most)} bewahre ich hier nicht auf, und damit wären es ${number(would)}. Schaff mit **/artikel entfernen** Platz, oder füge weniger davon hinzu.`,
    },
    size,
    askRemove: (title) => `Soll ${title} nicht mehr in den Antworten vorkommen?`,
    removed: (title, until) => `${title} ist entfernt. Bis ${until} kannst du das rückgängig machen.`,
    notRemoved: (title) => `${title} bleibt.`,
    restored: (title) => `${title} ist wieder da.`,
    renamed: (before, title) => `${before} heißt jetzt ${title}.`,
    used: (channel, title) =>
      `In ${channel} geht es jetzt um ${title}: Fragen dort gelten diesem Artikel, wenn sie keinen anderen nennen.`,
    unused: (channel) => `Fragen in ${channel} gelten jetzt allen Artikeln.`,
    exported: (title, file) => `${title}, wie der Artikel hinzugefügt wurde (${file}):`,
    all: 'Alle Artikel',

    buttons: {
      publish: 'Veröffentlichen',
      cancel: 'Abbrechen',
      remove: 'Entfernen',
      keep: 'Behalten',
      undo: 'Rückgängig',
      previous: 'Zurück',
      next: 'Weiter',
    },
    form: {
      add: 'Artikel hinzufügen',
      replace: 'Neuer Text für einen Artikel',
      title: 'Titel',
      link: 'Link zum Artikel (oder leer lassen)',
      text: 'Text',
      textHint: 'Füge hier den Artikel ein. Überschriften in eigenen Zeilen werden zu Abschnitten.',
      more: 'Mehr Text, falls ein Feld nicht reicht',
    },
    problems: {
      fileTooLarge: (name, size, most) =>
        `${name} hat ${size}, und ich lese Dateien bis ${most}. Teil die Datei auf, oder füge den Text ein: **/artikel hinzufügen** ohne Datei.`,
      fileEnding: (name) =>
        `${name} kann ich nicht lesen: Ich lese Markdown (.md), Text (.txt), HTML (.html) und PDF (.pdf). Speichere es in einem dieser Formate, oder füge den Text ein: **/artikel hinzufügen** ohne Datei.`,
      fileGone: (name) => `Ich konnte ${name} nicht von Discord holen. Bitte häng die Datei noch einmal an.`,
      unreadable: (name, reason) => `Mit ${name} kann ich nichts anfangen. ${reason}`,
      linkWrong: (link) =>
        `${link} ist kein Link: Er muss mit https:// oder http:// beginnen. Es wurde nichts hinzugefügt; bitte füll das Formular noch einmal aus.`,
      alreadyHere: (title) => `Genau diesen Text gibt es hier schon, als ${title}.`,
      unknown: (name, titles) => `Einen eigenen Artikel ${name} gibt es hier nicht. Es gibt: ${titles}`,
      sharedFixed: (title) =>
        `${title} kommt vom Betreiber dieses Bots und gilt für alle Server: Hier lässt sich daran nichts ändern.`,
      draftGone:
        'Das wartet nicht mehr darauf, veröffentlicht zu werden: Ich hebe es eine Stunde auf. Bitte füge es noch einmal hinzu.',
      gone: 'Diesen Artikel gibt es hier nicht mehr.',
      emptyTitle: 'Der neue Titel ist leer: Schreib, wie der Artikel heißen soll.',
      noChannel: 'Wähl den Kanal aus: Discord sagt nicht, welcher das hier ist.',
      tooLate: 'Das lässt sich nicht mehr rückgängig machen. Bitte füge den Artikel noch einmal hinzu.',
    },
  },

  /** Written to the bot alone, in lower case, it gets what `help` says. */
  helpWord: 'hilfe',
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
        medium: 'Mittel: eine bis zwei aus jedem Abschnitt',
        long: 'Lang: bis zu vier aus jedem Abschnitt',
      },
    },
    find: { name: 'Im Artikel suchen' },
    article: {
      name: 'artikel',
      description: 'Die Artikel, zu denen hier gefragt wird: hinzufügen, auflisten, ersetzen, entfernen',
      article: { name: 'artikel', description: 'Welcher Artikel' },
      add: {
        name: 'hinzufügen',
        description: 'Einen Artikel hinzufügen: als Datei oder als eingefügten Text',
        file: {
          name: 'datei',
          description: 'Markdown, Text, HTML oder PDF, bis 2 MB; ohne Datei kannst du Text einfügen',
        },
      },
      list: { name: 'liste', description: 'Welche Artikel hier sind, wie groß und für welche Kanäle' },
      remove: { name: 'entfernen', description: 'Einen Artikel aus den Antworten nehmen' },
      rename: {
        name: 'umbenennen',
        description: 'Einem Artikel einen anderen Titel geben',
        title: { name: 'titel', description: 'Der neue Titel' },
      },
      replace: { name: 'ersetzen', description: 'Einem Artikel einen neuen Text geben' },
      use: {
        name: 'zuordnen',
        description: 'Festlegen, um welchen Artikel es in einem Kanal geht, damit man ihn nicht nennen muss',
        article: { name: 'artikel', description: 'Welcher Artikel; ohne Angabe wieder alle' },
        channel: { name: 'kanal', description: 'Welcher Kanal (ohne Angabe: dieser)' },
      },
      export: {
        name: 'exportieren',
        description: 'Die Datei eines Artikels zurückbekommen, wie sie hinzugefügt wurde',
      },
    },
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
