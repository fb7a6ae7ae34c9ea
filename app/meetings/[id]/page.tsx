import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { HistoryList } from '@/components/curation/history-list'
import { MeetingDesk } from '@/components/curation/meeting-desk'
import { AreaCross } from '@/components/evidence/area-cross'
import { MeetingFacts } from '@/components/evidence/meeting-facts'
import { ReportList } from '@/components/evidence/report-list'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import { WordsProvider } from '@/components/words/words-provider'
import { readMeeting } from '@/lib/analytics/meeting-detail/read'
import { readHistory } from '@/lib/analytics/meeting-history/read'
import { hrefAsOf } from '@/lib/filters/as-of'
import { formatPair, orderPair } from '@/lib/filters/pair'
import { namesOf } from '@/lib/words/names'
import { pickMessages, translate } from '@/lib/words/translate'
import { readState } from '../../filter-basis'
import { pinPage } from '../../pin-to'
import { readFilters, type SearchParams } from '../../read-filters'
import { titleAsOf } from '../../title-as-of'
import { GoneMeeting } from './gone-meeting'
import { JoinTable } from './join-table'
import { MeetingBeside } from './meeting-beside'
import { sayLede, sayTitle } from './say-meeting'
import { deskOf, listReports, placesOf, standingOf } from './standing'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

const readOnce = cache(readMeeting)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const tag = await readRequestTag()
  const { asOf } = await readFilters(searchParams)
  const meeting = await readOnce(decodeURIComponent((await params).id), asOf)
  return { title: meeting ? titleAsOf(sayTitle(meeting, tag), asOf, tag) : translate(tag, 'pages')('noMeeting') }
}

/** One meeting: its facts, what it was about by report, why the reports were joined, and the words themselves. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const tag = await readRequestTag()
  const [t, names] = [translate(tag, 'pages'), namesOf(tag)]
  const id = decodeURIComponent((await params).id)
  const { asOf } = await readFilters(searchParams)
  const [meeting, history, state] = await Promise.all([readOnce(id, asOf), readHistory(id, asOf), readState(asOf)])
  if (!meeting || !history) notFound()
  if (meeting.mergedInto) redirect(hrefAsOf(`/meetings/${encodeURIComponent(meeting.mergedInto)}`, asOf))
  const [a, b] = meeting.countries
  const pair = meeting.countries.length === 2 && a && b ? orderPair(a, b) : null
  const sides = names.list(meeting.countries.map(names.country))
  const editable = asOf === null
  const standing = standingOf(meeting, history, editable, tag)
  const live = meeting.state === 'live'
  const places = placesOf(listReports(meeting), live, asOf)
  const past = (
    <HistoryList acts={history.acts} machine={history.machine} places={places} editable={editable} meeting={id} />
  )
  const foot = <PageFoot {...state} pin={pinPage(state.knownAt, asOf, `/meetings/${encodeURIComponent(id)}`)} />
  const messages = pickMessages(tag, ['curation', 'evidence'])
  if (!live) {
    return (
      <WordsProvider tag={tag} messages={messages}>
        <main id="main" className="main" tabIndex={-1}>
          <GoneMeeting meeting={meeting} history={history} asOf={asOf} />
          <div className="grid12">
            <div className="c8">{past}</div>
          </div>
        </main>
        {foot}
      </WordsProvider>
    )
  }
  const facts = <MeetingFacts meeting={meeting} standing={standing} asOf={asOf} />
  return (
    <WordsProvider tag={tag} messages={messages}>
      <main id="main" className="main" tabIndex={-1}>
        <div className="head">
          <div>
            <p className="crumb">
              {pair ? <Link href={hrefAsOf(`/pairs/${formatPair(pair)}`, asOf)}>{sides}</Link> : sides}
            </p>
            <h1>{sayTitle(meeting, tag)}</h1>
            <p className="lede">{sayLede(meeting, tag)}</p>
            {meeting.unverified && <p className="unit">{translate(tag, 'records')('unverifiedMeeting')}</p>}
          </div>
          <MeetingBeside neighbours={meeting.neighbours} asOf={asOf} />
        </div>
        <div className="grid12">
          <div className="c5 stack">
            <section className="fig" id="facts" tabIndex={-1}>
              <h2>{t('facts')}</h2>
              {editable ? <MeetingDesk desk={deskOf(meeting, history, tag)}>{facts}</MeetingDesk> : facts}
              <p className="src">
                <span>
                  {meeting.reports.length > 0 ? t('factsByReports') : t('factsByPerson')}{' '}
                  {history.accepted
                    ? t('acceptedByPerson')
                    : meeting.reports.length > 0 && t('confidence', { share: names.number(meeting.confidence) })}
                </span>
              </p>
            </section>
            {(meeting.areas.length > 0 || standing.takenOut.some(({ field }) => field.startsWith('area:'))) && (
              <AreaCross areas={meeting.areas} reports={meeting.reports} standing={standing} />
            )}
            {meeting.reports.length > 0 && (
              <JoinTable reports={meeting.reports} copies={meeting.copies} joins={history.joins} />
            )}
            {past}
          </div>
          <section className="c7 fig">
            <h2>{t('written')}</h2>
            <p className="unit">{meeting.reports.length > 0 ? t('writtenMarks') : t('writtenByHand')}</p>
            <ReportList
              reports={meeting.reports}
              copies={meeting.copies}
              areas={meeting.areas.map((area) => area.code)}
              asOf={asOf}
            />
          </section>
        </div>
      </main>
      {foot}
    </WordsProvider>
  )
}
