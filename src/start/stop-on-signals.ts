/**
 * Ends the process after some work, once, at the first SIGTERM or SIGINT.
 *
 * @returns What ends it likewise for another reason.
 */
export function stopOnSignals(work: () => Promise<void>): () => void {
  let begun = false;
  const stop = () => {
    if (begun) return;
    begun = true;
    void work().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  return stop;
}
