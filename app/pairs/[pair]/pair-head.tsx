import { CountryChip } from '@/components/ui/chips'
import { countWords, joinWords, sayMeetingDate, sayWhatInline } from '@/components/ui/meeting-words'
import type { PairMeeting } from '@/lib/analytics/pair-overview/query'
import type { PairOverview } from '@/lib/analytics/pair-overview/shape'
import { hrefAsOf } from '@/lib/filters/as-of'
import { namePair } from '@/lib/filters/pair'
import { findCountry, nameCountry } from '@/lib/vocab/countries'
import { wordDate } from '@/lib/vocab/date-words'
import { findLanguage } from '@/lib/vocab/languages'
import { findRole } from '@/lib/vocab/roles'

const ALIASES = [
  { lang: 'ru', and: 'и' },
  { lang: 'kk', and: 'мен' },
  { lang: 'sr', and: 'и' },
] as const

/** The two countries in every language, their relations in a sentence, and the short answers to "and now?". */
export function PairHead({ overview, today, asOf }: { overview: PairOverview; today?: string; asOf: string | null }) {
  const { pair, firstHeld, lastHeld, nextPlanned, visits } = overview
  const [a, b] = pair
  const top = overview.levels.find((row) => row.level !== null)
  return (
    <div className="head">
      <div>
        <h1>{namePair(pair)}</h1>
        <p className="alias">
          <CountryChip code={a} /> <CountryChip code={b} />{' '}
          {ALIASES.map(({ lang, and }, index) => (
            <span key={lang}>
              {index > 0 && ' · '}
              <span lang={lang}>
                {findCountry(a)?.names[lang]} {and} {findCountry(b)?.names[lang]}
              </span>
            </span>
          ))}
        </p>
        <p className="lede">
          {firstHeld?.date && overview.held > 1
            ? `Since ${wordDate(firstHeld.date, 'long', firstHeld.datePrecision === 'year' ? 'year' : 'month')} the reports tell of `
            : 'The reports tell of '}
          <b>{countWords(overview.held, 'meeting')} held</b>
          {top?.level && sayTop(top.meetings, overview.held, findRole(top.level)?.plural ?? top.level)}
          {lastHeld && (
            <>
              {overview.held > 1 ? '; the last was ' : ', '}
              {lastHeld.datePrecision === 'day' ? 'on' : 'in'}{' '}
              <b className="nw">{sayMeetingDate({ ...lastHeld, dateEnd: null }, 'long')}</b>
              {lastHeld.city && ` in ${lastHeld.city}`}
            </>
          )}
          .{lastHeld?.date && today && saySilence(lastHeld.date, today)}
        </p>
      </div>
      <aside>
        <h2>In short</h2>
        <dl className="facts">
          <Short name="Last" meeting={lastHeld} none="none reported" asOf={asOf} />
          <Short
            name={nextPlanned?.date && today && nextPlanned.date < today ? 'Announced' : 'Next'}
            meeting={nextPlanned}
            none="none announced"
            asOf={asOf}
          />
          <div>
            <dt>Visits held</dt>
            <dd>
              {visits.byFirst} to {nameCountry(b)}, {visits.bySecond} to {nameCountry(a)}
            </dd>
          </div>
          <div>
            <dt>Reports</dt>
            <dd>
              {overview.reports}
              {overview.languages.length > 0 &&
                `, in ${joinWords(overview.languages.map((code) => findLanguage(code)?.label ?? code))}`}
            </dd>
          </div>
        </dl>
      </aside>
    </div>
  )
}

type ShortProps = { name: string; meeting: PairMeeting | null; none: string; asOf: string | null }

function Short({ name, meeting, none, asOf }: ShortProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {meeting ? (
          <a href={hrefAsOf(`/meetings/${encodeURIComponent(meeting.id)}`, asOf)}>
            {sayMeetingDate({ ...meeting, dateEnd: null })}, {sayWhatInline(meeting.kind, meeting.city)}
          </a>
        ) : (
          <span className="quiet">{none}</span>
        )}
      </dd>
    </div>
  )
}

/** ", two of them between heads of state"; of one meeting alone there is no "of them". */
function sayTop(meetings: number, held: number, rank: string): string {
  if (held === 1) return ` between ${rank}`
  return `, ${meetings === held ? 'all' : countWords(meetings)} of them between ${rank}`
}

const SILENT_MONTHS = 8

/** A sentence about silence, where the newest report of all is long after the last meeting. */
function saySilence(last: string, today: string): string {
  const months =
    (Number(today.slice(0, 4)) - Number(last.slice(0, 4))) * 12 + Number(today.slice(5, 7)) - Number(last.slice(5, 7))
  return months >= SILENT_MONTHS ? ` Nothing is reported in the ${months} months since.` : ''
}
