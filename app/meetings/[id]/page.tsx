import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AreaCross } from '@/components/evidence/area-cross'
import { MeetingFacts } from '@/components/evidence/meeting-facts'
import { ReportList } from '@/components/evidence/report-list'
import { joinWords } from '@/components/ui/meeting-words'
import { PageFoot } from '@/components/ui/page-foot'
import { readMeeting } from '@/lib/analytics/meeting-detail/read'
import { formatPair, orderPair } from '@/lib/filters/pair'
import { nameCountry } from '@/lib/vocab/countries'
import { readState } from '../../filter-basis'
import { joinReasons } from './join-reasons'
import { MeetingBeside } from './meeting-beside'
import { sayLede, sayTitle } from './say-meeting'

type Props = { params: Promise<{ id: string }> }

const readOnce = cache(readMeeting)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const meeting = await readOnce(decodeURIComponent((await params).id))
  return { title: meeting ? sayTitle(meeting) : 'No such meeting' }
}

/** One meeting: its facts, what it was about by report, why the reports were joined, and the words themselves. */
export default async function MeetingPage({ params }: Props) {
  const [meeting, state] = await Promise.all([readOnce(decodeURIComponent((await params).id)), readState()])
  if (!meeting) notFound()
  const [a, b] = meeting.countries
  const pair = meeting.countries.length === 2 && a && b ? orderPair(a, b) : null
  const names = joinWords(meeting.countries.map((code) => nameCountry(code)))
  return (
    <>
      <main id="main" className="main">
        <div className="head">
          <div>
            <p className="crumb">{pair ? <Link href={`/pairs/${formatPair(pair)}`}>{names}</Link> : names}</p>
            <h1>{sayTitle(meeting)}</h1>
            <p className="lede">{sayLede(meeting)}</p>
          </div>
          <MeetingBeside neighbours={meeting.neighbours} />
        </div>
        <div className="grid12">
          <div className="c5 stack">
            <MeetingFacts meeting={meeting} />
            {meeting.areas.length > 0 && <AreaCross areas={meeting.areas} reports={meeting.reports} />}
            <section className="fig">
              <h2>How the reports were joined</h2>
              <dl className="facts mt-2">
                {joinReasons(meeting.reports).map(({ reason, reports }) => (
                  <div key={reason}>
                    <dt>{reason}</dt>
                    <dd>{reports}</dd>
                  </div>
                ))}
              </dl>
            </section>
          </div>
          <section className="c7 fig">
            <h2>What was written</h2>
            <p className="unit">
              The marker shows the words that were counted, the small number the area they were counted under.
            </p>
            <ReportList reports={meeting.reports} areas={meeting.areas.map((area) => area.code)} />
          </section>
        </div>
      </main>
      <PageFoot {...state} />
    </>
  )
}
