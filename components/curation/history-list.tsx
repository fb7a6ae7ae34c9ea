import { useWords } from '#words'
import { ActButton } from './act-button'
import { ActEntry } from './act-entry'
import type { ActShape, StepShape } from './history-shape'
import type { ReportPlaces } from './report-name'
import { StepEntry } from './step-entry'

type Props = {
  acts: readonly ActShape[]
  machine?: readonly StepShape[]
  places: ReportPlaces
  editable: boolean
  /** The meeting of which all that persons did can be undone at once. */
  meeting?: string
}

/** Steps of the machine that are shown before the rest is folded away. */
const STEPS = 8

/** Everything that was done, newest first: what persons did, and between it, more quietly, what the machine did. */
export function HistoryList({ acts, machine = [], places, editable, meeting }: Props) {
  const t = useWords('curation')
  const entries = [
    ...acts.map((act) => ({ at: act.at, key: `act ${act.act}`, act, step: null })),
    ...machine.map((step) => ({ at: step.at, key: `step ${step.at.toISOString()}`, act: null, step })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime())
  const standing = acts.filter((act) => act.action !== 'undo' && act.changes.some((change) => !change.undone))
  const shown = entries.slice(0, acts.length + STEPS)
  const rest = entries.slice(shown.length)
  const draw = (list: typeof entries) =>
    list.map(({ key, act, step }) =>
      act ? (
        <ActEntry key={key} act={act} places={places} editable={editable} />
      ) : (
        step && <StepEntry key={key} step={step} places={places} />
      ),
    )
  return (
    <section className="fig" id="history" tabIndex={-1}>
      <h2>{t('history')}</h2>
      <p className="unit">
        {t('newestFirst')}
        {editable && meeting && standing.length > 1 && (
          <>
            {' '}
            <ActButton request={{ action: 'undo', meeting }} label={t('undoAllPersons')} then="history" />
          </>
        )}
      </p>
      {entries.length === 0 && <p className="mt-2 text-2 quiet">{t('nothingByHand')}</p>}
      <ol className="history">{draw(shown)}</ol>
      {rest.length > 0 && (
        <details>
          <summary className="act">{t('earlierSteps', { count: rest.length })}</summary>
          <ol className="history">{draw(rest)}</ol>
        </details>
      )}
    </section>
  )
}
