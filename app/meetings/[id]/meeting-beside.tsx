import Link from 'next/link'
import { sayMeetingDate, sayWhatInline } from '@/components/ui/meeting-words'
import type { MeetingLink, Neighbours } from '@/lib/analytics/meeting-detail/neighbours'
import { hrefAsOf } from '@/lib/filters/as-of'
import { familyName } from '@/lib/vocab/family-name'

/** The meetings before and after this one between the same sides, and others of its day. */
export function MeetingBeside({ neighbours, asOf }: { neighbours: Neighbours; asOf: string | null }) {
  const { previous, next, sameDay } = neighbours
  return (
    <aside>
      <h2>Beside it</h2>
      <dl className="facts">
        <div>
          <dt>Before</dt>
          <dd>{previous ? <Beside meeting={previous} asOf={asOf} /> : <span className="quiet">none reported</span>}</dd>
        </div>
        {sameDay.length > 0 && (
          <div>
            <dt>Same day</dt>
            <dd>
              {sameDay.map((meeting) => (
                <span className="block" key={meeting.id}>
                  <Beside meeting={meeting} asOf={asOf} people />
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>After</dt>
          <dd>{next ? <Beside meeting={next} asOf={asOf} /> : <span className="quiet">none reported</span>}</dd>
        </div>
      </dl>
    </aside>
  )
}

type BesideProps = { meeting: MeetingLink; asOf: string | null; people?: boolean }

function Beside({ meeting, asOf, people = false }: BesideProps) {
  const names = meeting.participants.slice(0, 3).map(familyName).join(', ')
  const sides = meeting.countries.join(', ')
  return (
    <>
      <Link href={hrefAsOf(`/meetings/${encodeURIComponent(meeting.id)}`, asOf)}>
        {people ? names || sides : sayMeetingDate(meeting)}
      </Link>
      {`, ${sayWhatInline(meeting.kind, meeting.city)}`}
      {meeting.status !== 'held' && `, ${meeting.status}`}
    </>
  )
}
