import { useWords } from '#words'
import type { ReviewFacts, ReviewReport } from '../../lib/dataset/review'
import { useTelling } from '../ui/telling'
import { listFields, tellHow } from './list-fields'

type Props = {
  facts: ReviewFacts
  /** The reports that tell it, each of which states or only implies a field. */
  reports: readonly ReviewReport[]
}

/** The facts of a meeting, and how each was come by. */
export function FactsList({ facts, reports }: Props) {
  const t = useWords('review')
  const telling = useTelling()
  return (
    <dl className="facts">
      {listFields(facts, telling)
        .filter(({ lines, name }) => lines.length > 0 || name !== 'visit')
        .map(({ name, label, lines, told }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {lines.length === 0 && <span className="quiet">{t('notKnown')}</span>}
              {name === 'areas' ? lines.join(', ') : lines.map((line) => <Line key={line} text={line} />)}
            </dd>
            <dd className="how">{tellHow(reports, told, t)}</dd>
          </div>
        ))}
    </dl>
  )
}

function Line({ text }: { text: string }) {
  return <span className="block">{text}</span>
}
