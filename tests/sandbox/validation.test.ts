import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/sandbox/interactions/interaction.ts';
import { commandAnswers, completionAnswers } from './bodies/callback-bodies.ts';
import type { BodyCase, Refusal } from './bodies/case.ts';
import { commandBodies, commandListBodies } from './bodies/command-bodies.ts';
import { messageBodies } from './bodies/message-bodies.ts';
import { sandboxWithPeople, send } from './support.ts';

describe('messages', () => {
  test.each(messageBodies)('$name', async ({ body, refusal }) => {
    const { sandbox, channel } = await sandboxWithPeople();
    const response = await send(sandbox, 'POST', `/channels/${channel.id}/messages`, body);
    await expectVerdict(response, refusal, 200);
  });
});

describe('commands', () => {
  test.each(commandBodies)('$name', async ({ body, refusal }) => {
    const { sandbox } = await sandboxWithPeople();
    const path = `/applications/${sandbox.application.id}/commands`;
    await expectVerdict(await send(sandbox, 'POST', path, body), refusal, 201);
    expect(sandbox.commands()).toHaveLength(refusal ? 0 : 1);
  });

  test.each(commandListBodies)('list: $name', async ({ body, refusal }) => {
    const { sandbox } = await sandboxWithPeople();
    const path = `/applications/${sandbox.application.id}/commands`;
    await expectVerdict(await send(sandbox, 'PUT', path, body), refusal, 200);
  });
});

describe('answers to a command', () => {
  test.each(commandAnswers)('$name', async (bodyCase) => {
    const people = await sandboxWithCommand();
    void people.asha.command(people.channel, 'ask', { question: 'x' });
    await expectAnswer(people, bodyCase);
  });
});

describe('answers to an autocomplete interaction', () => {
  test.each(completionAnswers)('$name', async (bodyCase) => {
    const people = await sandboxWithCommand();
    void people.asha.complete(people.channel, 'ask', { question: 'x' }, 'question');
    await expectAnswer(people, bodyCase);
  });
});

async function sandboxWithCommand() {
  const people = await sandboxWithPeople();
  const begun: Interaction[] = [];
  people.sandbox.on('interaction', (interaction) => begun.push(interaction));
  const question = { type: 3, name: 'question', description: 'x', autocomplete: true };
  const command = { name: 'ask', description: 'x', options: [question] };
  await send(people.sandbox, 'POST', `/applications/${people.sandbox.application.id}/commands`, command);
  return { ...people, begun };
}

async function expectAnswer(
  { sandbox, begun }: Awaited<ReturnType<typeof sandboxWithCommand>>,
  { body, refusal }: BodyCase,
) {
  await expect.poll(() => begun.length).toBe(1);
  const [interaction] = begun;
  const path = `/interactions/${interaction?.id}/${interaction?.token}/callback`;
  await expectVerdict(await send(sandbox, 'POST', path, body), refusal, 204);
  expect(interaction?.state).toBe(refusal ? 'waiting' : 'answered');
}

async function expectVerdict(response: Response, refusal: Refusal | null, success: number) {
  if (!refusal) {
    expect(response.status, await response.clone().text()).toBe(success);
    return;
  }
  const answer = (await response.json()) as { code: number; errors?: unknown };
  expect(response.status).toBe(400);
  expect(answer.code, JSON.stringify(answer)).toBe(refusal.code);
  if (refusal.field !== undefined)
    expect(reasonsAt(answer.errors, refusal.field), JSON.stringify(answer)).toContain(refusal.reason);
}

function reasonsAt(errors: unknown, field: string): string[] {
  const place = field.split('.').filter(Boolean).reduce<unknown>(descend, errors);
  const found = descend(place, '_errors');
  return Array.isArray(found) ? found.map((error: { code: string }) => error.code) : [];
}

function descend(tree: unknown, name: string): unknown {
  return typeof tree === 'object' && tree !== null && name in tree ? Reflect.get(tree, name) : undefined;
}
