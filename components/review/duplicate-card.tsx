import Link from 'next/link'
import { useNames, useWords } from '#words'
import type { ReviewItemOf, ReviewMeeting } from '../../lib/dataset/review'
import { tellCount } from '../ui/tell-count'
import { useTelling } from '../ui/telling'
import { useKeptAsOf } from '../ui/use-kept-as-of'
import { listFields, listOwn } from './list-fields'
import { OptionRow } from './option-row'
import { Quotes } from './quotes'

type Props = { item: ReviewItemOf<'duplicate'>; option: number | null; onOption?: (option: number) => void }

/** Two meetings side by side: the one that stays when they are merged is chosen above, what differs is marked. */
export function DuplicateCard({ item, option, onOption }: Props) {
  const t = useWords('review')
  const telling = useTelling()
  const [a, b] = item.meetings
  const [left, right] = [listFields(a, telling), listFields(b, telling)]
  return (
    <table className="twins">
      <caption className="vh">{t('twins')}</caption>
      <thead>
        <tr>
          <td />
          {item.meetings.map((meeting, index) => (
            <th scope="col" key={meeting.id}>
              {onOption && (
                <OptionRow group="stays" index={index} chosen={option === index} onChoose={() => onOption(index)}>
                  {option === index ? t('stays') : t('goesIn')}
                </OptionRow>
              )}
              <MeetingHead meeting={meeting} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {left.map(({ name, label, lines }, index) => {
          const others = right[index]?.lines ?? []
          if (lines.length + others.length === 0) return null
          const differs = listOwn(lines, others).size + listOwn(others, lines).size > 0
          return (
            <tr key={name} className={differs ? 'unlike' : undefined}>
              <th scope="row">
                {label}
                {differs && <span className="block">{t('differs')}</span>}
              </th>
              <Cell lines={lines} others={others} inline={name === 'areas'} />
              <Cell lines={others} others={lines} inline={name === 'areas'} />
            </tr>
          )
        })}
        <tr className="words">
          <th scope="row">{t('words')}</th>
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
  const t = useWords('review')
  const names = useNames()
  const kept = useKeptAsOf()
  return (
    <Link href={kept(`/meetings/${encodeURIComponent(meeting.id)}`)}>
      {t('reportsConfidence', {
        count: meeting.reportCount,
        said: tellCount(meeting.reportCount, names),
        share: names.number(meeting.confidence),
      })}
    </Link>
  )
}

type CellProps = { lines: readonly string[]; others: readonly string[]; inline: boolean }

function Cell({ lines, others, inline }: CellProps) {
  const t = useWords('review')
  const own = listOwn(lines, others)
  return (
    <td>
      {lines.length === 0 && <span className="quiet">{t('notKnown')}</span>}
      {lines.map((line, index) => (
        <span key={line} className={inline ? undefined : 'block'}>
          {own.has(line) ? <b>{line}</b> : line}
          {inline && index < lines.length - 1 && ', '}
        </span>
      ))}
    </td>
  )
}
