import { describe, expect, test } from 'vitest';
import { tips } from '../../../utils/tips/library';
import { packReport } from '../../../utils/tips/packReport';
import { MOST_TIPS, MOST_WORDS, packTip } from '../../../utils/tips/packSchema';
import { tipThemes } from '../../../utils/tips/tip';
import { documentText } from './document';

const text = documentText('tips.md');
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];

describe('what is written about tip packs', () => {
  test('has an example that is right', () => {
    expect(packReport(example, 'pack.json')).toEqual({
      isUsable: true,
      lines: [
        'pack.json is right: 2 tips.',
        'In place of the tips that come with Alongside: A2.',
        'Themes of its own: Our policy.',
      ],
    });
  });

  test('shows a mistake as the command names it', () => {
    const withoutCredit = example.replace(/,\n\s+"credit": .*,\n/, ',\n');
    const { isUsable, lines } = packReport(withoutCredit, 'pack.json');
    expect(isUsable).toBe(false);
    expect(lines).toEqual(['pack.json:5: tips[0].credit: is missing']);
    expect(text).toContain('tips[0].credit: is missing');
  });

  test('names every field of a tip, and every theme', () => {
    const fields = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field);
    expect(fields).toEqual(['version', 'name', 'tips', ...Object.keys(packTip.shape)]);
    for (const theme of tipThemes) expect(text).toContain(`\`${theme}\``);
  });

  test('has the limits that hold', () => {
    expect(text).toContain(`At most ${MOST_TIPS}.`);
    expect(text).toContain(`at most ${MOST_WORDS} words`);
    expect(text).toContain('fifteen short tips');
    expect(tips).toHaveLength(15);
  });
});
