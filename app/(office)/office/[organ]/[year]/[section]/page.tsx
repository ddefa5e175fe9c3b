import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireViewer } from '@/app/viewer'
import { titleOf } from '@/components/contents/section-line'
import { SectionNav } from '@/components/contents/section-nav'
import { Notice } from '@/components/ui/notice'
import { load } from '@/lib/desk/sections'
import { formatById, formatOfYear } from '@/lib/formats'
import type { Section } from '@/lib/report/format'
import { words } from '@/lib/words'
import { placeOf } from '../../../place'
import { Editor } from './editor'
import { SectionTop } from './section-top'

type Props = { params: Promise<{ organ: string; year: string; section: string }> }

/** Looked up once for the title and the page. */
const shownAt = cache(async (params: Props['params']) => {
  const viewer = await requireViewer()
  const place = await placeOf(params)
  const { section: key } = await params
  const section = sectionsOf(place.year).find(one => one.key === key) ?? notFound()
  const loaded = (await load(viewer, place, section.key)) ?? notFound()
  return { viewer, place, section, loaded }
})

/** A year without a form of its own has reports of prose alone: they are corrected here, too. */
const sectionsOf = (year: number): readonly Section[] => (formatOfYear(year) ?? formatById('free')).sections

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, place, loaded } = await shownAt(params)
  const report = words().office.worklist.report(loaded.found.organ.shortName, place.year)
  return { title: `${titleOf(section)} · ${report}` }
}

const SectionPage = async ({ params }: Props) => {
  const { viewer, place, section, loaded } = await shownAt(params)
  const { found, writable } = loaded
  const here = `/office/${place.organ}/${place.year}`
  const { office } = words()
  return (
    <>
      <SectionTop viewer={viewer} loaded={loaded} section={section}>
        <SectionNav sections={found.form.sections} current={section.key} here={here} />
      </SectionTop>
      {!writable && (
        <Notice className="mb-6" title={office.contents.section.locked}>
          {found.may('startReport') ? office.notWritable[found.progress.state] : office.contents.section.look}
        </Notice>
      )}
      {section.form === 'narrative' && <h2 className="sr-only">{office.contents.section.text}</h2>}
      <Editor key={section.key} viewer={viewer} place={place} section={section} loaded={loaded} />
    </>
  )
}

export default SectionPage
