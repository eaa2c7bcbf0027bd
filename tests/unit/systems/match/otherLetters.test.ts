import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../utils/systems/match/address';
import { hasOtherLetters } from '../../../../utils/systems/match/otherLetters';

function hostOf(typed: string): string {
  const reading = readAddress(typed, []);
  if (reading.kind === 'unusable') throw new Error(`${typed}: ${reading.problem}`);
  return reading.pattern.host;
}

describe('a host with letters of another alphabet', () => {
  test.each([
    // The first letter is Cyrillic, and looks like an ordinary c.
    ['https://сase.example.org/', 'xn--ase-3ed.example.org'],
    // Its only a is Cyrillic.
    ['cаse.example.org', 'xn--cse-6cd.example.org'],
    ['https://case.bücher.example/care', 'case.xn--bcher-kva.example'],
    // Hebrew and Arabic, which are written from right to left.
    ['https://דוגמה.example.org/', 'xn--6dbbec0c.example.org'],
    ['https://مثال.example.org/care/1', 'xn--mgbh0fb.example.org'],
  ])('is read as it goes over the wire, and told: %s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
    expect(hasOtherLetters(host)).toBe(true);
  });

  test('is told whatever the case it is written in', () => {
    expect(hasOtherLetters('case.XN--BCHER-KVA.example')).toBe(true);
  });

  test.each(['case.example.org', 'localhost', '[::1]', 'my-xn--not.example', 'ｃase.example.org'])(
    'is not %s',
    (typed) => {
      expect(hasOtherLetters(hostOf(`https://${typed}/`))).toBe(false);
    },
  );

  test('never turns the direction of writing: marks for that make no host', () => {
    const turned = readAddress('https://case.\u202Egro.elpmaxe/', []);
    expect(turned).toEqual({ kind: 'unusable', problem: 'notAnAddress' });
  });
});
