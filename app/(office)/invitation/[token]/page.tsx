import { ClosedLink } from '@/components/people/closed-link'
import { NewPasswordFields, PersonFields } from '@/components/people/credential-fields'
import { Threshold } from '@/components/people/threshold'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { readOffer } from '@/lib/desk/accepting'
import { words } from '@/lib/words'
import { choosePassword, enter } from './actions'

export const generateMetadata = () => ({ title: words().people.invitation.title })

const Invitation = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { invitation: said, roles, fields } = words().people
  const { token } = await params
  const offer = await readOffer(token)
  if (!offer) return <ClosedLink title={said.closed} why={said.closedWhy} what={said.closedDo} />
  const joins = offer.purpose === 'account'
  const title = joins ? said.title : said.passwordTitle
  const why = joins ? said.why(offer.organ, roles[offer.role]) : said.passwordWhy(offer.name, offer.login)
  return (
    <Threshold title={title} why={why}>
      <ActionForm action={joins ? enter : choosePassword} label={title}>
        <input type="hidden" name="token" value={token} />
        {joins ? (
          <PersonFields name={offer.name} />
        ) : (
          <input type="hidden" name="username" autoComplete="username" value={offer.login} readOnly />
        )}
        <NewPasswordFields label={joins ? undefined : fields.newPassword} />
        <Button look="primary">{joins ? said.do : said.passwordDo}</Button>
      </ActionForm>
    </Threshold>
  )
}

export default Invitation
