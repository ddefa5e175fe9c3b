import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { PageHead } from '@/components/office/page-head'
import { OrganForm } from '@/components/people/organ-form'
import { findOrgan } from '@/lib/desk/organs'
import { words } from '@/lib/words'
import { add } from '../../actions'

export const generateMetadata = () => ({ title: words().people.organs.add })

const AddOrgan = async ({ params }: { params: Promise<{ code: string }> }) => {
  const said = words().people.organs
  const found = await findOrgan(await requireViewer(), (await params).code)
  if (!found?.may('addOrgan')) notFound()
  const { code, name, level, contact } = found.organ
  const crumbs = [
    { label: said.title, href: '/office/organs' },
    { label: name, href: `/office/organs/${code}` },
    { label: said.add },
  ]
  return (
    <>
      <PageHead title={said.addTo(name)} crumbs={crumbs} />
      <OrganForm
        action={add}
        submit={said.addDo}
        hidden={{ below: code }}
        organ={{ level, kind: 'department', contact: { ...contact, address: '', phone: '', email: '' } }}
      />
    </>
  )
}

export default AddOrgan
