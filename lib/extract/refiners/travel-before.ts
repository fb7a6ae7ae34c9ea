/** Who travels where in sentences whose verb comes last («Сербия Президенті Астанаға ресми сапармен келді»). */
import { toSpan } from '../engine/reading'
import type { TriggerMark } from '../engine/trace'
import { spotsOf, whereOf } from './attach-place'
import { type Actor, hasCue, type Scene, type Where } from './encounter'
import { isObject, isParticiple, isVerbFinal, isWhither } from './verb-final'

/**
 * The traveller stands before the verb in the nominative, before «сапары» in the genitive, and right behind a verbal
 * adjective («сапармен келген …»).
 * @param travelling the actors of the sentence who may have travelled, in order
 */
export function travellerBefore(scene: Scene, trigger: TriggerMark, travelling: readonly Actor[]): Actor | undefined {
  const next = travelling.find((actor) => actor.start > trigger.end)
  const isOwn = next && isParticiple(scene.zone, trigger)
  if (isOwn && !/[,.]/u.test(scene.zone.text.slice(trigger.end, next.start))) return next
  const before = travelling.filter((actor) => actor.start < trigger.start)
  const stands = trigger.past || trigger.status !== null ? 'nom' : 'gen'
  const actor = before.findLast((one) => one.stands === stands) ?? before.findLast((one) => !isObject(one))
  // «Бельгия Королі Филипп пен Королева Матильда»: of several who travel together the first
  if (actor) return before.find((one) => one.country === actor.country && one.stands === actor.stands) ?? actor
  // «болгар министріне Қазақстанға келу туралы шақыру тапсырды»
  return hasCue(scene, 'invited') ? before.at(-1) : next && !isObject(next) ? next : undefined
}

/** The place or country in the dative before a verb of travel, the nearest one behind the verb of travel before. */
export function goalBefore(scene: Scene, trigger: TriggerMark): Where | null {
  const { zone } = scene
  const from = scene.triggers.findLast((mark) => mark.sense === 'visit' && mark.end <= trigger.start)?.end ?? 0
  const isGoal = (mark: { start: number; end: number }) =>
    mark.start >= from && mark.start < trigger.end && isWhither(zone, mark)
  const [spot] = spotsOf(scene)
    .filter(isGoal)
    .sort((a, b) => b.start - a.start)
  if (spot) return whereOf(spot, 'stated', 'visit.place')
  const country = scene.countries.findLast((mark) => mark.kind === 'name' && isGoal(mark))
  return country
    ? {
        city: null,
        country: country.code,
        source: { how: 'stated', rule: 'visit.country', evidence: [toSpan(country)] },
      }
    : null
}

/** «Өзбекстан мен Моңғолияға»: only the last of several countries gone to takes the ending; the others, in order. */
export function otherGoals(scene: Scene, goal: Where): Where[] {
  const { zone, countries } = scene
  const [place] = goal.source.evidence
  const goals: Where[] = []
  let start = place?.start ?? 0
  for (const mark of countries.filter(({ end }) => end <= start).reverse()) {
    if (mark.kind !== 'name' || !LISTED.test(zone.text.slice(mark.end, start))) break
    goals.unshift({
      city: null,
      country: mark.code,
      source: { how: 'stated', rule: 'visit.country', evidence: [toSpan(mark)] },
    })
    start = mark.start
  }
  return goals
}

const LISTED = /^(?:,\s|\s(?:мен|пен|бен|және)\s)$/u

/** Whoever stands right before «шақыруымен» is the host. */
export function inviterBefore(scene: Scene, cue: { start: number }): Actor | undefined {
  return scene.actors.find((one) => one.end < cue.start && cue.start - one.end <= BESIDE)
}

/** Characters between a name and the word that it owns. */
const BESIDE = 3

/** «Ресми сапармен Италияға барып, …»: how one travelled is told by a noun of its own before the verb, which leads on. */
export function withoutManner(scene: Scene, visits: readonly TriggerMark[]): TriggerMark[] {
  if (!isVerbFinal(scene.zone)) return [...visits]
  return visits.filter((mark, index) => {
    const next = visits[index + 1]
    const isNoun = !mark.past && mark.status === null && !mark.goal
    return !(isNoun && next?.goal && MANNER.test(mark.zone.text.slice(mark.start, mark.end)))
  })
}

const MANNER = /пар(?:ы?мен)$/u
