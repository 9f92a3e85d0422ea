import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { program } from './support/program.ts';
import { messageBox, newest, visits } from './support/visit.ts';

const running = program({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET });
const { open } = visits();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on the page as it stands: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: { id: string; nodes: { target: string[] }[] }[] = await page.evaluate(
    'axe.run(document).then(({ violations }) => violations)',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Everything that a visitor meets, one after the other. */
const STATES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the beginning', async () => undefined],
  [
    'an answer and what is private',
    async (page) => {
      await messageBox(page).fill('@Pullquote how much rent do the stalls pay?');
      await page.keyboard.press('Enter');
      const answer = await newest(page, '900 euros');
      await answer.getByRole('button', { name: 'In context' }).first().click();
      await newest(page, 'Only you can see this');
    },
  ],
  ['the menu of commands', (page) => page.keyboard.type('/')],
  ['an option that is being filled', (page) => page.keyboard.type('quote ')],
  [
    'an option that was left out',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      await page.keyboard.press('Escape');
    },
  ],
  [
    "a message's menu",
    async (page) => {
      await page.getByRole('button', { name: 'More' }).last().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menu').waitFor();
    },
  ],
  [
    'the members',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Switch members' }).click();
    },
  ],
  [
    'the languages',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Your language' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'who may add an article',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Paste text' }).click();
      await page.getByRole('dialog', { name: 'Who adds the article?' }).waitFor();
    },
  ],
  [
    'the form for an article',
    async (page) => {
      await page.getByRole('button', { name: 'Add it as Rosa' }).click();
      await page.getByRole('dialog', { name: 'Add an article' }).waitFor();
    },
  ],
  [
    'direct messages',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Direct messages' }).click();
    },
  ],
];

describe.each(['dark', 'light'] as const)('GIVEN the %s colours', (colorScheme) => {
  test('THEN axe-core finds no violation anywhere', async () => {
    // Its script is brought in from outside, which the page's own policy rightly forbids.
    const page = await open(running.url(), { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    for (const [state, reach] of STATES) {
      await reach(page);
      expect(await violations(page), state).toEqual([]);
    }
  });
});

describe('GIVEN a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, bypassCSP: true };

  test('THEN nothing is wider than it, and all is reached by the two drawers', async () => {
    const page = await open(running.url(), phone);
    await messageBox(page).fill('@Pullquote how much rent do the stalls pay?');
    await page.getByRole('button', { name: 'Send message' }).click();
    await newest(page, '900 euros');
    const width = () =>
      page.evaluate(
        `Math.max(...[...document.querySelectorAll('.chat, .chat *')].map((e) => e.getBoundingClientRect().right))`,
      );
    expect(await width()).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Channels and members' }).click();
    await page.getByRole('button', { name: 'off-topic' }).click();
    await page.getByRole('heading', { name: 'Welcome to #off-topic!' }).waitFor();
    await page.getByRole('button', { name: 'Articles', exact: true }).click();
    await page.getByRole('heading', { name: 'A library on wheels' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the articles' }).click();
    await page.getByRole('heading', { name: 'A library on wheels' }).waitFor({ state: 'hidden' });
  });

  test('THEN the menu of a message is reached without a mouse that hovers', async () => {
    const page = await open(running.url(), phone);
    await messageBox(page).fill('Read this on the phone');
    await page.getByRole('button', { name: 'Send message' }).click();
    const message = await newest(page, 'Read this on the phone');
    await message.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: 'Apps' }).tap();
    await page.getByRole('menuitem', { name: 'Find in article' }).waitFor();
  });
});

describe('GIVEN a screen reader', () => {
  test('THEN it is told what comes in, once, and not what one writes', async () => {
    const page = await open(running.url());
    const said = page.locator('#announcements');
    await messageBox(page).fill('A word to nobody');
    await page.keyboard.press('Enter');
    await newest(page, 'A word to nobody');
    expect(await said.textContent()).toBe('');
    await messageBox(page).fill('@Pullquote how many stalls has the market?');
    await page.keyboard.press('Enter');
    await newest(page, 'The market has 64 stalls');
    const text = (await said.textContent()) ?? '';
    expect(text).toMatch(/^Pullquote: .*The market has 64 stalls/);
    expect(text).not.toMatch(/[*>\\]/);
  });
});

describe('GIVEN a wish for less motion', () => {
  test('THEN nothing moves', async () => {
    const page = await open(running.url(), {
      reducedMotion: 'reduce',
      viewport: { width: 700, height: 700 },
    });
    await page.getByRole('button', { name: 'Channels and members' }).click();
    const moving = await page.evaluate('document.getAnimations().length');
    expect(moving).toBe(0);
  });
});
