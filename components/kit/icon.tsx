/** Every icon, as one stroke path on a 24 x 24 field. */
const PATHS = {
  previous: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  down: 'M6 9.5l6 6 6-6',
  close: 'M6.5 6.5l11 11m0-11-11 11',
  pause: 'M9 6v12M15 6v12',
  check: 'M5 12.5l4.8 4.8L19 7.5',
  moon: 'M19.5 14.6A8 8 0 0 1 9.4 4.5a8 8 0 1 0 10.1 10.1Z',
  bellOff:
    'M4 4l16 16M8.6 5.2A6 6 0 0 1 18 10c0 3 .6 4.8 1.4 6M6.2 8.4A6 6 0 0 0 6 10c0 4-1.5 5.7-2 6.5h12.5M10.5 20h3',
  phone:
    'M6.5 4.5h3l1.3 4-2 1.4a11 11 0 0 0 5.3 5.3l1.4-2 4 1.3v3a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 4.5 6.7a2 2 0 0 1 2-2.2Z',
  screen: 'M4 5.5h16v10.5H4zM9 20h6M12 16v4',
  sitting: 'M12 7.5v5l3.2 2M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17Z',
  star: 'M12 3.8l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8Z',
  search: 'M10.8 4.5a6.3 6.3 0 1 1 0 12.6a6.3 6.3 0 0 1 0-12.6ZM15.5 15.5l4.5 4.5',
  hidden:
    'M4 4l16 16M9.4 5.4A9.6 9.6 0 0 1 12 5c5.4 0 8.6 4.8 9.2 7a11 11 0 0 1-2.6 4M6.2 7.1A11.5 11.5 0 0 0 2.8 12c.6 2.2 3.8 7 9.2 7a9 9 0 0 0 4-.9M10 10.2a2.8 2.8 0 0 0 3.9 3.9',
  globe:
    'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17ZM3.5 12h17M12 3.5c2.6 2.4 3.9 5.2 3.9 8.5s-1.3 6.1-3.9 8.5c-2.6-2.4-3.9-5.2-3.9-8.5s1.3-6.1 3.9-8.5Z',
  care: 'M12 7.5v5.5M12 16.3v.2M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17Z',
} as const

export type IconName = keyof typeof PATHS

/** An icon, silent for screen readers: the words beside it, or its button's label, say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
