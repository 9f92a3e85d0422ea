import { once } from 'node:events';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { PageView } from '../../src/sandbox/page/page-view.ts';
import { type Page, startPage } from '../../src/sandbox/page/server/page-server.ts';
import { type Stage, setStageWith } from '../support/bot.ts';
import { inputs, LONGEST } from './amount.ts';
import { hostileText, hostileValue, PATHS, PROTOTYPE_KEYS } from './corpus.ts';
import { guardLoop, nextTurn } from './loop-guard.ts';
import { expectUntouchedPrototypes } from './untouched.ts';
import { type HostileWorld, openHostileWorld } from './world.ts';

let world: HostileWorld;
let stage: Stage<null>;
let page: Page;
let session: string;

beforeAll(async () => {
  world = await openHostileWorld();
  stage = await setStageWith(null, () => world.handler);
  page = await startPage({
    sandbox: stage.sandbox,
    desk: { shelf: async () => ({ articles: [], problem: null }), onChange: () => () => undefined },
    questions: { command: 'ask', option: 'question', articleOption: 'article' },
    articleCommands: {
      add: { command: 'article add', option: 'file' },
      remove: { command: 'article remove', option: 'article' },
    },
    port: 0,
    publicDir: 'dist/sandbox/page/public',
  });
  const document = await (await fetch(page.url)).text();
  session = /[\w-]{43}/.exec(document)?.[0] ?? '';
}, 30_000);
afterAll(async () => {
  await page.close();
  await stage.close();
  await world.close();
});

/** Opens the page's socket, as the page does unless something else is said. */
function open(query = `session=${session}`, origin = page.url): WebSocket {
  const socket = new WebSocket(`${page.url.replace('http', 'ws')}/socket?${query}`, { origin });
  socket.on('error', () => undefined);
  return socket;
}

/** Opens the socket, and waits for what the page shows first. */
async function opened(): Promise<{ readonly socket: WebSocket; readonly view: PageView }> {
  const socket = open();
  const [first] = await once(socket, 'message');
  return { socket, view: JSON.parse(String(first)).view };
}

/** Waits until somebody who uses the bot on the page gets an answer. */
async function expectAlive(): Promise<void> {
  const { socket, view } = await opened();
  const answered = new Promise<unknown>((resolve) => {
    socket.on('message', (data) => {
      const notice = JSON.parse(String(data));
      if (notice.tell === 'outcome') resolve(notice.outcome);
    });
  });
  const action = { act: 'say', place: view.places[0]?.id, content: 'hello', replyTo: null };
  socket.send(JSON.stringify({ request: 1, action }));
  expect(await answered).toEqual({ ok: true });
  socket.close();
}

const id = fc.oneof(fc.constantFrom('1', '0', '9'.repeat(20)), fc.nat().map(String));
const action = fc.record(
  {
    act: fc.constantFrom(
      ...'become setLocale say command complete messageCommand press select submit remove'.split(' '),
      ...PROTOTYPE_KEYS,
    ),
    person: id,
    place: fc.oneof(id, fc.constant('channel')),
    content: hostileText,
    name: fc.oneof(fc.constantFrom('ask', 'quote', 'article add', 'summary'), hostileText),
    options: fc.oneof(
      fc.dictionary(fc.constantFrom('question', 'file', ...PROTOTYPE_KEYS), hostileValue, { maxKeys: 4 }),
      hostileValue,
    ),
    message: id,
    customId: hostileText,
    values: hostileValue,
    modal: id,
    locale: hostileText,
    replyTo: fc.option(id),
    focused: hostileText,
  },
  { requiredKeys: ['act'] },
);

describe('GIVEN the page of the sandbox', () => {
  test(
    'THEN hostile requests on its socket are answered or passed over, and it goes on',
    async () => {
      let { socket, view } = await opened();
      const place = view.places[0]?.id;
      const people = view.people.map((person) => person.id);
      const frame = fc.oneof(
        {
          weight: 4,
          arbitrary: action.map((one) =>
            JSON.stringify({
              request: 1,
              action: {
                ...one,
                place: one.place === 'channel' ? place : one.place,
                person: people[Number(one.person) % people.length],
              },
            }),
          ),
        },
        { weight: 2, arbitrary: hostileValue.map((value) => JSON.stringify(value) ?? 'undefined') },
        { weight: 1, arbitrary: hostileText },
        { weight: 1, arbitrary: fc.nat({ max: 50_000 }).map((depth) => '['.repeat(depth)) },
      );
      await guardLoop('page frames', () =>
        fc.assert(
          fc.asyncProperty(frame, fc.boolean(), async (text, binary) => {
            if (socket.readyState !== WebSocket.OPEN) {
              ({ socket } = await opened());
            }
            socket.send(binary ? Buffer.from(text) : text);
            await nextTurn();
          }),
          { numRuns: inputs(0.04) },
        ),
      );
      socket.close();
      await expectAlive();
      expectUntouchedPrototypes();
    },
    LONGEST,
  );

  test('THEN nobody else opens its socket', async () => {
    const others = [
      ['session=', page.url],
      ['session=__proto__', page.url],
      [`session=${'a'.repeat(43)}`, page.url],
      [`session=${session}`, 'http://evil.example'],
      [`session=${session}`, 'null'],
    ] as const;
    for (const [query, origin] of others) {
      const socket = open(query, origin);
      const seen: string[] = [];
      socket.on('message', (data) => seen.push(String(data)));
      await new Promise((resolve) => socket.on('close', resolve));
      expect(seen).toEqual([]);
    }
  });

  test('THEN its files are its own', async () => {
    for (const path of [
      ...PATHS.map((one) => `/${encodeURIComponent(one)}`),
      '/..%2f..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/index.html%00',
      '//etc/passwd',
    ]) {
      const response = await fetch(page.url + path);
      expect(await response.text()).not.toMatch(/root:|"name": "pullquote"/);
    }
  });
});
