import { expect, test } from 'vitest';
import { documentText } from './document';

const figures = /<!-- measured: page -->.+<!-- end of page -->/s;

test('the figures for a supplier are those of the last measurement', () => {
  const [measured = 'no figures'] = figures.exec(documentText('performance.md')) ?? [];
  expect(documentText('for-your-supplier.md')).toContain(measured);
});
