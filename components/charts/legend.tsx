import type { KeyEntry, Plan } from '../../lib/figures/scene'
import { Marks } from './drawing'

/** What the forms and colours of a figure mean, line by line. */
export function Legend({ lines }: { lines: NonNullable<Plan['legend']> }) {
  return (
    <div className="legends">
      {lines.map((line) => (
        <p className="legend" key={line.map(({ label }) => label).join()}>
          {line.map((entry) => (
            <span key={entry.label}>
              <KeyMark entry={entry} />
              {entry.label}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}

function KeyMark({ entry: { marks, width } }: { entry: KeyEntry }) {
  return (
    <svg className="mk" width={width} height={16} viewBox={`0 0 ${width} 16`} aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  )
}
