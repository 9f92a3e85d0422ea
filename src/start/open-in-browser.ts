/**
 * Opens an address in the browser of whoever started the program. Where there is nobody to see it (no terminal, CI, a
 * machine reached from afar, no display, `BROWSER=none`) it does nothing; it never fails.
 */
export async function openInBrowser(url: string): Promise<void> {
  if (!process.stdout.isTTY || !hasBrowser(process.env, process.platform)) return;
  try {
    const { default: open } = await import('open');
    const opener = await open(url);
    opener.once('error', () => undefined);
  } catch {
    // The address is printed, too.
  }
}

function hasBrowser(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  const { CI, BROWSER, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = environment;
  if (CI || BROWSER === 'none' || SSH_CONNECTION) return false;
  return platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME);
}
