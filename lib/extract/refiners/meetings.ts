/** From marks to meetings: encounters are found, dated, placed, merged, and written down with what each field rests on. */
import { compareText } from '../engine/compare-text'
import { type Reading, toSpan } from '../engine/reading'
import type { Signals } from '../engine/trace'
import type { FieldSource, MeetingFact, Participant, Span } from '../facts'
import { findNarrativeDate, findStoryDate } from './attach-date'
import { choosePlace, cityOf, findStoryPlaces } from './attach-place'
import { weighConfidence } from './confidence'
import { isBackground } from './decide-status'
import { openDiscourse } from './discourse'
import { type Encounter, type Scene, sidesOf, type When, type Where } from './encounter'
import { findEncounters } from './find-encounters'
import { findReceptions } from './find-receptions'
import { findSeries } from './find-series'
import { findSummits, gatherSummits } from './find-summits'
import { findVisits, foreseeTalks } from './find-visits'
import { levelOf } from './level'
import { areasOf, dealScopes } from './meeting-areas'
import { foldVisits, mergeEncounters } from './merge-encounters'
import { buildScenes } from './scenes'
import { spreadVisitTypes } from './visit-types'

/** The meetings of a document, the one told first in front. */
export function refineMeetings(reading: Reading, signals: Signals): MeetingFact[] {
  const scenes = buildScenes(reading, signals)
  const today = signals.dateline?.date ?? reading.published
  const story = { when: findStoryDate(reading, scenes, signals), where: findStoryPlaces(scenes, signals) }
  const text = scenes.filter((scene) => scene.zone.in === 'text')
  const home = story.where.find((place) => place.source.rule !== 'place.from-later')?.country ?? null
  const discourse = () => openDiscourse(reading, scenes, home)
  const spoken = findEncounters(text, discourse(), today)
  const encounters = [
    ...findReceptions(scenes, discourse(), today),
    ...spoken,
    ...findSeries(scenes, spoken, today),
    ...findSummits(scenes, today, home),
  ]
  const visits = findVisits(scenes, discourse(), today, { places: story.where, encounters })
  for (const one of [...encounters, ...visits]) one.background = isBackground(one, story.when, today)
  recallNone(encounters.length > 0 ? encounters : visits)
  for (const one of [...encounters, ...visits]) settleDate(one, story, scenes)
  const merged = foldVisits(mergeEncounters(gatherSummits(encounters)), visits).filter(
    (one) => sidesOf(one).length >= 2,
  )
  const visited = { ...story, where: hostsFirst(story.where, visits) }
  for (const one of merged) settlePlace(one, visited, reading)
  foreseeTalks(merged, text, discourse())
  spreadVisitTypes(merged, scenes)
  dealScopes(scenes, merged)
  return merged.map((encounter) => toFact(encounter, reading))
}

/** «Ранее состоялись переговоры»: where a report has nothing newer, what it recalls without a date is its subject. */
function recallNone(encounters: readonly Encounter[]): void {
  if (encounters.some((one) => !one.background)) return
  for (const one of encounters) if (one.when === null && !BODIES.has(one.kind)) one.background = false
}

const BODIES: ReadonlySet<Encounter['kind']> = new Set(['forum', 'commission', 'consultations'])

/** Where the report tells of a visit, its host's cities come before the desk that the report is dated from. */
function hostsFirst(places: readonly Where[], visits: readonly Encounter[]): Where[] {
  const current = visits.filter((one) => !one.background && one.status === 'held')
  const isHome = (country: string) => current[0]?.visit?.guest === country
  const isDesk = (place: Where) => place.source.rule === 'place.from-dateline' && isHome(place.country)
  const away = places.filter((place) => !isDesk(place))
  return away.length > 0 ? away : [...places]
}

type Story = { when: When | null; where: Where[] }

/** Gives a current encounter the day of the sentences before it, or of the story, where its own gave none. */
function settleDate(encounter: Encounter, story: Story, scenes: readonly Scene[]): void {
  const [first] = encounter.scenes
  if (encounter.background || encounter.status !== 'held' || encounter.when !== null || !first) return
  encounter.when = findNarrativeDate(scenes, first) ?? story.when
}

/** Gives a current encounter in person the place of the story where neither its sentence nor a visit gave one. */
function settlePlace(encounter: Encounter, story: Story, reading: Reading): void {
  if (encounter.kind === 'call' || encounter.kind === 'video') {
    encounter.where = null
    return
  }
  if (!encounter.background)
    encounter.where ??= choosePlace(story.where, encounter.countries, encounter.status === 'held')
  const { where } = encounter
  if (where && where.city === null && !encounter.background) where.city = cityOf(reading, where.country)
}

function toFact(encounter: Encounter, reading: Reading): MeetingFact {
  const { kind, status, background, when, where, visit, trigger } = encounter
  const countries = [...encounter.countries].sort(compareText)
  const areas = areasOf(encounter, reading)
  const level = levelOf(encounter.actors, countries)
  const told: FieldSource = { how: 'stated', rule: trigger.rule, evidence: [toSpan(trigger)] }
  const sides: FieldSource = {
    how: encounter.sidesStated ? 'stated' : 'inferred',
    rule: encounter.sidesStated ? 'sides.in-sentence' : 'sides.from-context',
    evidence: uniqueSpans(encounter.actors.map(toSpan)),
  }
  const fields: MeetingFact['fields'] = {
    kind: told,
    status: { ...told, rule: `status.${status}` },
    countries: sides,
    ...(when ? { date: when.source } : {}),
    ...(where ? { place: where.source } : {}),
    ...(visit ? { visit: visit.source } : {}),
    ...(level ? { level: { ...sides, rule: 'level.lowest-of-highest' } } : {}),
    ...(encounter.organizations.length > 0 ? { organizations: sides } : {}),
    ...(areas.length > 0 ? { areas: { how: 'inferred', rule: 'areas.in-scope', evidence: [] } } : {}),
  }
  return {
    kind,
    status,
    date: when?.date ?? null,
    dateEnd: when?.dateEnd ?? null,
    datePrecision: when?.precision ?? null,
    place: where ? { city: where.city, country: where.country } : null,
    countries,
    organizations: [...encounter.organizations].sort(compareText),
    visit: visit ? { type: visit.type, guest: visit.guest, host: visit.host } : null,
    participants: participantsOf(encounter),
    level,
    areas,
    background,
    confidence: weighConfidence(fields),
    evidence: evidenceOf(encounter.scenes),
    fields,
  }
}

function participantsOf(encounter: Encounter): Participant[] {
  const participants: Participant[] = []
  for (const actor of encounter.actors) {
    const { name, key, role, country } = actor
    if (name === null || key === null || participants.some((known) => known.key === key)) continue
    participants.push({ name, key, role, country, evidence: [toSpan(actor)] })
  }
  return participants
}

function evidenceOf(scenes: readonly Scene[]): Span[] {
  return uniqueSpans(
    [...scenes]
      .sort((a, b) => a.index - b.index)
      .map((scene) => toSpan({ zone: scene.zone, start: scene.sentence.start, end: scene.sentence.end })),
  )
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, index) =>
      spans.findIndex((one) => one.start === span.start && one.in === span.in && one.end === span.end) === index,
  )
}
