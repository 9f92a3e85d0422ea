/** Discord, or this machine, does not let the bot connect; the message says why, and what to do. */
export class ConnectionRefused extends Error {
  override readonly name = 'ConnectionRefused';
}
