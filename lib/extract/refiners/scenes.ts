/** Deals all marks of a document out to its sentences, so that what belongs together is found together. */
import type {
  AreaMark,
  CountryMark,
  DateMark,
  Mark,
  OrganizationMark,
  PersonMark,
  PlaceMark,
  Reading,
  RoleMark,
  Sentence,
  Zone,
} from '../engine/reading'
import type { CueMark, Signals, TriggerMark } from '../engine/trace'
import { findActors } from './actors'
import { speakersOf, withDelegations } from './delegations'
import { withDelegationsBehind } from './delegations-behind'
import type { Actor, Scene } from './encounter'
import { withLed } from './led-delegations'
import { circleOf, hasWhatItNeeds } from './needs'
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
      const people = deal.people(sentence)
      const organizations = deal.organizations(sentence)
      const triggers = settleTense(zone, deal.triggers(sentence), cues)
      scenes.push(
        new DealtScene(
          {
            zone,
            sentence,
            index: scenes.length,
            triggers: triggers.filter(
              (trigger) =>
                trigger.sense !== 'none' &&
                !isWished(trigger, triggers, cues) &&
                hasWhatItNeeds(trigger, triggers, roles, people, countries) &&
                (!trigger.goal || isBehindGoal(trigger, [...countries, ...places], people)),
            ),
            cues,
            countries,
            organizations,
            places,
            dates: deal.dates(sentence),
            areas: deal.areas(sentence),
          },
          people,
          roles,
        ),
      )
    }
  }
  return scenes
}

type Dealt = Omit<Scene, 'actors' | 'circle' | 'titles'>

/** A scene that finds out who is in it when it is first asked: most sentences tell of no meeting, and nobody asks. */
class DealtScene implements Scene {
  readonly zone: Zone
  readonly sentence: Sentence
  readonly index: number
  readonly triggers: TriggerMark[]
  readonly cues: CueMark[]
  readonly countries: CountryMark[]
  readonly organizations: OrganizationMark[]
  readonly places: PlaceMark[]
  readonly dates: DateMark[]
  readonly areas: AreaMark[]
  private readonly people: readonly PersonMark[]
  private readonly roles: readonly RoleMark[]
  private found: Actor[] | undefined
  private enumerated: string[] | undefined
  private untold: RoleMark[] | undefined

  constructor(dealt: Dealt, people: readonly PersonMark[], roles: readonly RoleMark[]) {
    this.zone = dealt.zone
    this.sentence = dealt.sentence
    this.index = dealt.index
    this.triggers = dealt.triggers
    this.cues = dealt.cues
    this.countries = dealt.countries
    this.organizations = dealt.organizations
    this.places = dealt.places
    this.dates = dealt.dates
    this.areas = dealt.areas
    this.people = people
    this.roles = roles
  }

  get actors(): Actor[] {
    this.found ??= actorsOf(this, this.people, this.roles)
    return this.found
  }

  get circle(): string[] {
    this.enumerated ??= circleOf(this.zone, this.roles, this.countries)
    return this.enumerated
  }

  get titles(): RoleMark[] {
    this.untold ??= this.roles.filter((mark) => mark.country === null && mark.organization === null && !mark.plural)
    return this.untold
  }
}

/** Those a sentence names, by name, title or delegation. */
function actorsOf(
  { zone, sentence, cues, countries, organizations }: Dealt,
  people: readonly PersonMark[],
  roles: readonly RoleMark[],
): Actor[] {
  const named = [...findActors(zone, people, roles, countries), ...speakersOf(zone, roles)]
  const led = withLed(zone, sentence, named, countries)
  const sent = withDelegationsBehind(zone, led, cues, countries, organizations)
  return withDelegations(zone, sent, cues, countries, organizations)
}

/** «Қазақстанға келді», «Астанаға жұмыс сапарымен барды», but not «келісімге келді». */
function isBehindGoal({ zone, start }: Mark, spots: readonly Mark[], people: readonly Mark[]): boolean {
  // «Астанаға Италия Премьер-министрі Джорджа Мелони келеді»: the traveller may stand between
  const traveller = people.find((mark) => mark.end < start && start - mark.end <= 1)
  return spots.some(
    (spot) =>
      spot.end < start &&
      isWhither(zone, spot) &&
      (/^\s(?:\p{L}+\s){0,2}$/u.test(zone.text.slice(spot.end, start)) ||
        (traveller !== undefined &&
          spot.end <= traveller.start &&
          !/[,;:.]/u.test(zone.text.slice(spot.end, traveller.start)))),
  )
}

/** What stands behind a semicolon is told for itself. */
function splitAtSemicolons(zone: Zone, sentence: Sentence): Sentence[] {
  const parts: Sentence[] = []
  const text = zone.text.slice(sentence.start, sentence.end)
  if (!text.includes(';') && text.trim().length === text.length) return [{ ...sentence }]
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
