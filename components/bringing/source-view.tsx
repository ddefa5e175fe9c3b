import type { Source, SourceCell, SourcePiece } from '@/lib/files/read'
import { words } from '@/lib/words'
import { printedId } from './places'

/** What the file prints: its text and its tables as data, each place of a figure under the figure's name. */
export const SourceView = ({ source: { pieces, cut } }: { source: Source }) => {
  const said = words().bringing.review
  const named = firstPlaces(pieces)
  return (
    <div className="grid gap-2">
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
        <Piece key={at} piece={piece} named={named} />
      ))}
      {cut && <p className="text-ink-soft">{said.cut}</p>}
    </div>
  )
}

type Named = ReadonlyMap<SourceCell | SourcePiece, readonly string[]>

const Piece = ({ piece, named }: { piece: SourcePiece; named: Named }) => {
  switch (piece.kind) {
    case 'paragraph':
      return (
        <p data-printed={piece.addresses?.join(' ')} className={piece.heading ? 'font-semibold' : 'wrap-anywhere'}>
          <Places addresses={named.get(piece)} />
          {piece.text}
        </p>
      )
    case 'table':
      return (
        <div className="overflow-x-auto">
          <table className="source-table">
            <tbody>
              {piece.rows.map((cells, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
                <tr key={row}>
                  {cells.map((cell, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place
                    <Cell key={at} cell={cell} addresses={named.get(cell)} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'picture':
      return <p className="text-ink-soft">{words().bringing.review.picture}</p>
  }
}

const Cell = ({ cell, addresses }: { cell: SourceCell; addresses?: readonly string[] }) => (
  <td rowSpan={cell.rowSpan} colSpan={cell.colSpan} data-printed={cell.addresses?.join(' ')}>
    <Places addresses={addresses} />
    {cell.text}
  </td>
)

const Places = ({ addresses = [] }: { addresses?: readonly string[] }) =>
  addresses.map(address => <span key={address} id={printedId(address)} />)

/** A figure that is printed twice is found at the first place. */
function firstPlaces(pieces: readonly SourcePiece[]): Named {
  const seen = new Set<string>()
  const places = pieces.flatMap((piece): (SourceCell | SourcePiece)[] =>
    piece.kind === 'table' ? piece.rows.flat() : [piece],
  )
  return new Map(
    places.flatMap(place => {
      const fresh = ('addresses' in place ? (place.addresses ?? []) : []).filter(address => !seen.has(address))
      for (const address of fresh) seen.add(address)
      return fresh.length > 0 ? [[place, fresh] as const] : []
    }),
  )
}

/** The addresses that have a place in the source. */
export const placedIn = (source: Source | undefined): ReadonlySet<string> =>
  new Set([...firstPlaces(source?.pieces ?? []).values()].flat())
