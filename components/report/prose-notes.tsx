import type { Explanation } from '@/lib/report/content'
import { noteOf } from '@/lib/report/figure-notes'
import { words } from '@/lib/words'

/** Published answers to what was found in a part's prose, at its end. */
export const ProseNotes = ({ answers }: { answers: readonly Explanation[] }) => {
  const said = words().reading.report
  return (
    answers.length > 0 && (
      <section aria-label={said.explanations} className="figure-notes">
        <p>{said.explanations}</p>
        <ul>
          {answers.map(answer => {
            const { name, say } = noteOf(answer)
            return <li key={name}>{said.because(name, say)}</li>
          })}
        </ul>
      </section>
    )
  )
}
