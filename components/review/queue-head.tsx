import Link from 'next/link'
import { REVIEW_KINDS, type ReviewCounts, type ReviewKind } from '../../lib/dataset/review'
import { countWords } from '../ui/meeting-words'
import { countLeft } from './desk-state'
import { hrefOfQueue } from './queue-address'

const PAST = 'The past can be read here, but nothing decided about it; what were possible duplicates then is not kept.'
const NOTHING = 'What reports leave open, contradict or tell twice stands here until somebody has decided it.'

/** What the page is for, and how much is left. */
export function QueueHead({ left, frozen }: { left: number; frozen: boolean }) {
  return (
    <div className="queue-head">
      <h1>Review</h1>
      <p className="lede">
        {left > 0 && (
          <>
            <b>{countWords(left, 'question')}</b> {frozen ? 'waited' : left === 1 ? 'waits' : 'wait'} for a person.{' '}
          </>
        )}
        {frozen ? PAST : left > 0 ? 'What you decide holds, whatever is read later.' : NOTHING}
      </p>
    </div>
  )
}

type Props = {
  counts: ReviewCounts
  kind: ReviewKind | null
  /** The filters of the page, as a query. */
  query: string
}

/** What is left of each kind of question; each leads to a queue of its own. */
export function KindList({ counts, kind, query }: Props) {
  return (
    <nav className="kinds" aria-label="Kinds of question">
      <ul>
        <Line label="All" count={countLeft(counts)} href={hrefOfQueue({ kind: null, query })} current={kind === null} />
        {REVIEW_KINDS.map(({ code, label }) => (
          <Line
            key={code}
            label={label}
            count={counts[code]}
            href={hrefOfQueue({ kind: code, query })}
            current={kind === code}
          />
        ))}
      </ul>
    </nav>
  )
}

function Line({ label, count, href, current }: { label: string; count: number; href: string; current: boolean }) {
  return (
    <li className={count === 0 ? 'none' : undefined}>
      <Link href={href} aria-current={current ? 'page' : undefined}>
        {label}
      </Link>
      <span className="n">{count.toLocaleString('en-GB')}</span>
    </li>
  )
}
