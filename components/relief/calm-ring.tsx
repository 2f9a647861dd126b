/** Where a figure would stand: a ring at the pace of a calm breath. It says nothing. */
export function CalmRing() {
  return (
    <svg class="calm-ring" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
      <circle cx="100" cy="100" r="92" />
      <circle cx="100" cy="100" r="66" />
      <circle cx="100" cy="100" r="40" />
    </svg>
  )
}
