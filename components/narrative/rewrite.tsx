'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { NarrativeBlock, NarrativeDoc } from '@/lib/report/narrative'
import { words } from '@/lib/words/in-browser'
import { Prose } from './prose'

interface Props {
  written: NarrativeDoc
  body: readonly NarrativeBlock[]
  ready: boolean
  onWrite: (blocks: readonly NarrativeBlock[]) => void
}

/** Lets the portal write the preface again. It asks first when that would replace another text. */
export const Rewrite = ({ written, body, ready, onWrite }: Props) => {
  const said = words().narrative.rewrite
  const [asking, setAsking] = useState(false)
  const same = JSON.stringify(body) === JSON.stringify(written.content)
  const write = () => {
    setAsking(false)
    onWrite(written.content)
  }
  if (same) return <p className="text-sm text-ink-soft">{said.same}</p>
  return (
    <>
      <Button
        type="button"
        small
        icon="undo"
        aria-disabled={!ready || undefined}
        onClick={() => {
          if (ready) body.length > 0 ? setAsking(true) : write()
        }}
      >
        {said.button}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={said.title} wide>
        <p>{said.why}</p>
        <div className="rounded border border-line bg-sunken p-4">
          <Prose doc={written} />
        </div>
        <div className="flex flex-wrap justify-end gap-3">
          <Button type="button" onClick={() => setAsking(false)}>
            {words().ui.cancel}
          </Button>
          <Button type="button" look="primary" onClick={write}>
            {said.confirm}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
