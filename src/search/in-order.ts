/**
 * One step of the longest common subsequence of a question and a statement, for the statement's next word. `places` are those
 * of the word in the question, as bits; `left` starts with all bits set, and in the end its zeros count the words of the
 * question that stand in the statement in the same order. All places at once (Hyyrö, "Bit-Parallel LCS-Length Computation
 * Revisited", 2004).
 */
export function leftInOrder(left: number, places: number): number {
  const met = left & places;
  return (left + met) | (left - met);
}
