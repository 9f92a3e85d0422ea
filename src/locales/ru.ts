import type { Unreadable } from '../article/reading.ts';
import type { Texts } from './en.ts';
import { allOf, eitherOf, languageName } from './language-name.ts';
import { numbersOf } from './numbers.ts';

const { number, counted, size } = numbersOf('ru');
const statements = (count: number) => counted(count, { one: 'фраза', few: 'фразы', other: 'фраз' });

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  'too-large': 'Файл слишком большой: разделите его на несколько.',
  empty: 'Файл пуст: напишите в нём статью.',
  'no-text': 'В нём нет ни одной фразы для цитаты: добавьте текст статьи.',
  binary: 'Это не текст: сохраните статью как Markdown, текст или HTML.',
  encoding: 'Символы в файле не читаются: сохраните его ещё раз в UTF-8.',
  'front-matter': 'Данные в начале файла записаны с ошибкой: исправьте их или уберите.',
  'too-complex': 'Страница слишком сложная: сохраните только текст статьи.',
  'too-many-pages': 'В файле слишком много страниц: разделите его на несколько.',
  scanned: 'В нём нет текста, только изображения, как после сканирования: сначала распознайте текст (OCR).',
  locked: 'Файл защищён паролем: сохраните его без пароля.',
  damaged: 'Этот PDF не читается: сохраните его ещё раз как PDF или как текст.',
  'too-slow': 'Он читается слишком долго: разделите его на несколько файлов.',
  busy: 'Сейчас читается много файлов: попробуйте ещё раз через несколько минут.',
};

/**
 * Russian. Its words: статья (article), раздел (section), абзац (paragraph), фраза (statement), цитата (quote); a speaker
 * is "кто говорит". Readers are addressed as вы. Names stand where the nominative does, as they cannot be declined.
 */
