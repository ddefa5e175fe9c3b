import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonLook, buttonLook } from './button-look'
import { Icon, type IconName } from './icon'

type Props = ButtonLook & { href: string; icon?: IconName; className?: string; children: ReactNode }

export const ButtonLink = ({ href, look, small, icon, className = '', children }: Props) => (
  <Link href={href as Route} prefetch={false} className={`${buttonLook({ look, small })} ${className}`}>
    {icon && <Icon name={icon} className="size-4.5" />}
    {children}
  </Link>
)
