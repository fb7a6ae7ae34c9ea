/** What is planned without a day or a place of its own belongs to the programme of the journey told beside it. */
import { addDays } from '../engine/calendar'
import { type Encounter, WIRED } from './encounter'

/** Days after writing within which somebody who is abroad is still there. */
const STAY = 3

/** Fills day and place of planned encounters from what else the same people do on that journey. */
export function shareProgramme(
  encounters: readonly Encounter[],
  visits: readonly Encounter[],
  today: string | null,
): void {
  if (today === null) return
  const current = [...encounters, ...visits].filter((one) => !one.background && one.status !== 'cancelled')
  const told = [...current.filter(isPlanned), ...current.filter((one) => !isPlanned(one))]
  for (const one of encounters) {
    if (one.background || one.status !== 'planned' || WIRED.has(one.kind)) continue
    one.when ??= dayOf(one, told, today)
    one.where ??= groundOf(one, told, today)
  }
}

/** The day of another item of the programme: the same two sides, or the journey of somebody who takes part. */
function dayOf(one: Encounter, told: readonly Encounter[], today: string): Encounter['when'] {
  const other = told.find(
    (item) =>
      item !== one &&
      item.when?.precision === 'day' &&
      item.when.date >= today &&
      !WIRED.has(item.kind) &&
      ((isSamePair(item, one) && !isAgain(one, item) && (one.actors.length === 0 || sharesActor(item, one))) ||
        (item.kind === 'visit' && item.status === 'planned' && sharesActor(item, one))),
  )
  if (!other?.when) return null
  const { date, precision, source } = other.when
  return {
    date,
    dateEnd: null,
    precision,
    source: { how: 'inferred', rule: 'date.from-programme', evidence: source.evidence },
  }
}

/** The same people are to meet again, after what took place today: not on that day. */
function isAgain(one: Encounter, item: Encounter): boolean {
  if (isPlanned(item)) return false
  return (
    one.kind === 'visit' ||
    (one.actors.length > 0 && one.actors.every((actor) => item.actors.some((other) => other.key === actor.key)))
  )
}

function isPlanned({ status }: Encounter): boolean {
  return status === 'planned'
}

/** Ground that is of neither side, where somebody who takes part meets others in these days. */
function groundOf(one: Encounter, told: readonly Encounter[], today: string): Encounter['where'] {
  if (one.when === null || one.when.precision !== 'day' || one.when.date > addDays(today, STAY)) return null
  const other = told.find(
    (item) =>
      item !== one &&
      item.where !== null &&
      !one.countries.includes(item.where.country) &&
      (item.kind === 'visit' || !item.countries.includes(item.where.country)) &&
      sharesActor(item, one),
  )
  if (!other?.where) return null
  const { city, country, source } = other.where
  return { city, country, source: { how: 'inferred', rule: 'place.from-programme', evidence: source.evidence } }
}

function isSamePair(a: Encounter, b: Encounter): boolean {
  return a.countries.length === 2 && b.countries.length === 2 && a.countries.every((code) => b.countries.includes(code))
}

function sharesActor(a: Encounter, b: Encounter): boolean {
  return a.actors.some((actor) => actor.key !== null && b.actors.some((other) => other.key === actor.key))
}
