/** From marks to meetings: encounters are found, dated, placed, merged, and written down with what each field rests on. */
import { codeMeeting } from '../../vocab/ontologies'
import { daysBetween } from '../engine/calendar'
import { compareText } from '../engine/compare-text'
import { type AreaMark, type Reading, toSpan } from '../engine/reading'
import type { Signals } from '../engine/trace'
import type { FieldSource, MeetingFact, MeetingField, Participant, Span } from '../facts'
import { findNarrativeDate, findStoryDate } from './attach-date'
import { choosePlace, cityOf, findStoryPlaces } from './attach-place'
import { weighConfidence } from './confidence'
import { isBackground } from './decide-status'
import { type Discourse, openDiscourse } from './discourse'
import {
  BODIES,
  countriesOf,
  type Encounter,
  hasCue,
  type Scene,
  sidesOf,
  type When,
  type Where,
  WIRED,
} from './encounter'
import { findEncounters } from './find-encounters'
import { findReceptions } from './find-receptions'
import { findSeries } from './find-series'
import { findSummits, gatherSummits, relateMargins } from './find-summits'
import { cancelWithVisits, findVisits, foreseeTalks } from './find-visits'
import { levelOf } from './level'
import { areaMarksOf, areasOf, dealScopes } from './meeting-areas'
import { foldVisits, mergeEncounters } from './merge-encounters'
import { canTellOfMeeting } from './possible'
import { buildScenes } from './scenes'
import { shareProgramme } from './share-programme'
import { statusSource } from './status-source'
import { findToldAreas } from './told-areas'
import { hostBefore, isVerbFinal } from './verb-final'
import { spreadVisitTypes } from './visit-types'

/** The meetings of a document, the one told first in front, and the words on areas that are told of any of them. */
export function refineMeetings(
  reading: Reading,
  signals: Signals,
): { meetings: MeetingFact[]; areas: readonly AreaMark[] } {
  if (!canTellOfMeeting(reading, signals)) return { meetings: [], areas: [] }
  const scenes = buildScenes(reading, signals)
  // what is only wished for, or leads nowhere, is left out of the scenes
  if (scenes.every((scene) => scene.triggers.length === 0)) return { meetings: [], areas: [] }
  const today = signals.dateline?.date ?? reading.published
  const story = { when: findStoryDate(reading, scenes, signals), where: findStoryPlaces(scenes, signals), today }
  const text = scenes.filter((scene) => scene.zone.in === 'text')
  const home = story.where.find((place) => place.source.rule !== 'place.from-later')?.country ?? null
  const discourse = () => openDiscourse(reading, scenes, home)
  const told = findEncounters(text, discourse(), today)
  const spoken = told.length > 0 ? told : findInHeadline(scenes, discourse(), today)
  const encounters = [
    ...findReceptions(scenes, discourse(), today),
    ...spoken,
    ...findSeries(scenes, spoken, today),
    ...findSummits(scenes, today, home, spoken),
  ]
  const visits = isSport(scenes) ? [] : findVisits(scenes, discourse(), today, { places: story.where, encounters })
  if (encounters.length + visits.length === 0) return { meetings: [], areas: [] }
  for (const one of [...encounters, ...visits]) one.background = isBackground(one, story.when, today)
  recallNone(encounters.length > 0 ? encounters : visits)
  for (const one of [...encounters, ...visits]) settleDate(one, story, scenes)
  cancelWithVisits(encounters, visits)
  relateMargins(encounters)
  const merged = foldVisits(mergeEncounters(gatherSummits(encounters)), visits)
    .filter((one) => sidesOf(one).length >= 2 || one.rule === 'meeting.next-summit')
    .filter((one) => one.kind === 'summit' || areNamed(one, reading))
    .sort((a, b) => firstOf(a) - firstOf(b))
  for (const one of merged) nameCall(one, scenes)
  const visited = { ...story, where: hostsFirst(story.where, visits) }
  for (const one of merged) settlePlace(one, visited, reading, merged)
  for (const one of merged) one.where ??= placeOfDay(one, merged)
  shareProgramme(merged, visits, today)
  foreseeTalks(merged, text, discourse())
  spreadVisitTypes(merged, scenes)
  dealScopes(scenes, merged)
  const areas = findToldAreas(scenes, merged)
  return { meetings: merged.map((encounter) => toFact(encounter, areas, today, merged)), areas }
}

