/** Words that tell of a meeting only in the right company: "saw Prime Minister A", «лидеры А, Б и В соберутся». */
import type { CountryMark, Mark, PersonMark, RoleMark, Zone } from '../engine/reading'
import type { TriggerMark } from '../engine/trace'
import { membersOf } from './actors'
import { countriesOf } from './encounter'

/** Fewer countries behind one plural title are no circle. */
const CIRCLE = 2
/** Characters between a verb and whoever stands beside it. */
const BESIDE = 2
/** Between a subject and its verb: an adverb, a year, an auxiliary. */
const SUBJECT = 24

/** Whether a trigger has around it what its row asks for. */
export function hasWhatItNeeds(
  { zone, start, end, needs }: TriggerMark,
  triggers: readonly TriggerMark[],
  roles: readonly RoleMark[],
  people: readonly PersonMark[],
  countries: readonly CountryMark[],
): boolean {
  if (needs === null) return true
  if (needs === 'alone') return ALONE.test(zone.text.slice(end, end + 12))
  // "gathered for the summit of …" is told by the summit
  if (needs === 'circle')
    return triggers.every(({ kind }) => kind !== 'summit') && circleOf(zone, roles, countries).length >= CIRCLE
  if (needs === 'person') return people.some((mark) => mark.role !== null && isRightBehind(zone, end, mark))
  const office = [...roles, ...people.filter((mark) => mark.role !== null)]
  if (needs === 'object') return office.some((mark) => isRightBehind(zone, end, mark))
  return office.some(
    (mark) => mark.end <= start && start - mark.end <= SUBJECT && !/[,;:.]/u.test(zone.text.slice(mark.end, start)),
  )
}

/** What can follow a noun that is not the adjective of another. */
const ALONE =
  /^(?:$|[.,;:)!?]|\s(?:with|between|on|in|at|and|to|was|is|lasted|followed|this|next|as|for|during|before|after)\s)/u

/** Nothing but an article, or the adjective of a country, stands between. */
function isRightBehind({ text }: Zone, end: number, mark: Mark): boolean {
  if (mark.start < end) return false
  const gap = text.slice(end, mark.start)
  return gap.length <= BESIDE || /^\s(?:the|his|her|a|an|и|i|\p{Lu}\p{L}+['’]s)\s$/u.test(gap)
}

/** The longest enumeration of countries behind one plural title. */
export function circleOf(zone: Zone, roles: readonly RoleMark[], countries: readonly CountryMark[]): string[] {
  return roles.reduce<string[]>((longest, mark) => {
    const codes = 'siblings' in mark && Array.isArray(mark.siblings) ? (mark.siblings as string[]) : []
    const listed = mark.plural ? countriesOf(membersOf(zone, mark, countries)) : codes
    return listed.length > longest.length ? listed : longest
  }, [])
}
