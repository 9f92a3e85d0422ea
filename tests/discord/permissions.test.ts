import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/discord/command.ts';
import { commands } from '../../src/discord/commands/commands.ts';
import { type ButtonAction, encodeCustomId } from '../../src/discord/custom-id.ts';
import { encodeFormId, type FormAction } from '../../src/discord/form-id.ts';
import type { Actor, Outcome } from '../../src/discord/invocation.ts';
import { PERMISSIONS, type Who } from '../../src/discord/permissions.ts';
import { en } from '../../src/locales/en.ts';
import { type ArticleHandler, openArticleHandler, publishText } from '../support/article-handler.ts';
import { MARKET } from '../support/library.ts';

let articles: ArticleHandler;
beforeAll(async () => {
  articles = await openArticleHandler();
  await publishText(articles.store, 'server:1', 'market.md', MARKET);
});
afterAll(() => articles.close());

const ASKER = '11';
const somebody: Actor = {
  user: '12',
  server: '1',
  channel: '2',
  parent: null,
  locale: 'en-US',
  mayManageMessages: false,
  roles: [],
  mayManageServer: false,
};

/** Everybody whom the bot tells apart, and what they may do. */
const people: readonly [string, Actor, readonly Who[]][] = [
  ['a member', somebody, ['everybody']],
  ['who asked', { ...somebody, user: ASKER }, ['everybody', 'asker or moderator']],
  ['a moderator', { ...somebody, mayManageMessages: true }, ['everybody', 'asker or moderator']],
  ['a manager', { ...somebody, mayManageServer: true }, ['everybody', 'manager']],
  [
    'a moderator who manages',
    { ...somebody, mayManageMessages: true, mayManageServer: true },
    ['everybody', 'asker or moderator', 'manager'],
  ],
];

const KEY = 'AAAAAAAAAAAA';
const asking = { kind: 'ask', article: null, skip: 0 } as const;
const buttons: Readonly<Record<ButtonAction['action'], ButtonAction>> = {
  context: { action: 'context', article: KEY, statement: 0, passage: null },
  more: { action: 'more', stamp: KEY, request: asking },
  share: { action: 'share', stamp: KEY, request: asking },
  speaker: { action: 'speaker', article: KEY, speaker: 0 },
  delete: { action: 'delete', asker: ASKER },
  publish: { action: 'publish', draft: KEY },
  cancel: { action: 'cancel', draft: KEY },
  remove: { action: 'remove', article: KEY },
  stay: { action: 'stay', article: KEY },
  undo: { action: 'undo', article: KEY, until: 9_999_999_999 },
  list: { action: 'list', page: 0 },
};
const forms: Readonly<Record<FormAction['action'], FormAction>> = {
  add: { action: 'add' },
  replace: { action: 'replace', article: KEY },
};

function isRefused(outcome: Outcome): boolean {
  if (outcome.kind !== 'reply' || !outcome.private) return false;
  const [first] = outcome.message.components;
  const text = first && 'content' in first ? first.content : '';
  return [en.problems.managersOnly, en.problems.deleteForbidden(`<@${ASKER}>`)].includes(text);
}

/** A command's subcommands; null alone where it has none. */
function subcommandsOf(definition: Command['definition']): (string | null)[] {
  const options = 'options' in definition ? (definition.options ?? []) : [];
  const names = options
    .filter(({ type }) => type === ApplicationCommandOptionType.Subcommand)
    .map((option) => option.name);
  return names.length > 0 ? names : [null];
}

describe.each(people)('GIVEN %s', (_, actor, allowed) => {
  test('THEN they may use exactly the commands that the table gives them', async () => {
    for (const { definition } of commands) {
      for (const subcommand of subcommandsOf(definition)) {
        const invocation = { ...actor, command: definition.name, subcommand, options: {}, files: {} };
        const outcome = await articles.handler.invoke({ ...invocation, targetText: 'rent of the stalls' });
        const may = allowed.includes(PERMISSIONS.commands[definition.name] ?? 'manager');
        expect(isRefused(outcome), `${definition.name} ${subcommand}`).toBe(!may);
      }
    }
  });

  test('THEN nothing is suggested to them for a command that they may not use', async () => {
    const completion = { ...actor, command: 'article', subcommand: 'export', option: 'article', value: '' };
    const choices = await articles.handler.complete({ ...completion, options: {} });
    expect(choices.length > 0).toBe(allowed.includes('manager'));
  });

  test('THEN they may press exactly the buttons that the table gives them', async () => {
    for (const button of Object.values(buttons)) {
      const customId = encodeCustomId(button);
      const outcome = await articles.handler.press({ ...actor, customId, components: [] });
      const may = allowed.includes(PERMISSIONS.buttons[button.action]);
      expect(isRefused(outcome), button.action).toBe(!may);
    }
  });

  test('THEN they may send off exactly the forms that the table gives them', async () => {
    for (const form of Object.values(forms)) {
      const fields = { title: 'A title', text: 'A text is here.' };
      const outcome = await articles.handler.submit({ ...actor, customId: encodeFormId(form), fields });
      expect(isRefused(outcome), form.action).toBe(!allowed.includes(PERMISSIONS.forms[form.action]));
    }
  });
});

describe('GIVEN the commands', () => {
  test('THEN each stands in the table, and the table has no other', () => {
    expect(Object.keys(PERMISSIONS.commands).sort()).toEqual(
      commands.map(({ definition }) => definition.name).sort(),
    );
  });

  test.each(commands.map(({ definition }) => [definition.name, definition] as const))(
    'THEN Discord is told of /%s whom to offer it to',
    (name, definition) => {
      const manages = PERMISSIONS.commands[name] === 'manager';
      const wanted = manages ? String(PermissionFlagsBits.ManageGuild) : undefined;
      expect(definition.default_member_permissions).toBe(wanted);
    },
  );
});