/** «На форуме в Давосе», "the funeral of Pope Francis": a side of two must be named as a country somewhere. */
function areNamed({ countries, actors, kind }: Encounter, { marks }: Reading): boolean {
  // «Алматы облысының әкімі», «Премијер Ђуро Мацут»: who met somebody stands for the country of his office
  const isOfActor = (code: string) =>
    kind !== 'visit' && actors.some(({ country, role }) => country === code && role !== null)
  return countries.every((code) => marks.countries.some((mark) => mark.code === code) || isOfActor(code))
}

/** «Премьер-министр ЕҚДБ президентін қабылдады», and below only «Кездесуде …»: both sides stand in the headline alone. */
function findInHeadline(scenes: readonly Scene[], discourse: Discourse, today: string | null): Encounter[] {
  const isTold = scenes.some(
    (scene) =>
      scene.zone.in === 'text' && isVerbFinal(scene.zone) && scene.triggers.some((mark) => mark.kind === 'talks'),
  )
  if (!isTold) return []
  const title = scenes.filter((scene) => scene.zone.in === 'title')
  return findEncounters(title, discourse, today).filter(
    ({ trigger, actors }) => (trigger.past || trigger.status !== null) && actors.every(({ role }) => role !== null),
  )
}

/** A report of a match: a president who flies to it visits nobody. */
function isSport(scenes: readonly Scene[]): boolean {
  return scenes.filter((scene) => hasCue(scene, 'sport')).length >= Math.max(SPORT, scenes.length / 2)
}

/** Sentences with words of sport that make a report one of sport. */
const SPORT = 3

/** "PM call with …" above "the Prime Minister spoke to …": what the headline calls a call was one. */
function nameCall(encounter: Encounter, scenes: readonly Scene[]): void {
  const { trigger, where, countries } = encounter
  if (encounter.kind !== 'talks' || where || trigger.sense !== 'encounter' || encounter.background) return
  const title = scenes.find((scene) => scene.zone.in === 'title')
  const wired = title?.triggers.find((mark) => mark.kind === 'call' || mark.kind === 'video')
  if (!title || !wired || !SPEAKS.test(trigger.zone.text.slice(trigger.start, trigger.end))) return
  const named = countriesOf(title.actors)
  if (named.length > 0 && named.every((code) => countries.includes(code))) encounter.kind = wired.kind
}

/** Words that serve for talks face to face and by wire alike. */
const SPEAKS = /^(?:spoke|talk|discuss|conversation|говорил|поговорил|переговорил|бесед|побеседовал|разговор)/iu

/** Where an encounter is first told. */
function firstOf({ scenes }: Encounter): number {
  return Math.min(...scenes.map((scene) => scene.index))
}

/** «Ранее состоялись переговоры»: where a report has nothing newer, what it recalls without a date is its subject. */
function recallNone(encounters: readonly Encounter[]): void {
  if (encounters.some((one) => !one.background)) return
  for (const one of encounters) if (one.when === null && !BODIES.has(one.kind)) one.background = false
}

/** Where the report tells of a visit, its host's cities come before the desk that the report is dated from. */
function hostsFirst(places: readonly Where[], visits: readonly Encounter[]): Where[] {
  const current = visits.filter((one) => !one.background && one.status === 'held')
  const isHome = (country: string) => current[0]?.visit?.guest === country
  const isDesk = (place: Where) => place.source.rule === 'place.from-dateline' && isHome(place.country)
  const away = places.filter((place) => !isDesk(place))
  return away.length > 0 ? away : [...places]
}

