import Link from 'next/link'
import { useNames, useWords } from '#words'
import { MarkedText } from '../evidence/marked-text'
import type { Preview, PreviewMeeting } from './preview-shape'

/** What is read in a text that is not stored yet: its words with their marks, and the meetings as they would be stored. */
export function PreviewView({ preview }: { preview: Preview }) {
  const t = useWords('add')
  const names = useNames()
  if (preview.kind === 'fault')
    return (
      <p>
        <span className="bad">{preview.says}</span> <span className="quiet">{preview.why}</span>
      </p>
    )
  const { says, href, meetings, agreements, key } = preview
  return (
    <>
      <p className="says">
        {says} {href && <Link href={href}>{t('thatReport')}</Link>}
      </p>
      {meetings.length === 0 && <p className="quiet mt-2">{t('noMeeting')}</p>}
      {meetings.map((meeting) => (
        <Meeting key={meeting.number} meeting={meeting} />
      ))}
      {agreements.length > 0 && (
        <section className="told-of">
          <h3>{t('agreements')}</h3>
          <ul>
            {agreements.map((title) => (
              <li key={title} lang={preview.lang}>
                {title}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul className="marks-key">
        {key.map(({ className, label, count }) => (
          <li key={label}>
            <mark className={className}>{label}</mark> <span className="quiet">{names.number(count)}</span>
          </li>
        ))}
      </ul>
      <MarkedText text={preview.text} lang={preview.lang} marks={preview.marks} styles={new Map(preview.styles)} />
    </>
  )
}

function Meeting({ meeting }: { meeting: PreviewMeeting }) {
  const t = useWords('add')
  const names = useNames()
  return (
    <section className="told-of">
      <h3>
        <span className="quiet">{t('inMeeting', { number: names.number(meeting.number) })}.</span> {meeting.title}
      </h3>
      <dl className="facts">
        <div className="goes">
          <dt>{t('where')}</dt>
          <dd>{meeting.href ? <Link href={meeting.href}>{meeting.goes}</Link> : meeting.goes}</dd>
        </div>
        {meeting.reasons && (
          <div>
            <dt>{t('because')}</dt>
            <dd>{meeting.reasons}</dd>
          </div>
        )}
        {meeting.facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
