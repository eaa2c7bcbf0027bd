import './BalanceBar.css';

const MINUTE_MS = 60_000;

interface Props {
  recordingMs: number;
  directMinutes: number;
  /** What the bar shows, in words. */
  label: string;
}

/** The two sides of a day as shares of one bar; an empty track while there is neither. */
export function BalanceBar({ recordingMs, directMinutes, label }: Props) {
  const directMs = directMinutes * MINUTE_MS;
  return (
    <figure class="balance-figure">
      <div class="balance-bar" aria-hidden="true">
        {recordingMs > 0 && <div class="bar-recording" style={{ flexGrow: recordingMs }} />}
        {directMs > 0 && <div class="bar-direct" style={{ flexGrow: directMs }} />}
        {recordingMs <= 0 && directMs <= 0 && <div class="bar-empty" />}
      </div>
      <figcaption class="visually-hidden">{label}</figcaption>
    </figure>
  );
}
