/** Deals all marks of a document out to its sentences, so that what belongs together is found together. */
import type { CountryMark, Mark, Reading, RoleMark, Sentence, Zone } from '../engine/reading'
import type { Signals } from '../engine/trace'
import { findActors, membersOf } from './actors'
import { speakersOf, withDelegations } from './delegations'
import { withDelegationsBehind } from './delegations-behind'
import { countriesOf, type Scene } from './encounter'
import { withLed } from './led-delegations'
import { isWhither, settleTense } from './verb-final'
import { isWished } from './wished'

/** Scenes in reading order, the title's first. Linear in the number of marks. */
export function buildScenes(reading: Reading, signals: Signals): Scene[] {
  const { marks } = reading
  const scenes: Scene[] = []
  for (const zone of reading.zones) {
    const deal = {
      triggers: dealOut(zone, signals.triggers),
      cues: dealOut(zone, signals.cues),
      people: dealOut(zone, marks.people),
      roles: dealOut(zone, marks.roles),
      countries: dealOut(zone, marks.countries),
      organizations: dealOut(zone, marks.organizations),
      places: dealOut(zone, marks.places),
      dates: dealOut(zone, marks.dates),
      areas: dealOut(zone, marks.areas),
    }
    for (const sentence of zone.sentences.flatMap((whole) => splitAtSemicolons(zone, whole))) {
      const countries = deal.countries(sentence)
      const places = deal.places(sentence)
      const cues = deal.cues(sentence)
      const roles = deal.roles(sentence)
      const organizations = deal.organizations(sentence)
      const triggers = settleTense(zone, deal.triggers(sentence), cues)
      scenes.push({
        zone,
        sentence,
        index: scenes.length,
        triggers: triggers.filter(
          (trigger) =>
            trigger.sense !== 'none' &&
            !isWished(trigger, triggers, cues) &&
            (!trigger.goal || isBehindGoal(trigger, [...countries, ...places])),
        ),
        cues,
        actors: withDelegations(
          zone,
          withDelegationsBehind(
            zone,
            withLed(
              zone,
              sentence,
              [...findActors(zone, deal.people(sentence), roles, countries), ...speakersOf(zone, roles)],
              countries,
            ),
            cues,
            countries,
            organizations,
          ),
          cues,
          countries,
          organizations,
        ),
        circle: circleOf(zone, roles, countries),
        titles: roles.filter((mark) => mark.country === null && mark.organization === null && !mark.plural),
        countries,
        organizations,
        places,
        dates: deal.dates(sentence),
        areas: deal.areas(sentence),
      })
    }
  }
  return scenes
}

/** «Қазақстанға келді», «Астанаға жұмыс сапарымен барды», but not «келісімге келді». */
function isBehindGoal({ zone, start }: Mark, spots: readonly Mark[]): boolean {
  return spots.some(
    (spot) =>
      spot.end < start && /^\s(?:\p{L}+\s){0,2}$/u.test(zone.text.slice(spot.end, start)) && isWhither(zone, spot),
  )
}

/** The longest enumeration of countries behind one plural title. */
function circleOf(zone: Zone, roles: readonly RoleMark[], countries: readonly CountryMark[]): string[] {
  return roles.reduce<string[]>((longest, mark) => {
    const codes = 'siblings' in mark && Array.isArray(mark.siblings) ? (mark.siblings as string[]) : []
    const listed = mark.plural ? countriesOf(membersOf(zone, mark, countries)) : codes
    return listed.length > longest.length ? listed : longest
  }, [])
}

/** What stands behind a semicolon is told for itself. */
function splitAtSemicolons(zone: Zone, sentence: Sentence): Sentence[] {
  const parts: Sentence[] = []
  const text = zone.text.slice(sentence.start, sentence.end)
  let from = 0
  for (const { index } of [...text.matchAll(/;/gu), { index: text.length }]) {
    const part = text.slice(from, index)
    const start = sentence.start + from + part.length - part.trimStart().length
    if (part.trim() !== '') parts.push({ ...sentence, start, end: sentence.start + from + part.trimEnd().length })
    from = index + 1
  }
  return parts
}

/** Hands out the marks of one zone sentence by sentence; sentences must be asked for in order. */
function dealOut<T extends Mark>(zone: Zone, marks: readonly T[]): (sentence: Sentence) => T[] {
  const own = marks.filter((mark) => mark.zone === zone).sort((a, b) => a.start - b.start)
  let next = 0
  return (sentence) => {
    while (next < own.length && (own[next] as T).start < sentence.start) next++
    const from = next
    while (next < own.length && (own[next] as T).start < sentence.end) next++
    return own.slice(from, next)
  }
}
