import Link from 'next/link'
import type { RefObject } from 'react'
import { useWords } from '#words'
import type { ReviewItem, ReviewMeeting } from '../../lib/dataset/review'
import type { Translator } from '../../lib/words/translate'
import type { ChangeAnswer, ChangeRequest } from '../curation/post-change'
import { SaidChangeLine } from '../curation/said-change'
import { tellChange } from '../curation/tell-change'
import { tellActor, tellMoment } from '../curation/tell-when'
import { tellReason } from '../evidence/tell-reason'
import { type Telling, useTelling } from '../ui/telling'
import { useKeptAsOf } from '../ui/use-kept-as-of'
import { ActRow } from './act-row'
import type { Act, Choice } from './acts'
import type { Notice } from './desk-state'
import { DiffersCard } from './differs-card'
import { DuplicateCard } from './duplicate-card'
import { AgainCard, LostCard, MeetingCard } from './meeting-card'
import { MendForm } from './mend-form'
import { NameCard } from './name-card'
import { factsOf, tellHeading, tellKind, tellMeeting } from './tell-item'

type Props = {
  item: ReviewItem
  choice: Choice
  acts: readonly Act[]
  heading: RefObject<HTMLHeadingElement | null>
  /** Nothing may be decided, only read. */
  frozen: boolean
  said: string
  /** Why it came back, if it did. */
  notice: Notice | null
  /** The meeting that is being mended in place, if one is. */
  mending: ReviewMeeting | null
  undoable: boolean
  onChoice: (choice: Choice) => void
  onAct: (key: Act['key']) => void
  onUndo: () => void
  onMove: (by: number) => void
  onHelp: () => void
  onSave: (request: ChangeRequest) => Promise<ChangeAnswer>
  onClose: () => void
}

/** One item: what is asked, what can be done, and all that is needed to decide. */
export function ItemCard(props: Props) {
  const t = useWords('review')
  const { item, choice, acts, frozen, said, notice, mending, undoable } = props
  return (
    <article className="card">
      <CardHead item={item} heading={props.heading} />
      <ActRow
        acts={acts}
        undoable={frozen ? null : undoable}
        onAct={props.onAct}
        onUndo={props.onUndo}
        onMove={props.onMove}
        onHelp={props.onHelp}
      />
      {!frozen && <p className="needs-script">{t('noScript')}</p>}
      <p className="done" role="status">
        {said}
      </p>
      {notice && <CameBack notice={notice} />}
      {mending ? (
        <MendForm meeting={mending} save={props.onSave} onClose={props.onClose} />
      ) : (
        <CardBody item={item} choice={choice} onChoice={frozen ? undefined : props.onChoice} />
      )}
    </article>
  )
}

/** The heading of the item in focus: what is asked, about whom, about which meeting. */
function CardHead({ item, heading }: { item: ReviewItem; heading: RefObject<HTMLHeadingElement | null> }) {
  const t = useWords('review')
  const telling = useTelling()
  const kept = useKeptAsOf()
  return (
    <header>
      <p className="crumb">
        {tellKind(item.kind, t)}
        {tellWhyAsked(item, t, telling)}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {tellHeading(item, telling)}
      </h2>
      <p className="which">
        {item.kind === 'duplicate' ? (
          telling.names.list([...new Set(item.meetings.map((meeting) => tellMeeting(meeting, telling)))])
        ) : (
          <Link href={kept(`/meetings/${encodeURIComponent(item.meeting.id)}`)}>
            {tellMeeting(factsOf(item), telling)}
          </Link>
        )}
      </p>
    </header>
  )
}

type BodyProps = {
  item: ReviewItem
  choice: Choice
  /** Missing where nothing may be decided. */
  onChoice?: (choice: Choice) => void
}

function CardBody({ item, choice, onChoice }: BodyProps) {
  const onOption = onChoice && ((option: number) => onChoice({ ...choice, option }))
  switch (item.kind) {
    case 'differs':
      return <DiffersCard item={item} option={choice.option} onOption={onOption} />
    case 'again':
      return <AgainCard item={item} />
    case 'lost':
      return <LostCard item={item} />
    case 'duplicate':
      return <DuplicateCard item={item} option={choice.option} onOption={onOption} />
    case 'name':
      return <NameCard item={item} choice={choice} onChoice={onChoice} />
    case 'confidence':
      return <MeetingCard meeting={item.meeting} />
  }
}

/** Why an item came back, and what was changed in between. */
function CameBack({ notice }: { notice: Notice }) {
  const t = useWords('curation')
  const telling = useTelling()
  return (
    <div className="came-back">
      <p>{notice.message}</p>
      {notice.changes.length > 0 && (
        <ul>
          {notice.changes.map((change) => (
            <li key={JSON.stringify(change)}>
              <SaidChangeLine said={tellChange(change.field, change.before, change.after, telling)} />{' '}
              <span className="quiet">
                {change.who ? tellActor(change.who, telling) : t('byReading')}, {tellMoment(change.when, telling)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function tellWhyAsked(item: ReviewItem, t: Translator<'review'>, telling: Telling): string {
  const write = (share: number) => telling.names.number(share)
  if (item.kind === 'confidence') return ` ${t('fromZero', { share: write(item.meeting.confidence) })}`
  if (item.kind !== 'duplicate') return ''
  const reasons = item.reasons.map((reason) => tellReason(reason, telling))
  return [`: ${t('likeness', { score: write(item.score) })}`, ...reasons].join(', ')
}
