import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OptionInputs } from '../../src/sandbox/interactions/command-options.ts';
import type { SeenMessage } from '../../src/sandbox/people/seen-message.ts';
import type { User } from '../../src/sandbox/people/user.ts';
import { englishTexts } from '../locales/catalogue-texts.ts';
import { type ArticleStage, setArticleStage } from '../support/article-stage.ts';
import { MARKET } from '../support/library.ts';
import { buttonsOf, textOf } from '../support/message.ts';

/** What managers read who use `/article` in their language. */
const MANAGERS = [
  {
    locale: 'de',
    empty: 'keine eigenen Artikel',
    counts: 'Englisch · 3 Abschnitte · 8 Aussagen · 3 zitierte Personen',
    noticed: 'Weggelassen, weil es auf einen anderen Artikel verweist',
    buttons: ['Veröffentlichen', 'Abbrechen'],
    published: 'ist veröffentlicht.',
    listed: /8 Aussagen · 1 kB · hinzugefügt: <t:/,
    usage: '1 von 50 Artikeln',
    removal: ['Entfernen', 'Behalten'],
    removed: /ist entfernt\. Bis <t:\d+:T> kannst du/,
    undo: 'Rückgängig',
    restored: 'ist wieder da.',
    binary: 'Das ist kein Text',
    form: ['Titel', 'Link zum Artikel (oder leer lassen)', 'Text', 'Mehr Text, falls ein Feld nicht reicht'],
    noLink: 'ist kein Link',
  },
  {
    locale: 'es-ES',
    empty: 'no hay artículos propios',
    counts: 'inglés · 3 secciones · 8 frases · 3 personas citadas',
    noticed: 'Omitido por ser un enlace a otro artículo',
    buttons: ['Publicar', 'Cancelar'],
    published: 'ya está publicado.',
    listed: /8 frases · 1 kB · añadido: <t:/,
    usage: '1 de 50 artículos',
    removal: ['Quitar', 'Dejarlo'],
    removed: /se ha quitado\. Puedes deshacerlo hasta las <t:/,
    undo: 'Deshacer',
    restored: 'ha vuelto.',
    binary: 'Esto no es texto',
    form: ['Título', 'Enlace (o déjalo vacío)', 'Texto', 'Más texto, si un campo no basta'],
    noLink: 'no es un enlace',
  },
  {
    locale: 'ru',
    empty: 'Своих статей здесь пока нет',
    counts: 'английский · 3 раздела · 8 фраз · 3 говорящих',
    noticed: 'Пропущено как ссылка на другую статью',
    buttons: ['Опубликовать', 'Отмена'],
    published: 'опубликована.',
    listed: /8 фраз · 1 кБ · добавлено: <t:/,
    usage: '1 из 50 статей',
    removal: ['Удалить', 'Оставить'],
    removed: /удалена\. Это можно отменить до <t:/,
    undo: 'Вернуть',
    restored: 'снова здесь.',
    binary: 'Это не текст',
    form: [
      'Название',
      'Ссылка на статью (можно не указывать)',
      'Текст',
      'Продолжение, если одного поля мало',
    ],
    noLink: '— не ссылка',
  },
  {
    locale: 'hi',
    empty: 'आपका अपना कोई लेख नहीं है',
    counts: 'अंग्रेज़ी · 3 भाग · 8 कथन · 3 वक्ता',
    noticed: 'छोड़ा गया, क्योंकि यह किसी और लेख का लिंक है',
    buttons: ['प्रकाशित करें', 'रद्द करें'],
    published: 'प्रकाशित हो गया।',
    listed: /8 कथन · 1 kB · जोड़ा गया: <t:/,
    usage: '50 में से 1 लेख',
    removal: ['हटाएँ', 'रहने दें'],
    removed: /को हटा दिया गया। आप इसे <t:\d+:T> तक/,
    undo: 'वापस लाएँ',
    restored: 'वापस आ गया।',
    binary: 'यह टेक्स्ट नहीं है',
    form: ['शीर्षक', 'लेख का लिंक (या खाली छोड़ें)', 'टेक्स्ट', 'बाकी टेक्स्ट, अगर एक फ़ील्ड कम पड़े'],
    noLink: 'कोई लिंक नहीं है',
  },
] as const;

const ENGLISH = englishTexts();

describe.each(MANAGERS)('GIVEN a manager whose Discord is in $locale', (expected) => {
  let stage: ArticleStage;
  let manager: User;
  const read: string[] = [];
  beforeAll(async () => {
    stage = await setArticleStage();
    manager = stage.sandbox.addUser({ name: 'uma', locale: expected.locale });
    stage.sandbox.join(stage.guild, manager, { permissions: ['ManageGuild'] });
  });
  afterAll(async () => {
    await stage.close();
    for (const { text, place } of ENGLISH) expect(read.join('\n'), place).not.toContain(text);
  });

  function noted(message: SeenMessage | null): SeenMessage {
    if (!message) throw new Error('there is no message');
    read.push(textOf(message), ...buttonsOf(message).map(({ label = '' }) => label));
    return message;
  }
  const article = async (subcommand: string, options: OptionInputs = {}) =>
    noted((await manager.command(stage.channel, `article ${subcommand}`, options)).message);
  const press = async (message: SeenMessage, label: string) => {
    const button = buttonsOf(message).find((one) => one.label === label);
    return noted((await manager.press(message, button?.custom_id ?? '')).message);
  };
  const labels = (message: SeenMessage) => buttonsOf(message).map(({ label }) => label);

  test('THEN adding, listing, removing and what goes wrong is in it', async () => {
    expect(textOf(await article('list'))).toContain(expected.empty);
    const content = `${MARKET}\nAlso read: Ten markets of the coast\n`;
    const preview = await article('add', { file: { filename: 'market.md', content } });
    expect(textOf(preview)).toContain(expected.counts);
    expect(textOf(preview)).toContain(expected.noticed);
    expect(labels(preview)).toEqual(expected.buttons);
    expect(textOf(await press(preview, expected.buttons[0]))).toContain(expected.published);
    const list = textOf(await article('list'));
    expect(list).toMatch(expected.listed);
    expect(list).toContain(expected.usage);
    const asked = await article('remove', { article: 'the night' });
    expect(labels(asked)).toEqual(expected.removal);
    const removed = await press(asked, expected.removal[0]);
    expect(textOf(removed)).toMatch(expected.removed);
    expect(textOf(await press(removed, expected.undo))).toContain(expected.restored);
    const binary = { filename: 'b.md', content: new Uint8Array([0, 1, 2, 3]) };
    expect(textOf(await article('add', { file: binary }))).toContain(expected.binary);
  });

  test('THEN the form is in it', async () => {
    const { modal } = await manager.command(stage.channel, 'article add');
    if (!modal) throw new Error('no form opened');
    const shown = modal.body.components.flatMap((one) => ('label' in one ? one.label : []));
    expect([...new Set(shown)]).toEqual(expected.form);
    const { message } = await manager.submit(modal, {
      title: 'T',
      link: 'javascript:alert(1)',
      text: 'A text.',
    });
    expect(textOf(noted(message))).toContain(expected.noLink);
  });
});
