const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  send: 'M5 12h13M12 6l6 6-6 6',
  reply: 'M9 7l-5 5 5 5M4 12h10a6 6 0 0 1 6 6',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  clock: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  wire: 'M4 9h13l-3-3M20 15H7l3 3',
  fault: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  hash: 'M5 9h15M4 15h15M10 4L8 20M16 4l-2 16',
  home: 'M4 11l8-7 8 7v9h-5v-5H9v5H4z',
  eye: 'M3 12s3-6 9-6 9 6 9 6-3 6-9 6-9-6-9-6zM12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  bolt: 'M13 3L5 14h6l-1 7 8-11h-6z',
  down: 'M12 5v13M6 12l6 6 6-6',
  back: 'M19 12H6M12 6l-6 6 6 6',
  tab: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  chevron: 'M8 10l4 4 4-4',
  theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words that say the same. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.6 : 1.8}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
