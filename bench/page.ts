import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { quantile as quantileOf } from '../src/evaluation/metrics.ts';
import { launchBrowser } from '../tools/launch-browser.ts';
import { startProgram } from '../tools/start-program.ts';
import { QUESTIONS } from './questions.ts';

const VISITS = 15;
const WARM_UP = 5;
const QUESTIONS_ASKED = 60;
/**
 * The page in the browser, before the program as `npm start` runs it: time to the first paint, time from Enter to the
 * drawn answer, and how much its script and its style weigh when compressed.
 */
export async function benchPage(): Promise<void> {
  const program = await startProgram('knowledge');
  const browser = await launchBrowser();
  try {
    const paints = await timesOf(VISITS, () => firstPaint(browser, program.url));
    const answers = await answerTimes(browser, program.url);
    const bytes = ['main.js', 'main.css'].map((file) => compressedBytes(file));
    print('first paint, median', median(paints), 'ms', 1000);
    print('Enter to drawn answer, median', median(answers), 'ms', 150);
    print('Enter to drawn answer, 95th percentile', quantile(answers, 0.95), 'ms');
    print('script and style, gzipped', bytes.reduce((sum, size) => sum + size, 0) / 1000, 'kB', 350);
  } finally {
    await browser.close();
    program.stop();
  }
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await messageBox(page).waitFor();
  const time = await page.evaluate<number>(
    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN",
  );
  await context.close();
  return time;
}

async function answerTimes(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await messageBox(page).waitFor();
  let n = 0;
  const ask = async () => {
    await messageBox(page).fill('/ask ');
    await page
      .getByRole('combobox', { name: 'question' })
      .fill(`${QUESTIONS.answered[n++ % QUESTIONS.answered.length]}`);
    await page.evaluate(MEASURE);
    await page.keyboard.press('Enter');
    return page.evaluate<number>('answerDrawn');
  };
  await timesOf(WARM_UP, ask);
  return timesOf(QUESTIONS_ASKED, ask);
}

/** In the page: the time from the next Enter until another answer has been drawn, with its custom elements, in a frame. */
const MEASURE = `
  void (window.answerDrawn = new Promise((resolve) => {
    const count = () => document.querySelectorAll('discord-message .container').length;
    const before = count();
    let start;
    addEventListener('keydown', () => { start = performance.now(); }, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (count() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }));
`;

function messageBox(page: Page) {
  return page.getByRole('textbox', { name: /^Message/ });
}

function compressedBytes(file: string): number {
  return gzipSync(readFileSync(`dist/sandbox/page/public/${file}`), { level: 9 }).byteLength;
}

async function timesOf(count: number, measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n++) times.push(await measure());
  return times;
}

const quantile = (values: readonly number[], share: number): number =>
  quantileOf(values, share) ?? Number.NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);

function print(what: string, value: number, unit: string, most?: number): void {
  const limit = most === undefined ? '' : `  (at most ${most})`;
  console.log(`${what.padEnd(40)} ${value.toFixed(1).padStart(8)} ${unit}${limit}`);
}
