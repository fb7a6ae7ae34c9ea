/** The words that an encounter's status rests on: those that plan it or call it off, a day that lies ahead, or the verb. */
import { toSpan } from '../engine/reading'
import type { CueMark } from '../engine/trace'
import type { FieldSource } from '../facts'
import type { Encounter } from './encounter'

/** Cues that say what a status is, the likelier first. */
const SENSES = { held: [], planned: ['planned', 'accepted'], cancelled: ['cancelled'] } as const

export function statusSource({ status, scenes, trigger, when }: Encounter, today: string | null): FieldSource {
  const rule = `status.${status}`
  const senses: readonly CueMark['sense'][] = SENSES[status]
  const [cue] = scenes
    .flatMap((scene) => scene.cues)
    .filter((mark) => senses.includes(mark.sense))
    .sort((a, b) => Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))
  if (cue) return { how: 'stated', rule, evidence: [toSpan(cue)] }
  if (status === 'planned' && trigger.status !== 'planned' && when && today && when.date > today)
    return { how: 'inferred', rule: 'status.day-ahead', evidence: when.source.evidence }
  return { how: 'stated', rule, evidence: [toSpan(trigger)] }
}
