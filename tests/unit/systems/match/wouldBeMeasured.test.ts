import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserPatterns } from '../../../../utils/systems/match/browserPatterns';
import { findSystem } from '../../../../utils/systems/match/findSystem';
import { writePattern } from '../../../../utils/systems/match/pattern';
import {
  type MeasuringFacts,
  wouldBeMeasured,
} from '../../../../utils/systems/match/wouldBeMeasured';
import { attribute } from '../../../../utils/systems/attribute';
import { addressParts, pattern, spelling, written } from './somePatterns';
import { piecedTogether } from './someText';

const system = (id: string, ...matches: string[]) => ({ id, name: id, matches });
type Facts = MeasuringFacts<ReturnType<typeof system>>;

const care = system('Care', 'https://case.example.org/care/*', 'http://documents.example.org/*');
const whole = system('Whole', 'https://case.example.org/*');
const facts = (changed: Partial<Facts> = {}): Facts => ({
  measuring: 'on',
  systems: [care],
  setAside: [],
  allowedHosts: browserPatterns(changed.systems ?? [care]),
  ...changed,
});

describe('whether a page would be measured', () => {
  test('is yes, with the system and the address of it that says so', () => {
    expect(wouldBeMeasured(' https://case.example.org/care/7?name=Ann ', facts())).toEqual({
      kind: 'measured',
      system: care,
      match: 'https://case.example.org/care/*',
      wider: null,
    });
  });

  test('is yes for the narrower of two, and the wider is told', () => {
    const systems = [whole, care];
    expect(wouldBeMeasured('case.example.org/care/7', facts({ systems }))).toEqual({
      kind: 'measured',
      system: care,
      match: 'https://case.example.org/care/*',
      wider: { system: whole, match: 'https://case.example.org/*' },
    });
  });

  test('is yes without a scheme, be it http or https', () => {
    expect(wouldBeMeasured('documents.example.org/7', facts())).toMatchObject({
      kind: 'measured',
      match: 'http://documents.example.org/*',
    });
    expect(wouldBeMeasured('https://documents.example.org/7', facts())).toMatchObject({
      kind: 'otherPart',
    });
  });

  test('is no, for now, where the browser does not let it, and that only on its own host', () => {
    const allowedHosts = ['http://documents.example.org/*'];
    expect(wouldBeMeasured('case.example.org/care', facts({ allowedHosts }))).toEqual({
      kind: 'accessMissing',
      system: care,
      match: 'https://case.example.org/care/*',
    });
    expect(wouldBeMeasured('http://documents.example.org/', facts({ allowedHosts })).kind).toBe(
      'measured',
    );
  });

  test.each([
    ['another path', 'https://case.example.org/sign-in'],
    ['http for https', 'http://case.example.org/care/7'],
    ['another port', 'http://intranet.example.org:8080/'],
  ])('is no in another part of a host that is counted: %s', (_, typed) => {
    const systems = [care, system('Intranet', 'http://intranet.example.org:80/*')];
    expect(wouldBeMeasured(typed, facts({ systems })).kind).toBe('otherPart');
  });

  test('is no where no system has its host, however alike it looks', () => {
    for (const typed of [
      'https://elsewhere.example.org/care/7',
      'https://case.example.org.evil.net/care/1',
      'https://сase.example.org/care/1',
    ]) {
      expect(wouldBeMeasured(typed, facts()), typed).toMatchObject({ kind: 'unknownHost' });
    }
  });

  test('is no for a system of one’s own that is set aside', () => {
    const given = facts({ systems: [care], setAside: [whole] });
    expect(wouldBeMeasured('case.example.org/other', given)).toEqual({
      kind: 'setAside',
      system: whole,
    });
    expect(wouldBeMeasured('case.example.org/care', given).kind).toBe('measured');
  });

  test('is no while measuring is switched off, whatever the page', () => {
    const off = facts({ measuring: 'off' });
    expect(wouldBeMeasured('https://case.example.org/care', off)).toEqual({ kind: 'switchedOff' });
  });

  test.each([
    ['', 'empty'],
    ['chrome://settings', 'browserPage'],
    ['about:blank', 'browserPage'],
    ['file:///C:/records/report.pdf', 'schemeNotSupported'],
    ['https://addons.mozilla.org/firefox', 'extensionStore'],
    ['Liquidlogic', 'notAnAddress'],
    ['https://case.exam ple.org/care/1', 'notAnAddress'],
  ])('is no for %j, which is no page that can be', (typed, problem) => {
    expect(wouldBeMeasured(typed, facts())).toEqual({ kind: 'notAPage', problem });
  });
});

describe('whatever the systems and the address', () => {
  const systems = fc
    .array(fc.array(pattern, { minLength: 1, maxLength: 3 }), { maxLength: 4 })
    .map((all) => all.map((patterns, index) => system(`${index}`, ...patterns.map(writePattern))));

  test('the verdict is what the search finds and what a pulse from there would be put down to', () => {
    const seen = { measured: 0, accessMissing: 0, other: 0 };
    const anyFacts = fc.record({ systems, isAllowed: fc.func(fc.boolean()) });
    fc.assert(
      fc.property(anyFacts, addressParts, spelling, ({ systems, isAllowed }, parts, how) => {
        const typed = written(parts, how);
        const allowedHosts = browserPatterns(systems).filter((host) => isAllowed(host));
        const verdict = wouldBeMeasured(typed, {
          measuring: 'on',
          systems,
          setAside: [],
          allowedHosts,
        });
        const found = findSystem(systems, typed);
        const url = new URL(typed);
        const sender = { loadedUrl: url.href, tabUrl: url.href, openerUrl: undefined };
        expect(attribute(systems, { ...sender, origin: url.origin })).toBe(found);
        if (verdict.kind === 'measured' || verdict.kind === 'accessMissing') {
          seen[verdict.kind] += 1;
          expect(verdict.system).toBe(found);
          expect(verdict.system.matches).toContain(verdict.match);
          if (verdict.kind === 'measured') expect(verdict.wider?.system).not.toBe(found);
        } else {
          seen.other += 1;
          expect(found).toBeUndefined();
        }
      }),
      { numRuns: 3_000 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(30);
  });

  test('any text at all has a verdict, and what is no page belongs to no system', () => {
    fc.assert(
      fc.property(systems, piecedTogether, (given, text) => {
        const allowed = { systems: given, allowedHosts: browserPatterns(given) };
        const verdict = wouldBeMeasured(text, { measuring: 'on', setAside: [], ...allowed });
        const address = text.trim();
        if (verdict.kind === 'notAPage' && verdict.problem !== 'notAnAddress') {
          expect(findSystem(given, address)).toBeUndefined();
        }
        if (findSystem(given, address) !== undefined && /^https?:\/\//i.test(address)) {
          expect(['measured', 'notAPage']).toContain(verdict.kind);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
