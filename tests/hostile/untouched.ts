import { expect } from 'vitest';
import { PROTOTYPE_KEYS } from './corpus.ts';

const before = fingerprint();

/** Fails where somebody has reached what all objects share. */
export function expectUntouchedPrototypes(): void {
  expect(fingerprint()).toEqual(before);
}

function fingerprint(): string[] {
  const keys = [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((shared) =>
    Reflect.ownKeys(shared).map(String).sort().join(),
  );
  const plain: Record<string, unknown> = {};
  return [...keys, ...PROTOTYPE_KEYS.map((key) => typeof plain[key]), typeof plain['polluted']];
}
