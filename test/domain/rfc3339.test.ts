import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rfc3339 } from '../../src/domain/rfc3339.ts';

test('a moment is written as the platform writes it', () => {
  const moments = fc.date({ min: new Date('0000-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z') });
  fc.assert(
    fc.property(moments, (date) => {
      expect(rfc3339(date.getTime())).toBe(date.toISOString());
    }),
  );
});
