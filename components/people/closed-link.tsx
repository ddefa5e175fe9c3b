import { ButtonLink } from '@/components/ui/button-link'
import { words } from '@/lib/words'
import { Threshold } from './threshold'

/** A one-time link that no longer opens. */
export const ClosedLink = ({ title, why, what }: { title: string; why: string; what: string }) => (
  <Threshold title={title}>
    <p>{why}</p>
    <p className="mt-3">{what}</p>
    <div className="mt-5">
      <ButtonLink href="/sign-in">{words().people.signIn.title}</ButtonLink>
    </div>
  </Threshold>
)
