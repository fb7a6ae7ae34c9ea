/** How two meetings look when held against each other, report by report, by somebody who wonders whether they are one. */
import { isMultilateral, sidesOf } from './blocks'
import { addDays, type DaySpan, overlaps } from './days'
import type { SamePerson } from './principals'
import { comparePrincipals } from './principals'
import { agreeInFull, agreeInPart, groupAlone, type ReportGroup, sidesMatch } from './report-group'
import { compareText, type MeetingReport } from './told-meeting'

/** What some reports of a meeting say alike. */
export type Face = {
  meeting: string
  /** Only faces of one key can be those of one encounter. */
  key: string
  days: DaySpan
  group: ReportGroup
  /** All articles that show it. */
  articles: Set<string>
}

export type Likeness = { score: number; reasons: string[] }

/** By the number of sides on which both name the same head. */
const BY_PEOPLE = [0.4, 0.6, 0.9] as const
const TOLD_APART = 0.5

/** A recollection or a preview without a date is held against what happened a few days around its publication. */
const AROUND_PUBLICATION_DAYS = 3

/** The faces of a meeting, each once, however many reports tell the same, in an order that does not hang on theirs. */
export function facesOf(meeting: string, reports: readonly MeetingReport[]): Face[] {
  const faces = new Map<string, Face>()
  for (const report of reports) {
    const group = groupAlone(report)
    const days = group.days ?? aroundPublication(report.published)
    if (days === null) continue
    const sides = isMultilateral(report.told) ? 'many' : sidesOf(report.told).join('+')
    const key = `${group.way} ${sides}`
    const heads = [...group.principals].map(([side, people]) => `${side}:${[...people].sort().join('/')}`).sort()
    const told = [
      group.pin,
      key,
      group.grain,
      days.from,
      days.to,
      group.level,
      group.country,
      group.city,
      heads,
      [...group.sides],
    ]
    const name = JSON.stringify(told)
    const known = faces.get(name)
    if (known) known.articles.add(report.article)
    else faces.set(name, { meeting, key, days, group, articles: new Set([report.article]) })
  }
  return [...faces].sort(([a], [b]) => compareText(a, b)).map(([, face]) => face)
}

function aroundPublication(published: string | null): DaySpan | null {
  if (published === null) return null
  return { from: addDays(published, -AROUND_PUBLICATION_DAYS), to: addDays(published, AROUND_PUBLICATION_DAYS) }
}

/**
 * How likely two meetings are one, by the two faces that are most alike; `null` where no two are near, or where the
 * heads of a side are others. An article that tells of both knows them apart, though it may err.
 */
export function compareFaces(a: readonly Face[], b: readonly Face[], same: SamePerson): Likeness | null {
  let best: Likeness | null = null
  for (const one of a)
    for (const other of b) {
      if (comparePrincipals(one.group.principals, other.group.principals, same).opposed > 0) return null
      const likeness = one.key === other.key ? comparePair(one, other, same) : null
      if (likeness !== null && (best === null || likeness.score > best.score)) best = likeness
    }
  if (best === null) return null
  const apart = tellBoth(a, b)
  const reasons = best.reasons.filter((reason) => !(apart && reason === 'two meetings it could be'))
  return {
    score: Math.round(best.score * (apart ? TOLD_APART : 1) * 100) / 100,
    reasons: apart ? [...reasons, 'told apart by one article'] : reasons,
  }
}

function tellBoth(a: readonly Face[], b: readonly Face[]): boolean {
  const articles = new Set(a.flatMap((face) => [...face.articles]))
  return b.some((face) => [...face.articles].some((article) => articles.has(article)))
}

function comparePair(one: Face, other: Face, same: SamePerson): Likeness | null {
  const [full, part] = one.group.detail >= other.group.detail ? [one, other] : [other, one]
  if (!sidesMatch(full.group, part.group)) return null
  const { agreed } = comparePrincipals(full.group.principals, part.group.principals, same)
  const days = compareDays(full, part)
  if (days === null || (days.vague && agreed === 0)) return null
  const { against, factor } = whatDiffers(full.group, part.group)
  const joinable = agreeInFull(full.group, part.group, same) || agreeInPart(full.group, part.group, same)
  const byHand = full.group.pin !== null && part.group.pin !== null
  const people = BY_PEOPLE[Math.min(agreed, 2)] as number
  return {
    score: people * days.factor * factor,
    reasons: [
      days.reason,
      agreed >= 2 ? 'same people' : agreed === 1 ? 'same person on one side' : 'no names to tell by',
      ...against,
      ...(joinable && against.length === 0 ? [byHand ? 'each settled by hand' : 'two meetings it could be'] : []),
    ],
  }
}

function compareDays(full: Face, part: Face): { reason: string; factor: number; vague: boolean } | null {
  if (part.group.days === null || full.group.days === null)
    return overlaps(full.days, part.days) ? { reason: 'no date to tell by', factor: 0.5, vague: true } : null
  if (!overlaps(full.days, part.days)) {
    // the first or last day of a month or year says nothing of the day beside it
    return isVague(full) || isVague(part) ? null : { reason: 'one day apart', factor: 0.7, vague: false }
  }
  if (part.group.grain === 'year' || full.group.grain === 'year')
    return { reason: 'day within the year', factor: 0.4, vague: true }
  if (part.group.grain === 'month' || full.group.grain === 'month')
    return { reason: 'day within the month', factor: 0.6, vague: true }
  if (part.group.grain === 'range' || full.group.grain === 'range')
    return { reason: 'days overlap', factor: 0.9, vague: false }
  return { reason: 'same day', factor: 1, vague: false }
}

function isVague({ group }: Face): boolean {
  return group.grain === 'month' || group.grain === 'year'
}

function whatDiffers(a: ReportGroup, b: ReportGroup): { against: string[]; factor: number } {
  const country = a.country !== null && b.country !== null && a.country !== b.country
  const city = !country && a.city !== null && b.city !== null && a.city !== b.city
  const level = a.level !== null && b.level !== null && a.level !== b.level
  return {
    against: [...(country ? ['other country'] : []), ...(city ? ['other city'] : []), ...(level ? ['other rank'] : [])],
    factor: (country ? 0.4 : city ? 0.7 : 1) * (level ? 0.6 : 1),
  }
}
