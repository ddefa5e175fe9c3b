export type ButtonLook = { look?: 'primary' | 'quiet' | 'plain' | 'danger'; small?: boolean }

const looks = {
  primary: 'border-transparent bg-accent text-accent-ink hover:bg-accent-strong hover:text-accent-ink',
  quiet: 'border-line-strong bg-raised text-ink hover:border-accent hover:text-accent',
  plain: 'border-transparent text-accent hover:bg-accent-soft hover:text-accent-strong',
  danger: 'border-danger bg-raised text-danger hover:bg-danger-soft',
}

export const buttonLook = ({ look = 'quiet', small = false }: ButtonLook): string =>
  [
    'inline-flex items-center justify-center gap-1.5 rounded border font-medium no-underline transition-colors',
    'aria-disabled:cursor-default aria-disabled:opacity-60 disabled:opacity-60',
    small ? 'min-h-8 px-3 py-0.5 text-sm' : 'min-h-10 px-4 py-1.5',
    looks[look],
  ].join(' ')
