import { describe, expect, test } from 'vitest';
import {
  firstShown,
  placeAfter,
  placeBefore,
  placeIn,
  reachedAfter,
  type WelcomePlace,
  welcomeSteps,
} from '../../../utils/welcome/steps';

/** Every place that is come to from the first by going on. */
function wayThrough(hasSystems: boolean): WelcomePlace[] {
  const places: WelcomePlace[] = ['system'];
  for (let last = places.at(-1); last !== undefined && last !== 'done'; last = places.at(-1)) {
    places.push(placeAfter(last, hasSystems));
  }
  return places;
}

describe('the way through the welcome', () => {
  test('is the case system, allowing it, the week, and then the end', () => {
    expect(wayThrough(true)).toEqual(['system', 'access', 'week', 'done']);
    expect(welcomeSteps).toHaveLength(3);
  });

  test('leaves out allowing where there is no system to allow', () => {
    expect(wayThrough(false)).toEqual(['system', 'week', 'done']);
  });

  test.each([true, false])('is the same backwards, with a system or without: %s', (hasSystems) => {
    const places = wayThrough(hasSystems);
    for (const [index, place] of places.entries()) {
      expect(placeBefore(place, hasSystems)).toBe(places[index - 1] ?? null);
    }
  });

  test('leads back from allowing to the case system also when the last system is gone', () => {
    expect(placeBefore('access', false)).toBe('system');
    expect(placeAfter('access', false)).toBe('week');
  });
});

describe('how far somebody got', () => {
  test('opens the welcome where they left it', () => {
    expect(welcomeSteps.map(firstShown)).toEqual(welcomeSteps);
  });

  test('opens it at its beginning before the first time and after the last', () => {
    expect(firstShown(null)).toBe('system');
    expect(firstShown('done')).toBe('system');
  });

  test('goes back with them until they are through, and never after that', () => {
    expect(reachedAfter(null, 'system')).toBe('system');
    expect(reachedAfter('week', 'system')).toBe('system');
    expect(reachedAfter('week', 'done')).toBe('done');
    expect(reachedAfter('done', 'access')).toBe('done');
  });

  test('is read as it was stored, and what is no place as nothing', () => {
    const places = [...welcomeSteps, 'done'];
    expect(places.map(placeIn)).toEqual(places);
    const others = [undefined, null, '', 'end', 1, {}, ['week'], 'toString'];
    expect(others.map(placeIn)).toEqual(others.map(() => null));
  });
});
