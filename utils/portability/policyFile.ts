/** A ready file for an administrator, and in one line what it is for. */
export interface PolicyFile {
  name: string;
  text: string;
  encoding: 'utf-8' | 'utf-16le';
  forWhat: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The file as it must stand on a disk. UTF-16 begins with a byte order mark, by which the registry
 * editor knows it (https://support.microsoft.com/help/310516).
 */
export function policyFileBytes({
  text,
  encoding,
}: Pick<PolicyFile, 'text' | 'encoding'>): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const marked = BYTE_ORDER_MARK + text;
  const bytes = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index += 1) {
    bytes.setUint16(index * 2, marked.charCodeAt(index), true);
  }
  return new Uint8Array(bytes.buffer);
}

/** The text those bytes hold, without a byte order mark. */
export function policyFileText(bytes: Uint8Array, encoding: PolicyFile['encoding']): string {
  return new TextDecoder(encoding).decode(bytes);
}
