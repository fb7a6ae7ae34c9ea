import Link from 'next/link'
import { useWords } from '#words'
import { hrefAsOf } from '../../lib/filters/as-of'
import { useTelling } from '../ui/telling'
import { ActButton } from './act-button'
import type { ActShape, ChangeShape } from './history-shape'
import { ReportName, type ReportPlaces } from './report-name'
import { SaidChangeLine } from './said-change'
import { tellAct } from './tell-act'
import { tellChange } from './tell-change'
import { splitField } from './tell-value'
import { tellActor, tellDay, tellMoment } from './tell-when'

/** More changes than these are folded away. */
const SHOWN = 6

type Props = { act: ActShape; places: ReportPlaces; editable: boolean }

/** What a person did at once: who and when, why, and every field of it, each to be taken back alone or with the others. */
export function ActEntry({ act, places, editable }: Props) {
  const t = useWords('curation')
  const telling = useTelling()
  const actor = tellActor(act.actor, telling)
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
      <time dateTime={act.at.toISOString()} title={tellMoment(act.at, telling)}>
        {tellDay(act.at, telling)}
      </time>
      <div>
        <p>
          {t.rich('didAct', { actor, act: tellAct(act.action, t), b: (words) => <b>{words}</b> })}
          {act.others.length > 0 && <Others ids={act.others} asOf={places.asOf} />}
          {editable && open.length > 1 && (
            <>
              {' '}
              <ActButton
                request={{ action: 'undo', act: act.act }}
                label={t('undoAll')}
                name={t('undoAllOf', { actor, moment: tellMoment(act.at, telling) })}
                then="history"
              />
            </>
          )}
        </p>
        {act.why && <p className="why">{act.why}</p>}
        {shared && <Quote evidence={shared} asOf={places.asOf} />}
        {changes.length > SHOWN ? (
          <details>
            <summary className="act">{t('fields', { count: changes.length })}</summary>
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
  const t = useWords('curation')
  return (
    <span className="quiet">
      {' '}
      {t('with')}{' '}
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
  const t = useWords('curation')
  const telling = useTelling()
  const { id, field, evidence, undone, undoable } = change
  // Before a meeting was added there was nothing to change.
  const said = tellChange(field, act.action === 'add' ? undefined : change.before, change.after, telling)
  const what = `${said.label} ${said.after}`
  const report = splitField(field).name === 'report' ? splitField(field).rest : null
  return (
    <li>
      {report === null ? (
        <>
          <SaidChangeLine said={said} struck={undone !== null} />
          {splitField(field).name === 'alias' && change.title !== null && ` ${t('inReport', { title: change.title })}`}
        </>
      ) : (
        <span className={undone ? 'struck' : undefined}>
          {t('moved')} <ReportName name={report} title={change.title} places={places} />
        </span>
      )}
      {undone && (
        <span className="quiet">
          {' '}
          {t('undoneBy', { actor: tellActor(undone.actor, telling), day: tellDay(undone.at, telling) })}
        </span>
      )}
      {editable && undoable && !undone && (
        <>
          {' '}
          <ActButton
            request={{ action: 'undo', change: id }}
            label={act.action === 'undo' ? t('redo') : t('undo')}
            name={act.action === 'undo' ? t('redoOf', { what }) : t('undoOf', { what })}
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
