/** Sides that English names by their delegation: "a delegation of the Lao National Assembly led by Sommad Pholsena". */
import type { CountryMark, Sentence, Zone } from '../engine/reading'
import type { Actor } from './encounter'
import { toNameless } from './side-marks'

const DELEGATION = /(?<!\p{L})delegations?(?!\p{L})/giu
/** Between a country and its delegation: "the Qatari", "Turkey's parliamentary". */
const BEFORE = /^(?:['’]s?)?\s(?:[\p{L}-]+\s){0,3}$/u
const BEHIND =
  /^\s(?:of|from|representing)\s(?:the\s)?(?:(?:[a-z]+|People['’]s|Islamic|Republic|Kingdom|State)\s){0,4}$/u
const LED = /^[^.;]{0,60}(?:led|headed)\sby\s[^.;]{0,90}$/u

/** The actors of a sentence, where whoever leads a delegation is of its country, and a delegation without a leader counts. */
export function withLed(
  zone: Zone,
  sentence: Sentence,
  actors: readonly Actor[],
  countries: readonly CountryMark[],
): Actor[] {
  if (zone.language !== 'en') return [...actors]
  const all = [...actors]
  const { text } = zone
  for (const { index } of text.slice(sentence.start, sentence.end).matchAll(DELEGATION)) {
    const start = sentence.start + index
    const end = start + (/^\p{L}+/u.exec(text.slice(start))?.[0].length ?? 0)
    const country = countries.find(
      (mark) =>
        mark.kind !== 'capital' &&
        mark.kind !== 'seat' &&
        (mark.end <= start ? BEFORE.test(text.slice(mark.end, start)) : BEHIND.test(text.slice(end, mark.start))),
    )
    if (!country) continue
    const { code } = country
    const leader = all.findIndex((actor) => actor.start >= end && LED.test(text.slice(end, actor.start)))
    const led = all[leader]
    if (led && led.country === null) all[leader] = { ...led, country: code, organization: null }
    if (all.some((actor) => actor.country === code)) continue
    all.push(toNameless(zone, { start, end, country: code, organization: null }))
  }
  return all.sort((a, b) => a.start - b.start)
}
