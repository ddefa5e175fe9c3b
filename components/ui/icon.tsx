const strokes = {
  check: 'm4 10.5 4 4 8-9',
  cross: 'm5 5 10 10M15 5 5 15',
  warning: 'M10 3 2 17h16L10 3Zm0 5.5v4m0 2v.1',
  danger: 'M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7L7 2.5Zm3 4v4.5m0 2.5v.1',
  note: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v4.5m0-7v.1',
  good: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm-3.5 7.7 2.5 2.5 4.5-5',
  right: 'm8 5 5 5-5 5',
  left: 'm12 5-5 5 5 5',
  down: 'm5 8 5 5 5-5',
  up: 'm5 12 5-5 5 5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  pencil: 'm4 16 .8-3.6L13.5 3.7a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3l-8.7 8.7L4 16Z',
  lock: 'M5 9h10v8H5V9Zm2 0V6.5a3 3 0 0 1 6 0V9',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm0 3.5v4.2l2.8 1.8',
  eye: 'M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Zm8.5-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  download: 'M10 3v9.5m-4-4 4 4 4-4M3.5 16.5h13',
  upload: 'M10 13V3.5m-4 4 4-4 4 4M3.5 16.5h13',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14m-8-2.5h8V17H6v-5.5Z',
  search: 'M8.8 3a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8.8 3Zm4.2 10 4 4',
  menu: 'M3 5h14M3 10h14M3 15h14',
  view: 'M10 2.5a7.5 7.5 0 1 0 0 15v-15Zm0 0a7.5 7.5 0 0 1 0 15m0-12.5h4.6M10 10h7.5M10 15h4.6',
  person: 'M10 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM3.5 17.5c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5',
  organ: 'M3 17.5h14M4.5 17V8M8.2 17V8m3.6 9V8m3.7 9V8M2.5 8h15L10 2.5 2.5 8Z',
  report: 'M4.5 2.5h7l4 4v11h-11v-15Zm7 0v4h4M7.5 10.5h5m-5 3.5h5',
  table: 'M3 4h14v12H3V4Zm0 4h14M3 12h14M8 4v12',
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'm13 4 3.5 3.5L13 11M16.5 7.5H9a4.5 4.5 0 0 0 0 9h3.5',
  send: 'm17.5 2.5-15 6 6 3 3 6 6-15Zm-9 9 4.5-4.5',
  history: 'M3.5 5v4h4M3.7 9A6.8 6.8 0 1 1 3 11.5M10 6.5v4l2.5 1.5',
  leave: 'M12 3H4.5v14H12m1.5-10.5L17 10l-3.5 3.5M17 10H8',
  outside: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7 7',
  link: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l2.5-2.5a3.5 3.5 0 0 0-5-5l-1 1m1.5 3.5a3.5 3.5 0 0 0-5 0L4 11a3.5 3.5 0 0 0 5 5l1-1',
} as const

export type IconName = keyof typeof strokes

/** A drawing beside a word, never instead of one: it is silent for screen readers. */
export const Icon = ({ name, className = 'size-5' }: { name: IconName; className?: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    className={`shrink-0 ${className}`}
  >
    <path d={strokes[name]} />
  </svg>
)
