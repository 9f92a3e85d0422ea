/**
 * Makes this process the other side of `runApart`: does the work that it is sent, sends what came of it, and ends. It ends
 * without a word when the process that asked is gone.
 */
export function workApart(work: (given: unknown) => Promise<unknown>): void {
  process.once('disconnect', () => process.exit());
  process.once('message', async (given) => {
    const result = await work(given);
    process.send?.(result, undefined, undefined, () => process.exit());
  });
}
