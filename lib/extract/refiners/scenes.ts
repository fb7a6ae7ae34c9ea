/** Deals all marks of a document out to its sentences, so that what belongs together is found together. */
import type { Mark, Reading, Sentence, Zone } from '../engine/reading'
import type { Signals } from '../engine/trace'
import { findActors } from './actors'
import type { Scene } from './encounter'

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
      const roles = deal.roles(sentence)
      scenes.push({
        zone,
        sentence,
        index: scenes.length,
        triggers: deal.triggers(sentence).filter((trigger) => trigger.sense !== 'none'),
        cues: deal.cues(sentence),
        actors: findActors(zone, deal.people(sentence), roles, countries),
        titles: roles.filter((mark) => mark.country === null && mark.organization === null && !mark.plural),
        countries,
        organizations: deal.organizations(sentence),
        places: deal.places(sentence),
        dates: deal.dates(sentence),
        areas: deal.areas(sentence),
      })
    }
  }
  return scenes
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
