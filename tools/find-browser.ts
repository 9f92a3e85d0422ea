import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where systems keep a Chromium; `CHROME_PATH` comes before them. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const CACHE = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));

/** The Chromium of this machine, or the one that came with npm, unpacked once. */
export async function findBrowser(): Promise<string> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  return USUAL_PLACES.find((path) => existsSync(path)) ?? unpackedBrowser();
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, which does so into the system's folder for temporary files: here that
 * is a folder of our own, put into its place in one step, so that tests which start at once cannot disturb each other.
 */
async function unpackedBrowser(): Promise<string> {
  const place = `${CACHE}chromium`;
  const program = `${place}/chromium`;
  if (existsSync(program)) return program;
  await mkdir(CACHE, { recursive: true });
  const unpacking = await mkdtemp(`${CACHE}chromium-`);
  const { TMPDIR: before } = process.env;
  process.env['TMPDIR'] = unpacking;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    await rename(unpacking, place);
  } catch {
    // Another test was faster.
    await rm(unpacking, { recursive: true, force: true });
  }
  return program;
}
