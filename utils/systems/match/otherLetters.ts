/**
 * Whether a host's name has letters of another alphabet, or with marks: such a name is shown as it
 * goes over the wire (“xn--…”, https://www.rfc-editor.org/rfc/rfc3492), since it may be made to
 * look like another one.
 */
export function hasOtherLetters(host: string): boolean {
  return host
    .toLowerCase()
    .split('.')
    .some((label) => label.startsWith('xn--'));
}
