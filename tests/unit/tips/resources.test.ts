import { expect, test } from 'vitest';
import { british } from '../../../utils/language/british';
import { resources } from '../../../utils/tips/resources';

test('the resources are the campaign’s eleven, each once, with a name', () => {
  const named = Object.keys(british).filter((key) => key.startsWith('resource.'));
  expect(resources.map(({ id }) => `resource.${id}`)).toEqual(named);
  expect(resources).toHaveLength(11);
});

test('a resource’s address is one that can be opened safely', () => {
  for (const { at } of resources) {
    if (at.kind === 'link') expect(URL.parse(at.link)?.protocol).toBe('https:');
  }
});
