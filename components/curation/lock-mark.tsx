import { useTelling } from '../ui/telling'
import type { Lock } from './editor'
import { tellActor } from './tell-when'

type Props = {
  lock: Lock
  /** Only the lock is drawn; who and when stand beside it for all. */
  bare?: boolean
}

/** A closed lock, and by whose word: what stands here stays as it is whatever is read later. */
export function LockMark({ lock, bare = false }: Props) {
  const telling = useTelling()
  const { t, names } = telling
  const said = { actor: tellActor(lock.actor, telling), day: names.date(lock.day, 'short') }
  return (
    <span className="lock" title={t('lockTitle', said)}>
      <svg width="9" height="11" viewBox="0 0 9 11" aria-hidden="true">
        <path d="M2 5V3a2.5 2.5 0 0 1 5 0v2" />
        <rect x=".5" y="5" width="8" height="5.5" />
      </svg>
      <span className={bare ? 'vh' : undefined}>{t('lockBy', said)}</span>
    </span>
  )
}
