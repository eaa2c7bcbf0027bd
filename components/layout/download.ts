/** Long enough for the slowest of disks to have begun. */
const KEPT_FOR_MS = 60_000;

/** Has the browser put a text, or bytes, into the person's downloads, without any connection. */
export function download(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
}
