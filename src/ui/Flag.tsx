/** Draws a small flag, the same on every system. It is hidden from screen readers: text beside it has to say what it marks. */
export function Flag() {
  return (
    <svg
      className="me-1 inline-block align-[-0.08em]"
      width="0.75em"
      height="0.9em"
      viewBox="0 0 10 12"
      aria-hidden="true"
    >
      <path d="M1 0h1.4v.9H10L7.8 3.9 10 6.9H2.4V12H1z" fill="currentColor" />
    </svg>
  );
}