type Story = { when: When | null; where: Where[]; today: string | null }

/** Gives a current encounter the day of the sentences before it, or of the story, where its own gave none. */
function settleDate(encounter: Encounter, story: Story, scenes: readonly Scene[]): void {
  const [first] = encounter.scenes
  if (encounter.background || encounter.when !== null || !first) return
  if (encounter.status === 'planned') {
    // «Следующий саммит пройдёт в Ташкенте» has no day yet
    if (hasCue(first, 'next')) return
    // «Главни део програма је сутра. Затим ће разговарати …»
    const when = findNarrativeDate(scenes, first)
    if (when && story.today && when.date >= story.today) encounter.when = when
    return
  }
  if (encounter.status !== 'held') return
  encounter.when = findNarrativeDate(scenes, first) ?? story.when
  // «Его переговоры …» after «в четверг прилетит …»
  if (!encounter.trigger.past && encounter.when && story.today && encounter.when.date > story.today)
    encounter.status = 'planned'
}

/** Gives a current encounter in person the place of the story where neither its sentence nor a visit gave one. */
function settlePlace(encounter: Encounter, story: Story, reading: Reading, told: readonly Encounter[]): void {
  if (encounter.kind === 'call' || encounter.kind === 'video') {
    encounter.where = null
    return
  }
  if (!encounter.background) {
    encounter.where ??= placeOfBefore(encounter, told)
    encounter.where ??= choosePlace(placesFor(encounter, story), encounter.countries, isOfStory(encounter, story))
  }
  encounter.where ??= hostOf(encounter)
  const { where } = encounter
  if (where && where.city === null && !encounter.background) where.city = cityOf(reading, where.country)
}

/** «… провели в Абу-Даби встречу. Затем А принял …»: where the sentences before told of the same day. */
function placeOfBefore({ scenes: [scene], status, actors, when }: Encounter, told: readonly Encounter[]): Where | null {
  if (!scene || status !== 'held') return null
  const before = told.findLast(
    (one) =>
      one.where?.source.how === 'stated' &&
      one.where.source.rule.startsWith('place.') &&
      !one.background &&
      one.status === 'held' &&
      one.when?.date === when?.date &&
      one.actors.some(({ key }) => key !== null && actors.some((actor) => actor.key === key)) &&
      one.scenes.some(
        (other) => other.zone === scene.zone && other.index < scene.index && scene.index - other.index <= 2,
      ),
  )
  if (!before?.where) return null
  const { city, country, source } = before.where
  return { city, country, source: { how: 'inferred', rule: 'place.from-before', evidence: source.evidence } }
}

/** What the same two sides did on the same day, told without a place, was in the same country. */
function placeOfDay(one: Encounter, told: readonly Encounter[]): Where | null {
  if (WIRED.has(one.kind) || one.background || one.status !== 'held' || one.countries.length !== 2) return null
  const other = told.find(
    (item) =>
      item.where !== null &&
      !item.background &&
      item.status === 'held' &&
      item.when?.date === one.when?.date &&
      item.countries.length === 2 &&
      item.countries.every((code) => one.countries.includes(code)),
  )
  if (!other?.where) return null
  const { city, country, source } = other.where
  return { city, country, source: { how: 'inferred', rule: 'place.from-before', evidence: source.evidence } }
}

/** Places of the headline and of the first sentences. */
const AT_HEAD: ReadonlySet<string> = new Set(['place.from-story', 'place.from-title'])

/** «На полях Генассамблеи»: not at the desk that the report is dated from, where any other place is named. */
function placesFor({ scenes: [scene], countries }: Encounter, { where }: Story): Where[] {
  const [desk] = where
  if (!scene || !hasCue(scene, 'margins') || desk?.source.rule !== 'place.from-dateline') return where
  const isTold = where.slice(1).some(({ country }) => country === desk.country)
  const away = where.filter(({ source }) => AT_HEAD.has(source.rule))
  return isTold || away.length === 0 || !countries.includes(desk.country) ? where : away
}

