/** The documents of a scope that may answer best. */
export interface BestDocuments {
  /** Their numbers, best first. */
  readonly best: readonly number[];
  /** BM25 of the statement alone; index 0 is the scope's first document. */
  readonly own: Float32Array;
  /** Which of the first 32 units the statement holds, as bits. */
  readonly held: Uint32Array;
  /** With a share of what its neighbours and its heading have; what the first stage ranks by. */
  readonly total: Float32Array;
}

/** How many documents are wanted, and which may be among them, by their place in the scope. */
export interface Wanted {
  readonly count: number;
  readonly allowed: (at: number) => boolean;
}
