import { type Logger, pino } from 'pino';

/**
 * The program's log, on standard error: lines for people in a terminal, JSON elsewhere. Of an error it has the kind, the
 * message, the code and the stack, never the request: Discord's addresses and headers hold tokens.
 */
export async function createLog(level: string): Promise<Logger> {
  const options = { level, base: null, serializers: { err: plainError } };
  if (!process.stderr.isTTY) return pino(options, process.stderr);
  const { PinoPretty } = await import('pino-pretty');
  const pretty = PinoPretty({
    destination: 2,
    sync: true,
    ignore: 'pid,hostname',
    translateTime: 'SYS:HH:MM:ss',
  });
  return pino(options, pretty);
}

function plainError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { name, message, ...('code' in error ? { code: error.code } : {}), stack };
}
