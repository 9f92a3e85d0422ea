/**
 * Makes a call to Discord, and makes it again where the connection was lost: nobody knows whether the first was done. For
 * calls that Discord does not do twice.
 */
export async function onceMore<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    return call();
  }
}

/** Whether a call ended without a word from Discord. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && /^(?:UND_ERR_\w+|E[A-Z]+)$/.test(error.code);
}
