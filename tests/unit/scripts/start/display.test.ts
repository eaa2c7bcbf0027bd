import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../../../scripts/start/display.ts';

describe('a window', () => {
  it('can be opened on a Mac and on Windows', () => {
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });

  it('can be opened on Linux where there is a display of either kind', () => {
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });

  it('cannot be opened on Linux without one', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  });
});
