/**
 * The product's logo, as in scripts/icons/uncramp.svg. It is drawn into the page
 * because an image file would come a moment after everything else.
 */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <linearGradient id="logo-tile" x1="0" y1="0" x2="0" y2="1">
        <stop stop-color="#15917f" />
        <stop offset="1" stop-color="#0c5f5a" />
      </linearGradient>
      <rect width="16" height="16" rx="4" fill="url(#logo-tile)" />
      <path
        d="M4 6v3a4 4 0 0 0 8 0c0-2.3.3-4.4 1.2-6.3"
        fill="none"
        stroke="#fff"
        stroke-width="2"
        stroke-linecap="round"
      />
      <circle cx="8" cy="5" r="2" fill="#ffb199" />
    </svg>
  )
}
