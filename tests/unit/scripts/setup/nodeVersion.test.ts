import { describe, expect, it } from 'vitest';
import { isNewEnough } from '../../../../scripts/setup/nodeVersion.mjs';

describe('the version of Node', () => {
  it.each([
    '22.18.0',
    'v22.18.0',
    '22.21.3',
    '23.6.0',
    '24.0.0',
    'v24.21.0\n',
    '26.1.0',
    '100.0.0',
  ])('is new enough at %j, which runs TypeScript', (version) =>
    expect(isNewEnough(version)).toBe(true),
  );

  it.each(['20.20.2', 'v18.0.0', '22.12.0', '22.17.9', '23.5.0', '9.99.0'])(
    'is too old at %s',
    (version) => expect(isNewEnough(version)).toBe(false),
  );

  it.each(['', 'node', '24', 'v.24.1'])('is not taken for new enough when it reads %j', (version) =>
    expect(isNewEnough(version)).toBe(false),
  );
});
