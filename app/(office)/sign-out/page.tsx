import { currentViewer } from '@/app/viewer'
import { Threshold } from '@/components/people/threshold'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { words } from '@/lib/words'
import { leave } from './actions'

export const generateMetadata = () => ({ title: words().people.signOut.title })

const SignOut = async () => {
  const said = words().people.signOut
  const viewer = await currentViewer()
  return (
    <Threshold title={said.title}>
      <p className="mb-5">{viewer ? said.ask(viewer.name) : said.none}</p>
      {viewer ? (
        <form action={leave} className="flex flex-wrap gap-3">
          <Button look="primary" icon="leave">
            {said.do}
          </Button>
          <ButtonLink href="/office">{said.stay}</ButtonLink>
        </form>
      ) : (
        <ButtonLink href="/sign-in">{words().people.signIn.title}</ButtonLink>
      )}
    </Threshold>
  )
}

export default SignOut
