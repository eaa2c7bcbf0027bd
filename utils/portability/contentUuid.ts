const OFFSET_BASIS = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;
const BITS = (1n << 128n) - 1n;

/**
 * A UUID for what a text says: the same text has the same, another text another. It is the text's
 * FNV-1a hash (RFC 9923) in a UUID of version 8 (RFC 9562), and no protection against forgery.
 */
export function contentUuid(text: string): string {
  const digits = fnv1a(text).toString(16).padStart(32, '0');
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

function fnv1a(text: string): bigint {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & BITS;
  return hash;
}
