/** Sides that are named as countries or blocs only, without a person: "talks between Armenia and Azerbaijan". */
import type { TriggerMark } from '../engine/trace'
import { type Actor, BODIES, hasCue, type Scene } from './encounter'
import type { Sides } from './find-sides'

/** "Kazakhstan and Serbia met", «казахстанско-сербские переговоры», "talks between Kazakhstan and Serbia". */
export function areBeside(scene: Scene, trigger: TriggerMark): boolean {
  const { text } = scene.zone
  const marks = scene.countries.filter((mark) => mark.kind !== 'capital')
  return marks.some((mark, index) => {
    const next = marks[index + 1]
    if (next === undefined || next.code === mark.code || next.start - mark.end > ONE_BREATH) return false
    if (mark.start < trigger.start) return !/["”»]/u.test(text.slice(next.end, trigger.start))
    // «переговоры России и США прошли …»: the two in the genitive right behind, told of as an event
    if (mark.start - trigger.end <= 1 && hasCue(scene, 'session', 'planned', 'cancelled')) return true
    // a body bears the names of its sides: «комиссия Казахстан – Германия»
    return (
      BODIES.has(trigger.kind) ||
      isOwned(scene, text.slice(trigger.end, mark.start)) ||
      BETWEEN.test(text.slice(Math.max(trigger.end, mark.start - REACH), mark.start))
    )
  })
}

/** «Переговоры делегаций России и Украины прошли … при участии министра Турции»: two sides, and who sits in with them. */
export function pairWithThird(scene: Scene, trigger: TriggerMark): { countries: string[]; third: Actor[] } | null {
  const { text } = scene.zone
  const opening = ATTENDED.exec(text.slice(trigger.end, scene.sentence.end))
  if (!opening || !areBeside(scene, trigger)) return null
  const at = trigger.end + opening.index
  const pair = new Set(
    scene.countries.filter((mark) => mark.kind !== 'capital' && mark.start < at).map(({ code }) => code),
  )
  const third = scene.actors.filter((actor) => actor.start > at && actor.country !== null)
  const isApart =
    pair.size === 2 && third.length === scene.actors.length && third.every(({ country }) => !pair.has(country ?? ''))
  return isApart && third.length > 0 ? { countries: [...pair], third } : null
}

const ATTENDED = /(?<!\p{L})(?:при (?:участии|посредничестве)|с участием)(?!\p{L})/iu

/** "A and B agreed after a meeting of their committee": the two that stand beside each other before it. */
export function theirPair({ zone, countries }: Scene, { start }: TriggerMark): [string, string] | null {
  if (!/\stheir\s(?:\p{L}+\s){0,3}$/u.test(zone.text.slice(Math.max(0, start - REACH), start))) return null
  const marks = countries.filter((mark) => mark.kind !== 'capital' && mark.end < start)
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1]
    if (next && next.code !== mark.code && /^\s+and\s+(?:the\s+)?$/u.test(zone.text.slice(mark.end, next.start)))
      return [mark.code, next.code]
  }
  return null
}

/** Before two countries that are told behind the noun of their meeting. */
const BETWEEN =
  /(?:between|among|involving|of|from|и[зс]|между|с участием|делегаци\p{L}+|представител\p{L}+|između|измеѓу|између|delegacij\p{L}+)\s(?:\p{L}+\s){0,4}$/iu
const REACH = 60

/** «Рунда преговора Русије и Украјине»: in Serbian the sides stand right behind the noun in the genitive. */
function isOwned({ zone }: Scene, gap: string): boolean {
  return (
    zone.language === 'sr' &&
    /^\s(?:(?:делегациј|представни|министар|званични|влад|delegacij|predstavni|ministar|zvanični|vlad)\p{L}*\s)?$/u.test(
      gap,
    )
  )
}

/** "The European Union and Kazakhstan": an organization and the only country that is no mere place, in one breath. */
export function blocBeside(scene: Scene): Pick<Sides, 'countries' | 'organizations'> | null {
  const named = scene.countries.filter((mark) => mark.kind !== 'capital' && mark.kind !== 'seat')
  const [country] = named
  if (!country || named.some((mark) => mark.code !== country.code) || scene.actors.length > 0) return null
  const { text } = scene.zone
  const bloc = scene.organizations.find((mark) => {
    const [from, to] = mark.end <= country.start ? [mark.end, country.start] : [country.end, mark.start]
    return to >= from && /^\s*(?:and|и|[-–—])\s*(?:the\s+)?$/u.test(text.slice(from, to))
  })
  return bloc ? { countries: [country.code], organizations: [bloc.code] } : null
}

/** «Үндістан мен Қытай (делегациялары) арасында(ғы)»: two countries that stand right before the word for "between". */
export function pairBetween(scene: Scene, trigger: TriggerMark): string[] | null {
  const { text } = scene.zone
  const marks = scene.countries.filter((mark) => mark.end <= trigger.start)
  for (const [index, second] of marks.entries()) {
    const first = marks[index - 1]
    if (!first || first.code === second.code || !AND.test(text.slice(first.end, second.start))) continue
    if (ARASYNDA.test(text.slice(second.end, trigger.start))) return [first.code, second.code]
  }
  return null
}

const AND = /^\s(?:мен|пен|бен|және)\s$/u
const ARASYNDA = /^(?:ның|нің|дың|дің|тың|тің)?\s(?:\p{Ll}[\p{L}-]*\s){0,3}арасында(?!\p{L}*лық)/u

/** Characters between two names said in one breath. */
export const ONE_BREATH = 25
