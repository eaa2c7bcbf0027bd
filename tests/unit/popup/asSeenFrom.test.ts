import { expect, test } from 'vitest';
import { asSeenFrom } from '../../../utils/popup/asSeenFrom';

const documents = 'https://documents.example.org/*';
const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/care/*', documents] };
const other = { id: 'other', name: 'Other', matches: ['https://a.example.org/*', documents] };

test('the system in front has its places on the tab’s own host alone', () => {
  const tab = { url: 'https://documents.example.org/7' };
  expect(asSeenFrom(tab, [care, other])).toEqual([{ ...care, matches: [documents] }, other]);
});

test.each([undefined, 'https://elsewhere.example.org/', 'https://case.example.org/finance'])(
  'in front of %s every system has all of its places',
  (url) => {
    expect(asSeenFrom({ url }, [care, other])).toEqual([care, other]);
  },
);
