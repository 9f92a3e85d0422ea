/**
 * Makes a function that tells whether an id comes for the first time within a while; it forgets what is older.
 *
 * @param rememberMs - How long an id is remembered, in milliseconds.
 * @param now - The time in milliseconds since any moment.
 */
export function createFirstTime(rememberMs: number, now: () => number): (id: string) => boolean {
  const seen = new Map<string, number>();
  return (id) => {
    const time = now();
    for (const [old, at] of seen) {
      if (time - at <= rememberMs) break;
      seen.delete(old);
    }
    if (seen.has(id)) return false;
    seen.set(id, time);
    return true;
  };
}
