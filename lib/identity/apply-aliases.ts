/** People whom persons made one, or took apart, under the keys they go by since. */
import type { MeetingReport } from './told-meeting'

/**
 * Whom a key in an article stands for since a person said so: the row of the article itself before the one for all
 * articles; `undefined` where nobody said anything.
 */
export type AliasLookup = (key: string, article: string) => string | undefined

/**
 * The key that a key in an article stands for. A key that stands for itself is where a chain ends.
 * @throws RangeError where the chain comes back to a key it has been at
 */
export function resolveAlias(key: string, article: string, lookup: AliasLookup): string {
  const seen = [key]
  for (;;) {
    const at = seen[seen.length - 1] as string
    const next = lookup(at, article)
    if (next === undefined || next === at) return at
    if (seen.includes(next))
      throw new RangeError(`people stand for one another in a circle: ${[...seen, next].join(' → ')}`)
    seen.push(next)
  }
}

/**
 * The report with its people under the keys they stand for; their names stay as told. It is the same object where
 * nothing changes.
 */
export function applyAliases<Report extends MeetingReport>(report: Report, lookup: AliasLookup): Report {
  const keys = report.told.participants.map(({ key }) => resolveAlias(key, report.article, lookup))
  if (report.told.participants.every(({ key }, index) => key === keys[index])) return report
  const participants = report.told.participants.map((person, index) => ({ ...person, key: keys[index] ?? person.key }))
  return { ...report, told: { ...report.told, participants } }
}
