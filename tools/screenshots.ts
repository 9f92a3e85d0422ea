import { mkdir } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';
import { startProgram } from './start-program.ts';

/*
 * Takes the README's pictures from the real page: npm run screenshots. They go to docs/.
 */

interface Picture {
  readonly name: string;
  readonly screen: BrowserContextOptions;
  readonly reach: (page: Page) => Promise<void>;
}

const DESKTOP: BrowserContextOptions = { viewport: { width: 1000, height: 780 }, deviceScaleFactor: 1.5 };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

const PICTURES: readonly Picture[] = [
  {
    name: 'answer',
    screen: DESKTOP,
    reach: async (page) => {
      await use(page, 'ask', 'question', 'who condemed the sanctions against turkey');
      await page.locator('blockquote').first().waitFor();
    },
  },
  {
    name: 'in-context',
    screen: DESKTOP,
    reach: async (page) => {
      await use(page, 'ask', 'question', 'is India worried about Russia and Pakistan');
      await page.getByRole('button', { name: 'In context' }).first().click();
      await page.getByText('Only you can see this').last().waitFor();
    },
  },
  {
    name: 'speakers',
    screen: DESKTOP,
    reach: async (page) => {
      await use(page, 'quote', 'speaker', 'ambassador');
      await page.locator('blockquote').first().waitFor();
      await page.getByRole('textbox', { name: /^Message/ }).fill('/quote ');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'article',
    screen: DESKTOP,
    reach: async (page) => {
      await page.locator('input[type=file]').setInputFiles('tests/golden/articles/harbour-bridge.md');
      await page.getByRole('button', { name: 'Add it as Rosa' }).click();
      await page.getByRole('button', { name: 'Publish' }).waitFor();
    },
  },
  {
    name: 'phone',
    screen: PHONE,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Channels and members' }).click();
      await page.getByRole('button', { name: 'Direct messages' }).click();
      await page.getByRole('textbox', { name: /^Message/ }).fill('what did Kudashev say about sanctions?');
      await page.getByRole('button', { name: 'Send message' }).click();
      await page.locator('blockquote').first().waitFor();
    },
  },
];

/** Uses a command with one option, as typed. */
async function use(page: Page, command: string, option: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(`/${command} `);
  await page.getByRole('combobox', { name: option }).fill(text);
  await page.getByRole('button', { name: 'Send command' }).click();
}

await mkdir('docs', { recursive: true });
const browser = await launchBrowser();
try {
  for (const { name, screen, reach } of PICTURES) {
    // A new program for each, so that no picture has what was asked for another.
    const program = await startProgram('knowledge');
    try {
      const context = await browser.newContext({
        ...screen,
        colorScheme: 'dark',
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(program.url);
      await page.getByRole('textbox', { name: /^Message/ }).waitFor();
      await reach(page);
      await page.evaluate('document.fonts.ready');
      await page.mouse.move(0, 0);
      await page.screenshot({ path: `docs/${name}.png` });
      await context.close();
    } finally {
      program.stop();
    }
  }
} finally {
  await browser.close();
}
