import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ButtonAction, decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.ts';

const hash = fc.stringMatching(/^[\w-]{12}$/);
const count = fc.nat({ max: 999_999 });
const article = fc.option(hash);
const request = fc.oneof(
  fc.record({ kind: fc.constantFrom('ask' as const, 'quote' as const), article, skip: count }),
  fc.record({
    kind: fc.constant('summary' as const),
    article,
    skip: count,
    length: fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
  }),
);
const action: fc.Arbitrary<ButtonAction> = fc.oneof(
  fc.record({
    action: fc.constant('context' as const),
    article: hash,
    statement: count,
    passage: fc.option(fc.integer({ min: -1, max: 999_999 })),
  }),
  fc.record({ action: fc.constant('speaker' as const), article: hash, speaker: count }),
  fc.record({ action: fc.constantFrom('more' as const, 'share' as const), stamp: hash, request }),
  fc.record({
    action: fc.constant('delete' as const),
    asker: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
  }),
  fc.record({ action: fc.constantFrom('publish' as const, 'cancel' as const), draft: hash }),
  fc.record({ action: fc.constantFrom('remove' as const, 'stay' as const), article: hash }),
  fc.record({ action: fc.constant('undo' as const), article: hash, until: fc.nat({ max: 99_999_999_999 }) }),
  fc.record({ action: fc.constant('list' as const), page: count }),
);

describe('GIVEN what a button stands for', () => {
  test('THEN its custom_id gives all of it back, within 100 characters', () => {
    fc.assert(
      fc.property(action, (button) => {
        const customId = encodeCustomId(button);
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(decodeCustomId(customId)).toEqual(button);
      }),
    );
  });
});

describe('GIVEN a custom_id that is not ours', () => {
  test.each([
    '',
    'context',
    'context:abc',
    'context:aaaaaaaaaaaa:-1',
    'context:aaaaaaaaaaaa:1:2:3',
    'context:../../../etc:1',
    'more:aaaaaaaaaaaa:ask',
    'more:aaaaaaaaaaaa:ask:-:1e9',
    'more:aaaaaaaaaaaa:summary:-:0:endless',
    'more:aaaaaaaaaaaa:ask:-:0:short',
    'delete:',
    'delete:someone',
    'delete:1:2',
    'publish:',
    'publish:aaaaaaaaaaaa:1',
    'remove:aaaaaaaaaaa',
    'undo:aaaaaaaaaaaa',
    'undo:aaaaaaaaaaaa:-5',
    'list:-1',
    'list:1:2',
    'constructor:1',
  ])('THEN %j stands for nothing', (customId) => {
    expect(decodeCustomId(customId)).toBeNull();
  });

  test('THEN any text either stands for nothing or is exactly what we would write', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const button = decodeCustomId(text);
        if (button !== null) expect(encodeCustomId(button)).toBe(text);
      }),
    );
  });
});
