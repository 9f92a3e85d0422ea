import type { Texts } from './en.ts';
import { numbersOf } from './numbers.ts';

const { number, counted } = numbersOf('ru');
const statements = (count: number) => counted(count, { one: 'фраза', few: 'фразы', other: 'фраз' });

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
  otherScript: 'Алфавит вопроса и статьи не совпадает. Пожалуйста, спросите на языке статьи.',
  nearest: 'Самые близкие по смыслу фразы, но это не ответ:',
  speakerNotAbout: (speaker) => `${speaker} об этом не говорит. Вот что ещё есть:`,
  mentionsOnly: (name) => `Никто по имени ${name} не цитируется. Это имя упоминают такие фразы:`,
  speakerUnknown: (name) => `Никто по имени ${name} не цитируется и не упоминается.`,
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
    failed: (id) =>
      `Что-то пошло не так на моей стороне. Если будете сообщать об этом, укажите, пожалуйста, номер: ${id}`,
  },

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
