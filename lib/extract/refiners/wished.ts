/** Meetings that are asked for, offered or ruled out: "called for talks", "ruled out a trip", "called on A to speak with B". */
import type { CueMark, TriggerMark } from '../engine/trace'

/** Words at most between a wish and what is wished for. */
const REACH = 70

/** Words by which a wish is over: what stands behind them is where or when it was uttered. */
const OVER =
  /[,;:—–]|(?:^|\s)(?:during|at|in|after|before|following|when|while|amid|as|on|with|that|he|she|they|said|who)(?:\s|$)/iu

/** Whether a trigger is only what somebody wishes, offers or will not have. */
export function isWished(trigger: TriggerMark, triggers: readonly TriggerMark[], cues: readonly CueMark[]): boolean {
  if (trigger.sense !== 'encounter' && trigger.sense !== 'receive' && trigger.sense !== 'visit') return false
  if (isAppeal(trigger)) return true
  if (trigger.past || trigger.status === 'cancelled') return false
  const { text } = trigger.zone
  return cues.some((cue) => {
    if (cue.sense !== 'wished' || cue.start >= trigger.start || trigger.start - cue.end > REACH) return false
    const gap = text.slice(cue.end, trigger.start)
    // a plan of its own counts unless the wish stands right before it
    if (trigger.status === 'planned') return gap.length <= 2
    return (
      !OVER.test(gap) && !triggers.some((other) => other.past && other.start >= cue.end && other.end <= trigger.start)
    )
  })
}

/** "Called on the president to free …": an appeal and not a call at somebody's house. */
function isAppeal({ zone, start, end }: TriggerMark): boolean {
  if (!/^call(?:s|ed)? (?:up)?on$/iu.test(zone.text.slice(start, end))) return false
  const [object] = zone.text.slice(end, end + APPEAL).split(/[,;.](?:\s|$)/u)
  const verb = /\sto\s(?:\p{L}+ly\s)?(\p{L}+)/u.exec(object ?? '')
  return verb !== null && !PURPOSE.test(verb[1] ?? '') && /\s\p{Ll}/u.test(verb[0])
}

/** Characters in which an appeal comes to its verb. */
const APPEAL = 120

/** What a caller comes for. */
const PURPOSE =
  /^(?:discuss|exchange|present|brief|convey|express|review|bid|say|thank|pay|hand|congratulate|deliver|talk|inform|offer|explore|extend|introduce|submit|the|a)$/u
