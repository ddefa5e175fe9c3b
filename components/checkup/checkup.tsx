'use client'
import { useState } from 'react'
import { useHydrated } from '@/components/ui/use-hydrated'
import { words } from '@/lib/words/in-browser'
import { MOST_MEGABYTES, type Opened, openText } from './checking'
import { Inputs } from './inputs'
import { readApart } from './reading'
import { Results } from './results'

/** The whole check-up: files in, findings out, and not a byte leaves the page. */
export const Checkup = () => {
  const live = useHydrated()
  const [files, setFiles] = useState<readonly Opened[]>([])
  const [lastYear, setLastYear] = useState<Opened>()
  const [reading, setReading] = useState(0)

  const read = async (chosen: readonly File[]) => {
    setReading(count => count + chosen.length)
    const opened = await Promise.all(chosen.map(open))
    setReading(count => count - chosen.length)
    return opened
  }
  const add = (opened: readonly Opened[]) =>
    setFiles(before => [...before.filter(({ name }) => !opened.some(one => one.name === name)), ...opened])

  return (
    <div className="grid gap-10">
      <Inputs
        live={live}
        onFiles={async chosen => add(await read(chosen))}
        onLastYear={async chosen => setLastYear((await read(chosen))[0])}
        onText={text => add([openText(words().checkup.pasted, text)])}
      />
      <Results files={files} lastYear={lastYear} reading={reading} onClear={() => setFiles([])} />
    </div>
  )
}

async function open(file: File): Promise<Opened> {
  const said = words().checkup
  if (file.size > MOST_MEGABYTES * 1024 * 1024)
    return { name: file.name, ok: false, why: said.tooLarge(MOST_MEGABYTES) }
  try {
    return await readApart(file.name, new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { name: file.name, ok: false, why: said.broken }
  }
}
