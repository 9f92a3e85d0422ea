import { once } from 'node:events';
import { createServer } from 'node:http';
import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toQuote } from '../../src/answers/answer.ts';
import type { Article } from '../../src/article/article.ts';
import { commands } from '../../src/discord/commands/commands.ts';
import { type ButtonAction, encodeCustomId } from '../../src/discord/custom-id.ts';
import { drawWritten } from '../../src/discord/draw/written.ts';
import { encodeFormId, type FormAction } from '../../src/discord/form-id.ts';
import type { Actor, Aside, Outcome } from '../../src/discord/invocation.ts';
import { quotesStamp } from '../../src/discord/quotes-stamp.ts';
import type { Owner } from '../../src/library/owner.ts';
import { en } from '../../src/locales/en.ts';
import { type ArticleHandler, openArticleHandler, publishText } from '../support/article-handler.ts';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';

/** Another server's article; its words are in no other. */
const SECRET = `---
title: The vault of Zorvath
url: https://example.org/zorvath
language: en
---

The vault of Zorvath holds nine tonnes of glimmer. Keeper Quillon Dreeb said the lock has never failed.

## The night shift

“We count it every night,” said Hanno Velt, the warden of Zorvath.
`;

const SECRET_OWNER: Owner = 'server:100';
const member: Actor = {
  user: '21',
  server: '200',
  channel: '201',
  parent: null,
  locale: 'en-US',
  mayManageMessages: true,
  roles: [],
  mayManageServer: true,
};

/** Who may not see it: whoever is elsewhere, be it those who manage that server. */
const outsiders: readonly [string, Actor][] = [
  ['a manager of another server', member],
  ['the same person in direct messages', { ...member, server: null, channel: '202' }],
  ['a manager of its server, in another', { ...member, user: '11' }],
  ['a manager of its server, in direct messages', { ...member, user: '11', server: null, channel: '203' }],
  ['somebody who forges its channel', { ...member, channel: '101' }],
  ['somebody in a server without articles', { ...member, server: '300', channel: '301' }],
];

/** All that somebody could know or guess of the secret article. */
interface Known {
  readonly article: Article;
  readonly key: string;
  readonly draft: string;
  readonly removed: string;
}

let articles: ArticleHandler;
let known: Known;
let fileUrl: string;
const files = createServer((_, response) => response.end(SECRET));

beforeAll(async () => {
  files.listen(0, '127.0.0.1');
  await once(files, 'listening');
  const address = files.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  fileUrl = `http://127.0.0.1:${address.port}/vault.md`;
  articles = await openArticleHandler();
  const { store } = articles;
  await publishText(store, 'server:200', 'market.md', MARKET);
  await publishText(store, 'user:11', 'bus.md', LIBRARY_BUS);
  const kept = await publishText(store, SECRET_OWNER, 'vault.md', SECRET);
  await store.useIn(SECRET_OWNER, '101', { own: kept.key });
  const gone = await publishText(store, SECRET_OWNER, 'old-vault.md', SECRET.replace('nine', 'eight'));
  await store.remove(SECRET_OWNER, gone.key);
  const [held] = (await store.readings(SECRET_OWNER)).articles;
  if (!held) throw new Error('it is not kept');
  const { article } = held.reading;
  const file = { name: 'draft.md', bytes: new TextEncoder().encode(SECRET.replace('nine', 'ten')) };
  const draft = await store.draft(SECRET_OWNER, { file, reading: held.reading, replaces: null });
  known = { article, key: kept.key, draft, removed: gone.key };
});
afterAll(async () => {
  await articles.close();
  files.close();
});

/** Texts that could lead to the article, wherever a text can be given. */
function texts({ article, key, draft, removed }: Known): string[] {
  return [
    'Zorvath',
    'what does the vault hold',
    article.title,
    article.id,
    article.hash,
    key,
    draft,
    removed,
    ...article.speakers.map(({ name }) => name),
    ...article.statements.map(({ text }) => text),
    ...article.sections.map(({ heading }) => heading ?? ''),
    '*',
    '',
  ];
}

/** One thing that an outsider does, and what they see of it. */
interface Probe {
  readonly name: string;
  readonly run: (actor: Actor) => Promise<unknown>;
}

/** Every command and subcommand, with each of its options holding each text. */
function commandProbes(): Probe[] {
  return commands.flatMap(({ definition }) => {
    const options = ('options' in definition ? definition.options : undefined) ?? [];
    const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    return (subcommands.length > 0 ? subcommands : [null]).flatMap((subcommand) => {
      const own = (subcommand && 'options' in subcommand ? subcommand.options : undefined) ?? [];
      const given = { command: definition.name, subcommand: subcommand?.name ?? null };
      return usesOf(given, subcommand ? own : options);
    });
  });
}

function usesOf(
  given: { readonly command: string; readonly subcommand: string | null },
  options: readonly APIApplicationCommandOption[],
): Probe[] {
  const name = [given.command, given.subcommand].join(' ');
  const required = Object.fromEntries(
    options.filter((option) => option.required).map((option) => [option.name, 'rent of the stalls']),
  );
  const file = { name: 'vault.md', size: new TextEncoder().encode(SECRET).length, url: fileUrl };
  const invoke = (filled: Record<string, string>, attached: typeof file | null, target: string): Probe => ({
    name: `/${name} ${JSON.stringify(filled)} ${attached?.name ?? ''} ${target}`,
    run: async (actor) => {
      const files = attached ? { file: attached } : {};
      return seen(
        await articles.handler.invoke({ ...actor, ...given, options: filled, files, targetText: target }),
      );
    },
  });
  const complete = (option: string, value: string, others: Record<string, string>): Probe => ({
    name: `completing ${option}: ${value} of /${name} ${JSON.stringify(others)}`,
    run: (actor) => articles.handler.complete({ ...actor, ...given, option, value, options: others }),
  });
  const strings = options.filter(({ type }) => type === ApplicationCommandOptionType.String);
  const attaches = options.some(({ type }) => type === ApplicationCommandOptionType.Attachment);
  return texts(known).flatMap((text) => [
    ...strings.map((option) => invoke({ ...required, [option.name]: text }, null, '')),
    ...strings.map((option) => invoke({ ...required, [option.name]: text, channel: '101' }, null, '')),
    ...(attaches ? [invoke({ ...required, article: text }, file, '')] : []),
    invoke(required, null, text),
    ...strings.flatMap((option) => [
      complete(option.name, text, {}),
      complete(option.name, '', { ...required, article: text }),
    ]),
  ]);
}

