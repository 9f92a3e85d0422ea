import { describe, expect, test } from 'vitest';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { program } from './support/program.ts';
import { become, gone, messageBox, messages, newest, visits } from './support/visit.ts';

const running = program({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET });
const { open } = visits();

describe('GIVEN a newcomer', () => {
  test('WHEN they click a question that is suggested THEN the article answers it', async () => {
    const page = await open(running.url());
    const question = page.getByRole('region', { name: 'Questions to try' }).getByRole('button').first();
    const asked = (await question.textContent()) ?? '';
    await question.click();
    const answer = await newest(page, asked);
    expect(await answer.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await answer.getAttribute('author')).toBe('Pullquote');
  });

  test('WHEN they read on THEN the page says how the bot comes to a server', async () => {
    const page = await open(running.url());
    await page.getByRole('button', { name: 'Bring Pullquote to Discord' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('listitem').count()).toBe(6);
    await page.keyboard.press('Escape');
    await gone(dialog);
  });
});

describe('GIVEN somebody who writes', () => {
  test('WHEN they ask with a slip by /ask THEN the right statement is quoted', async () => {
    const page = await open(running.url());
    await messageBox(page).fill('/ask ');
    await page.getByRole('combobox', { name: 'question' }).fill('how much rnet do the stalls pay');
    await page.keyboard.press('Enter');
    const answer = await newest(page, 'Brandl said the stalls pay 900 euros of rent a month.');
    expect(await answer.locator('small').first().textContent()).toContain('Tomas Brandl');
  });

  test('WHEN they mention the bot THEN it replies, and nobody is pinged', async () => {
    const page = await open(running.url());
    await messageBox(page).fill('@Pull');
    await page.getByRole('option', { name: 'Pullquote' }).click();
    await page.keyboard.type('who drives the bus?');
    await page.keyboard.press('Enter');
    const answer = await newest(page, 'Driver Oda Lindqvist said children wait for it in the rain.');
    expect(await answer.locator('discord-reply').textContent()).toContain('who drives the bus?');
    expect(await answer.getAttribute('highlight')).toBeNull();
  });

  test('WHEN they do not address the bot THEN it stays silent', async () => {
    const page = await open(running.url());
    await page.getByRole('button', { name: 'off-topic' }).click();
    await messageBox(page).fill('How many stalls has the market?');
    await page.keyboard.press('Enter');
    await newest(page, 'How many stalls has the market?');
    // What the bot answers to afterwards it would have answered after this.
    await messageBox(page).fill('@Pullquote how many stalls has the market?');
    await page.keyboard.press('Enter');
    await newest(page, 'The market has 64 stalls');
    expect(await messages(page).count()).toBe(3);
  });

  test('WHEN they write to the bot alone THEN it answers without a mention', async () => {
    const page = await open(running.url());
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await messageBox(page).fill('who paid for the bus?');
    await page.keyboard.press('Enter');
    await newest(page, 'The bus was paid for by a lottery.');
  });

  test('WHEN they reply to an answer THEN that asks, too', async () => {
    const page = await open(running.url());
    await messageBox(page).fill('@Pullquote who paid for the bus?');
    await page.keyboard.press('Enter');
    const answer = await newest(page, 'The bus was paid for by a lottery.');
    await answer.hover();
    await answer.getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Pullquote').waitFor();
    await page.keyboard.type('and how many books are on it?');
    await page.keyboard.press('Enter');
    await newest(page, 'A bus with three thousand books');
  });
});

describe('GIVEN an answer', () => {
  test('WHEN "In context" is pressed THEN the article is shown to the presser alone, page by page', async () => {
    const page = await open(running.url());
    await messageBox(page).fill('@Pullquote who had packed their boxes?');
    await page.keyboard.press('Enter');
    const answer = await newest(page, '“We had packed our boxes already,”');
    await answer.getByRole('button', { name: 'In context' }).first().click();
    const context = await newest(page, 'Only you can see this');
    await context.getByRole('heading', { name: 'Traders are relieved' }).waitFor();
    await context.getByRole('button', { name: 'Later' }).click();
    await context.getByText('Residents of Quay Street had collected').waitFor();
    expect(await context.getByRole('button', { name: 'Later' }).isDisabled()).toBe(true);
    await context.getByRole('button', { name: 'Earlier' }).click();
    await context.getByRole('heading', { name: 'Traders are relieved' }).waitFor();
    await context.getByRole('button', { name: 'Dismiss message' }).click();
    await gone(messages(page).getByText('Only you can see this'));
  });

  test('WHEN it is private THEN others see it only once it is shared, and only who may deletes it', async () => {
    const page = await open(running.url());
    await messageBox(page).fill('/ask ');
    await page.getByRole('combobox', { name: 'question' }).fill('who collected signatures');
    await page.getByRole('button', { name: 'Add private' }).click();
    await page.getByRole('option', { name: 'True' }).click();
    await page.keyboard.press('Enter');
    const secret = await newest(page, '1,200 signatures');
    await secret.getByText('Only you can see this').waitFor();

    await become(page, 'Ben');
    expect(await page.getByText('1,200 signatures').count()).toBe(0);

    await become(page, 'Mira');
    await page.getByRole('button', { name: 'Share' }).last().click();
    const shared = await newest(page, 'Shared by');
    await shared.locator('blockquote').filter({ hasText: '1,200 signatures' }).waitFor();

    await become(page, 'Ben');
    const seen = await newest(page, '1,200 signatures');
    // Which private message was shared is nobody else's to see.
    await seen.getByText('Original message was deleted').waitFor();
    await seen.getByRole('button', { name: 'Delete' }).click();
    await newest(page, /Only .*Mira.*, who asked, or a moderator may delete this answer\./);

    await become(page, 'Rosa');
    const id = await (await newest(page, '1,200 signatures')).getAttribute('id');
    await page.locator(`#${id}`).getByRole('button', { name: 'Delete' }).click();
    await gone(page.locator(`#${id}`));
  });

  test('WHEN the page is loaded again THEN it is still there, for the same person in the same place', async () => {
    const page = await open(running.url());
    await become(page, 'Ben');
    await page.getByRole('button', { name: 'off-topic' }).click();
    await messageBox(page).fill('@Pullquote who drives the bus?');
    await page.keyboard.press('Enter');
    await newest(page, 'Driver Oda Lindqvist');
    await page.reload();
    await newest(page, 'Driver Oda Lindqvist');
    expect(await messageBox(page).getAttribute('aria-label')).toBe('Message #off-topic');
    expect(await page.locator('.self-name').textContent()).toContain('Ben');
  });

  test('WHEN another visitor looks on THEN they see it come', async () => {
    const page = await open(running.url());
    const other = await open(running.url());
    await become(other, 'Ben');
    await messageBox(page).fill('@Pullquote how many stalls has the market?');
    await page.keyboard.press('Enter');
    await newest(other, 'The market has 64 stalls');
  });
});

describe('GIVEN a message', () => {
  test('WHEN Apps > "Find in article" is chosen in its menu THEN its statements are found, privately', async () => {
    const page = await open(running.url());
    await messageBox(page).fill('I heard that a lottery paid for a bus with books.');
    await page.keyboard.press('Enter');
    const message = await newest(page, 'I heard that a lottery');
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Find in article' }).click();
    const found = await newest(page, 'The bus was paid for by a lottery.');
    await found.getByText('Only you can see this').waitFor();
    expect(await found.locator('discord-command').getAttribute('command')).toBe('Find in article');
  });

  test('WHEN its author deletes it THEN it is gone, and others are not offered to', async () => {
    const page = await open(running.url());
    await messageBox(page).fill('A message that I regret');
    await page.keyboard.press('Enter');
    const mine = await newest(page, 'A message that I regret');
    await become(page, 'Ben');
    await (await newest(page, 'A message that I regret')).click({ button: 'right' });
    expect(await page.getByRole('menuitem', { name: 'Delete message' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await become(page, 'Mira');
    await mine.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await gone(page.getByText('A message that I regret'));
  });
});

describe('GIVEN somebody who reads German', () => {
  test('WHEN they choose their language THEN commands, choices and answers are in it', async () => {
    const page = await open(running.url());
    await page.getByRole('button', { name: 'Your language: English' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Deutsch' }).click();
    await gone(page.getByRole('dialog'));
    await messageBox(page).fill('/fra');
    await page.getByRole('option', { name: /^\/fragen/ }).click();
    await page.getByRole('combobox', { name: 'frage' }).fill('who paid for the bus?');
    await page.keyboard.press('Enter');
    const answer = await newest(page, 'The bus was paid for by a lottery.');
    await answer.getByRole('button', { name: 'Im Zusammenhang' }).first().waitFor();
    await messageBox(page).fill('/summary ');
    await page.getByRole('button', { name: /^Add länge: / }).click();
    await page.getByRole('option', { name: /^Kurz/ }).click();
    await page.keyboard.press('Enter');
    await newest(page, 'Zusammenfassung: ');
    await page.getByRole('button', { name: 'Your language: Deutsch' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Your language: English' }).waitFor();
  });
});
