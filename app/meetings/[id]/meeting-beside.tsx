import Link from 'next/link'
import { useWords } from '#words'
import { tellDate, tellWhatInline } from '@/components/ui/tell-meeting'
import { useTelling } from '@/components/ui/telling'
import type { MeetingLink, Neighbours } from '@/lib/analytics/meeting-detail/neighbours'
import { hrefAsOf } from '@/lib/filters/as-of'
import { familyName } from '@/lib/vocab/family-name'

/** The meetings before and after this one between the same sides, and others of its day. */
export function MeetingBeside({ neighbours, asOf }: { neighbours: Neighbours; asOf: string | null }) {
  const t = useWords('pages')
  const { previous, next, sameDay } = neighbours
  return (
    <aside>
      <h2>{t('beside')}</h2>
      <dl className="facts">
        <div>
          <dt>{t('before')}</dt>
          <dd>
            {previous ? <Beside meeting={previous} asOf={asOf} /> : <span className="quiet">{t('noneReported')}</span>}
          </dd>
        </div>
        {sameDay.length > 0 && (
          <div>
            <dt>{t('sameDay')}</dt>
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
          <dt>{t('after')}</dt>
          <dd>{next ? <Beside meeting={next} asOf={asOf} /> : <span className="quiet">{t('noneReported')}</span>}</dd>
        </div>
      </dl>
    </aside>
  )
}

type BesideProps = { meeting: MeetingLink; asOf: string | null; people?: boolean }

function Beside({ meeting, asOf, people = false }: BesideProps) {
  const telling = useTelling()
  const family = meeting.participants.slice(0, 3).map(familyName).join(', ')
  const sides = meeting.countries.join(', ')
  return (
    <>
      <Link href={hrefAsOf(`/meetings/${encodeURIComponent(meeting.id)}`, asOf)}>
        {people ? family || sides : tellDate(meeting, telling)}
      </Link>
      {`, ${tellWhatInline(meeting, telling.names)}`}
      {meeting.status !== 'held' && `, ${telling.names.status(meeting.status)}`}
    </>
  )
}
