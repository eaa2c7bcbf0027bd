/** What a property list may hold, as far as a configuration profile needs it. */
export type PropertyValue =
  | string
  | number
  | readonly PropertyValue[]
  | { readonly [key: string]: PropertyValue };

const HEADING = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
`;
const ENDING = '</plist>\n';
const CHARACTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** A property list as XML. Strings are to be what XML can hold: no control characters. */
export function writePropertyList(value: PropertyValue): string {
  return `${HEADING}${element(value, '')}${ENDING}`;
}

function element(value: PropertyValue, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>\n`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>\n`;
  if (isList(value)) {
    const items = value.map((item) => element(item, inner)).join('');
    return `${indent}<array>\n${items}${indent}</array>\n`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}<key>${escaped(key)}</key>\n${element(item, inner)}`,
  );
  return `${indent}<dict>\n${entries.join('')}${indent}</dict>\n`;
}

/** Reads what `writePropertyList` writes, whatever its spacing; undefined when it is none. */
export function readPropertyList(text: string): PropertyValue | undefined {
  if (!text.startsWith(HEADING) || !text.endsWith(ENDING)) return undefined;
  const body = text.slice(HEADING.length, -ENDING.length);
  const parts = body.match(/<(string|integer|key)>[^<]*<\/\1>|<\/?(?:dict|array)>|[^\s<]+|</g);
  const remaining = (parts ?? []).toReversed();
  const value = readValue(remaining);
  return remaining.length === 0 ? value : undefined;
}

/** The value the last of the parts begins, which are taken away as they are read. */
function readValue(parts: string[]): PropertyValue | undefined {
  const part = parts.pop() ?? '';
  if (part === '<array>') return readArray(parts);
  if (part === '<dict>') return readDictionary(parts);
  if (part.startsWith('<string>')) return content(part);
  return /^<integer>-?\d+</.test(part) ? Number(content(part)) : undefined;
}

function readArray(parts: string[]): PropertyValue | undefined {
  const items: PropertyValue[] = [];
  while (parts.at(-1) !== '</array>') {
    const item = readValue(parts);
    if (item === undefined) return undefined;
    items.push(item);
  }
  parts.pop();
  return items;
}

function readDictionary(parts: string[]): PropertyValue | undefined {
  const entries: [string, PropertyValue][] = [];
  for (let part = parts.pop(); part !== '</dict>'; part = parts.pop()) {
    if (!part?.startsWith('<key>')) return undefined;
    const item = readValue(parts);
    if (item === undefined) return undefined;
    entries.push([content(part), item]);
  }
  return Object.fromEntries(entries);
}

function content(part: string): string {
  const written = part.slice(part.indexOf('>') + 1, part.lastIndexOf('<'));
  return written.replaceAll(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => CHARACTERS[character] ?? character);
}

function isList(value: PropertyValue): value is readonly PropertyValue[] {
  return Array.isArray(value);
}
