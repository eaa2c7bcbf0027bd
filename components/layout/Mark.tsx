import './Mark.css';

/** The mark of the product: two parallel bars, the upper longer. */
export function Mark() {
  return (
    <svg class="mark" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      <rect class="mark-recording" width="18" height="5" rx="2.5" />
      <rect class="mark-direct" y="7" width="9" height="5" rx="2.5" />
    </svg>
  );
}
