import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/sandbox/interactions/interaction.ts';
import { commandAnswers, completionAnswers } from './bodies/callback-bodies.ts';
import type { BodyCase } from './bodies/case.ts';
import { commandBodies, commandListBodies } from './bodies/command-bodies.ts';
import { messageBodies } from './bodies/message-bodies.ts';
import { hasDescription, type Judge, judgeOf, whereDescribed } from './openapi.ts';
import { sandboxWithPeople, send } from './support.ts';

interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly bodies: readonly BodyCase[];
}

// `validation.test.ts` holds the sandbox to the verdicts of these tables.
const routes: readonly Route[] = [
  { name: 'messages', method: 'post', path: '/channels/{channel_id}/messages', bodies: messageBodies },
  {
    name: 'commands',
    method: 'post',
    path: '/applications/{application_id}/commands',
    bodies: commandBodies,
  },
  {
    name: 'lists of commands',
    method: 'put',
    path: '/applications/{application_id}/commands',
    bodies: commandListBodies,
  },
  {
    name: 'answers',
    method: 'post',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    bodies: [...commandAnswers, ...completionAnswers],
  },
];

describe.skipIf(!hasDescription)(`Discord's own description${whereDescribed}`, () => {
  test.each(routes)('agrees on $name: what it refuses the sandbox refuses', ({ method, path, bodies }) => {
    const judge = judgeOf(method, path);
    const judged = bodies.map(({ name, body, refusal }) => ({ name, refusal, objection: judge(body) }));
    const contested = judged.filter(({ refusal, objection }) => refusal === null && objection !== null);
    expect(contested).toEqual([]);
    expect(judged.filter(({ objection }) => objection !== null).length).toBeGreaterThan(0);
  });

  test('agrees on every body with anything put in the place of a part', async () => {
    const people = await sandboxWithPeople();
    const { sandbox } = people;
    const doors = await openDoors(people);
    const taken = doors.flatMap(({ bodies }, door) =>
      bodies.filter(({ refusal }) => refusal === null).map(({ body }) => ({ door, body })),
    );
    const property = fc.asyncProperty(
      fc.constantFrom(...taken),
      fc.nat(),
      part,
      async (chosen, at, value) => {
        const { judge, method, path } = doors[chosen.door] ?? raise();
        const body = replacePart(chosen.body, at, value);
        const response = await send(sandbox, method, path(), body);
        expect([200, 201, 204, 400]).toContain(response.status);
        if (response.status !== 400) expect(judge(body), JSON.stringify(body).slice(0, 1_000)).toBeNull();
      },
    );
    await fc.assert(property, { numRuns: 2_000 });
  }, 60_000);
});

type People = Awaited<ReturnType<typeof sandboxWithPeople>>;

interface Door {
  readonly method: string;
  readonly path: () => string;
  readonly judge: Judge;
  readonly bodies: readonly BodyCase[];
}

/** The routes that take bodies, each with a path that is good for one more call. */
async function openDoors({ sandbox, channel, asha }: People): Promise<Door[]> {
  const messages = `/channels/${channel.id}/messages`;
  const commands = `/applications/${sandbox.application.id}/commands`;
  const question = { type: 3, name: 'question', description: 'x', autocomplete: true };
  await send(sandbox, 'POST', commands, { name: 'fill', description: 'x', options: [question] });
  await send(sandbox, 'POST', messages, { content: 'x' });
  const [edited] = sandbox.messages(channel);
  const begun: Interaction[] = [];
  sandbox.on('interaction', (interaction) => begun.push(interaction));
  const callback = (begin: () => unknown) => () => {
    begin();
    const { id, token } = begun.at(-1) ?? raise();
    return `/interactions/${id}/${token}/callback`;
  };
  const callbackJudge = judgeOf('post', '/interactions/{interaction_id}/{interaction_token}/callback');
  return [
    {
      method: 'POST',
      path: () => messages,
      judge: judgeOf('post', '/channels/{channel_id}/messages'),
      bodies: messageBodies,
    },
    {
      method: 'PATCH',
      path: () => `${messages}/${edited?.id}`,
      judge: judgeOf('patch', '/channels/{channel_id}/messages/{message_id}'),
      bodies: messageBodies,
    },
    {
      method: 'POST',
      path: () => commands,
      judge: judgeOf('post', '/applications/{application_id}/commands'),
      bodies: commandBodies,
    },
    {
      method: 'POST',
      path: callback(() => void asha.command(channel, 'fill')),
      judge: callbackJudge,
      bodies: commandAnswers,
    },
    {
      method: 'POST',
      path: callback(() => void asha.complete(channel, 'fill', { question: 'x' }, 'question')),
      judge: callbackJudge,
      bodies: completionAnswers,
    },
  ];
}

const part = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x',
    'x'.repeat(101),
    'x'.repeat(4_001),
    true,
    [],
    {},
    [null],
    [{}],
  ),
  fc.constantFrom<unknown>(-1, 0, 1, 1.5, 26, 2 ** 31, 2 ** 53, '7', 'https://example.org', 'attachment://a'),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A copy of a body with the nth of its parts, counted through, replaced; undefined takes it away. */
function replacePart(body: unknown, nth: number, value: unknown): unknown {
  const copy: unknown = structuredClone(body);
  const parts = partsOf(copy);
  const { holder, key } = parts[nth % parts.length] ?? raise();
  Reflect.set(holder, key, value);
  return JSON.parse(JSON.stringify(copy));
}

function partsOf(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...partsOf(inner)]);
}

function raise(): never {
  throw new Error('There is nothing to replace.');
}
