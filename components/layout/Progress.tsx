import './Progress.css';

interface Props {
  label: string;
}

/** A line that says something is under way; it shows itself only after 0.3 s. */
export function Progress({ label }: Props) {
  return (
    <div class="progress">
      <progress class="visually-hidden" aria-label={label} />
    </div>
  );
}
