/** What a run over stored articles did, added up batch by batch. */
import { type ChangeList, openChangeBook } from './change-book'
import type { Failure, StoredBatch } from './reextract-batch'

export type Reextraction = {
  engine: {
    /** Articles that were read, by the version of the engine that had read them before; `none` where none had. */
    from: Record<string, number>
    to: string
  }
  articles: {
    /** Articles that were to be read. */
    found: number
    read: number
    /** Of those read: the answer is that of before. */
    same: number
    changed: number
    failed: number
    /** Gone, or read by another run of the same engine, before their turn came. */
    passed: number
  }
  changes: ChangeList
  /** Articles of which something else is said now, with the parts of the answer that are others. */
  answers: { article: string; parts: string[] }[]
  failures: Failure[]
  /** It was stopped before the end; what was done until then stays done. */
  stopped: boolean
  seconds: number
}

export type Tally = {
  add(stored: StoredBatch, failed: readonly Failure[], passed: number): void
  /** Articles that need not be looked at any more. */
  settled(): number
  failed(): number
  sum(end: Pick<Reextraction, 'stopped' | 'seconds'>): Reextraction
}

/** @param engine version of the engine that reads */
export function openTally(engine: string, found: number): Tally {
  const articles = { found, read: 0, same: 0, changed: 0, failed: 0, passed: 0 }
  const from = new Map<string, number>()
  const answers: Reextraction['answers'] = []
  const failures: Failure[] = []
  const book = openChangeBook()
  return {
    add({ done, failed }, alsoFailed, passed) {
      for (const { article, parts, version, ...written } of done) {
        articles[parts.length === 0 ? 'same' : 'changed']++
        if (parts.length > 0) answers.push({ article, parts })
        from.set(version ?? 'none', (from.get(version ?? 'none') ?? 0) + 1)
        book.add(written)
      }
      failures.push(...alsoFailed, ...failed)
      articles.read += done.length
      articles.failed = failures.length
      articles.passed += passed
    },
    settled: () => articles.read + articles.failed + articles.passed,
    failed: () => articles.failed,
    sum: (end) => ({
      engine: { from: Object.fromEntries([...from].sort()), to: engine },
      ...{ articles, changes: book.list(), answers, failures, ...end },
    }),
  }
}