export const ru: Texts = {
  introduction: 'Вступление',
  paragraph: (at) => `абзац ${number(at)}`,
  speakerUnclear: 'неясно, кто говорит',
  continued: (speaker) => `${speaker} (продолжение)`,
  probably: (speaker) => `вероятно, ${speaker}`,
  readThere: 'Читать в оригинале',
  about: (topic) => `тема: ${topic}`,

  nothing: 'В статье нет ответа на этот вопрос.',
  nothingInLibrary: 'Ни в одной из статей нет ответа на этот вопрос.',
  noWordThere: 'Ни одного слова вопроса там нет; /главное покажет, о чём там речь.',
  otherScript: 'Вопрос и статья написаны разными алфавитами. Пожалуйста, спросите на языке статьи.',
  askIn: (languages) => `Язык вопросов здесь: ${eitherOf('ru', languages)}.`,
  nearest: 'Самые близкие по смыслу фразы, но это не ответ:',
  doubtful: 'Возможно, это не ответ на ваш вопрос:',
  speakerNotAbout: (speaker) => `Об этом ничего не говорит ${speaker}. Зато говорит вот что:`,
  mentionsOnly: (name) => `Никто по имени ${name} не цитируется. Это имя встречается в таких фразах:`,
  speakerUnknown: (name) => `Никто по имени ${name} не цитируется и не упоминается.`,
  speakersAre: (names) => `Здесь цитируются: ${allOf('ru', names)}.`,
  saidBy: (speaker, quoted, reported) => {
    const count = statements(quoted + reported);
    if (quoted === 0 || reported === 0) return `${speaker} · ${count}${quoted === 0 ? '' : ', дословно'}`;
    return `${speaker} · ${count}: ${number(quoted)} дословно, ${number(reported)} в пересказе`;
  },
  summaryOf: (title) => `Главное: ${title}`,
  contextOf: (at, count) => `${number(at)} из ${number(count)}`,
  sharedBy: (user) => `Ответом делится ${user}`,

  buttons: {
    context: 'В контексте',
    more: 'Ещё цитаты',
    moreSummary: 'Ещё',
    share: 'Поделиться',
    delete: 'Удалить',
    didYouMean: (name) => `Вы имели в виду: ${name}?`,
    earlier: 'Назад',
    later: 'Дальше',
  },

  problems: {
    emptyQuestion: 'Что вы хотите узнать? Напишите вопрос после команды или упоминания.',
    emptyMessage: 'В этом сообщении нет текста, который можно было бы найти в статье.',
    longQuestion: (length, limit) =>
      `В вашем вопросе ${counted(length, { one: 'символ', few: 'символа', other: 'символов' })}, а я читаю не больше ${number(limit)}. Пожалуйста, спросите короче.`,
    unknownArticle: (name, titles) => `Статьи ${name} здесь нет. Есть: ${titles}`,
    articleChanged: 'После этого ответа статья изменилась. Пожалуйста, спросите ещё раз.',
    buttonForeign: 'Эта кнопка больше не действует. Пожалуйста, спросите ещё раз.',
    deleteForbidden: (asker) => `Удалить этот ответ может только тот, кто спросил (${asker}), или модератор.`,
    stillReading: 'Я ещё читаю статьи. Пожалуйста, спросите через несколько секунд.',
    noArticles:
      'Здесь пока нет ни одной статьи. Её может добавить тот, кто управляет сервером: **/статья добавить**.',
    noArticlesYours:
      'Здесь пока нет ни одной статьи. Добавьте её командой **/статья добавить**: файлом или текстом.',
    storeUnavailable: 'Сейчас статьи недоступны. Ничего не потеряно; пожалуйста, попробуйте через минуту.',
    managersOnly: 'Это могут только участники с правом управлять сервером.',
    tooMuch: (seconds) =>
      `Это слишком много за один раз. Спросить снова можно через ${counted(seconds, { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' })}.`,
    failed: (id) =>
      `Что-то пошло не так на моей стороне. Если будете сообщать об этом, укажите, пожалуйста, номер: ${id}`,
  },

  articles: {
    language: (tag) => languageName('ru', tag),
    preview: (title) => `### ${title}`,
    previewNew:
      'Вот что удалось прочитать; пока это видите только вы. После публикации все здесь смогут об этом спрашивать.',
    previewInPlaceOf: (title) =>
      `Вот что удалось прочитать; пока это видите только вы. После публикации этот текст заменит статью ${title}.`,
    counts: (sectionCount, statementCount, speakerCount) =>
      [
        counted(sectionCount, { one: 'раздел', few: 'раздела', other: 'разделов' }),
        statements(statementCount),
        counted(speakerCount, { one: 'говорящий', other: 'говорящих' }),
      ].join(' · '),
    sections: (headings) => `**Разделы:** ${headings}`,
    speakers: (names) => `**Кто говорит:** ${names}`,
    noticed: '**На что обратить внимание:**',
    leftOut: {
      furniture: (text) => `Пропущено как часть страницы, а не статьи: «${text}»`,
      'related-link': (text) => `Пропущено как ссылка на другую статью: «${text}»`,
      dateline: (text) => `Пропущено как строка о месте и времени публикации: «${text}»`,
      credit: (text) => `Пропущено как указание авторства: «${text}»`,
    },
    unreadable: (kind, problem) =>
      kind === 'front-matter' ? `${UNREADABLE[kind]} (${problem})` : UNREADABLE[kind],
    noHeading: 'В статье нет заголовков, поэтому все цитаты будут из вступления.',
    noTitle:
      'Название не найдено, поэтому статья называется как файл. Напишите название в первой строке или переименуйте статью.',
    emptyHeading: (text) => `Под заголовком «${text}» нет текста.`,
    metadataUnused: (problem) => `Одно из данных в начале файла не используется (${problem})`,
    andMore: (count) => `… и ещё ${number(count)}`,
    published: (title) => `Статья ${title} опубликована. Спросите о ней: **/спросить**.`,
    publishedInPlace: (title) =>
      `У статьи ${title} теперь новый текст. Кнопки под прежними ответами скажут, что статья изменилась.`,
    cancelled: 'Ничего не добавлено и не изменено.',
    listTitle: 'Статьи здесь',
    listEmpty: 'Своих статей здесь пока нет. Добавьте первую: **/статья добавить**.',
    listed: (statementCount, size, added) => `${statements(statementCount)} · ${size} · добавлено: ${added}`,
    inChannels: (channels) => `для ${channels}`,
    shared: (titles) => `Везде, от владельца бота: ${titles}`,
    page: (at, count) => `Страница ${number(at)} из ${number(count)}`,
    usage: (usage, most) =>
      [
        `${number(usage.articles)} из ${counted(most.articles, { one: 'статьи', other: 'статей' })}`,
        `${size(usage.bytes)} из ${size(most.bytes)}`,
        `${number(usage.statements)} из ${counted(most.statements, { one: 'фразы', other: 'фраз' })}`,
      ].join(' · '),
    nearLimit: 'Больше сюда почти ничего не поместится. Место освободит **/статья удалить**.',
    overLimit: {
      articles: (most) =>
        `Здесь можно хранить не больше ${counted(most, { one: 'статьи', other: 'статей' })}. Освободите место командой **/статья удалить** или замените текст другой статьи: **/статья заменить**.`,
      bytes: (most, would) =>
        `Здесь можно хранить не больше ${size(most)}, а с этой статьёй будет ${size(would)}. Освободите место командой **/статья удалить** или добавьте только часть.`,
      statements: (most, would) =>
        `Здесь можно хранить не больше ${counted(most, { one: 'фразы', other: 'фраз' })}, а с этой статьёй будет ${number(would)}. Освободите место командой **/статья удалить** или добавьте только часть.`,
    },
    size,
    askRemove: (title) => `Убрать статью ${title} из ответов?`,
    removed: (title, until) => `Статья ${title} удалена. Это можно отменить до ${until}.`,
    notRemoved: (title) => `Статья ${title} остаётся.`,
    restored: (title) => `Статья ${title} снова здесь.`,
    renamed: (before, title) => `Статья ${before} теперь называется ${title}.`,
    used: (channel, title) =>
      `Канал ${channel} теперь о статье ${title}: вопросы там относятся к ней, если не назвать другую.`,
    unused: (channel) => `Вопросы в канале ${channel} теперь относятся ко всем статьям.`,
    exported: (title, file) => `${title} — файл в том виде, в каком его добавили (${file}):`,
    all: 'Все статьи',

    buttons: {
      publish: 'Опубликовать',
      cancel: 'Отмена',
      remove: 'Удалить',
      keep: 'Оставить',
      undo: 'Вернуть',
      previous: 'Назад',
      next: 'Вперёд',
    },
    form: {
      add: 'Добавить статью',
      replace: 'Новый текст статьи',
      title: 'Название',
      link: 'Ссылка на статью (можно не указывать)',
      text: 'Текст',
      textHint: 'Вставьте сюда статью. Заголовки на отдельных строках станут разделами.',
      more: 'Продолжение, если одного поля мало',
    },
    problems: {
      fileTooLarge: (name, size, most) =>
        `Файл ${name} занимает ${size}, а я читаю файлы до ${most}. Разделите его или вставьте текст: **/статья добавить** без файла.`,
      fileEnding: (name) =>
        `Не могу прочитать ${name}: я читаю Markdown (.md), текст (.txt), HTML (.html) и PDF (.pdf). Сохраните файл в одном из этих форматов или вставьте текст: **/статья добавить** без файла.`,
      fileGone: (name) => `Не удалось получить ${name} от Discord. Пожалуйста, прикрепите файл ещё раз.`,
      unreadable: (name, reason) => `Файл ${name} не подходит. ${reason}`,
      linkWrong: (link) =>
        `${link} — не ссылка: она должна начинаться с https:// или http://. Ничего не добавлено; пожалуйста, заполните форму ещё раз.`,
      alreadyHere: (title) => `Точно такой текст здесь уже есть: ${title}.`,
      unknown: (name, titles) => `Своей статьи ${name} здесь нет. Есть: ${titles}`,
      sharedFixed: (title) =>
        `Статью ${title} добавил владелец бота для всех серверов: здесь её изменить нельзя.`,
      draftGone: 'Этот текст больше не ждёт публикации: он хранится час. Пожалуйста, добавьте его ещё раз.',
      gone: 'Этой статьи здесь больше нет.',
      emptyTitle: 'Новое название пустое: напишите, как назвать статью.',
      noChannel: 'Выберите канал: Discord не сообщает, какой это канал.',
      tooLate: 'Отменить это уже нельзя. Пожалуйста, добавьте статью ещё раз.',
    },
  },

  /** Written to the bot alone, in lower case, it gets what `help` says. */
  helpWord: 'помощь',
  help: (examples) =>
    [
      'Спросите меня о статье — я отвечу её собственными словами.',
      ...examples.map((example) => `> ${example}`),
      'Ещё есть **/спросить**, **/цитата** (кто что сказал) и **/главное**.',
      'В сообщении мне можно написать и `цитата ИМЯ` или `главное`.',
    ].join('\n'),

  commands: {
    ask: {
      name: 'спросить',
      description: 'Задать вопрос; ответ — словами самой статьи',
      question: { name: 'вопрос', description: 'Что вы хотите узнать?' },
    },
    quote: {
      name: 'цитата',
      description: 'Кто что сказал',
      speaker: { name: 'кто', description: 'Чьи слова? Имя или должность, например «посол»' },
      about: { name: 'тема', description: 'Только то, что сказано об этом' },
    },
    summary: {
      name: 'главное',
      description: 'Самое важное из статьи её собственными словами',
      length: { name: 'объём', description: 'Насколько подробно (если не выбрать — средне)' },
      lengths: {
        short: 'Коротко: три фразы',
        medium: 'Средне: одна-две из каждого раздела',
        long: 'Подробно: до четырёх из каждого раздела',
      },
    },
    find: { name: 'Найти в статье' },
    article: {
      name: 'статья',
      description: 'Статьи, о которых здесь спрашивают: добавить, посмотреть, заменить, удалить',
      article: { name: 'статья', description: 'Какая статья' },
      add: {
        name: 'добавить',
        description: 'Добавить статью: файлом или текстом',
        file: {
          name: 'файл',
          description: 'Markdown, текст, HTML или PDF, до 2 МБ; без файла можно вставить текст',
        },
      },
      list: { name: 'список', description: 'Какие статьи здесь есть, их размер и каналы' },
      remove: { name: 'удалить', description: 'Убрать статью из ответов' },
      rename: {
        name: 'переименовать',
        description: 'Дать статье другое название',
        title: { name: 'название', description: 'Новое название' },
      },
      replace: { name: 'заменить', description: 'Заменить текст статьи новым' },
      use: {
        name: 'назначить',
        description: 'Выбрать, о какой статье канал, чтобы не называть её в каждом вопросе',
        article: { name: 'статья', description: 'Какая статья; не указывайте, чтобы снова спрашивать все' },
        channel: { name: 'канал', description: 'Какой канал (если не выбрать — этот)' },
      },
      export: { name: 'скачать', description: 'Получить файл статьи в том виде, в каком его добавили' },
    },
    options: {
      article: { name: 'статья', description: 'Только эта статья' },
      private: { name: 'лично', description: 'Показать ответ только мне' },
    },
  },

  suggestions: {
    said: (speaker) => `Что говорит ${speaker}?`,
    saidAbout: (speaker, topic) => `Что говорит ${speaker} на тему «${topic}»?`,
    speaker: (name, count) => `${name} · ${statements(count)}`,
  },
};
