/** "Held a series of bilaterals:" and then one bullet a counterpart, who is often named without any verb of meeting. */
import type { TriggerMark } from '../engine/trace'
import { dateInScene } from './attach-date'
import { placeInScene } from './attach-place'
import { decideStatus } from './decide-status'
import { type Actor, type Encounter, hasCue, type Scene } from './encounter'
import { toSides } from './find-sides'
import { withoutSources } from './sources'

const BULLET = /^(?:[-–—•*·▪●◦‣]|\d{1,2}[.)])\s/u
/** How many sentences before the first bullet may say what the list is of. */
const LEAD = 2
/** The counterpart stands at the head of its bullet: in one of so many sentences. */
const HEAD = 2

/** The encounters of bulleted lists that ordinary reading did not open. */
export function findSeries(scenes: readonly Scene[], found: readonly Encounter[], today: string | null): Encounter[] {
  const title = scenes.filter((scene) => scene.zone.in === 'title')
  const text = scenes.filter((scene) => scene.zone.in === 'text')
  const told = new Set(found.flatMap((one) => one.scenes))
  const opened: Encounter[] = []
  let lead: Lead | null = null
  let before: Scene[] = []
  for (const item of paragraphsOf(text)) {
    if (!isBullet(item)) {
      before = item
      lead = null
      continue
    }
    lead ??= readLead([...before.slice(-LEAD), ...title])
    if (lead && !item.some((scene) => told.has(scene))) opened.push(...openItem(lead, item, today))
  }
  return opened
}

type Lead = { scene: Scene; subject: Actor; trigger: TriggerMark }

function readLead(scenes: readonly Scene[]): Lead | null {
  const [scene] = scenes
  if (!scene || !scenes.some((one) => hasCue(one, 'margins', 'separate'))) return null
  const trigger = scenes.flatMap((one) => one.triggers).find((mark) => mark.sense === 'encounter')
  const subject = scenes.flatMap(withoutSources).find((actor) => actor.name !== null && actor.country !== null)
  return trigger && subject
    ? { scene: scenes.find((one) => one.triggers.includes(trigger)) ?? scene, subject, trigger }
    : null
}

function openItem({ scene: lead, subject, trigger }: Lead, item: readonly Scene[], today: string | null): Encounter[] {
  const [first] = item
  if (!first) return []
  const other = item
    .slice(0, HEAD)
    .flatMap((scene) => scene.actors)
    .find((actor) => (actor.country ?? actor.organization) !== null && actor.country !== subject.country)
  const country = other ? null : first.countries.find((mark) => mark.kind === 'name' && mark.code !== subject.country)
  if (!other && !country) return []
  const sides = toSides(trigger, other ? [subject, other] : [subject])
  const when = dateInScene(lead, trigger)
  return [
    {
      rule: 'meeting.list-item',
      kind: 'talks',
      status: decideStatus(lead, trigger, when, today),
      background: false,
      actors: sides.actors,
      countries: country ? [...sides.countries, country.code] : sides.countries,
      organizations: sides.organizations,
      when,
      where: placeInScene(lead),
      visit: null,
      scenes: [...item],
      trigger,
      sidesStated: false,
      scope: [],
    },
  ]
}

function isBullet(item: readonly Scene[]): boolean {
  const [first] = item
  return (first !== undefined && isListed(first)) || startsWithBullet(first)
}

/** «С премьер-министром А: дороги, рейсы»: an item that only its paragraph sets apart. */
function isListed({ zone, sentence, cues, actors }: Scene): boolean {
  const [cue] = cues
  const [met] = actors
  return (
    cue?.sense === 'with' &&
    cue.start === sentence.start &&
    met !== undefined &&
    /^\s?[:—–]\s/u.test(zone.text.slice(met.end, met.end + 3))
  )
}

function startsWithBullet(first: Scene | undefined): boolean {
  return first !== undefined && BULLET.test(first.zone.text.slice(first.sentence.start, first.sentence.start + 4))
}

function paragraphsOf(scenes: readonly Scene[]): Scene[][] {
  const paragraphs: Scene[][] = []
  let last = -1
  for (const scene of scenes) {
    if (scene.sentence.paragraph !== last) paragraphs.push([])
    last = scene.sentence.paragraph
    paragraphs.at(-1)?.push(scene)
  }
  return paragraphs
}
