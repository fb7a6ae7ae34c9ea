import Link from 'next/link'
import type { ReactNode } from 'react'
import { useNames, useWords } from '#words'
import { REVIEW_KINDS, type ReviewCounts, type ReviewKind } from '../../lib/dataset/review'
import { tellCount } from '../ui/tell-count'
import { countLeft } from './desk-state'
import { hrefOfQueue } from './queue-address'
import { tellKind } from './tell-item'

/** What the page is for, and how much is left. */
export function QueueHead({ left, frozen }: { left: number; frozen: boolean }) {
  const t = useWords('review')
  const said = { count: left, said: tellCount(left, useNames()), b: (words: ReactNode) => <b>{words}</b> }
  return (
    <div className="queue-head">
      <h1>{t('title')}</h1>
      <p className="lede">
        {left > 0 && <>{frozen ? t.rich('waited', said) : t.rich('waits', said)} </>}
        {frozen ? t('past') : left > 0 ? t('holds') : t('nothing')}
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
  const t = useWords('review')
  return (
    <nav className="kinds" aria-label={t('kinds')}>
      <ul>
        <Line
          label={t('all')}
          count={countLeft(counts)}
          href={hrefOfQueue({ kind: null, query })}
          current={kind === null}
        />
        {REVIEW_KINDS.map(({ code }) => (
          <Line
            key={code}
            label={tellKind(code, t)}
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
      <span className="n">{useNames().number(count)}</span>
    </li>
  )
}
