import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { User } from '../../src/sandbox/people/user.ts';
import type { SandboxChannel } from '../../src/sandbox/sandbox.ts';
import { articlePath } from '../golden/golden-questions.ts';
import { englishTexts } from '../locales/catalogue-texts.ts';
import { type Stage, setStage } from '../support/bot.ts';
import { libraryOf, MARKET } from '../support/library.ts';
import { buttonNamed, buttonsOf, quotesOf, textOf } from '../support/message.ts';

const GERMAN = new URL('../locales/articles/wochenmarkt-leinbach.md', import.meta.url);

/** What readers of each language do, and what they are to read. */
const READERS = [
  {
    locale: 'de',
    article: GERMAN,
    question: 'Wie viele Händler haben sich angemeldet?',
    quote: '28 Händler haben sich angemeldet, neun davon aus dem Nachbarort Oberweiler.',
    place: 'Wer verkauft · Absatz 2',
    offTopic: 'Wann landete der erste Mensch auf dem Mond?',
    nothing: 'Der Artikel beantwortet das nicht.',
    speaker: 'lindenau',
    speakerChoice: /Lindenau · \d+ Aussagen?$/,
    saidBy: /\*\*Petra Lindenau\*\*.* · \d+ Aussagen?.* wörtlich/,
    summary: 'Zusammenfassung: ',
    introduction: '**Einleitung**',
    context: 'Im Zusammenhang',
    at: /^-# .* · \d von \d$/m,
    steps: ['Davor', 'Danach'],
    delete: 'Löschen',
    deleteForbidden: 'Diese Antwort darf nur löschen, wer gefragt hat',
    share: 'Teilen',
    shared: 'Geteilt von <@',
    unknownArticle: 'Hier gibt es keinen Artikel xyz.',
    help: '**/fragen**',
    summaryWord: 'zusammenfassung kurz',
    quoteWord: 'zitat lindenau',
    longQuestion: 'Deine Frage hat 307 Zeichen',
  },
  {
    locale: 'es-419',
    article: articlePath('mercado-municipal'),
    question: '¿Cuántos puestos quedan?',
    quote: 'De los 72 puestos que había antes quedan 45.',
    place: 'Menos puestos · párrafo 3',
    offTopic: '¿Quién ganó el mundial de fútbol?',
    nothing: 'El artículo no responde a esto.',
    speaker: 'arrieta',
    speakerChoice: /Arrieta · \d+ frases?$/,
    saidBy: /\*\*Jimena Arrieta\*\*.* · \d+ frases: \d+ palabra por palabra, \d+ en estilo indirecto/,
    summary: 'Resumen: ',
    introduction: '**Introducción**',
    context: 'En contexto',
    at: /^-# .* · \d de \d$/m,
    steps: ['Anterior', 'Siguiente'],
    delete: 'Eliminar',
    deleteForbidden: 'puede eliminar esta respuesta.',
    share: 'Compartir',
    shared: 'Compartido por <@',
    unknownArticle: 'Aquí no hay ningún artículo xyz.',
    help: '**/preguntar**',
    summaryWord: 'resumen corto',
    quoteWord: 'citar arrieta',
    longQuestion: 'Tu pregunta tiene 307 caracteres',
  },
  {
    locale: 'ru',
    article: articlePath('nochnoy-poezd'),
    question: 'Сколько часов занимает путь?',
    quote: 'Путь длиной 612 километров занимает девять с половиной часов.',
    place: 'Вступление · абзац 1',
    offTopic: 'Кто выиграл чемпионат мира по футболу?',
    nothing: 'В статье нет ответа на этот вопрос.',
    speaker: 'тарханов',
    speakerChoice: /Тарханов · \d+ фраз[аы]?$/,
    saidBy: /\*\*Глеб Тарханов\*\*.* · \d+ фразы?: \d+ дословно, \d+ в пересказе/,
    summary: 'Главное: ',
    introduction: '**Вступление**',
    context: 'В контексте',
    at: /^-# .* · \d из \d$/m,
    steps: ['Назад', 'Дальше'],
    delete: 'Удалить',
    deleteForbidden: 'Удалить этот ответ может только тот, кто спросил',
    share: 'Поделиться',
    shared: 'Ответом делится <@',
    unknownArticle: 'Статьи xyz здесь нет.',
    help: '**/спросить**',
    summaryWord: 'главное коротко',
    quoteWord: 'цитата тарханов',
    longQuestion: 'В вашем вопросе 307 символов',
  },
  {
    locale: 'hi',
    article: articlePath('gaon-ka-pustakalaya'),
    question: 'पुस्तकालय में कितनी किताबें हैं?',
    quote: 'इसमें 3,200 किताबें हैं, जिनमें से आधी हिंदी में और बाकी मैथिली तथा अंग्रेज़ी में हैं।',
    place: 'परिचय · पैराग्राफ़ 1',
    offTopic: 'फ़ुटबॉल विश्व कप किसने जीता?',
    nothing: 'लेख में इसका जवाब नहीं है।',
    speaker: 'पूजा',
    speakerChoice: /पूजा.* · \d+ कथन$/,
    saidBy: /\*\*पूजा.*\*\*.* · \d+ कथन: \d+ शब्दशः, \d+ अप्रत्यक्ष/,
    summary: 'सारांश: ',
    introduction: '**परिचय**',
    context: 'संदर्भ में देखें',
    at: /^-# .* · \d में से \d$/m,
    steps: ['पीछे', 'आगे'],
    delete: 'हटाएँ',
    deleteForbidden: 'जिन्होंने सवाल पूछा था',
    share: 'साझा करें',
    shared: '> ने साझा किया',
    unknownArticle: 'यहाँ xyz नाम का कोई लेख नहीं है।',
    help: '**/पूछें**',
    summaryWord: 'सारांश छोटा',
    quoteWord: 'उद्धरण पूजा',
    longQuestion: 'आपके सवाल में 307 अक्षर हैं',
  },
] as const;

