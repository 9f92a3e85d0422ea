/*
 * Adds, replaces and removes articles in a loop until it is killed. Before each call it says what it is about to do, and
 * after it what was confirmed: one JSON line each, written at once.
 */
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openStore } from '../../../dist/library/store/open-store.js';

const [url, owner, seed] = process.argv.slice(2);
const say = (line) => writeSync(1, `${JSON.stringify(line)}\n`);
const quiet = { info: () => undefined, error: () => undefined };
const store = await openStore(url, { limits: { articles: 1e6, bytes: 1e12, statements: 1e9 }, log: quiet });
const there = (await store.list(owner)).map(({ key }) => key);
let state = Number(seed);
const random = (below) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

say({ ready: true });
for (let n = 0; ; n++) {
  const key = there[random(there.length)];
  const choice = there.length < 5 ? 0 : random(3);
  if (choice === 2) {
    say({ doing: 'remove', key });
    await store.remove(owner, key);
    there.splice(there.indexOf(key), 1);
    say({ done: 'remove', key });
  } else {
    const text = `${seed}.${n} `.repeat(1 + random(40_000));
    const bytes = Buffer.from(text);
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
    const title = `${seed}.${n}`;
    const article = {
      id: 'a',
      hash,
      title,
      language: 'en',
      url: null,
      author: null,
      date: null,
      source: text,
      sections: [],
      statements: [],
      speakers: [],
    };
    const replaces = choice === 1 ? key : null;
    const draft = await store.draft(owner, {
      file: { name: `${title}.txt`, bytes },
      reading: { ok: true, article, findings: [] },
      replaces,
    });
    say({ doing: 'publish', key: replaces ?? draft, title, hash });
    const kept = await store.publish(owner, draft);
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    if (replaces === null) there.push(draft);
    say({ done: 'publish', key: replaces ?? draft, title, hash });
  }
}
