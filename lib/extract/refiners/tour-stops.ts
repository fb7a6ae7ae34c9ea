/** Journeys with several stops: "a tour of A, B and C", "still ahead of him are B, where he arrives on Saturday, and C". */
import { toSpan } from '../engine/reading'
import type { TriggerMark } from '../engine/trace'
import { isOrigin, spotsOf, whereOf } from './attach-place'
import type { Actor, Encounter, Scene, Where } from './encounter'
import { openVisit, type VisitStory } from './open-visit'

/** Between two stops of one list. */
const LISTED = /^(?:\s*,?\s*(?:and|then|before|followed by|as well as|и|а затем|и|i)?\s*(?:the\s)?|\s*\/\s*)$/iu
/** A clause of its own about one stop, before the next: ", where he arrives on Saturday, and". */
const TOLD = /^,\s(?:where|its|the|on|from)\s[^.;]{0,80}?,?\s(?:and|before|then)\s(?:the\s)?$/iu
/** Nouns of a route; whose it is may have been said before. */
const ROUTE =
  /^(?:(?:still ahead|still to come|itinerary|swing|tour|tour takes in|trip|first leg)$|.*\s(?:stop|leg)$|stops in)/iu

/** Whether a trigger tells of a route and not of a single visit. */
export function isRoute({ zone }: Scene, { start, end, sense }: TriggerMark): boolean {
  return zone.language === 'en' && sense === 'visit' && ROUTE.test(zone.text.slice(start, end))
}

/** The other countries of the list in which the goal of a visit stands first. */
export function alsoVisited(scene: Scene, first: Encounter, today: string | null): Encounter[] {
  const [guest] = first.actors
  if (scene.zone.language !== 'en' || !guest || !first.where) return []
  const all = stopsOf(scene, first.trigger.end, guest.country)
  const from = all.findIndex((stop) => stop.where.country === first.where?.country)
  if (from < 0) return []
  return listFrom(scene, all.slice(from), LISTED)
    .slice(1)
    .map((stop) =>
      withoutDay(openVisit(scene, first.trigger, guest, stop.where, first.visit?.type ?? null, today), scene),
    )
}

/** The stops of a route whose traveller is whoever travelled or met somebody before. */
export function goOn(
  scene: Scene,
  trigger: TriggerMark,
  visits: readonly Encounter[],
  { encounters }: VisitStory,
  today: string | null,
): Encounter[] {
  if (scene.actors.length > 0) return []
  const before = [...visits, ...encounters.filter((one) => (one.scenes[0]?.index ?? 0) < scene.index)]
  const last = before.findLast((one) => !one.background && one.where !== null)
  const guest = last?.actors.find((actor) => actor.country !== null && actor.country !== last.where?.country)
  if (!guest?.country) return []
  const stops = stopsOf(scene, trigger.end, guest.country)
  return listFrom(scene, stops, TOLD).map((stop, index, all) => {
    const visit = openVisit(scene, trigger, guest, stop.where, null, today)
    const day = scene.dates.find(
      (mark) => mark.start > stop.start && mark.end < (all[index + 1]?.start ?? scene.sentence.end),
    )
    const when = day && visit.when?.source.evidence[0]?.start === day.start ? visit.when : null
    return {
      ...visit,
      when: all.length === 1 ? visit.when : (when ?? dayOf(day)),
      status: isAhead(scene) ? 'planned' : visit.status,
    }
  })
}

function isAhead(scene: Scene): boolean {
  return (
    scene.cues.some((cue) => cue.sense === 'planned') ||
    /still (?:ahead|to come)/iu.test(scene.zone.text.slice(scene.sentence.start, scene.sentence.end))
  )
}

function dayOf(mark: Scene['dates'][number] | undefined): Encounter['when'] {
  if (!mark) return null
  const { date, dateEnd, precision, how, rule } = mark
  return { date, dateEnd, precision, source: { how, rule, evidence: [toSpan(mark)] } }
}

/** On a list of stops one day is the day of none of them but the first; a range is that of the whole journey. */
function withoutDay(visit: Encounter, scene: Scene): Encounter {
  const isWhole = visit.when?.dateEnd !== null || visit.when.precision !== 'day'
  return { ...visit, when: isWhole && scene.dates.length === 1 ? visit.when : null }
}

type Stop = { start: number; end: number; where: Where }

function stopsOf(scene: Scene, from: number, home: Actor['country']): Stop[] {
  const spots: Stop[] = spotsOf(scene).map((spot) => ({
    start: spot.start,
    end: spot.end,
    where: whereOf(spot, 'stated', 'visit.stop'),
  }))
  const countries: Stop[] = scene.countries
    .filter((mark) => mark.kind === 'name' && !spots.some((spot) => spot.start < mark.end && mark.start < spot.end))
    .map((mark) => ({
      start: mark.start,
      end: mark.end,
      where: {
        city: null,
        country: mark.code,
        source: { how: 'stated', rule: 'visit.stop', evidence: [toSpan(mark)] },
      },
    }))
  return [...spots, ...countries]
    .filter((stop) => stop.start >= from && stop.where.country !== home && !isOrigin(scene.zone.text, stop.start))
    .sort((a, b) => a.start - b.start)
}

/** The stops up to where the list breaks off. */
function listFrom({ zone }: Scene, stops: readonly Stop[], between: RegExp): Stop[] {
  const listed: Stop[] = []
  for (const stop of stops) {
    const last = listed.at(-1)
    const gap = last ? zone.text.slice(last.end, stop.start) : ''
    if (last && !LISTED.test(gap) && !between.test(gap)) break
    if (!listed.some((one) => one.where.country === stop.where.country)) listed.push(stop)
  }
  return listed
}