/** Every kind of button, forged with what is known of the article. */
function buttonProbes({ article, key, draft, removed }: Known): Probe[] {
  const asking = { kind: 'ask', skip: 0 } as const;
  const speaking = { kind: 'quote', skip: 0 } as const;
  const summing = { kind: 'summary', length: 'long', skip: 0 } as const;
  const requests = [asking, speaking, summing].flatMap((request) => [
    { ...request, article: article.hash },
    { ...request, article: null },
  ]);
  const quotes = article.statements.map((_, index) => toQuote(article, index, 0, []));
  const stamps = [[], quotes, quotes.slice(0, 1)].map(quotesStamp);
  const keys = [key, draft, removed, article.hash];
  const buttons: Readonly<Record<ButtonAction['action'], readonly ButtonAction[]>> = {
    context: [0, 1, 2].flatMap((statement) =>
      [null, 0, 1].map((passage) => ({ action: 'context', article: article.hash, statement, passage })),
    ),
    more: stamps.flatMap((stamp) => requests.map((request) => ({ action: 'more', stamp, request }))),
    share: stamps.flatMap((stamp) => requests.map((request) => ({ action: 'share', stamp, request }))),
    speaker: [0, 1].map((speaker) => ({ action: 'speaker', article: article.hash, speaker })),
    delete: [{ action: 'delete', asker: '11' }],
    publish: keys.map((one) => ({ action: 'publish', draft: one })),
    cancel: keys.map((one) => ({ action: 'cancel', draft: one })),
    remove: keys.map((one) => ({ action: 'remove', article: one })),
    stay: keys.map((one) => ({ action: 'stay', article: one })),
    undo: keys.map((one) => ({ action: 'undo', article: one, until: 9_999_999_999 })),
    list: [0, 1, 99].map((page) => ({ action: 'list', page })),
  };
  const written = [
    { kind: 'ask', question: 'what does the vault of Zorvath hold', article: null, skip: 0 } as const,
    { kind: 'quote', speaker: 'Quillon Dreeb', about: 'lock', article: null, skip: 0 } as const,
  ];
  return Object.values(buttons)
    .flat()
    .flatMap((button) =>
      written.map((request) => ({
        name: `pressing ${encodeCustomId(button)} under ${request.kind}`,
        run: async (actor) => {
          const components = drawWritten(request, en);
          return seen(
            await articles.handler.press({ ...actor, customId: encodeCustomId(button), components }),
          );
        },
      })),
    );
}

function formProbes({ key, draft, article }: Known): Probe[] {
  const forms: Readonly<Record<FormAction['action'], readonly FormAction[]>> = {
    add: [{ action: 'add' }],
    replace: [key, draft, article.hash].map((one) => ({ action: 'replace', article: one })),
  };
  return Object.values(forms)
    .flat()
    .map((form) => ({
      name: `sending ${encodeFormId(form)} off`,
      run: async (actor) => {
        const fields = { title: article.title, link: article.url ?? '', text: 'Nothing is said here.' };
        return seen(await articles.handler.submit({ ...actor, customId: encodeFormId(form), fields }));
      },
    }));
}

function messageProbes(): Probe[] {
  return texts(known).flatMap((text) =>
    [text, `summary ${text}`, `quote ${text}`, `/ask ${text}`].map((said) => ({
      name: `writing ${said}`,
      run: async (actor) => seen(await articles.handler.address({ ...actor, text: said }, '1')),
    })),
  );
}

/** All that somebody gets to see, less what is drawn by lot or by the clock. */
async function seen(outcome: Outcome | Aside): Promise<unknown> {
  const shown = outcome.kind === 'later' ? { ...outcome, message: await outcome.message() } : outcome;
  return JSON.parse(
    JSON.stringify(shown)
      .replace(/(publish|cancel):[\w-]{12}/g, '$1:KEY')
      .replace(/:\d{10}\b/g, ':TIME'),
  );
}

describe('GIVEN an article of one server', () => {
  test('THEN whatever anybody does elsewhere, they see what they would see if it were not there', async () => {
    const probes = [...commandProbes(), ...buttonProbes(known), ...formProbes(known), ...messageProbes()];
    expect(probes.length).toBeGreaterThan(500);
    const before = await secretState();
    const withIt: unknown[] = [];
    for (const [, actor] of outsiders) for (const { run } of probes) withIt.push(await run(actor));
    expect(await secretState()).toEqual(before);
    await articles.store.forget(SECRET_OWNER);
    let n = 0;
    for (const [who, actor] of outsiders)
      for (const { name, run } of probes) expect(withIt[n++], `${who}, ${name}`).toEqual(await run(actor));
  }, 120_000);
});

/** All that the server keeps. */
async function secretState() {
  const { store } = articles;
  const draft = await store.findDraft(SECRET_OWNER, known.draft);
  return { held: await store.readings(SECRET_OWNER), draft, usage: await store.usage(SECRET_OWNER) };
}
