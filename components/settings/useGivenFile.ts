import { useLayoutEffect, useRef } from 'preact/hooks';

const FIELD = 'input:not([type=checkbox], [type=radio], [type=file]), textarea';

/** Calls `onFile` with a file dropped anywhere on the page, or with a text pasted into no field. */
export function useGivenFile(onFile: (file: Blob) => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  // As soon as it is drawn: a file that falls beside it would be shown in place of this page.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    // Otherwise the browser would leave this page and show the file.
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        const file = fileIn(event.dataTransfer, event.target);
        if (file === null) return;
        event.preventDefault();
        latest.current(file);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        const file = fileIn(event.clipboardData, event.target);
        if (file !== null) latest.current(file);
      },
      { signal },
    );
    return () => listening.abort();
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELD) !== null;
}

/** A file, wherever it was put; a text only where no field takes it. */
function fileIn(given: DataTransfer | null, target: EventTarget | null): Blob | null {
  const [file] = given?.files ?? [];
  if (file !== undefined) return file;
  if (isField(target)) return null;
  const text = given?.getData('text/plain') ?? '';
  return text.trim() === '' ? null : new Blob([text]);
}
