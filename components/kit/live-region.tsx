/** A line that screen readers say when it changes. It must be on the page before its first text matters. */
export function LiveRegion({ children }: { children: string }) {
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {children}
    </p>
  )
}
