/** «Следующее заседание пройдёт в 2026 году в Джакарте»: one more encounter of the kind and the sides told before. */
import { dateInScene } from './attach-date'
import { placeInScene } from './attach-place'
import { decideStatus } from './decide-status'
import { countriesOf, type Encounter, hasCue, type Scene } from './encounter'

const BODIES: ReadonlySet<Encounter['kind']> = new Set(['forum', 'commission', 'consultations'])

/** The next session of the body told last, where the sentence itself names no other side. */
export function findNextSession(scene: Scene, told: readonly Encounter[], today: string | null): Encounter[] {
  const triggers = scene.triggers.filter((mark) => mark.sense === 'encounter')
  const trigger = triggers.find((mark) => BODIES.has(mark.kind)) ?? triggers[0]
  if (!trigger || !hasCue(scene, 'planned')) return []
  const isNext = hasCue(scene, 'next')
  // "the mixed commission is to convene in Lima on …": a body that has its day or its place
  const isBody = BODIES.has(trigger.kind) && scene.dates.length + scene.places.length > 0
  if (!isNext && !isBody) return []
  const isKind = (one: Encounter) =>
    !isNext ||
    trigger.kind === 'talks' ||
    one.kind === trigger.kind ||
    (trigger.kind === 'summit' && one.countries.length > 2)
  const last = told.findLast((one) => !one.background && one.status !== 'planned' && isKind(one))
  if (!last || countriesOf(scene.actors).some((code) => !last.countries.includes(code))) return []
  if (!isNext && scene.countries.some((mark) => mark.kind === 'name' && !last.countries.includes(mark.code))) return []
  const when = dateInScene(scene, trigger)
  if (decideStatus(scene, trigger, when, today) !== 'planned') return []
  return [
    {
      kind: isNext ? last.kind : trigger.kind,
      status: 'planned',
      background: false,
      actors: [],
      countries: [...last.countries],
      organizations: [...last.organizations],
      when,
      where: placeInScene(scene),
      visit: null,
      scenes: [scene],
      trigger,
      sidesStated: false,
      scope: [],
    },
  ]
}
