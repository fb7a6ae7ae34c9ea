/** Summits that the text tells something of in their own right: session verbs, not mere frames of bilateral talks. */
import { compareText } from '../engine/compare-text'
import { dateInScene } from './attach-date'
import { placeInScene } from './attach-place'
import { decideStatus } from './decide-status'
import { type Actor, countriesOf, type Encounter, hasCue, organizationsOf, type Scene } from './encounter'

/** Fewer sides than this make no summit, unless a bloc takes part. */
const FEWEST = 3

export function findSummits(scenes: readonly Scene[], today: string | null, home: string | null): Encounter[] {
  const found: Encounter[] = []
  for (const scene of scenes) {
    const trigger = scene.triggers.find((mark) => mark.kind === 'summit' && mark.sense === 'encounter')
    if (!trigger || scene.zone.in === 'title') continue
    if (hasCue(scene, 'margins') || !hasCue(scene, 'session', 'together', 'planned')) continue
    const told = followUp(scenes, scene)
    const actors = dedupe([scene, ...told].flatMap((one) => one.actors))
    const blocs = [...new Set([scene, ...told].flatMap((one) => one.organizations.map((mark) => mark.code)))].slice(
      0,
      2,
    )
    const organizations = [...new Set([...organizationsOf(actors), ...blocs])]
    const where = placeInScene(scene)
    const named = scene.countries.filter((mark) => mark.kind === 'name').map((mark) => mark.code)
    const countries = [
      ...new Set([...countriesOf(actors), ...named, ...(where ? [where.country] : home ? [home] : [])]),
    ].sort(compareText)
    if (countries.length + organizations.length < FEWEST || countries.length < FEWEST - 1) continue
    const when = dateInScene(scene, trigger)
    const status = decideStatus(scene, trigger, when, today)
    found.push({
      kind: 'summit',
      status,
      background: false,
      actors: actors.filter((actor) => actor.name !== null),
      countries,
      organizations,
      when,
      where,
      visit: null,
      scenes: [scene, ...told],
      trigger,
      sidesStated: true,
      scope: [],
    })
  }
  return found
}

/** Takes into a summit what its neighbouring sentences tell of the same circle: those are no meetings of two. */
export function gatherSummits(encounters: readonly Encounter[]): Encounter[] {
  const summits = encounters.filter((encounter) => encounter.kind === 'summit')
  return encounters.filter((encounter) => {
    const [scene] = encounter.scenes
    if (encounter.kind === 'summit' || !scene || hasCue(scene, 'separate')) return true
    const circle = countriesOf(scene.actors)
    const summit = summits.find(
      (one) => isNextTo(one, scene) && circle.length >= FEWEST && circle.every((code) => one.countries.includes(code)),
    )
    if (!summit) return true
    for (const actor of scene.actors)
      if (actor.name && !summit.actors.some((known) => known.key === actor.key)) summit.actors.push(actor)
    summit.when ??= encounter.when
    summit.where ??= encounter.where
    if (!summit.scenes.includes(scene)) summit.scenes.push(scene)
    return false
  })
}

function isNextTo(summit: Encounter, scene: Scene): boolean {
  return summit.scenes.some((own) => own.zone === scene.zone && Math.abs(own.index - scene.index) <= 1)
}

/** Sentences of the same paragraph that go on about the summit: no encounter of their own, people named. */
function followUp(scenes: readonly Scene[], scene: Scene): Scene[] {
  const told: Scene[] = []
  for (let index = scene.index + 1; index < scenes.length; index++) {
    const next = scenes[index] as Scene
    if (next.zone !== scene.zone || next.sentence.paragraph !== scene.sentence.paragraph) break
    if (next.triggers.some((mark) => mark.sense === 'encounter' || mark.sense === 'receive')) break
    if (hasCue(next, 'recalled', 'cancelled')) break
    if (next.actors.length > 0) told.push(next)
  }
  return told
}

function dedupe(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>()
  return actors.filter((actor) => {
    const key = actor.key ?? `${actor.role}:${actor.country}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
