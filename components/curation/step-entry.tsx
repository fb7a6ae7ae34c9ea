import { useNames, useWords } from '#words'
import { useTelling } from '../ui/telling'
import { groupChanges } from './group-changes'
import type { StepShape } from './history-shape'
import { ReportName, type ReportPlaces } from './report-name'
import { SaidChangeLine } from './said-change'
import { tellCause } from './tell-act'
import { splitField } from './tell-value'
import { tellActor, tellDay, tellMoment } from './tell-when'

/** What the machine made of the meeting when reports came: in a quieter tone than what a person did. */
export function StepEntry({ step, places }: { step: StepShape; places: ReportPlaces }) {
  const t = useWords('curation')
  const telling = useTelling()
  const actor = step.actor === null ? null : tellActor(step.actor, telling)
  const reports = step.changes.filter(({ field }) => splitField(field).name === 'report')
  const come = reports.filter(({ after }) => after !== undefined).map(({ field }) => splitField(field).rest)
  const gone = reports.filter(({ after }) => after === undefined).map(({ field }) => splitField(field).rest)
  const lines = step.first ? [] : groupChanges(step.changes, telling)
  return (
    <li className="entry machine">
      <time dateTime={step.at.toISOString()} title={tellMoment(step.at, telling)}>
        {tellDay(step.at, telling)}
      </time>
      <div>
        <p>
          {step.first ? t('firstKnown') : tellCause(step.cause, actor, t)}
          <Names names={come} places={places} words={step.first ? t('stepFrom') : t('stepWith')} />
          <Names names={gone} places={places} words={t('stepWithout')} />
        </p>
        {lines.length > 0 && (
          <ul className="changes">
            {lines.map((line) => (
              <li key={line.key}>
                <SaidChangeLine said={line} />
                <Names names={line.from} places={places} words={t('stepFrom')} />
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
  const { t } = useTelling()
  const { number } = useNames()
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
      {names.length > NAMED && ` ${t('andMore', { count: number(names.length - NAMED) })}`}
    </>
  )
}
