import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = (name: string) => new URL(`./${name}/`, import.meta.url);

const importsIn = (name: string) =>
  readdirSync(folder(name)).flatMap((file) =>
    [
      ...readFileSync(new URL(file, folder(name)), 'utf8').matchAll(
        /(?:from|import\()\s*'([^']+)'/g,
      ),
    ].map(([, imported = '']) => imported),
  );

test('the model imports nothing but itself and the shape of what happens', () => {
  expect(importsIn('model').filter((imported) => !imported.startsWith('./'))).not.toEqual([]);
  for (const imported of importsIn('model')) {
    expect(imported).toMatch(/^(\.\/\w+|\.\.\/life\/(story|witness))$/);
  }
});

test('what happens is told without a word of the product', () => {
  for (const imported of importsIn('life')) expect(imported).toMatch(/^(\.\/\w+|fast-check)$/);
});
