import { describe, expect, it } from 'vitest';
import { createStopwatch } from '../../../../scripts/tour/stopwatch.ts';

describe('the stopwatch', () => {
  const atZero = () => {
    let now = 1_000;
    const stopwatch = createStopwatch(() => now);
    return { stopwatch, pass: (ms: number) => void (now += ms) };
  };

  it('adds up the stretches between start and stop', () => {
    const { stopwatch, pass } = atZero();
    pass(5);
    stopwatch.start();
    pass(30);
    stopwatch.stop();
    pass(700);
    stopwatch.start();
    pass(4);
    expect(stopwatch.elapsedMs()).toBe(34);
  });

  it('takes a second start or stop for nothing', () => {
    const { stopwatch, pass } = atZero();
    stopwatch.stop();
    stopwatch.start();
    pass(10);
    stopwatch.start();
    pass(10);
    stopwatch.stop();
    pass(10);
    stopwatch.stop();
    expect(stopwatch.elapsedMs()).toBe(20);
  });
});
