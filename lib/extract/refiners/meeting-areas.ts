/** Which sentences, and so which areas, belong to which encounter. */
import { AREA_CODES, type AreaCode } from '../../vocab/areas'
import type { Reading } from '../engine/reading'
import type { Encounter, Scene } from './encounter'

/** A sentence goes with the encounter told last before it; what stands before the first goes with the first current one. */
export function dealScopes(scenes: readonly Scene[], encounters: readonly Encounter[]): void {
  const main = encounters.find((encounter) => !encounter.background && encounter.status !== 'cancelled')
  let current = main
  let paragraph = -1
  for (const scene of scenes) {
    const told = encounters.filter((encounter) => encounter.scenes.includes(scene))
    const first = told[0]
    if (scene.sentence.paragraph !== paragraph && current?.background) current = main
    paragraph = scene.sentence.paragraph
    if (first) current = told.find((encounter) => encounter.scenes[0] === scene) ?? first
    else current = spokenOf(scene, encounters, current) ?? current
    current?.scope.push(scene)
  }
}

/** «С послом Мексики президент обсудил …»: of several encounters told, the only one whose people the sentence names. */
function spokenOf(
  scene: Scene,
  encounters: readonly Encounter[],
  current: Encounter | undefined,
): Encounter | undefined {
  const scores = encounters.map((one) => ({ one, score: one.background ? 0 : countNamed(scene, one) }))
  const best = scores.reduce((top, each) => Math.max(top, each.score), 0)
  const fitting = scores.filter(({ score }) => score === best).map(({ one }) => one)
  if (best === 0 || (current && fitting.includes(current))) return undefined
  return fitting.length === 1 ? fitting[0] : undefined
}

function countNamed(scene: Scene, encounter: Encounter): number {
  return scene.actors.filter((actor) =>
    actor.key
      ? encounter.actors.some((known) => known.key === actor.key)
      : actor.country !== null && encounter.countries.includes(actor.country),
  ).length
}

/** Areas told in an encounter's sentences, in the order of the codebook; only those that the document's areas hold. */
export function areasOf(encounter: Encounter, reading: Reading): AreaCode[] {
  const spans = encounter.scope.map((scene) => scene.sentence)
  const zones = new Set(encounter.scope.map((scene) => scene.zone))
  const found = new Set(
    reading.marks.areas
      .filter((mark) => zones.has(mark.zone) && spans.some((span) => mark.start >= span.start && mark.start < span.end))
      .map((mark) => mark.code),
  )
  return AREA_CODES.filter((code) => found.has(code))
}
