/** A bot that answers, whichever way Discord reaches it. */
export interface Bot {
  readonly name: string;
  /** Address to invite the bot to a server; null where it is not known. */
  readonly invitation: string | null;
  /** Whether Discord reaches it now. */
  readonly isConnected: () => boolean;
  /** Finishes what is in hand, then disconnects. */
  readonly stop: () => Promise<void>;
  /** Settles, with one sentence, when Discord closes the connection for good. */
  readonly closed: Promise<string>;
}
