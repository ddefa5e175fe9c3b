/** The portal's sign: 开, “open”, drawn as a seal. */
export const Mark = ({ className = 'size-9' }: { className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 64 64" className={`shrink-0 ${className}`}>
    <rect width="64" height="64" rx="10" className="fill-accent" />
    <path
      d="M15 18h34M11 32.5h42M41 18v34M24 18v13q0 14-10 21"
      fill="none"
      strokeWidth="5.5"
      strokeLinecap="square"
      className="stroke-accent-ink"
    />
  </svg>
)
