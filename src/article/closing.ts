/** Stops that close a sentence, in the scripts that have their own; colons and semicolons promise more. */
const STOP = /[.!?…。！？．｡।॥؟۔։።]["'”’»›」』)\]]*$/u;

/** Whether a text ends as a sentence does, with closing quotation marks and brackets let be. */
export function endsInStop(text: string): boolean {
  return STOP.test(text);
}

/** Whether a text ends in a mark after which the same sentence goes on. */
export function breaksOff(text: string): boolean {
  return /[,;:،؛、，；：–—-]$/u.test(text);
}
