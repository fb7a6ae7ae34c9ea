import { groupChanges } from './group-changes'
import type { StepShape } from './history-shape'
import { ReportName, type ReportPlaces } from './report-name'
import { SaidChangeLine } from './said-change'
import { sayCause } from './say-act'
import { splitField } from './say-value'
import { sayDay, sayMoment } from './say-when'

/** What the machine made of the meeting when reports came: in a quieter tone than what a person did. */
export function StepEntry({ step, places }: { step: StepShape; places: ReportPlaces }) {
  const reports = step.changes.filter(({ field }) => splitField(field).name === 'report')
  const come = reports.filter(({ after }) => after !== undefined).map(({ field }) => splitField(field).rest)
  const gone = reports.filter(({ after }) => after === undefined).map(({ field }) => splitField(field).rest)
  const lines = step.first ? [] : groupChanges(step.changes)
  return (
    <li className="entry machine">
      <time dateTime={step.at.toISOString()} title={sayMoment(step.at)}>
        {sayDay(step.at)}
      </time>
      <div>
        <p>
          {step.first ? 'First known' : sayCause(step.cause, step.actor)}
          <Names names={come} places={places} words={step.first ? ', from ' : ', with '} />
          <Names names={gone} places={places} words=", without " />
        </p>
        {lines.length > 0 && (
          <ul className="changes">
            {lines.map((line) => (
              <li key={line.key}>
                <SaidChangeLine said={line} />
                <Names names={line.from} places={places} words=", from " />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

const NAMED = 3

function Names({ names, places, words }: { names: readonly string[]; places: ReportPlaces; words: string }) {
  if (names.length === 0) return null
  return (
    <>
      {words}
      {names.slice(0, NAMED).map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <ReportName name={name} places={places} />
        </span>
      ))}
      {names.length > NAMED && ` and ${names.length - NAMED} more`}
    </>
  )
}
