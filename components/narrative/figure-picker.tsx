'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Select, TextInput } from '@/components/ui/inputs'
import type { GridKey } from '@/lib/report/format'
import { words } from '@/lib/words/in-browser'
import { cellsFor, type Pickable, type Tables } from './pickable'

interface Props {
  open: boolean
  tables: Tables
  onClose: () => void
  onPick: (address: string) => void
}

/** Finds a cell by its words or its value, or by its table; the keyboard alone is enough. */
const FigurePicker = ({ open, ...rest }: Props) => (
  <Dialog open={open} onClose={rest.onClose} title={words().narrative.figure.title}>
    {open && <Search {...rest} />}
  </Dialog>
)

const Search = ({ tables, onPick }: Omit<Props, 'open'>) => {
  const said = words().narrative.figure
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [search, setSearch] = useState('')
  const [section, setSection] = useState<GridKey>()
  const [at, setAt] = useState(0)
  const found = cellsFor(tables, search, section)
  const current = found[Math.min(at, found.length - 1)]

  useEffect(() => {
    if (current) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    if (to !== undefined) setAt(Math.min(Math.max(to, 0), Math.max(found.length - 1, 0)))
    else if (event.key === 'Enter' && current) onPick(current.address)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[1fr_auto] sm:items-end">
        <Field name="cell" label={said.search} hint={said.hint}>
          <TextInput
            role="combobox"
            aria-expanded
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            aria-activedescendant={current && `${id}-${current.address}`}
            autoComplete="off"
            autoFocus
            value={search}
            onKeyDown={press}
            onChange={event => {
              setSearch(event.target.value)
              setAt(0)
            }}
          />
        </Field>
        <Field name="table" label={said.table}>
          <Select
            value={section ?? ''}
            onChange={event => {
              setSection(tables.sections.find(({ key }) => key === event.target.value)?.key)
              setAt(0)
            }}
          >
            <option value="">{said.all}</option>
            {tables.sections.map(({ key, title }) => (
              <option key={key} value={key}>
                {title.slice(0, 12)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p role="status" className="text-sm text-ink-soft">
        {found.length === 0 ? said.none : said.count(found.length)}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={said.list}
        className="h-72 overflow-y-auto rounded border border-line"
      >
        {found.map(cell => (
          <Option key={cell.address} id={id} cell={cell} current={cell === current} onPick={onPick} />
        ))}
      </div>
    </>
  )
}

type OptionProps = { id: string; cell: Pickable; current: boolean; onPick: Props['onPick'] }

const Option = ({ id, cell: { address, name, holds, unit }, current, onPick }: OptionProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search box, which keeps the focus
  // biome-ignore lint/a11y/useFocusableInteractive: as above
  <div
    id={`${id}-${address}`}
    role="option"
    aria-selected={current}
    onClick={() => onPick(address)}
    className="flex cursor-pointer items-baseline justify-between gap-4 px-3 py-1.5 hover:bg-accent-soft aria-selected:bg-accent-soft aria-selected:text-accent-strong"
  >
    <span className="min-w-0">{name}</span>
    <span className="shrink-0 tabular-nums">
      {holds ? `${holds} ${unit}` : <span className="text-ink-soft">{words().narrative.figure.blank}</span>}
    </span>
  </div>
)

export default FigurePicker
