/**
 * Adds to `sums`, from `to` on, what `count` inputs from `from` on make of a matrix that starts at `at`, by input and then by
 * `width` outputs. Four inputs at once: half of the time would go into reading and writing the sums.
 */
export function multiply(
  inputs: Float64Array,
  from: number,
  count: number,
  matrix: Float64Array,
  at: number,
  sums: Float64Array,
  to: number,
  width: number,
): void {
  let i = 0;
  let row = at;
  for (; i + 3 < count; i += 4, row += 4 * width) {
    const input0 = inputs[from + i] as number;
    const input1 = inputs[from + i + 1] as number;
    const input2 = inputs[from + i + 2] as number;
    const input3 = inputs[from + i + 3] as number;
    for (let j = 0; j < width; j++)
      sums[to + j] =
        (sums[to + j] as number) +
        input0 * (matrix[row + j] as number) +
        input1 * (matrix[row + width + j] as number) +
        input2 * (matrix[row + 2 * width + j] as number) +
        input3 * (matrix[row + 3 * width + j] as number);
  }
  for (; i < count; i++, row += width) {
    const input = inputs[from + i] as number;
    for (let j = 0; j < width; j++)
      sums[to + j] = (sums[to + j] as number) + input * (matrix[row + j] as number);
  }
}
