/** What tells an encounter from mere words about one in sentences whose verb comes last, and an ambassador's call from talks. */
import type { TriggerMark } from '../engine/trace'
import { type Actor, hasCue, type Scene } from './encounter'
import type { Sides } from './find-sides'
import { isVerbFinal } from './verb-final'

/** Where the verb comes last, talks that are merely named («келіссөздерге қатысты») are none. */
export function isToldOf(scene: Scene, trigger: TriggerMark): boolean {
  if (!isVerbFinal(scene.zone) || trigger.past || trigger.status !== null) return true
  if (ABOUT.test(scene.zone.text.slice(trigger.end, trigger.end + 30))) return false
  return hasCue(scene, 'session', 'planned', 'cancelled')
}

/** Behind what something is only said about. */
const ABOUT = /^\s(?:қатысты\s\p{L}|байланысты|орай|қарамастан|туралы|жайлы|жөнінде)/u

/** «Люксембургке сапары аясында елдің Депутаттар палатасының президентімен кездесті»: somebody met whose side nothing tells. */
export function strangerOf({ zone }: Scene, unknown: Actor | undefined, country: string): Actor | null {
  if (!isVerbFinal(zone) || !unknown?.role) return null
  return { ...unknown, country, role: unknown.role === 'organization_head' ? null : unknown.role }
}

/** «Әуежайда қарсы алды»: who was greeted on arrival was not yet met. */
export function isMetAtAirport({ sense, start, end }: TriggerMark, { zone, sentence }: Scene): boolean {
  if (sense !== 'receive' || !isVerbFinal(zone)) return false
  return (
    /^(?:қарсы|күтіп)/u.test(zone.text.slice(start, end)) &&
    /әуежай/iu.test(zone.text.slice(sentence.start, sentence.end))
  )
}

/** Languages that tell a courtesy call from talks by the verb. */
const CALLS: ReadonlySet<string> = new Set(['kk', 'sr'])

/** «Елшіні қабылдады», «қызметін аяқтап жатқан елшімен кездесті»: an ambassador who calls on somebody of his host. */
export function isCall(scene: Scene, trigger: TriggerMark, { actors, countries }: Sides): boolean {
  if (!CALLS.has(scene.zone.language ?? '') || trigger.kind !== 'talks' || countries.length !== 2) return false
  if (trigger.sense !== 'receive' && !hasCue(scene, 'farewell')) return false
  return actors.filter(({ role }) => role === 'ambassador').length === 1
}
