import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, readTeamFile } from '../../../utils/portability/readTeamFile';
import { someTeam } from '../systems/someTeams';

const harbour = { id: 'harbour', name: 'Harbour', matches: ['https://harbour.example.org/*'] };
const read = (text: string) => readTeamFile(new Blob([text]));

describe('a team’s file', () => {
  test('that is right is read whole', async () => {
    await fc.assert(
      fc.asyncProperty(someTeam, fc.constantFrom('', '\uFEFF'), async (teamConfig, mark) => {
        const reading = await read(mark + JSON.stringify(teamConfig, null, 2));
        expect(reading).toEqual({ kind: 'usable', teamConfig, leftOut: [] });
      }),
    );
  });

  test('of 50 MB is refused without being read', async () => {
    const file = new Blob(['x'.repeat(50_000_000)]);
    file.text = () => Promise.reject(new Error('It was read.'));
    expect(await readTeamFile(file)).toEqual({ kind: 'unusable', problem: 'tooLarge' });
  });

  test('may have 1 MB and not a byte more', async () => {
    const text = JSON.stringify({ version: 1, systems: [harbour] });
    expect(await read(text.padEnd(MOST_BYTES))).toMatchObject({ kind: 'usable' });
    expect(await read(text.padEnd(MOST_BYTES + 1))).toMatchObject({ problem: 'tooLarge' });
  });

  test.each(['', 'Harbour', '{"version":1,', '<html>', '\u0000', '[[['.repeat(100_000)])(
    'that is not JSON is refused, and the parser’s reason given: %#',
    async (text) => {
      expect(await read(text)).toEqual({
        kind: 'unusable',
        problem: 'notJson',
        problems: [expect.stringMatching(/./)],
      });
    },
  );

  test.each(['7', 'null', '[]', '{"version":2,"systems":[]}', '{"days":[]}'])(
    'that is something else, or of a later version, is refused with what was found: %s',
    async (text) => {
      const reading = await read(text);
      expect(reading).toMatchObject({ kind: 'unusable', problem: 'notATeamFile' });
      expect(reading.kind === 'unusable' && 'problems' in reading && reading.problems).toHaveLength(
        1,
      );
    },
  );

  test('with 10,000 systems gives the first 200, and says so', async () => {
    const systems = Array.from({ length: 10_000 }, (_, index) => ({ ...harbour, id: `s${index}` }));
    const reading = await read(JSON.stringify({ version: 1, systems }));
    expect(reading).toMatchObject({
      kind: 'usable',
      leftOut: ['systems: must be at most 200 in number; the others of these 10000 are left out'],
    });
    expect(reading.kind === 'usable' && reading.teamConfig.systems).toHaveLength(200);
  });

  test('with keys that nobody knows is used without them, and they are named', async () => {
    const text = JSON.stringify({ version: 1, systems: [{ ...harbour, vendor: 'X' }], colour: 1 });
    expect(await read(text)).toEqual({
      kind: 'usable',
      teamConfig: { version: 1, systems: [harbour] },
      leftOut: [
        'the file: there is no field called colour',
        'systems[0]: there is no field called vendor',
      ],
    });
  });

  test('is read without failing, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
        expect(['usable', 'unusable']).toContain((await read(text)).kind);
      }),
      { numRuns: 500 },
    );
  });
});