/** «Президент Чада принял министра Китая»: whoever receives is at home, where nothing else tells of the place. */
function hostOf({ trigger, actors, countries }: Encounter): Where | null {
  if (
    trigger.sense !== 'receive' ||
    countries.length !== 2 ||
    PASSIVE.test(trigger.zone.text.slice(trigger.start, trigger.end))
  )
    return null
  const before = actors.filter((actor) => actor.zone === trigger.zone && actor.end <= trigger.start)
  const host = isVerbFinal(trigger.zone) ? hostBefore(trigger, before) : before.at(-1)
  if (!host?.country) return null
  return {
    city: null,
    country: host.country,
    source: { how: 'inferred', rule: 'place.host', evidence: [toSpan(host)] },
  }
}

/** Forms by which the guest comes first. */
const PASSIVE =
  /^(?:was|were|is|are|to be|been|being|called|calls|paid|будет|был|received by|hosted by|welcomed by|greeted by)/iu

/** Days between a story and what it tells was called off. */
const CALLED_OFF = 1

/** What took place, or is still to come on the day of the story, may have its place though that is of neither side. */
function isOfStory({ status, when }: Encounter, story: Story): boolean {
  if (status === 'held') return true
  if (when?.precision !== 'day' || !story.today) return false
  // what fell through these days had been planned where the story plays
  if (status === 'cancelled') return Math.abs(daysBetween(story.today, when.date)) <= CALLED_OFF
  return when.date === story.when?.date
}

function toFact(
  encounter: Encounter,
  toldAreas: readonly AreaMark[],
  today: string | null,
  all: readonly Encounter[],
): MeetingFact {
  const { kind, status, background, when, where, visit, trigger } = encounter
  const countries = [...encounter.countries].sort(compareText)
  const areaMarks = areaMarksOf(encounter, toldAreas, all)
  const areas = areasOf(areaMarks)
  // a forum of which nobody is named is one of companies
  const level = levelOf(encounter.actors, countries) ?? (kind === 'forum' ? 'business' : null)
  const told: FieldSource = { how: 'stated', rule: trigger.rule, evidence: [toSpan(trigger)] }
  const sides: FieldSource = {
    how: encounter.sidesStated ? 'stated' : 'inferred',
    rule: encounter.sidesStated ? 'sides.in-sentence' : 'sides.from-context',
    evidence: uniqueSpans(encounter.actors.map(toSpan)),
  }
  const fields: MeetingFact['fields'] = {
    kind: told,
    status: statusSource(encounter, today),
    countries: sides,
    ...(when ? { date: when.source } : {}),
    ...(where ? { place: where.source } : {}),
    ...(visit ? { visit: visit.source } : {}),
    ...(level ? { level: { ...sides, rule: 'level.lowest-of-highest' } } : {}),
    ...(encounter.organizations.length > 0 ? { organizations: sides } : {}),
    ...(areas.length > 0
      ? { areas: { how: 'inferred', rule: 'areas.in-scope', evidence: uniqueSpans(areaMarks.map(toSpan)) } }
      : {}),
  }
  const fact = {
    rule: encounter.rule,
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
    fields: groundFields(fields, told.evidence),
  }
  return { ...fact, codes: codeMeeting(fact) }
}

/** What no words of its own stand for, such as the day of publication, rests on those that tell of the meeting. */
function groundFields(fields: MeetingFact['fields'], evidence: Span[]): MeetingFact['fields'] {
  const grounded = { ...fields }
  for (const [field, source] of Object.entries(fields) as [MeetingField, FieldSource][])
    if (source.evidence.length === 0) grounded[field] = { ...source, evidence }
  return grounded
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
