/** Which sentences, and so which areas, belong to which encounter. */
import { AREA_CODES, type AreaCode } from '../../vocab/areas'
import { countBegun } from '../engine/count-begun'
import { groupBy } from '../engine/group-by'
import type { AreaMark, Sentence } from '../engine/reading'
import type { Encounter, Scene } from './encounter'

/** A sentence goes with the encounter told last before it; what stands before the first goes with the first current one. */
export function dealScopes(scenes: readonly Scene[], encounters: readonly Encounter[]): void {
  const main = encounters.find((encounter) => !encounter.background && encounter.status !== 'cancelled')
  let current = main
  let paragraph = -1
  const toldIn = new Map<Scene, Encounter[]>()
  for (const encounter of encounters)
    for (const scene of new Set(encounter.scenes)) toldIn.set(scene, [...(toldIn.get(scene) ?? []), encounter])
  for (const scene of scenes) {
    const told = toldIn.get(scene) ?? []
    const first = told[0]
    if (
      scene.sentence.paragraph !== paragraph &&
      (current?.background || (current?.status === 'planned' && main?.status === 'held'))
    )
      current = main
    paragraph = scene.sentence.paragraph
    if (first) current = mainOf(told.filter((encounter) => encounter.scenes[0] === scene)) ?? first
    else current = spokenOf(scene, encounters, current) ?? current
    current?.scope.push(scene)
  }
}

/** Of encounters told in one sentence, talks rather than the call on a head of state before them. */
function mainOf(told: readonly Encounter[]): Encounter | undefined {
  const [first] = told
  const talks = told.find((one) => one.trigger.sense === 'encounter' && one.kind === 'talks' && !one.background)
  return first?.trigger.sense === 'receive' && talks ? talks : first
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

/** The words on areas in an encounter's sentences; the name of a forum («бизнес-форум») speaks for the forum alone. */
export function areaMarksOf(
  encounter: Encounter,
  told: readonly AreaMark[],
  others: readonly Encounter[] = [],
): AreaMark[] {
  const forums = others.filter((one) => one.kind === 'forum' && sharesScene(one, encounter))
  const names = (one: Encounter) => (mark: AreaMark) =>
    mark.zone === one.trigger.zone && mark.start < one.trigger.end && one.trigger.start < mark.end
  const isOwn = (mark: AreaMark) => forums.includes(encounter) && names(encounter)(mark)
  const isOfForum = (mark: AreaMark) => forums.some((one) => one !== encounter && names(one)(mark))
  // scopes are dealt out in the order of the text
  const scenes = groupBy(encounter.scope, ({ zone }) => zone)
  const spans = new Map([...scenes].map(([zone, own]) => [zone, own.map(({ sentence }) => sentence)]))
  return told.filter((mark) => isOwn(mark) || (isWithin(spans.get(mark.zone) ?? [], mark.start) && !isOfForum(mark)))
}

function sharesScene({ scenes: [scene] }: Encounter, other: Encounter): boolean {
  return scene !== undefined && other.scenes.includes(scene)
}

/** Whether one of the spans, which are in order and do not overlap, holds position `at`. */
function isWithin(spans: readonly Sentence[], at: number): boolean {
  return at < (spans[countBegun(spans, at) - 1]?.end ?? 0)
}

/** The areas of some words, in the order of the codebook. */
export function areasOf(marks: readonly AreaMark[]): AreaCode[] {
  const found = new Set(marks.map((mark) => mark.code))
  return AREA_CODES.filter((code) => found.has(code))
}
