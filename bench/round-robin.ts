import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a copy that cannot be reached is left alone, in milliseconds. */
const REST_MS = 100;
/** Discord gives up then. */
const PATIENCE_MS = 3000;

/** What came of a request: its status, how long it took, and how often it was tried. */
export interface Delivery {
  /** 0: nobody answered in time. */
  readonly status: number;
  readonly milliseconds: number;
  readonly tries: number;
}

/** Hands requests to copies in turn. */
export interface RoundRobin {
  readonly deliver: (request: Buffer) => Promise<Delivery>;
  readonly close: () => void;
}

interface Copy {
  readonly port: number;
  readonly idle: Socket[];
  restUntil: number;
}

/**
 * A balancer as small as one can be, so that it leaves the processors to the copies: HTTP/1.1 over connections that are
 * kept, each copy in its turn. Like the large ones it tries another copy where one cannot be reached or breaks off.
 */
export function createRoundRobin(ports: readonly number[]): RoundRobin {
  const copies: Copy[] = ports.map((port) => ({ port, idle: [], restUntil: 0 }));
  let turn = 0;
  const next = (): Copy | undefined => {
    const now = performance.now();
    for (let n = 0; n < copies.length; n++) {
      const copy = copies[turn++ % copies.length];
      if (copy && copy.restUntil <= now) return copy;
    }
    return undefined;
  };
  return {
    deliver: async (request) => {
      const begun = performance.now();
      for (let tries = 1; ; tries++) {
        const copy = next();
        const status = copy ? await exchange(copy, request) : null;
        const milliseconds = performance.now() - begun;
        if (status !== null) return { status, milliseconds, tries };
        if (milliseconds > PATIENCE_MS) return { status: 0, milliseconds, tries };
        if (copy) copy.restUntil = performance.now() + REST_MS;
        else await wait(REST_MS / 10);
      }
    },
    close: () => {
      for (const { idle } of copies) for (const socket of idle) socket.destroy();
    },
  };
}

/** Sends a request to a copy; null where no whole answer comes. */
function exchange(copy: Copy, request: Buffer): Promise<number | null> {
  const socket = copy.idle.pop() ?? connect({ port: copy.port, host: '127.0.0.1', noDelay: true });
  return new Promise((resolve) => {
    let answer = '';
    const settle = (status: number | null) => {
      socket.removeAllListeners();
      if (status === null) socket.destroy();
      else {
        socket.on('error', () => undefined).once('close', () => remove(copy.idle, socket));
        copy.idle.push(socket);
      }
      resolve(status);
    };
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      const status = statusOf(answer);
      if (status !== null) settle(status);
    });
    socket.once('error', () => settle(null));
    socket.once('close', () => settle(null));
    socket.write(request);
  });
}

/** The status of an answer that is whole; its length is in its head. */
function statusOf(answer: string): number | null {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1];
  if (length === undefined) throw new Error(`an answer without its length:\n${answer.slice(0, end)}`);
  return answer.length >= end + 4 + Number(length) ? Number(answer.slice(9, 12)) : null;
}

function remove<T>(items: T[], item: T): void {
  const at = items.indexOf(item);
  if (at >= 0) items.splice(at, 1);
}
