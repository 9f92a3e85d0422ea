/** Unsigned integers that are added one by one and end as a typed array. */
export interface Growing {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** A copy of what was pushed, of exactly its length. */
  readonly finish: () => Uint32Array;
}

/** An empty list of unsigned 32-bit integers; it doubles its room as it grows, so pushing is cheap. */
export function growing(): Growing {
  let room = new Uint32Array(256);
  let length = 0;
  return {
    push: (value) => {
      if (length === room.length) {
        const larger = new Uint32Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[length++] = value;
    },
    length: () => length,
    finish: () => room.slice(0, length),
  };
}
