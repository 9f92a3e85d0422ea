import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../../tools/launch-browser.ts';

/** Opens pages in one browser for all tests of a file; each page is closed after its test. */
export interface Visits {
  /** Opens an address as a new visitor, and waits until the channel is there. */
  readonly open: (url: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The addresses of all that the pages of this test have asked for. */
  readonly requested: () => readonly string[];
  /** Lets this test's pages say something on the console. */
  readonly forgive: (pattern: RegExp) => void;
}

/**
 * Prepares a browser for the tests of a file. After each test, the pages must have left nothing on the console.
 */
export function visits(): Visits {
  let browser: Browser;
  let said: string[] = [];
  let requests: string[] = [];
  let forgiven: RegExp[] = [];
  const close: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const end of close.splice(0)) await end();
    const console = said.filter((line) => !forgiven.some((pattern) => pattern.test(line)));
    said = [];
    requests = [];
    forgiven = [];
    expect(console, 'what the page left on the console').toEqual([]);
  });
  return {
    requested: () => requests,
    forgive: (pattern) => forgiven.push(pattern),
    open: async (url, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      close.push(() => context.close());
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url);
      await messageBox(page).waitFor();
      return page;
    },
  };
}

/** The box in which messages are written. */
export function messageBox(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Message / });
}

/** The messages of the channel, oldest first. */
export function messages(page: Page): Locator {
  return page.locator('discord-message');
}

/** The newest message, once it holds a text. */
export async function newest(page: Page, text: string | RegExp): Promise<Locator> {
  const message = messages(page).last().filter({ hasText: text });
  await message.waitFor();
  return message;
}

/** Waits until something is there, or is not. */
export async function gone(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'detached' });
}

/** Becomes somebody else. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Switch members' }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await page.locator('.self-name').filter({ hasText: name }).waitFor();
}
