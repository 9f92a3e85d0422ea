import pg from 'pg';

/** The first wait before a lost connection is made anew, which doubles with each try up to the last; in milliseconds. */
const FIRST_WAIT_MS = 100;
const LAST_WAIT_MS = 5000;

/** How often it is looked whether the connection still is one: a network that swallows everything says nothing. */
const PROBE_MS = 10_000;

/**
 * Calls a function with each notification on a channel, over a connection of its own that is made anew when it is lost
 * (https://www.postgresql.org/docs/current/sql-listen.html). Null stands for what may have been missed: it comes with every
 * new connection.
 *
 * @returns A function that ends it.
 */
export function listenForChanges(
  config: pg.ClientConfig,
  channel: string,
  onNotification: (payload: string | null) => void,
): () => void {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let wait = FIRST_WAIT_MS;
  let isEnded = false;

  function later(milliseconds: number, then: () => void): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
    timer.unref();
  }

  async function connect(): Promise<void> {
    const mine = new pg.Client(config);
    client = mine;
    let isLost = false;
    const lost = (): void => {
      if (isLost) return;
      isLost = true;
      void mine.end().catch(() => undefined);
      if (isEnded || client !== mine) return;
      // At random within the half, so that many copies do not come back at the same moment.
      later(wait * (0.5 + Math.random() / 2), () => void connect());
      wait = Math.min(wait * 2, LAST_WAIT_MS);
    };
    const probe = (): void => {
      mine.query('select 1').then(() => !isLost && later(PROBE_MS, probe), lost);
    };
    mine.on('error', lost).on('end', lost);
    mine.on('notification', ({ payload }) => onNotification(payload ?? null));
    try {
      await mine.connect();
      await mine.query(`listen ${channel}`);
    } catch {
      lost();
      return;
    }
    if (isEnded) return lost();
    wait = FIRST_WAIT_MS;
    onNotification(null);
    later(PROBE_MS, probe);
  }

  void connect();
  return () => {
    isEnded = true;
    if (timer !== null) clearTimeout(timer);
    void client?.end().catch(() => undefined);
  };
}
