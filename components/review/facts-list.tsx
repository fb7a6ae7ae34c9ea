import type { ReviewFacts, ReviewReport } from '../../lib/dataset/review'
import { listFields, sayHow } from './list-fields'

type Props = {
  facts: ReviewFacts
  /** The reports that tell it, each of which states or only implies a field. */
  reports: readonly ReviewReport[]
}

/** The facts of a meeting, and how each was come by. */
export function FactsList({ facts, reports }: Props) {
  return (
    <dl className="facts">
      {listFields(facts)
        .filter(({ lines, label }) => lines.length > 0 || label !== 'Visit')
        .map(({ label, lines, told }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {lines.length === 0 && <span className="quiet">not known</span>}
              {label === 'Areas' ? lines.join(', ') : lines.map((line) => <Line key={line} text={line} />)}
            </dd>
            <dd className="how">{sayHow(reports, told)}</dd>
          </div>
        ))}
    </dl>
  )
}

function Line({ text }: { text: string }) {
  return <span className="block">{text}</span>
}
