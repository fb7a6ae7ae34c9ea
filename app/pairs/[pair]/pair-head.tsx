import type { ReactNode } from 'react'
import { useNames, useTag, useWords } from '#words'
import { CountryChip } from '@/components/ui/chips'
import type { PairMeeting } from '@/lib/analytics/pair-overview/query'
import type { PairOverview } from '@/lib/analytics/pair-overview/shape'
import type { Dataset } from '@/lib/dataset/dataset'
import { hrefAsOf } from '@/lib/filters/as-of'
import { lowerFirst } from '@/lib/words/letter-case'
import { namesOf } from '@/lib/words/names'
import { languageOf, makeTag, namingOf } from '@/lib/words/tag'
import { PairLede, sayDate } from './pair-lede'

type Props = {
  overview: PairOverview
  contacts: Dataset
  compared: { now: number; before: number } | null
  /** The day of the newest report. */
  today: string | null
  asOf: string | null
  /** The form that sets another pair beside this one. */
  compare: ReactNode
}

/** The two countries in every language, their relations in a few sentences, and the short answers to "and now?". */
export function PairHead({ overview, contacts, compared, today, asOf, compare }: Props) {
  const t = useWords('pair')
  const names = useNames()
  const { pair, lastHeld, nextPlanned, visits } = overview
  const [a, b] = pair.map(names.country)
  const overdue = Boolean(nextPlanned?.date && today && nextPlanned.date < today)
  return (
    <div className="head">
      <div>
        <h1>{names.list(pair.map(names.country))}</h1>
        <p className="alias">
          <CountryChip code={pair[0]} /> <CountryChip code={pair[1]} /> <Aliases pair={pair} />
        </p>
        <PairLede overview={overview} contacts={contacts} compared={compared} />
      </div>
      <aside>
        <h2>{t('inShort')}</h2>
        <dl className="facts">
          <Short name={t('last')} meeting={lastHeld} none={t('noneReported')} asOf={asOf} />
          <Short
            name={overdue ? t('announced') : t('next')}
            meeting={nextPlanned}
            none={t('noneAnnounced')}
            asOf={asOf}
          />
          <div>
            <dt>{t('visitsHeld')}</dt>
            <dd>
              {t('visitsTo', { from: a ?? '', to: b ?? '', count: visits.byFirst })}
              <br />
              {t('visitsTo', { from: b ?? '', to: a ?? '', count: visits.bySecond })}
            </dd>
          </div>
          <div>
            <dt>{t('reports')}</dt>
            <dd>{[overview.reports, ...overview.languages.map(names.language)].join(', ')}</dd>
          </div>
        </dl>
        {compare}
      </aside>
    </div>
  )
}

/** The two in the other languages of the interface, under the same naming policy. */
function Aliases({ pair }: { pair: PairOverview['pair'] }) {
  const tag = useTag()
  const own = languageOf(tag).split('-')[0]
  return (['en', 'ru', 'kk', 'sr'] as const)
    .filter((language) => language !== own)
    .map((language, index) => (
      <span key={language}>
        {index > 0 && ' · '}
        <span lang={language}>{namesOf(makeTag(language, namingOf(tag))).pair(pair)}</span>
      </span>
    ))
}

type ShortProps = { name: string; meeting: PairMeeting | null; none: string; asOf: string | null }

function Short({ name, meeting, none, asOf }: ShortProps) {
  const names = useNames()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {meeting ? (
          <a href={hrefAsOf(`/meetings/${encodeURIComponent(meeting.id)}`, asOf)}>
            {[sayDate(names, meeting, 'short'), lowerFirst(names.kind(meeting.kind)), meeting.city]
              .filter(Boolean)
              .join(', ')}
          </a>
        ) : (
          <span className="quiet">{none}</span>
        )}
      </dd>
    </div>
  )
}
