import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { program } from './support/program.ts';
import { become, messageBox, newest, visits } from './support/visit.ts';

const EVIL = '<img src=x onerror=alert(1)><script>alert(2)</script>';

const HOSTILE = `---
title: "${EVIL} is the title"
language: en
---

Minister <b onclick=alert(3)>Ada</b> Quill said that ${EVIL} is in a statement. Quill also said <iframe src="javascript:alert(4)"></iframe> stands there.

## ${EVIL} is a heading

The spokesman [clicks](javascript:alert(5)) on \`code\` and @everyone and <@123456789012345678> in hostile words.
`;

const running = program({ 'hostile.txt': HOSTILE });
const { open, requested } = visits();

describe('GIVEN an article and messages with scripts and markup in them', () => {
  test('THEN all of it is shown as text, and nothing of it runs', async () => {
    const page = await open(running.url());
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      return dialog.dismiss();
    });
    await page.getByRole('complementary').getByText('is the title').first().waitFor();
    await messageBox(page).fill('/ask ');
    await page.getByRole('combobox', { name: 'question' }).fill('what stands in a statement of Quill');
    await page.keyboard.press('Enter');
    const answer = await newest(page, 'is in a statement');
    expect(await answer.textContent()).toContain('<script>alert(2)</script>');
    await answer.getByRole('button', { name: 'In context' }).first().click();
    await newest(page, 'Only you can see this');
    await messageBox(page).fill('/quote ');
    await page.getByRole('combobox', { name: 'speaker' }).fill('Quill');
    await page.keyboard.press('Enter');
    await newest(page, 'Quill also said');
    await messageBox(page).fill('/summary ');
    await page.getByRole('button', { name: 'Send command' }).click();
    await newest(page, 'hostile words');
    for (const text of [
      EVIL,
      `**${EVIL}**`,
      '[x](javascript:alert(6))',
      '<a href="javascript:alert(7)">y</a>',
    ]) {
      await messageBox(page).fill(text);
      await page.keyboard.press('Enter');
    }
    await newest(page, 'alert(7)');
    expect(dialogs).toEqual([]);
    expect(await page.locator('script').count()).toBe(1);
    expect(
      await page.locator('iframe, img[src="x"], [onclick], [onerror], a[href^="javascript"]').count(),
    ).toBe(0);
  });

  test('THEN what is pasted as an article is text, too', async () => {
    const page = await open(running.url());
    await become(page, 'Rosa');
    await page.getByRole('button', { name: 'Paste text' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Title' }).fill(`A title of ${EVIL}`);
    await form.getByRole('textbox', { name: /^Text/ }).fill(`A statement of ${EVIL} here.`);
    await form.getByRole('button', { name: 'Submit' }).click();
    const preview = await newest(page, 'A title of');
    await preview.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('complementary').getByText('A title of').first().waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
});

describe('GIVEN the page', () => {
  test('THEN everything that it loads comes from its own server', async () => {
    const page = await open(running.url());
    await messageBox(page).fill('@Pullquote what is in a statement?');
    await page.keyboard.press('Enter');
    await newest(page, 'statement');
    await become(page, 'Ben');
    await page.getByRole('button', { name: 'Direct messages' }).click();
    const hosts = new Set(requested().map((address) => new URL(address).host));
    expect([...hosts]).toEqual([new URL(running.url()).host]);
  });

  test('THEN its policy lets no other host, no inline script and no markup from text in', async () => {
    const { headers } = await fetch(running.url());
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });
});

/** How the server takes a socket: the status that it is refused with, or the code that it is closed with. */
function socketFate(url: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { headers });
    socket.on('unexpected-response', (_request, { statusCode }) => resolve(`refused with ${statusCode}`));
    socket.on('close', (code) => resolve(`closed with ${code}`));
    socket.on('message', () => {
      resolve('served');
      socket.terminate();
    });
    socket.on('error', () => undefined);
  });
}

describe('GIVEN another page in the same browser', () => {
  const session = async () =>
    /name="session" content="([^"]+)"/.exec(await (await fetch(running.url())).text())?.[1] ?? '';
  const address = (query: string) => `${running.url().replace('http', 'ws')}/?${query}`;

  test('THEN it cannot drive this one, even if it knew the session', async () => {
    const query = `session=${await session()}`;
    const own = { Origin: running.url() };
    expect(await socketFate(address(query), own)).toBe('served');
    expect(await socketFate(address(query), { Origin: 'https://example.org' })).toBe('refused with 403');
    expect(await socketFate(address(query), { Origin: 'http://localhost:1' })).toBe('refused with 403');
    expect(await socketFate(address(query), {})).toBe('refused with 403');
    expect(await socketFate(address('session=wrong'), own)).toBe('closed with 4001');
  });

  test('THEN a name that was pointed to this machine is not served', async () => {
    const { port } = new URL(running.url());
    const rebound = { Host: `evil.example:${port}`, Origin: `http://evil.example:${port}` };
    expect(await socketFate(address(`session=${await session()}`), rebound)).toBe('refused with 403');
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request({ port, headers: { Host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)).end();
    });
    expect(status).toBe(403);
  });

  test('THEN what is no request of the page ends the socket', async () => {
    const { port } = new URL(running.url());
    const socket = new WebSocket(address(`session=${await session()}`), {
      headers: { Origin: `http://localhost:${port}` },
    });
    await new Promise((resolve) => socket.once('message', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.send('{"request":1,"action":{"act":"keepArticle","key":{"__proto__":1}}}');
    expect(await closed).toBe(1007);
  });

  test('THEN a request that is too large ends the socket, and nothing else', async () => {
    const { port } = new URL(running.url());
    const socket = new WebSocket(address(`session=${await session()}`), {
      headers: { Origin: `http://localhost:${port}` },
    });
    await new Promise((resolve) => socket.once('message', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    socket.send('x'.repeat(8_000_000));
    expect(await closed).not.toBe(1000);
    expect((await fetch(running.url())).status).toBe(200);
  });
});
