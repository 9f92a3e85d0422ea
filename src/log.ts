import { type Logger, pino, type StreamEntry } from 'pino';
import { PinoPretty } from 'pino-pretty';

/**
 * The program's log, on standard error: lines for people in a terminal, JSON elsewhere. Of an error it has the kind, the
 * message, the code and the stack, never the request: Discord's addresses and headers hold tokens.
 */
export function createLog(level: string): Logger {
  const stream = process.stderr.isTTY
    ? PinoPretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : process.stderr;
  return pino({ level, base: null, serializers: { err: plainError } }, stream as StreamEntry['stream']);
}

function plainError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { name, message, ...('code' in error ? { code: error.code } : {}), stack };
}
