import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { program } from './support/program.ts';
import { gone, messageBox, newest, visits } from './support/visit.ts';

const running = program({ 'market.md': MARKET });
const { open } = visits();

const LIGHTHOUSE = `# The lighthouse is sold

The lighthouse on Skerry Point was sold on Monday for 40,000 euros. Harbour master Enna Dufresne said the lamp would stay lit.

## A buyer from Quillmouth

The buyer, a baker from Quillmouth, wants to sleep in the lamp room.

Share on Facebook
`;

function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Articles' });
}

async function ask(page: Page, question: string): Promise<void> {
  await messageBox(page).fill(`@Pullquote ${question}`);
  await page.keyboard.press('Enter');
}

/** Drops a file on the page, as a browser does when somebody lets go of it there. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    `(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/markdown' }));
      return transfer;
    })()`,
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.getByText('Drop an article to ask it').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

describe('GIVEN an article that is dropped on the page', () => {
  test('THEN it is read, its findings are shown, it can be asked at once, kept and found in the folder', async () => {
    const page = await open(running.url());
    await drop(page, 'light house.md', LIGHTHOUSE);
    await page.getByRole('status').filter({ hasText: '“The lighthouse is sold” has been read.' }).waitFor();
    const card = panel(page).getByRole('article', { name: 'The lighthouse is sold' });
    await card.getByText('Share on Facebook').waitFor();
    await card.getByText('In memory').waitFor();
    await page.getByRole('heading', { name: 'Ask about “The lighthouse is sold”' }).waitFor();
    await ask(page, 'how much was the lighthouse sold for');
    await newest(page, 'for 40,000 euros');
    expect(await readdir(running.folder())).not.toContain('light-house.md');

    await card.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('status').filter({ hasText: 'It is kept as light-house.md.' }).waitFor();
    await gone(card.getByText('In memory'));
    expect(await readFile(join(running.folder(), 'light-house.md'), 'utf8')).toBe(LIGHTHOUSE);
    await ask(page, 'what did Enna Dufresne say about the lamp');
    await newest(page, 'the lamp would stay lit');
  });

  test('THEN it is gone when it is removed, and the others stay', async () => {
    const page = await open(running.url());
    await drop(page, 'bus.md', LIBRARY_BUS);
    const card = panel(page).getByRole('article', { name: 'A library on wheels' });
    await card.getByRole('button', { name: 'Remove' }).click();
    await gone(card);
    await ask(page, 'how many stalls has the market');
    await newest(page, 'The market has 64 stalls');
  });
});

describe('GIVEN text that is pasted', () => {
  test('WHEN it is an article THEN it can be asked', async () => {
    const page = await open(running.url());
    await panel(page).getByRole('button', { name: 'Paste text' }).click();
    const dialog = page.getByRole('dialog', { name: 'Paste an article' });
    await dialog
      .getByRole('textbox')
      .fill('The orchard opens\n\nThe old orchard on Mill Lane opens on the first of May.');
    await dialog.getByRole('button', { name: 'Read it' }).click();
    await gone(dialog);
    await ask(page, 'when does the orchard open');
    await newest(page, 'opens on the first of May');
  });

  test('WHEN it is none THEN the page says why, and the text is still there', async () => {
    const page = await open(running.url());
    await panel(page).getByRole('button', { name: 'Paste text' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('# Only a heading');
    await dialog.getByRole('button', { name: 'Read it' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'no sentence to quote' }).waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('# Only a heading');
  });

  test('WHEN it is pasted where nobody writes THEN it is offered to be read', async () => {
    const page = await open(running.url());
    await page.evaluate(
      `(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Pasted from elsewhere');
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      })()`,
    );
    const dialog = page.getByRole('dialog', { name: 'Paste an article' });
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Pasted from elsewhere');
  });
});

describe('GIVEN a file that is no article', () => {
  test.each([
    ['empty.md', Buffer.alloc(0), 'It is empty'],
    ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'This is a PNG image'],
    ['noise.txt', Buffer.from([1, 0, 2, 0, 3]), 'This is binary data'],
    ['huge.txt', Buffer.alloc(5_100_000, 'A sentence. '), 'huge.txt has 5.1 MB, and at most 5.0 MB are read'],
  ])('THEN %s is refused with a clear word, and nothing is lost', async (name, buffer, word) => {
    const page = await open(running.url());
    const before = await panel(page).getByRole('article').count();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await page.getByRole('alert').filter({ hasText: word }).waitFor();
    expect(await panel(page).getByRole('article').count()).toBe(before);
  });
});

describe('GIVEN a folder that changes while the bot runs', () => {
  test('WHEN a file is written THEN it is read anew; a broken one leaves the last good version in use', async () => {
    const page = await open(running.url());
    const file = join(running.folder(), 'harbour.md');
    await writeFile(file, '# The harbour\n\nThe harbour has 12 cranes.\n');
    await panel(page).getByRole('article', { name: 'The harbour' }).waitFor();
    await ask(page, 'how many cranes has the harbour');
    await newest(page, 'The harbour has 12 cranes.');

    await writeFile(file, Buffer.from([0, 1, 2]));
    const card = panel(page).getByRole('article', { name: 'The harbour' });
    await card.getByText('The last good version stays in use.').waitFor();
    await page.getByRole('alert').filter({ hasText: 'harbour.md: This is binary data' }).waitFor();
    expect(running.log()).toContain('harbour.md: This is binary data');
    await ask(page, 'and how many cranes has the harbour');
    await newest(page, 'The harbour has 12 cranes.');

    await writeFile(file, '# The harbour\n\nThe harbour has 13 cranes.\n');
    await gone(card.getByText('The last good version stays in use.'));
    await ask(page, 'how many cranes has the harbour now');
    await newest(page, 'The harbour has 13 cranes.');
  });
});
