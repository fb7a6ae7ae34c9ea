'use client'

import { useNames, useWords } from '#words'
import { upperFirst } from '../../lib/words/letter-case'
import type { Names } from '../../lib/words/names'
import type { Translator } from '../../lib/words/translate'
import { isOver, type LiveJob, listActs, OUTCOMES } from './job-shape'
import { useHydrated } from './use-hydrated'
import { useLiveJob } from './use-live-job'

/** How far a job is, what became of its documents so far, and what can be done with it. */
export function JobProgress({ job: given }: { job: LiveJob }) {
  const t = useWords('add')
  const names = useNames()
  const scripts = useHydrated()
  const { job, lost } = useLiveJob(given)
  const { id, state, done, counts, meetings } = job
  const total = totalOf(job)
  return (
    <section className="fig job-live" aria-label={t('state')}>
      <p className="how-far">
        <b data-state={state}>{upperFirst(t(`state_${state}`))}.</b> {tellProgress(done, total, t, names)}
      </p>
      <progress
        value={total === null ? (isOver(state) ? 1 : undefined) : done}
        max={Math.max(1, total ?? 1)}
        aria-label={t('job')}
      />
      <p className="pace quiet">
        {lost && !isOver(state) ? t('lostTouch') : tellPace(job, t, names)}
        {!scripts && !isOver(state) && <a href={`/jobs/${id}`}>{t('loadAnew')}</a>}
      </p>
      {job.error && <p className="bad">{job.error}</p>}
      <dl className="outcome-counts">
        {OUTCOMES.map((kind) => (
          <div key={kind} data-none={counts[kind] === 0 || undefined}>
            <dt>{t(`out_${kind}`)}</dt>
            <dd className={kind === 'failed' && counts.failed > 0 ? 'bad' : undefined}>
              {counts[kind] > 0 ? <a href={`?outcome=${kind}#each`}>{names.number(counts[kind])}</a> : 0}
            </dd>
          </div>
        ))}
      </dl>
      {meetings > 0 && <p className="quiet">{t('tellOf', { count: meetings })}</p>}
      <div className="job-acts">
        {listActs(job).map((verb) => (
          <form key={verb} method="post" action={`/jobs/${id}/act`}>
            <input type="hidden" name="verb" value={verb} />
            <button type="submit" title={verb === 'remove' ? t('removeRule') : undefined}>
              {t(`act_${verb}` as 'act_pause')}
            </button>
          </form>
        ))}
      </div>
    </section>
  )
}

/** As far as it can be told: more than was counted may come out of an archive or a table. */
function totalOf({ state, done, total }: LiveJob): number | null {
  return total !== null && total <= done && !isOver(state) ? null : total
}

function tellProgress(done: number, total: number | null, t: Translator<'add'>, names: Names): string {
  return total === null
    ? t('progressOpen', { done: names.number(done) })
    : t('progress', { done: names.number(done), total: names.number(total) })
}

/** Of a handful of documents a rate says nothing. */
const FEWEST_FOR_RATE = 10

function tellPace({ rate, secondsLeft, done }: LiveJob, t: Translator<'add'>, names: Names): string {
  const parts = [
    rate === null || done < FEWEST_FOR_RATE ? null : t('rate', { rate: names.number(rate, rate < 10 ? 1 : 0) }),
  ]
  if (secondsLeft !== null && secondsLeft > 0)
    parts.push(
      secondsLeft < 90
        ? t('secondsLeft', { count: names.number(secondsLeft) })
        : t('minutesLeft', { count: names.number(Math.round(secondsLeft / 60)) }),
    )
  return parts.filter(Boolean).join(', ') || '\u00A0'
}
