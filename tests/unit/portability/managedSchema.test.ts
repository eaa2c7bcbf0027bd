import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ManagedSchema, managedSchema } from '../../../utils/portability/managedSchema';
import {
  teamConfigSchema,
  defaultsSchema,
  teamSystemSchema,
} from '../../../utils/systems/teamConfig';
import { someTeam } from '../systems/someTeams';

const schema = managedSchema();
const { properties = {} } = schema;

/** What Chromium would leave of a value: nothing where a type differs, no key that is not named. */
function published(value: unknown, schema: ManagedSchema): unknown {
  const type = Array.isArray(value) ? 'array' : typeof value;
  if (type !== schema.type) return undefined;
  const { items, properties, additionalProperties } = schema;
  if (Array.isArray(value)) return items && value.map((item) => published(item, items));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).flatMap(([key, field]) => {
    const ofField = properties?.[key] ?? additionalProperties;
    return ofField === undefined ? [] : [[key, published(field, ofField)]];
  });
  return Object.fromEntries(fields);
}

function everyNode(node: ManagedSchema): ManagedSchema[] {
  const { properties = {}, items, additionalProperties } = node;
  const below = [...Object.values(properties), items, additionalProperties];
  return [node, ...below.flatMap((child) => (child === undefined ? [] : everyNode(child)))];
}

describe('the schema for an organisation’s policy', () => {
  test('has every key that a team’s file has, and the whole file as one text', () => {
    const keys = Object.keys(teamConfigSchema().shape);
    expect(Object.keys(properties)).toEqual([...keys, 'config']);
    expect(properties['config']).toEqual({ type: 'string' });
    const { defaults, systems } = properties;
    expect(Object.keys(defaults?.properties ?? {})).toEqual(Object.keys(defaultsSchema().shape));
    const ofSystem = systems?.items?.properties ?? {};
    expect(Object.keys(ofSystem)).toEqual(Object.keys(teamSystemSchema.shape));
  });

  test('is in Chromium’s language: one type at each place, and no further words', () => {
    expect(schema.type).toBe('object');
    expect(schema).not.toHaveProperty('additionalProperties');
    const words = new Set(['type', 'properties', 'items', 'additionalProperties']);
    for (const node of everyNode(schema)) {
      expect(['object', 'array', 'string', 'number', 'boolean']).toContain(node.type);
      expect(Object.keys(node).filter((word) => !words.has(word))).toEqual([]);
    }
  });

  test('lets through whole whatever is right', () => {
    fc.assert(
      fc.property(someTeam, (team) => {
        expect(published(team, schema)).toEqual(team);
      }),
    );
  });

  test('lets wrong values through as well, so that they are named and the rest works', () => {
    const wrong = {
      team: '',
      measuring: 'of',
      systems: [{ id: '?', name: '', matches: ['*://*/*'] }],
      defaults: { awayAllowanceSeconds: 5.5, workingDays: [9], dayStartsAt: 'noon' },
    };
    expect(published(wrong, schema)).toEqual(wrong);
  });
});
