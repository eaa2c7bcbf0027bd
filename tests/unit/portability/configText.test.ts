import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { configText } from '../../../utils/portability/configText';
import { nastyConfigs } from './nastyConfigs';

test('a configuration is one line of ASCII that says the same', () => {
  fc.assert(
    fc.property(nastyConfigs, (config) => {
      const text = configText(config);
      expect(text).toMatch(/^[ -~]*$/);
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(config));
    }),
  );
});