const ENGLISH = englishTexts();

describe.each(READERS)('GIVEN a reader whose Discord is in $locale', (reader) => {
  let stage: Stage;
  let user: User;
  let other: User;
  let channel: SandboxChannel;
  beforeAll(async () => {
    const file = fileURLToPath(reader.article);
    stage = await setStage(await libraryOf({ [basename(file)]: await readFile(file, 'utf8') }));
    const guild = stage.sandbox.addGuild({ name: 'Readers', locale: reader.locale as User['locale'] });
    channel = stage.sandbox.addChannel(guild, { name: 'reading' });
    [user, other] = ['uma', 'otto'].map((name) => stage.sandbox.addUser({ name, locale: reader.locale })) as [
      User,
      User,
    ];
    for (const one of [user, other]) stage.sandbox.join(guild, one);
  });
  afterAll(async () => {
    for (const message of stage.sandbox.messages(channel)) {
      for (const { text, place } of ENGLISH) expect(textOf(message), place).not.toContain(text);
    }
    await stage.close();
  });

  /** Says something to the bot, and waits for what it answers. */
  async function mention(text: string) {
    const said = await user.say(channel, `<@${stage.sandbox.application.id}> ${text}`.trim());
    return stage.sandbox.nextMessage(channel, { after: said });
  }

  test('THEN a question is answered in it: place and buttons', async () => {
    const { message } = await user.command(channel, 'ask', { question: reader.question });
    expect(quotesOf(message)).toContain(reader.quote);
    expect(textOf(message)).toContain(reader.place);
    const labels = buttonsOf(message).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([reader.context, reader.delete]));
  });

  test('THEN what the article does not answer is refused in it', async () => {
    const { message } = await user.command(channel, 'ask', { question: reader.offTopic });
    expect(textOf(message)).toContain(reader.nothing);
  });

  test('THEN speakers are offered and quoted in it', async () => {
    const choices = await user.complete(channel, 'quote', { speaker: reader.speaker }, 'speaker');
    expect(choices.map(({ name }) => name)).toEqual([expect.stringMatching(reader.speakerChoice)]);
    const { message } = await user.command(channel, 'quote', { speaker: reader.speaker });
    expect(textOf(message)).toMatch(reader.saidBy);
    const about = await user.command(channel, 'quote', { speaker: reader.speaker, about: 'xyz' });
    expect(quotesOf(about.message).length).toBeGreaterThan(0);
  });

  test('THEN the summary is headed in it', async () => {
    const { message } = await user.command(channel, 'summary', { length: 'long' });
    expect(textOf(message)).toContain(reader.summary);
    expect(textOf(message)).toContain(reader.introduction);
  });

  test('THEN what buttons do is in it', async () => {
    const { message } = await user.command(channel, 'ask', { question: reader.question });
    if (!message) throw new Error('there is no answer');
    const context = await other.press(message, buttonNamed(message, reader.context));
    expect(textOf(context.message)).toMatch(reader.at);
    expect(buttonsOf(context.message).map(({ label }) => label)).toEqual(reader.steps);
    const refusal = await other.press(message, buttonNamed(message, reader.delete));
    expect(refusal.ephemeral).toBe(true);
    expect(textOf(refusal.message)).toContain(reader.deleteForbidden);
    const hidden = await user.command(channel, 'ask', { question: reader.question, private: true });
    if (!hidden.message) throw new Error('there is no private answer');
    const shown = await user.press(hidden.message, buttonNamed(hidden.message, reader.share));
    expect(textOf(shown.message)).toContain(reader.shared);
  });

  test('THEN what is wrong is said in it', async () => {
    const unknown = await user.command(channel, 'ask', { question: reader.question, article: 'xyz' });
    expect(textOf(unknown.message)).toContain(reader.unknownArticle);
    expect(textOf(await mention(`x${' x'.repeat(153)}`))).toContain(reader.longQuestion);
  });

  test('THEN a mention gets help in the server’s language, and knows the commands by their names in it', async () => {
    expect(textOf(await mention(''))).toContain(reader.help);
    const summary = await mention(reader.summaryWord);
    expect(textOf(summary)).toContain(reader.summary);
    expect(quotesOf(summary)).toHaveLength(3);
    expect(textOf(await mention(reader.quoteWord))).toMatch(reader.saidBy);
  });

  test('THEN questions are offered in the article’s language, and each is answered', async () => {
    const choices = await user.complete(channel, 'ask', { question: '' }, 'question');
    expect(choices.length).toBeGreaterThan(2);
    for (const { value } of choices) {
      expect(value).not.toMatch(/^What did/);
      const { message } = await user.command(channel, 'ask', { question: String(value) });
      expect(textOf(message), String(value)).not.toContain(reader.nothing);
    }
  });
});

