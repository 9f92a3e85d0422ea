import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { program } from './support/program.ts';
import { gone, messageBox, messages, newest, visits } from './support/visit.ts';

const running = program({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET });
const { open } = visits();

/** What is highlighted in the menu over the line; empty where nothing is. */
async function highlighted(page: Page): Promise<string> {
  const option = page.locator('[role=option][aria-selected=true]');
  return (await option.count()) === 0 ? '' : ((await option.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

describe('GIVEN the menu of commands', () => {
  test('WHEN / is typed THEN it lists what the bot has registered, with descriptions', async () => {
    const page = await open(running.url());
    await page.keyboard.type('/');
    const names = await page.getByRole('listbox', { name: 'Commands' }).getByRole('option').allTextContents();
    expect(names.map((name) => name.trim().split(/\s+/)[0])).toEqual(['/ask', '/quote', '/summary']);
    expect(names[0]).toContain("Ask a question; the answer is in the article's own words");
  });

  test('WHEN arrows move THEN the line points to what is highlighted; Tab and Enter choose, Escape closes', async () => {
    const page = await open(running.url());
    await page.keyboard.type('/');
    expect(await highlighted(page)).toContain('/ask');
    await page.keyboard.press('ArrowDown');
    expect(await highlighted(page)).toContain('/quote');
    const active = await messageBox(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toContain('/quote');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await highlighted(page)).toContain('/summary');
    await page.keyboard.press('Escape');
    await gone(page.getByRole('listbox'));
    await page.keyboard.press('Backspace');
    await page.keyboard.type('/sum');
    await page.keyboard.press('Tab');
    await page.getByRole('group', { name: '/summary' }).waitFor();
    await page.keyboard.press('Escape');
    await gone(page.getByRole('group', { name: '/summary' }));
    expect(await messageBox(page).inputValue()).toBe('');
  });
});

describe('GIVEN /quote', () => {
  test('WHEN a speaker is completed by Tab, and another option added, THEN all goes without a mouse', async () => {
    const page = await open(running.url());
    await page.keyboard.type('/quo');
    await page.keyboard.press('Enter');
    await page.keyboard.type('brandl');
    await page.getByRole('option', { name: 'Tomas Brandl' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('combobox', { name: 'speaker' }).inputValue()).toContain('Tomas Brandl');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toContain('about');
    await page.keyboard.press('Enter');
    await page.keyboard.type('rent');
    await page.keyboard.press('Enter');
    await newest(page, 'Brandl said the stalls pay 900 euros of rent a month.');
  });

  test('WHEN what is typed is sent as it is THEN the bot understands it, too', async () => {
    const page = await open(running.url());
    await page.keyboard.type('/quote lindqvst');
    await page.keyboard.press('Enter');
    await newest(page, 'Driver Oda Lindqvist said children wait for it in the rain.');
  });

  test('WHEN an empty option is deleted once more THEN it goes, and the command after it', async () => {
    const page = await open(running.url());
    await page.keyboard.type('/quote x');
    await page.getByRole('button', { name: 'Add about' }).click();
    await page.keyboard.press('Backspace');
    await gone(page.getByRole('combobox', { name: 'about' }));
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect(await messageBox(page).inputValue()).toBe('/quote');
  });
});

describe('GIVEN /ask', () => {
  test('WHEN a question is offered THEN arrows take it, and Enter sends it', async () => {
    const page = await open(running.url());
    await page.keyboard.type('/ask ');
    const first = page.getByRole('option').first();
    const question = ((await first.textContent()) ?? '').trim();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'question' }).inputValue()).toBe(question);
    await page.keyboard.press('Enter');
    await newest(page, question);
  });
});

describe('GIVEN the box for messages', () => {
  test('WHEN a mention is begun THEN who is here is offered, and Shift+Enter makes a new line', async () => {
    const page = await open(running.url());
    await page.keyboard.type('hello @');
    expect(await page.getByRole('option').allTextContents()).toHaveLength(4);
    await page.keyboard.type('ro');
    expect(await highlighted(page)).toBe('Rosa');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('second line');
    expect(await messageBox(page).inputValue()).toBe('hello @Rosa \nsecond line');
    await page.keyboard.press('Enter');
    const message = await newest(page, 'second line');
    expect(await message.locator('discord-mention').textContent()).toBe('Rosa');
  });

  test('WHEN a message is longer than 2,000 characters THEN it is not sent, and stays', async () => {
    const page = await open(running.url());
    const before = await messages(page).count();
    await messageBox(page).fill('x'.repeat(2001));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'at most 2000 characters' }).waitFor();
    expect(await messages(page).count()).toBe(before);
    expect(await messageBox(page).inputValue()).toHaveLength(2001);
  });
});

describe('GIVEN a message and no mouse', () => {
  test('WHEN its menu is opened by key THEN arrows move in it, Escape leads back', async () => {
    const page = await open(running.url());
    await messageBox(page).fill('Something about stalls');
    await page.keyboard.press('Enter');
    const message = await newest(page, 'Something about stalls');
    await message.getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu', { name: 'Message' }).waitFor();
    expect(await page.locator(':focus').textContent()).toContain('Reply');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').textContent()).toContain('Find in article');
    await page.keyboard.press('Escape');
    await gone(page.getByRole('menu'));
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('More');
  });
});
