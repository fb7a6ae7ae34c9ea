/**
 * Sentences whose verb comes last (Kazakh): who is met, whence and whither all stand before it, and their endings say who
 * did what («Тоқаев Вучичпен Астанада кездесті»).
 */
import type { Standing, Zone } from '../engine/reading'
import type { CueMark, TriggerMark } from '../engine/trace'
import { type Actor, countriesOf, hasCue, organizationsOf, type Scene } from './encounter'

/** Who met by which verb; the same shape as `Sides`, which is built from it. */
type Part = { rule: string; trigger: TriggerMark; actors: Actor[]; countries: string[]; organizations: string[] }

const LANGUAGES: ReadonlySet<string> = new Set(['kk'])

/** Whether the verb comes last in the language of a zone. */
export function isVerbFinal({ language }: Pick<Zone, 'language'>): boolean {
  return language !== undefined && LANGUAGES.has(language)
}

/** What somebody met, received or called stands in. */
const OBJECTS: ReadonlySet<Standing> = new Set(['ins', 'acc', 'dat'])

/** Whether an ending says that somebody was met, received or called, and not who did it. */
export function isObject(actor: Actor): boolean {
  return actor.stands !== undefined && OBJECTS.has(actor.stands)
}

function sides(trigger: TriggerMark, actors: readonly Actor[]): Part {
  return {
    trigger,
    actors: [...actors],
    countries: countriesOf(actors),
    organizations: organizationsOf(actors),
    rule: 'meeting.verb-final',
  }
}

function count(actors: readonly Actor[]): number {
  return countriesOf(actors).length + organizationsOf(actors).length
}

/** Parts the actors of a sentence clause by clause: each verb has those before it, and the subject of the first goes on. */
export function partBefore(scene: Scene, triggers: readonly TriggerMark[], all: readonly Actor[]): Part[] {
  const [first] = triggers
  if (!first) return []
  // «Тоқаев пен Макронның келіссөздері»: owners count where there are no two sides without them
  const others = withoutOwners(all)
  const actors = count(others) >= 2 ? others : [...all]
  const finite = triggers.filter((mark) => mark.past || mark.status !== null)
  const verbs = finite.length > 0 ? finite : [first]
  const clauses = verbs.map((verb, index) => {
    const from = verbs[index - 1]?.end ?? scene.sentence.start
    const own = actors.filter((actor) => actor.start >= from && actor.start < verb.start)
    return { verb, own: withoutSpeaker(scene.zone, verb, own) }
  })
  const subject = actors.find((actor) => !isObject(actor))
  const parted = clauses.flatMap(({ verb, own }) => {
    if (count(own) >= 2) return splitList(scene, sides(verb, own))
    const goesOn = subject && own.length > 0 && own.every(isObject) && !own.includes(subject)
    return goesOn ? splitList(scene, sides(verb, [subject, ...own])) : []
  })
  const full = parted.filter((part) => part.countries.length + part.organizations.length >= 2)
  return full.length > 0 ? full : splitList(scene, sides(first, actors))
}

/** «Песков Путин мен Трамптың сөйлескенін растады»: who told of it stands first, and need not have been there. */
function withoutSpeaker(zone: Zone, verb: TriggerMark, own: readonly Actor[]): readonly Actor[] {
  const [first, ...others] = own
  const isReported = /(?:[ғқ]анын|[гк]енін)$/u.test(zone.text.slice(verb.start, verb.end))
  const isSpeaker = isReported && first !== undefined && first.stands === 'nom' && others.at(-1)?.stands === 'gen'
  return isSpeaker && count(others) >= 2 ? others : own
}

/** Without those who only own something in the sentence («Тоқаевтың шақыруымен»). */
export function withoutOwners(actors: readonly Actor[]): Actor[] {
  return actors.filter((actor) => actor.stands !== 'gen' && actor.stands !== 'pre')
}

