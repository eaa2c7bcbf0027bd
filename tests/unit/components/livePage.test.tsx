// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LivePage } from '../../../components/layout/LivePage';
import type { RecordsCare, RecordsNews, RecordsProblem } from '../../../utils/records/records';
import { press, text } from './drawnDay';

const read = vi.fn<() => Promise<string>>();
const startNew = 'Start new records…';
let changed: () => void;
let news: RecordsNews;

async function show(problem: RecordsProblem): Promise<void> {
  const care: RecordsCare = {
    problemOf: () => problem,
    readNews: async () => news,
    dismiss: async () => undefined,
    startNew: async () => undefined,
  };
  const listen = (listener: () => void) => {
    changed = listener;
    return () => undefined;
  };
  await act(async () => {
    render(
      <LivePage read={read} listen={listen} care={care} draw={({ last }) => <p>{last}</p>} />,
      document.body,
    );
    await new Promise((resolve) => setTimeout(resolve));
  });
}

const change = () =>
  act(async () => {
    changed();
    await new Promise((resolve) => setTimeout(resolve));
  });

beforeEach(() => {
  read.mockReset();
  news = { trouble: null, notices: [] };
});
afterEach(() => render(null, document.body));

describe('new records', () => {
  it('are offered when trying again did not help', async () => {
    read.mockRejectedValue(new Error('No'));
    await show('cannotOpen');
    expect(text()).not.toContain(startNew);
    await press('Try again');
    expect(text()).toContain(startNew);
  });

  it('are not offered at the next failure when trying again did help', async () => {
    read.mockRejectedValueOnce(new Error('No')).mockResolvedValueOnce('all is well');
    await show('cannotOpen');
    await press('Try again');
    expect(text()).toBe('all is well');
    read.mockRejectedValue(new Error('No'));
    await change();
    expect(text()).toContain('Try again');
    expect(text()).not.toContain(startNew);
  });

  it('are never offered for a failure that says nothing of the records', async () => {
    read.mockRejectedValue(new TypeError('No'));
    await show('unknown');
    await press('Try again');
    expect(text()).toContain('Alongside could not show this page');
    expect(text()).not.toContain(startNew);
  });
});

describe('trouble with writing, above a page that can be read', () => {
  it.each([
    ['newerRecords', 'a newer version'],
    ['blocked', 'an older version'],
    ['diskFull', 'the disk of this computer is full'],
    ['damaged', 'part of them is damaged'],
    ['cannotOpen', 'the browser did not open them'],
    ['unknown', 'does not know why'],
  ] as const)('is said as what it is, and nothing of the page: %s', async (problem, why) => {
    news = { trouble: { problem, since: Date.UTC(2026, 10, 24, 9) }, notices: [] };
    read.mockResolvedValue('the page');
    await show(problem);
    expect(text()).toContain(why);
    expect(text()).toContain('waits, and is added');
    expect(text()).not.toMatch(/will be here|this page|could not read/);
  });
});
