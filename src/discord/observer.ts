/** Is told what happens, to count it: never what was asked, by whom or where. */
export interface Observer {
  /** Something was asked of the bot: what (`ask`, `article add`, `button`, `message`), and what came of it. */
  readonly invoked: (what: string, outcome: string) => void;
  /** Milliseconds from the arrival of an interaction to its acknowledgement. */
  readonly acknowledged: (milliseconds: number) => void;
  /** A request was refused with an HTTP status. */
  readonly refused: (status: number) => void;
}
