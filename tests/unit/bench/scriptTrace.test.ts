import { expect, test } from 'vitest';
import { scriptMs, type TraceEvent } from '../../bench/scriptTrace';

const ours = { args: { data: { url: 'chrome-extension://abc/detector.js' } } };
const thePages = { args: { data: { url: 'http://harbour.localhost/assets/autosave.js' } } };

function event(name: string, ts: number, dur: number, more: object = {}): TraceEvent {
  return { name, ts, dur, tdur: dur / 2, pid: 1, tid: 1, ...more };
}

test('a timer that runs our script is counted whole, and what lies within it only once', () => {
  const trace = [
    event('TimerFire', 1_000, 400),
    event('FunctionCall', 1_100, 200, ours),
    event('FunctionCall', 1_150, 50, ours),
  ];
  expect(scriptMs(trace, '/detector.js')).toBe(0.2);
});

test('listeners are counted by themselves, and nobody else’s script is', () => {
  const trace = [
    event('EvaluateScript', 0, 2_000, ours),
    event('FunctionCall', 5_000, 1_000, ours),
    event('TimerFire', 7_000, 4_000),
    event('FunctionCall', 7_100, 3_000, thePages),
  ];
  expect(scriptMs(trace, '/detector.js')).toBe(1.5);
});

test('a timer of another thread at the same time does not count', () => {
  const trace = [
    event('TimerFire', 1_000, 4_000, { tid: 2 }),
    event('FunctionCall', 1_100, 200, ours),
  ];
  expect(scriptMs(trace, '/detector.js')).toBe(0.1);
});
