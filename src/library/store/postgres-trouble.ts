import pg from 'pg';
import type { Trouble } from './database.ts';
import { NewerDatabase } from './migrations.ts';

/** What pg says, without a code, when a connection is lost or cannot be had (pg 8, lib/client.js and pg-pool). */
const LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Query read timeout|The server does not support SSL)/;

/** Codes by their beginnings (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const MEANINGS: readonly (readonly [RegExp, string, boolean])[] = [
  [
    /^(28|3D)/,
    'refuses the connection. Check user, password and the name of the database in DATABASE_URL',
    false,
  ],
  [/^53100/, 'has no room left on its disk. Free some there', false],
  [/^53/, 'has too many connections, or too little memory. Give it more, or start fewer copies', false],
  [/^25006/, 'is read-only, perhaps a replica. Name the one that may be written in DATABASE_URL', false],
  [/^42501/, 'lets this user make no tables. Grant CREATE on its schema', false],
  [/^(40001|40P01|55P03)/, 'is busy with other transactions. Try again', true],
  [/^57P/, 'is starting or stopping. Wait, or start it', false],
  [/^08/, 'lost the connection. Check that it is running', false],
  [
    /^(58|XX00[12])/,
    'cannot read or write its files. Its own log says why; perhaps a backup is to be restored',
    false,
  ],
];

/** What an error of PostgreSQL's or of the network's means to the operator. */
export function postgresTrouble(error: unknown, place: string): Trouble | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const trouble = (message: string, passing = false): Trouble => ({
    message,
    passing,
    ofWriting: /^(53100|25006)/.test(code),
    broken: false,
  });
  if (error instanceof NewerDatabase)
    return trouble(
      `The PostgreSQL database ${place} was written by a later version of Pullquote. Start that version, or restore an earlier backup.`,
    );
  if (!(error instanceof Error)) return null;
  if (error instanceof pg.DatabaseError) {
    const meaning = MEANINGS.find(([pattern]) => pattern.test(code));
    if (!meaning) return null;
    return trouble(`PostgreSQL at ${place} ${meaning[1]} (${code}).`, meaning[2]);
  }
  if (/^E[A-Z]+$|^EAI_|^CERT_|^DEPTH_ZERO|^SELF_SIGNED|^UNABLE_TO|^ERR_TLS/.test(code))
    return trouble(
      `PostgreSQL at ${place} cannot be reached (${code}). Check that it is running, and the address in DATABASE_URL.`,
    );
  if (LOST.test(error.message) || error instanceof AggregateError)
    return trouble(
      `PostgreSQL at ${place} does not answer (${error.message || code}). Check that it is running and reachable.`,
    );
  return null;
}
