import { readNumber } from '../../lib/dataset/cells'
import type { Dataset } from '../../lib/dataset/dataset'
import { drawStatus, drawVisit, sizeMark } from '../../lib/figures/event-marks'
import type { PairEvent } from '../../lib/figures/pair-events'
import type { Mark } from '../../lib/figures/scene'
import { nameTone } from '../../lib/figures/stack-column'
import { RANK_STEPS } from '../../lib/vocab/roles'
import { Marks } from './drawing'

/** The key of ranks as squares, in the order of the stack. */
export function RankKey() {
  return (
    <p className="legend">
      {RANK_STEPS.map(({ step, label }) => (
        <span key={step}>
          <i className={`sw r${step}`} />
          {label}
        </span>
      ))}
    </p>
  )
}

/** The key of stacked bars: the parts that the dataset holds, in the order of the stack. */
export function SeriesKey({ dataset }: { dataset: Dataset }) {
  const series = dataset.encoding?.mark === 'stacked-bar' ? dataset.encoding.series : []
  const held = series.filter(({ key }) => dataset.rows.some((row) => readNumber(row, key) > 0))
  return (
    <p className="legend">
      {held.map(({ key, label, token }) => (
        <span key={key}>
          <i className={`sw ${nameTone(token)}`} />
          {label}
        </span>
      ))}
    </p>
  )
}

const STATUSES: readonly { status: PairEvent['status']; label: string }[] = [
  { status: 'held', label: 'held' },
  { status: 'recalled', label: 'held, known only from a later text' },
  { status: 'planned', label: 'planned' },
  { status: 'cancelled', label: 'cancelled' },
]

/** The key of marks that stand for meetings: status by form, rank by size and ink; `visits` adds the arrow of a visit. */
export function MarkKey({ visits = false }: { visits?: boolean }) {
  return (
    <div className="legends">
      <p className="legend">
        {STATUSES.map(({ status, label }) => (
          <span key={status}>
            <KeyMark width={16} marks={drawStatus(status, 1, 8, 8, 6)} />
            {label}
          </span>
        ))}
        {visits && (
          <span>
            <KeyMark width={26} marks={drawVisit(1, 26, 8, 0, 'held')} />
            visit, from guest to host
          </span>
        )}
      </p>
      <p className="legend">
        {RANK_STEPS.map(({ step, label }) => (
          <span key={step}>
            <KeyMark width={20} marks={drawStatus('held', step, 10, 8, sizeMark(step) * 0.8)} />
            {label}
          </span>
        ))}
      </p>
    </div>
  )
}

function KeyMark({ marks, width }: { marks: readonly Mark[]; width: number }) {
  return (
    <svg className="mk" width={width} height={16} viewBox={`0 0 ${width} 16`} aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  )
}
