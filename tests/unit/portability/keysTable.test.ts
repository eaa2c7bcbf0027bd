import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { keysTable, withKeysTable } from '../../../utils/portability/keysTable';
import { readTeamConfig } from '../../../utils/systems/readTeamConfig';
import {
  defaultsSchema,
  teamConfigSchema,
  teamSystemSchema,
} from '../../../utils/systems/teamConfig';

const docs = inRepository('docs');
const pages = readdirSync(docs)
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(docs, name))
  .filter((file) => readFileSync(file, 'utf8').includes('<!-- keys -->'));

describe('the table of a team file’s keys', () => {
  test('has every key of the schema and no other, each with what it is for', () => {
    const keys = [
      ...Object.keys(teamConfigSchema().shape).filter((key) => key !== 'defaults'),
      ...Object.keys(teamSystemSchema.shape).map((key) => `systems[].${key}`),
      ...Object.keys(defaultsSchema().shape).map((key) => `defaults.${key}`),
    ];
    const [, , ...rows] = keysTable().split('\n');
    const found = rows.map((row) => row.match(/^\| `(\S+)` \| [^|]+ \| [^|]+\S \|$/)?.[1]);
    expect(found).toEqual(keys);
  });

  test('stands in the page about team files', () => {
    expect(pages).toContain(join(docs, 'teams.md'));
  });

  // With `-u` the tables are written anew.
  test.each(pages)('is that of the schema in %s', async (file) => {
    await expect(withKeysTable(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
  });

  test('goes nowhere where no place is marked for it', () => {
    expect(withKeysTable('# A page\n')).toBe('# A page\n');
    expect(withKeysTable('<!-- keys --> no end')).toBe('<!-- keys --> no end');
  });
});

describe('the page about team files', () => {
  test('has an example that is right', () => {
    const page = readFileSync(join(docs, 'teams.md'), 'utf8');
    const [, example = ''] = page.match(/```json\n([\s\S]*?)```/) ?? [];
    expect(readTeamConfig(example)).toEqual({
      kind: 'teamConfig',
      teamConfig: JSON.parse(example),
    });
  });
});
