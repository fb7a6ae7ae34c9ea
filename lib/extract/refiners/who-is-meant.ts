/** The person behind a pronoun or a bare title of the sentence, and the name that the document gives to a title. */
import { rankRole } from '../../vocab/roles'
import type { RoleMark } from '../engine/reading'
import type { TriggerMark } from '../engine/trace'
import type { CueSense } from '../locales/meeting-table'
import { ONE_BREATH } from './country-sides'
import type { Discourse } from './discourse'
import { type Actor, countriesOf, hasCue, type Scene } from './encounter'
import { isVerbFinal } from './verb-final'

/** "She met A, B and C": puts the person meant before the verb where only those met are named. */
export function withPronoun(
  scene: Scene,
  strong: readonly TriggerMark[],
  actors: readonly Actor[],
  discourse: Discourse,
): readonly Actor[] {
  if (isVerbFinal(scene.zone)) return withTitleMet(scene, strong, actors, discourse)
  const start = strong[0]?.start ?? 0
  const pronoun = scene.cues.find((cue) => REFERRING.has(cue.sense) && cue.start < start)
  const title = scene.titles.find((mark) => mark.start < start && mark.start < (pronoun?.start ?? start))
  const meant = title ?? pronoun
  if (!meant || actors.length === 0 || actors.some((actor) => actor.start < start)) return actors
  const [country] = countriesOf(actors)
  const subject =
    (title && discourse.titled(scene, title.role, country ?? null)) ??
    discourse.counterpart(scene, null) ??
    (title ? null : headBefore(scene, discourse)) ??
    atHome(title, discourse)
  if (!subject || !(subject.country ?? subject.organization)) return actors
  if (subject.country && countriesOf(actors).includes(subject.country)) return actors
  return [{ ...subject, start: meant.start, end: meant.end, zone: scene.zone }, ...actors]
}

/** «Министрді Үндістан Премьер-министрі қабылдады»: a bare title in the case of who is met is somebody named before. */
function withTitleMet(
  scene: Scene,
  strong: readonly TriggerMark[],
  actors: readonly Actor[],
  discourse: Discourse,
): readonly Actor[] {
  const title = scene.titles.find((mark) => mark.stands === 'acc' || mark.stands === 'ins')
  const [country] = countriesOf(actors)
  if (!title || !country || countriesOf(actors).length > 1 || !strong.some((mark) => mark.past)) return actors
  const met = discourse.titled(scene, title.role, country) ?? discourse.counterpart(scene, country)
  if (!met?.country || met.country === country) return actors
  return [...actors, { ...met, start: title.start, end: title.end, zone: scene.zone, stands: title.stands ?? 'acc' }]
}

/** "She", after a sentence that names only the head of an organization. */
function headBefore(scene: Scene, discourse: Discourse): Actor | null {
  const [head, ...others] = discourse.before(scene)
  return head && others.length === 0 && head.country === null && head.organization !== null ? head : null
}

/** "The Prime Minister spoke to …" in a report that names no other: the one of the country where it was written. */
function atHome(title: RoleMark | undefined, { home }: Discourse): Actor | null {
  if (!title || !home || rankRole(title.role) > rankRole('minister')) return null
  return { ...title, name: null, key: null, country: home, organization: null }
}

const REFERRING: ReadonlySet<CueSense> = new Set(['pronoun', 'guest', 'host'])

/** Whether the sentence points back to somebody it does not name; beside a mere noun a pronoun may be anybody's. */
export function isReferring(scene: Scene, trigger: TriggerMark): boolean {
  if (hasCue(scene, 'guest', 'host')) return true
  return (
    hasCue(scene, 'pronoun') &&
    (trigger.past ||
      trigger.sense === 'receive' ||
      trigger.status !== null ||
      trigger.kind !== 'talks' ||
      hasCue(scene, 'session'))
  )
}

/** "He and President B signed": the one meant by a pronoun right before a name. */
export function withCompanion(scene: Scene, actors: readonly Actor[], discourse: Discourse): readonly Actor[] {
  const [first] = actors
  const pronoun = scene.cues.find(
    (cue) => cue.sense === 'pronoun' && first && cue.end <= first.start && first.start - cue.end <= ONE_BREATH,
  )
  if (!first || !pronoun || countriesOf(actors).length !== 1) return actors
  const other = discourse.counterpart(scene, first.country)
  return other ? [{ ...other, start: pronoun.start, end: pronoun.end, zone: scene.zone }, ...actors] : actors
}

/** A bare title becomes the person whom the document names for it. */
export function namedFully(actors: readonly Actor[], discourse: Discourse): Actor[] {
  return actors.map((actor) => {
    if (actor.name !== null || actor.country === null) return actor
    // "the Turkish diplomat": whoever the document names of that country, if it names one only
    const person =
      discourse.named(actor.country, actor.role) ??
      (actor.role === 'official' ? discourse.named(actor.country, null) : null)
    return person ? { ...actor, name: person.name, key: person.key, role: person.role ?? actor.role } : actor
  })
}