/** One who met several, each by an ending of their own or as guests of a list, met them one by one. */
function splitList(scene: Scene, whole: Part): Part[] {
  if (hasCue(scene, 'together')) return [whole]
  const [subject, ...others] = whole.actors
  if (!subject || isObject(subject) || others.length < 2) return [whole]
  const met = others.filter((actor) => actor.country !== subject.country)
  const last = met.at(-1)
  if (met.length < 2 || !last || !isObject(last)) return [whole]
  const isMany = count(whole.actors) > 2
  if (!isMany && !met.every((actor) => isObject(actor) && actor.name !== null)) return [whole]
  return met.map((actor) => sides(whole.trigger, [subject, actor]))
}

/** Whether a sentence names only those who were met, and leaves out who met them («Кейін Әлиевпен келіссөз жүргізді»). */
export function lacksSubject(triggers: readonly TriggerMark[], actors: readonly Actor[]): boolean {
  return (
    actors.length > 0 &&
    actors.every(isObject) &&
    count(actors) === 1 &&
    triggers.some((mark) => mark.past || mark.status !== null)
  )
}

/** Who is at home where somebody was received: the owner of «қабылдауында болды», else whoever did it. */
export function hostBefore({ zone, start, end }: TriggerMark, actors: readonly Actor[]): Actor | undefined {
  const isPassive = /^қабылдауында/iu.test(zone.text.slice(start, end))
  return isPassive ? actors.findLast(({ stands }) => stands === 'gen') : actors.find((actor) => !isObject(actor))
}

/** A verbal adjective: whoever did it stands right behind («ресми сапармен келген Сербия Президенті»). */
export function isParticiple(zone: Zone, trigger: TriggerMark): boolean {
  return /(?:[ғқ]ан|[гк]ен|үрген)$/u.test(zone.text.slice(trigger.start, trigger.end))
}

/** «2 қыркүйекте жеткен еді.»: a sentence that closes so tells of what was before the story. */
export function isBefore({ zone, sentence }: Scene): boolean {
  if (!isVerbFinal(zone)) return false
  return /(?:[ғқ]ан|[гк]ен)(?:\s(?:еді|болатын|екен))?[.!…]*$/u.test(
    zone.text.slice(Math.max(sentence.start, sentence.end - 40), sentence.end),
  )
}

/** «жүргізіп, … барады»: a verb that only leads on to the next takes its tense from the one that closes the sentence. */
export function settleTense(zone: Zone, triggers: readonly TriggerMark[], cues: readonly CueMark[]): TriggerMark[] {
  if (!isVerbFinal(zone)) return [...triggers]
  return triggers.map((mark) => {
    if (!mark.past || !/(?:[ыіаея]п|йып)$/u.test(zone.text.slice(mark.start, mark.end))) return mark
    const behind = triggers.findLast((other) => other.start > mark.start && (other.past || other.status !== null))
    const isPlanned = behind
      ? behind.status === 'planned'
      : cues.some((cue) => cue.sense === 'planned' && cue.start >= mark.end)
    return isPlanned ? { ...mark, past: false, status: 'planned' } : mark
  })
}

const DATIVE = /(?:[ғқ]а|[гк]е|(?:сы|сі|ары|ері|ғы|гі|лы|лі)н[ае])$/u
/** The first words of a name until one has the ending of where something is; a nominative may only end alike. */
const LOCATIVE =
  /^(?!(?:Канада|Уганда|Руанда|Гренада|Мальта|Ақорда|Богота|Джакарта|Жакарта|Ялта|Валлетта|Атланта|Флорида|Алберта|Альберта)(?!\p{L}))(?:\p{Lu}[\p{L}-]*(?<![ыі]ң)\s){0,3}\p{Lu}[\p{L}-]*[дт][ае](?!\p{L})/u

/** «Париж қаласына». */
const CITY = /^\s(?:қаласына|шаһарына|еліне)(?!\p{L})/u

/** Whether a place or country stands in the case of where one goes («Қазақстанға»). */
export function isWhither(zone: Zone, mark: { start: number; end: number }): boolean {
  return (
    DATIVE.test(zone.text.slice(mark.start, mark.end).toLowerCase()) ||
    CITY.test(zone.text.slice(mark.end, mark.end + 12))
  )
}

/** Whether a text begins with a name in the case of where one is («Қазақстанда», «Сербия Республикасында»). */
export function isWhere(text: string): boolean {
  return LOCATIVE.test(text)
}
