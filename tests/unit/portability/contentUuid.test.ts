import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentUuid } from '../../../utils/portability/contentUuid';

describe('the identifier of a text', () => {
  it.each([
    // The published sums of FNV-1a with 128 bits, with version and variant put in.
    ['', '6c62272e-07bb-8142-a2b8-21756295c58d'],
    ['a', 'd228cb69-6f1a-8caf-b891-2b704e4a8964'],
    ['foobar', '343e1662-793c-84bf-af0d-3597ba446f18'],
  ])('is known: %s', (text, uuid) => {
    expect(contentUuid(text)).toBe(uuid);
  });

  it('is a UUID of version 8, and another text has another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (text, more) => {
        const uuid = contentUuid(text);
        expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(contentUuid(text + more)).not.toBe(uuid);
      }),
    );
  });
});
