import Link from 'next/link'
import { sayMeetingDate, sayWhatInline } from '@/components/ui/meeting-words'
import type { MeetingLink, Neighbours } from '@/lib/analytics/meeting-detail/neighbours'
import { familyName } from '@/lib/vocab/family-name'

/** The meetings before and after this one between the same sides, and others of its day. */
export function MeetingBeside({ neighbours }: { neighbours: Neighbours }) {
  const { previous, next, sameDay } = neighbours
  return (
    <aside>
      <h2>Beside it</h2>
      <dl className="facts">
        <div>
          <dt>Before</dt>
          <dd>{previous ? <Beside meeting={previous} /> : <span className="quiet">none reported</span>}</dd>
        </div>
        {sameDay.length > 0 && (
          <div>
            <dt>Same day</dt>
            <dd>
              {sameDay.map((meeting) => (
                <span className="block" key={meeting.id}>
                  <Beside meeting={meeting} people />
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>After</dt>
          <dd>{next ? <Beside meeting={next} /> : <span className="quiet">none reported</span>}</dd>
        </div>
      </dl>
    </aside>
  )
}

function Beside({ meeting, people = false }: { meeting: MeetingLink; people?: boolean }) {
  const names = meeting.participants.slice(0, 3).map(familyName).join(', ')
  const sides = meeting.countries.join(', ')
  return (
    <>
      <Link href={`/meetings/${encodeURIComponent(meeting.id)}`}>
        {people ? names || sides : sayMeetingDate(meeting)}
      </Link>
      {`, ${sayWhatInline(meeting.kind, meeting.city)}`}
      {meeting.status !== 'held' && `, ${meeting.status}`}
    </>
  )
}
