/** Adds to a matrix of slopes that starts at `at` each input times the slope of each output. */
export function addOuter(
  matrix: Float64Array,
  at: number,
  inputs: Float64Array,
  from: number,
  count: number,
  slopes: Float64Array,
): void {
  for (let i = 0, row = at; i < count; i++, row += slopes.length) {
    const value = inputs[from + i] as number;
    if (value === 0) continue;
    for (let j = 0; j < slopes.length; j++)
      matrix[row + j] = (matrix[row + j] as number) + value * (slopes[j] as number);
  }
}

/** Writes to `into`, from `to` on, the slopes of a matrix's inputs, given those of its outputs. */
export function multiplyBack(
  matrix: Float64Array,
  at: number,
  slopes: Float64Array,
  into: Float64Array,
  to: number,
  count: number,
): void {
  for (let i = 0, row = at; i < count; i++, row += slopes.length) {
    let sum = 0;
    for (let j = 0; j < slopes.length; j++) sum += (slopes[j] as number) * (matrix[row + j] as number);
    into[to + i] = sum;
  }
}

/** Adds a list to another, from a place on. */
export function addList(sums: Float64Array, at: number, list: Float64Array): void {
  for (let j = 0; j < list.length; j++) sums[at + j] = (sums[at + j] as number) + (list[j] as number);
}
