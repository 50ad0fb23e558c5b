/** The product's mark: a page with lines in its margin. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="5" />
      <path d="M6 5v10M10 6.5h4.5M10 10h4.5M10 13.5h2.5" />
    </svg>
  );
}
