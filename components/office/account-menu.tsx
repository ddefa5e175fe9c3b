import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { ViewChoices } from '@/components/ui/view-choices'
import type { View } from '@/lib/view'
import { words } from '@/lib/words/in-browser'

export type SignOut = string | (() => Promise<void>)

type Props = { name: string; roles?: string; view: View; signOut: SignOut }

export const AccountMenu = ({ name, roles, view, signOut }: Props) => {
  const said = words().ui.account
  return (
    <Menu
      label={
        <>
          <Icon name="person" />
          <span className="sr-only">{said.title}</span>
          <span className="max-w-32 truncate max-sm:sr-only">{name}</span>
          <Icon name="down" className="size-4" />
        </>
      }
    >
      <div className="grid gap-4">
        <div>
          <p className="font-semibold">{name}</p>
          {roles && <p className="text-sm text-ink-soft">{roles}</p>}
        </div>
        <ViewChoices view={view} />
        <div className="flex items-center justify-between gap-2 border-t border-line pt-3">
          <a href="/office/account" className="py-1">
            {said.mine}
          </a>
          <form action={signOut} {...(typeof signOut === 'string' && { method: 'post' })}>
            <Button look="plain" icon="leave" small>
              {said.signOut}
            </Button>
          </form>
        </div>
      </div>
    </Menu>
  )
}
