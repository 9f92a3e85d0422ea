import type { Snowflake } from 'discord-api-types/v10';
import { type Action, type Notice, type Outcome, type Request, SESSION_UNKNOWN } from '../protocol.ts';

/** The page's line to the server that it came from. */
export interface Connection {
  /** Does something as the person whom the page is, and waits for what comes of it. */
  readonly request: (action: Action) => Promise<Outcome>;
}

/** Whoever wants to hear what the server tells. */
export interface ConnectionListener {
  /** Whom the page is to be when it connects. */
  readonly self: () => Snowflake | null;
  readonly onNotice: (notice: Exclude<Notice, { tell: 'outcome' }>) => void;
  readonly onLost: () => void;
}

const LOST: Outcome = { ok: false, problem: 'The page has lost its server. Is the program still running?' };
const RETRY_MS = 1000;

/** Connects, and again whenever the line is cut; a server that was started anew has the page loaded again. */
export function openConnection({ self, onNotice, onLost }: ConnectionListener): Connection {
  const session = document.querySelector<HTMLMetaElement>('meta[name=session]')?.content ?? '';
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let last = 0;
  let socket = connect();

  function connect(): WebSocket {
    const query = new URLSearchParams({ session, as: self() ?? '' });
    const opened = new WebSocket(`ws://${location.host}/?${query}`);
    opened.addEventListener('message', ({ data }) => {
      const notice = JSON.parse(String(data)) as Notice;
      if (notice.tell !== 'outcome') return onNotice(notice);
      waiting.get(notice.request)?.(notice.outcome);
      waiting.delete(notice.request);
    });
    opened.addEventListener('close', ({ code }) => {
      if (code === SESSION_UNKNOWN) return location.reload();
      for (const settle of waiting.values()) settle(LOST);
      waiting.clear();
      onLost();
      setTimeout(() => {
        socket = connect();
      }, RETRY_MS);
    });
    return opened;
  }
  return {
    request: (action) => {
      if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(LOST);
      last += 1;
      const request: Request = { request: last, action };
      socket.send(JSON.stringify(request));
      return new Promise((resolve) => waiting.set(request.request, resolve));
    },
  };
}
