import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { program } from './support/program.ts';
import { become, gone, messageBox, newest, visits } from './support/visit.ts';

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

describe('GIVEN a file that is dropped on the page', () => {
  test('THEN whoever manages the server adds it as in Discord: what was read is for them alone until they publish it', async () => {
    const page = await open(running.url());
    await drop(page, 'light house.md', LIGHTHOUSE);
    const dialog = page.getByRole('dialog', { name: 'Who adds the article?' });
    await dialog.getByRole('button', { name: 'Add it as Rosa' }).click();
    const preview = await newest(page, '2 sections · 3 statements · 1 speaker');
    await preview.getByText('Share on Facebook').waitFor();
    await preview.getByText('Only you can see this').waitFor();
    expect(await panel(page).getByRole('article').count()).toBe(1);
    await preview.getByRole('button', { name: 'Publish' }).click();
    await newest(page, 'The lighthouse is sold is published.');
    const card = panel(page).getByRole('article', { name: 'The lighthouse is sold' });
    await card.getByText('Added here').waitFor();
    await page.getByRole('heading', { name: 'Ask about “The lighthouse is sold”' }).waitFor();
    await become(page, 'Mira');
    await ask(page, 'how much was the lighthouse sold for');
    await newest(page, 'for 40,000 euros');
    await card.waitFor();
    expect(await card.getByRole('button', { name: 'Remove' }).count()).toBe(0);
  });

  test('THEN it is there after a new start, until it is removed', async () => {
    const before = await open(running.url());
    await become(before, 'Rosa');
    await drop(before, 'mill.md', '# The mill turns\n\nThe mill of Aune turns again since May.\n');
    const preview = await newest(before, 'The mill turns');
    await preview.getByRole('button', { name: 'Publish' }).click();
    await newest(before, 'is published');
    await before.close();
    await running.restart();
    const page = await open(running.url());
    await become(page, 'Rosa');
    const card = panel(page).getByRole('article', { name: 'The mill turns' });
    await card.getByRole('button', { name: 'Remove' }).click();
    const asked = await newest(page, 'Take The mill turns out of the answers?');
    await asked.getByRole('button', { name: 'Remove' }).click();
    await newest(page, 'The mill turns is removed.');
    await gone(card);
    await ask(page, 'how many stalls has the market');
    await newest(page, 'The market has 64 stalls');
  });

  test('THEN in direct messages everybody adds their own', async () => {
    const page = await open(running.url());
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await drop(page, 'bus.md', LIBRARY_BUS);
    const preview = await newest(page, 'A library on wheels');
    await preview.getByRole('button', { name: 'Publish' }).click();
    await panel(page).getByRole('article', { name: 'A library on wheels' }).waitFor();
    await page.getByRole('button', { name: 'Reading circle' }).click();
    await gone(panel(page).getByRole('article', { name: 'A library on wheels' }));
  });
});

describe('GIVEN text that is pasted', () => {
  test('WHEN nobody is writing THEN it is read like a file', async () => {
    const page = await open(running.url());
    await become(page, 'Rosa');
    await page.evaluate(
      `(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'The orchard opens\\n\\nThe old orchard on Mill Lane opens on the first of May.');
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      })()`,
    );
    const preview = await newest(page, 'The orchard opens');
    await preview.getByRole('button', { name: 'Cancel' }).click();
    await newest(page, 'Nothing was added or changed.');
  });

  test('WHEN it goes into the bot\u2019s form THEN it can be asked', async () => {
    const page = await open(running.url());
    await become(page, 'Rosa');
    await panel(page).getByRole('button', { name: 'Paste text' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add an article' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill('The orchard opens');
    const text = 'The old orchard on Mill Lane opens on the first of May.';
    await dialog.getByRole('textbox', { name: /^Text/ }).fill(text);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    const preview = await newest(page, 'The orchard opens');
    await preview.getByRole('button', { name: 'Publish' }).click();
    await newest(page, 'is published');
    await ask(page, 'when does the orchard open');
    await newest(page, 'opens on the first of May');
  });
});

describe('GIVEN a file that is no article', () => {
  test.each([
    ['empty.md', Buffer.alloc(0), 'It is empty'],
    ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'I cannot read picture.png'],
    ['noise.txt', Buffer.from([1, 0, 2, 0, 3]), 'This is binary data'],
    [
      'huge.txt',
      Buffer.alloc(5_100_000, 'A sentence. '),
      'huge.txt has 5.1 MB, and I read files of up to 2 MB',
    ],
  ])('THEN %s is refused with a clear word, and nothing is lost', async (name, buffer, word) => {
    const page = await open(running.url());
    await become(page, 'Rosa');
    const before = await panel(page).getByRole('article').count();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await newest(page, word);
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