describe('GIVEN a server that has set no language', () => {
  test.each(READERS)('THEN a mention and a direct message in $locale are answered in it', async (reader) => {
    const file = fileURLToPath(reader.article);
    const stage = await setStage(await libraryOf({ [basename(file)]: await readFile(file, 'utf8') }));
    const { sandbox, asha, channel } = stage;
    const asked = await asha.say(channel, `<@${sandbox.application.id}> ${reader.question}`);
    const answer = await sandbox.nextMessage(channel, { after: asked });
    expect(quotesOf(answer)).toContain(reader.quote);
    expect(buttonsOf(answer).map(({ label }) => label)).toContain(reader.context);
    const direct = sandbox.openDirectMessage(asha);
    const said = await asha.say(direct, reader.offTopic);
    expect(textOf(await sandbox.nextMessage(direct, { after: said }))).toContain(reader.nothing);
    await stage.close();
  });
});

describe('GIVEN commands in many languages', () => {
  test('THEN they are registered once, and not anew when the bot starts again', async () => {
    const stage = await setStage(await libraryOf({ 'market.md': MARKET }));
    const registrations = () => stage.log.filter((line) => line.includes('commands have been registered'));
    const [ask] = stage.sandbox.commands();
    expect(ask?.name_localizations).toMatchObject({ 'es-ES': 'preguntar', ru: 'спросить' });
    expect(registrations()).toHaveLength(1);
    await stage.restart();
    expect(registrations()).toHaveLength(1);
    await stage.close();
  });

  test('THEN an English article is asked in English by those who read in Hindi, and answered in Hindi', async () => {
    const stage = await setStage(await libraryOf({ 'market.md': MARKET }));
    const guild = stage.sandbox.addGuild({ name: 'Readers' });
    const channel = stage.sandbox.addChannel(guild, { name: 'reading' });
    const user = stage.sandbox.addUser({ name: 'uma', locale: 'hi' });
    stage.sandbox.join(guild, user);
    const choices = await user.complete(channel, 'ask', { question: '' }, 'question');
    const said = choices.filter(({ value }) => /^What did .*\?$/.test(String(value)));
    expect(said.length).toBeGreaterThan(0);
    for (const { value } of said) {
      const { message } = await user.command(channel, 'ask', { question: String(value) });
      expect(textOf(message), String(value)).toContain('पैराग्राफ़');
    }
    await stage.close();
  });
});
