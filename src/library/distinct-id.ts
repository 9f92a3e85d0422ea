/**
 * An article's id, or the first of `id-2`, `id-3` ... that no other has: `a.md` and `a.txt` would both be `a`.
 *
 * @param taken - The ids of the others; the one that is given back is added.
 */
export function distinctId(id: string, taken: Set<string>): string {
  let distinct = id;
  for (let n = 2; taken.has(distinct); n++) distinct = `${id}-${n}`;
  taken.add(distinct);
  return distinct;
}
