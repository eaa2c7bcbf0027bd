import { toJSONSchema } from 'zod/mini';
import type { z } from '../schema';
import { teamConfigSchema } from '../systems/teamConfig';

/** What Chromium's schema language has of JSON Schema, as far as we need it. */
export interface ManagedSchema {
  type: 'object' | 'array' | 'string' | 'number' | 'boolean';
  properties?: Record<string, ManagedSchema>;
  additionalProperties?: ManagedSchema;
  items?: ManagedSchema;
}

/**
 * The schema of what an organisation may set by policy: the keys of the team's file, or the whole
 * file as one text, `config`. Chromium gives us nothing that does not fit, and tells only its own
 * page of policies; so this says no more than it must, which is a type for each
 * (https://developer.chrome.com/docs/extensions/reference/manifest/storage), and what is wrong
 * reaches us and is named.
 */
export function managedSchema(): ManagedSchema {
  const { properties = {} } = permissive(toJSONSchema(teamConfigSchema(), { io: 'input' }));
  return { type: 'object', properties: { ...properties, config: { type: 'string' } } };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function permissive(schema: JsonSchema): ManagedSchema {
  switch (schema.type) {
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(
        ([key, value]) => [key, permissive(asSchema(value))] as const,
      );
      return { type: 'object', properties: Object.fromEntries(properties) };
    }
    case 'array':
      return { type: 'array', items: permissive(asSchema(schema.items)) };
    case 'string':
    case 'boolean':
      return { type: schema.type };
    case 'integer':
    case 'number':
      return { type: 'number' };
    default:
      // What the schema leaves open: objects of texts.
      return { type: 'object', additionalProperties: { type: 'string' } };
  }
}

function asSchema(schema: unknown): JsonSchema {
  return typeof schema === 'object' && schema !== null ? { ...schema } : {};
}
