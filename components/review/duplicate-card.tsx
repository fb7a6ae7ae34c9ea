import Link from 'next/link'
import type { ReviewItemOf, ReviewMeeting } from '../../lib/dataset/review'
import { countWords } from '../ui/meeting-words'
import { useKeptAsOf } from '../ui/use-kept-as-of'
import { listFields, listOwn } from './list-fields'
import { OptionRow } from './option-row'
import { Quotes } from './quotes'

type Props = { item: ReviewItemOf<'duplicate'>; option: number | null; onOption?: (option: number) => void }

/** Two meetings side by side: the one that stays when they are merged is chosen above, what differs is marked. */
export function DuplicateCard({ item, option, onOption }: Props) {
  const [a, b] = item.meetings
  const [left, right] = [listFields(a), listFields(b)]
  return (
    <table className="twins">
      <caption className="vh">The two meetings, field by field</caption>
      <thead>
        <tr>
          <td />
          {item.meetings.map((meeting, index) => (
            <th scope="col" key={meeting.id}>
              {onOption && (
                <OptionRow group="stays" index={index} chosen={option === index} onChoose={() => onOption(index)}>
                  {option === index ? 'stays' : 'goes into the other'}
                </OptionRow>
              )}
              <MeetingHead meeting={meeting} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {left.map(({ label, lines }, index) => {
          const others = right[index]?.lines ?? []
          if (lines.length + others.length === 0) return null
          const differs = listOwn(lines, others).size + listOwn(others, lines).size > 0
          return (
            <tr key={label} className={differs ? 'unlike' : undefined}>
              <th scope="row">
                {label}
                {differs && <span className="block">differs</span>}
              </th>
              <Cell lines={lines} others={others} inline={label === 'Areas'} />
              <Cell lines={others} others={lines} inline={label === 'Areas'} />
            </tr>
          )
        })}
        <tr className="words">
          <th scope="row">Words</th>
          {item.meetings.map((meeting) => (
            <td key={meeting.id}>
              <Quotes reports={meeting.reports} of={meeting.reportCount} meeting={meeting.id} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function MeetingHead({ meeting }: { meeting: ReviewMeeting }) {
  const kept = useKeptAsOf()
  return (
    <Link href={kept(`/meetings/${encodeURIComponent(meeting.id)}`)}>
      {countWords(meeting.reportCount, 'report')}, confidence {meeting.confidence.toFixed(2)}
    </Link>
  )
}

type CellProps = { lines: readonly string[]; others: readonly string[]; inline: boolean }

function Cell({ lines, others, inline }: CellProps) {
  const own = listOwn(lines, others)
  return (
    <td>
      {lines.length === 0 && <span className="quiet">not known</span>}
      {lines.map((line, index) => (
        <span key={line} className={inline ? undefined : 'block'}>
          {own.has(line) ? <b>{line}</b> : line}
          {inline && index < lines.length - 1 && ', '}
        </span>
      ))}
    </td>
  )
}
