import Link from 'next/link'
import { hrefAsOf } from '../../lib/filters/as-of'
import { ActButton } from './act-button'
import type { ActShape, ChangeShape } from './history-shape'
import { ReportName, type ReportPlaces } from './report-name'
import { SaidChangeLine } from './said-change'
import { sayAct } from './say-act'
import { sayChange } from './say-change'
import { splitField } from './say-value'
import { sayDay, sayMoment } from './say-when'

/** More changes than these are folded away. */
const SHOWN = 6

type Props = { act: ActShape; places: ReportPlaces; editable: boolean }

/** What a person did at once: who and when, why, and every field of it, each to be taken back alone or with the others. */
export function ActEntry({ act, places, editable }: Props) {
  const { changes } = act
  const open = changes.filter((change) => change.undoable && !change.undone)
  const shared = sharedEvidence(changes)
  const whole = changes.length > 0 && changes.every((change) => change.undone !== null)
  const lines = (
    <ul className="changes">
      {changes.map((change) => (
        <ChangeLine
          key={change.id}
          act={act}
          change={shared ? { ...change, evidence: null } : change}
          places={places}
          editable={editable}
        />
      ))}
    </ul>
  )
  return (
    <li className={whole ? 'entry undone' : 'entry'}>
      <time dateTime={act.at.toISOString()} title={sayMoment(act.at)}>
        {sayDay(act.at)}
      </time>
      <div>
        <p>
          <b>{act.actor}</b> {sayAct(act.action)}
          {act.others.length > 0 && <Others ids={act.others} asOf={places.asOf} />}
          {editable && open.length > 1 && (
            <>
              {' '}
              <ActButton
                request={{ action: 'undo', act: act.act }}
                label="Undo all of it"
                name={`Undo all that ${act.actor} did on ${sayMoment(act.at)}`}
                then="history"
              />
            </>
          )}
        </p>
        {act.why && <p className="why">{act.why}</p>}
        {shared && <Quote evidence={shared} asOf={places.asOf} />}
        {changes.length > SHOWN ? (
          <details>
            <summary className="act">{changes.length} fields</summary>
            {lines}
          </details>
        ) : (
          lines
        )}
      </div>
    </li>
  )
}

function Others({ ids, asOf }: { ids: readonly string[]; asOf: string | null }) {
  return (
    <span className="quiet">
      {' '}
      with{' '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={hrefAsOf(`/meetings/${encodeURIComponent(id)}`, asOf)}>{id}</Link>
        </span>
      ))}
    </span>
  )
}

type LineProps = { act: ActShape; change: ChangeShape; places: ReportPlaces; editable: boolean }

function ChangeLine({ act, change, places, editable }: LineProps) {
  const { id, field, evidence, undone, undoable } = change
  // Before a meeting was added there was nothing to change.
  const said = sayChange(field, act.action === 'add' ? undefined : change.before, change.after)
  const report = splitField(field).name === 'report' ? splitField(field).rest : null
  return (
    <li>
      {report === null ? (
        <>
          <SaidChangeLine said={said} struck={undone !== null} />
          {splitField(field).name === 'alias' && change.title !== null && ` in ${change.title}`}
        </>
      ) : (
        <span className={undone ? 'struck' : undefined}>
          Moved <ReportName name={report} title={change.title} places={places} />
        </span>
      )}
      {undone && (
        <span className="quiet">
          {' '}
          undone by {undone.actor}, {sayDay(undone.at)}
        </span>
      )}
      {editable && undoable && !undone && (
        <>
          {' '}
          <ActButton
            request={{ action: 'undo', change: id }}
            label={act.action === 'undo' ? 'Redo' : 'Undo'}
            name={`${act.action === 'undo' ? 'Redo' : 'Undo'}: ${said.label} ${said.after}`}
            then="history"
          />
        </>
      )}
      {evidence && <Quote evidence={evidence} asOf={places.asOf} />}
    </li>
  )
}

type Evidence = NonNullable<ChangeShape['evidence']>

/** The words on which all changes of an act are based, so that they are quoted once. */
function sharedEvidence(changes: readonly ChangeShape[]): Evidence | null {
  const [first] = changes
  const same = changes.every((change) => JSON.stringify(change.evidence) === JSON.stringify(first?.evidence))
  return (same && first?.evidence) || null
}

function Quote({ evidence, asOf }: { evidence: Evidence; asOf: string | null }) {
  return (
    <blockquote>
      <span className="ev" lang={evidence.language ?? undefined}>
        {evidence.quote}
      </span>{' '}
      <Link href={hrefAsOf(`/articles/${encodeURIComponent(evidence.article)}`, asOf)}>
        {evidence.title ?? evidence.article}
      </Link>
    </blockquote>
  )
}
