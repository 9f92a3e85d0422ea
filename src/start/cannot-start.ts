/** Ends the program with a sentence for whoever started it. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
