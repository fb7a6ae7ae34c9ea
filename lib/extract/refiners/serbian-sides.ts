/** What Serbian sentences say of a meeting by country names and verbs of welcome that other languages say in other words. */
import type { TriggerMark } from '../engine/trace'
import type { Actor, Scene } from './encounter'

/** «Закључак о посети делегације Кине»: a delegation alone is no counterpart of whatever country stands beside it. */
export function isSomebody([actor]: readonly Actor[]): boolean {
  return actor !== undefined && (actor.zone.language !== 'sr' || actor.role !== null || actor.name !== null)
}

/** A country behind the clause of the trigger, or within quotation marks, is only spoken of. */
export function isSide(scene: Scene, trigger: TriggerMark, code: string): boolean {
  if (scene.zone.language !== 'sr') return true
  const { text } = scene.zone
  return scene.countries.some((mark) => {
    const [from, to] = mark.start < trigger.start ? [mark.end, trigger.start] : [trigger.end, mark.start]
    const gap = text.slice(from, to)
    return mark.code === code && !BEYOND.test(gap) && (trigger.past || !gap.includes(','))
  })
}

/** What parts a country from the clause of a verb. */
const BEYOND = /["”“„«»;:]|(?<!\p{L})(?:да|da)(?!\p{L})/u

/** «На аеродрому га је дочекао министар …»: a welcome on arrival tells of the visit; talks have words of their own. */
export function isGreeting({ zone, sentence }: Scene, trigger: TriggerMark): boolean {
  return (
    zone.language === 'sr' &&
    /^(?:дочек|doček|доче|doče|сачек|saček)/iu.test(zone.text.slice(trigger.start, trigger.end)) &&
    ARRIVAL.test(zone.text.slice(sentence.start, sentence.end))
  )
}

const ARRIVAL = /(?<!\p{L})(?:аеродром|aerodrom|писти|pisti|граничн|graničn|железничкој станици|železničkoj stanici)/iu
