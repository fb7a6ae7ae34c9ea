/** A part of the base, made by itself: some meetings that follow each other in time, and all reports of them. */
import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Facts } from '../extract/facts'
import { foldReports } from '../identity/fold-reports'
import { reasonsFor } from '../identity/join-reasons'
import { meetingKey } from '../identity/meeting-key'
import { copiedShare, makePrint, type Print, readRuns } from '../identity/near-copies'
import { overlayDecisions } from '../identity/overlay-decisions'
import { scoreJoin } from '../identity/score-join'
import type { MeetingReport, ToldMeeting } from '../identity/told-meeting'
import { chooseOriginal } from '../identity/unite-stories'
import { contentOf, type MeetingContent } from '../store/meeting-content'
import { drawEncounter, type Encounter, sayDay, type World } from './draw-encounter'
import { openRandom, type Random } from './random'
import { LANGUAGES, tellEncounter } from './tell-encounter'
import type { LanguageWords } from './words/language-words'

export type MadeArticle = {
  id: string
  contentHash: string
  title: string
  text: string
  outlet: string
  url: string
  facts: Facts
  print: Print | null
  copyOf: { original: string; likeness: number } | null
}

export type MadeReport = MeetingReport & {
  told: Facts['meetings'][number]
  meeting: string
  reasons: string[]
  score: number
}

export type MadeMeeting = { id: string; content: MeetingContent; reports: MadeReport[] }

export type Part = { articles: MadeArticle[]; meetings: MadeMeeting[] }

/** Meetings that nobody reports when they are; a later article recalls them. */
const ONLY_RECALLED = 0.015
/** Articles that recall another meeting besides. */
const RECALLING = 0.06
/** Of further articles on a meeting those that take over the text of the first. */
const COPYING = 0.18
const MOST_ARTICLES = 12
/** How far an article looks back, in meetings. */
const LOOKING_BACK = 60

/** Meetings that are made at a stretch, while the sessions with the base wait. */
const BREATH = 10

type Draft = { article: MadeArticle; told: readonly number[] }

/**
 * @param first place in the plan, @param last the place behind the last one
 * @param reports articles on a meeting, on average
 */
export async function makePart(world: World, first: number, last: number, reports: number): Promise<Part> {
  const encounters = Array.from({ length: last - first }, (_, place) => drawEncounter(world, first + place))
  const recalls = drawRecalls(world, encounters)
  const onlyRecalled = new Set([...recalls.values()].flatMap(({ only }) => only))
  const drafts: Draft[] = []
  for (const [place, encounter] of encounters.entries()) {
    if (place % BREATH === 0) await breathe()
    if (onlyRecalled.has(place)) continue
    const random = openRandom(world.seed, 40, encounter.number)
    // of two articles without a day nobody could say that they tell of one meeting
    const count = encounter.date === null ? 1 : drawCount(random, reports)
    drafts.push(...tellAll(world, encounters, place, recalls.get(place), count, random))
  }
  return { articles: drafts.map(({ article }) => article), meetings: joinAll(encounters, drafts) }
}

type Recalls = { only: number[]; besides: number[] }

/** By the place of a meeting: those before it of which its first article tells too. */
function drawRecalls(world: World, encounters: readonly Encounter[]): Map<number, Recalls> {
  const recalls = new Map<number, Recalls>()
  const hidden = new Set<number>()
  for (const [place, encounter] of encounters.entries()) {
    const random = openRandom(world.seed, 41, encounter.number)
    if (encounter.status !== 'held') continue
    const before = findBefore(encounters, place, hidden)
    if (before === null || recalls.has(before)) continue
    const only = random.chance(ONLY_RECALLED)
    if (!only && !random.chance(RECALLING)) continue
    if (only) hidden.add(before)
    recalls.set(place, { only: only ? [before] : [], besides: only ? [] : [before] })
  }
  // who is told of by nobody cannot tell of others
  for (const place of hidden) recalls.delete(place)
  return recalls
}

/** The last meeting before it with one of its countries that was held on a day that is known. */
function findBefore(encounters: readonly Encounter[], place: number, hidden: ReadonlySet<number>): number | null {
  const { countries, day } = encounters[place] as Encounter
  for (let before = place - 1; before >= Math.max(0, place - LOOKING_BACK); before--) {
    const other = encounters[before] as Encounter
    if (hidden.has(before) || !isRecallable(other) || other.day >= day) continue
    if (other.countries.some((code) => countries.includes(code))) return before
  }
  return null
}

/** A visit is told as one, with guest and host, or not at all. */
function isRecallable({ status, datePrecision, kind }: Encounter): boolean {
  return status === 'held' && datePrecision === 'day' && kind !== 'visit'
}

function drawCount(random: Random, reports: number): number {
  if (reports <= 1) return 1
  return Math.min(MOST_ARTICLES, 1 + Math.floor(Math.log(1 - random.next()) / Math.log(1 - 1 / reports)))
}

function tellAll(
  world: World,
  encounters: readonly Encounter[],
  place: number,
  recalls: Recalls | undefined,
  count: number,
  random: Random,
): Draft[] {
  const encounter = encounters[place] as Encounter
  const drafts: Draft[] = []
  for (let copy = 0; copy < count; copy++) {
    const first = drafts[0]
    if (first !== undefined && random.chance(COPYING)) {
      drafts.push({ article: takeOver(world, encounter, first.article, copy, random), told: first.told })
      continue
    }
    const words = LANGUAGES[drawLanguage(encounter, random)]
    const recalled = copy === 0 && recalls ? [...recalls.only, ...recalls.besides] : []
    const published = sayDay((world.plan.days[encounter.number] as number) + drawDelay(encounter, random))
    const told = tellEncounter(
      encounter,
      recalled.map((other) => encounters[other] as Encounter),
      words,
      published,
      random,
    )
    const { title, text, facts } = told
    const article = nameArticle(world, encounter, copy, {
      title,
      text,
      facts,
      outlet: random.pick(words.outlets),
      copyOf: null,
    })
    drafts.push({ article, told: [place, ...recalled] })
  }
  return markCopies(drafts)
}

/** A meeting that has not been yet is told of days before it. */
function drawDelay({ status }: Encounter, random: Random): number {
  return status === 'held' ? random.below(2) : -1 - random.below(12)
}

type Words = Pick<MadeArticle, 'title' | 'text' | 'outlet' | 'copyOf'> & { facts: Omit<Facts, 'id'> }

function nameArticle({ seed }: World, { number, day }: Encounter, copy: number, words: Words): MadeArticle {
  const { title, text, facts, outlet, copyOf } = words
  const contentHash = createHash('sha256').update(text.normalize('NFC').trim()).digest('hex')
  const digits = createHash('sha256').update(`${seed} ${number} ${copy}\n${title}\n${text}`).digest('hex').slice(0, 6)
  // the number comes first, so that what follows in time follows in the index
  const id = `synth-${number.toString(36).padStart(5, '0')}${copy.toString(36)}-${digits}`
  const host = `${transcribe(outlet)}.example`
  const url = `https://${host}/${day.slice(0, 4)}/${day.slice(5, 7)}/${number}-${copy}`
  return {
    id,
    contentHash,
    title,
    text,
    outlet: host,
    url,
    facts: { id, ...facts },
    print: makePrint(readRuns(text)),
    copyOf,
  }
}

/** The text of the first article under another name, with a sentence behind it. */
function takeOver(world: World, encounter: Encounter, first: MadeArticle, copy: number, random: Random): MadeArticle {
  const words = LANGUAGES[first.facts.language as LanguageWords['language']]
  const text = `${first.text} ${random.pick(words.endings)} ${encounter.number}/${copy}.`
  const { id: _, ...facts } = first.facts
  const likeness = copiedShare(readRuns(text), readRuns(first.text))
  return nameArticle(world, encounter, copy, {
    ...{ title: first.title, text, facts, outlet: random.pick(words.outlets) },
    copyOf: { original: first.id, likeness },
  })
}

/** Whatever was published first is the original: of one day, what is first by name. */
function markCopies(drafts: Draft[]): Draft[] {
  const first = drafts[0]
  const story = drafts.filter(({ article }, place) => place === 0 || article.copyOf !== null)
  if (first === undefined || story.length < 2) return drafts
  const original = chooseOriginal(story.map(({ article }) => ({ id: article.id, published: article.facts.published })))
  if (original.id !== first.article.id) throw new Error('the first article of a story is not its original')
  return drafts
}

function drawLanguage({ countries }: Encounter, random: Random): LanguageWords['language'] {
  const luck = random.next()
  if (countries.includes('KZ')) return luck < 0.42 ? 'ru' : luck < 0.75 ? 'kk' : luck < 0.95 ? 'en' : 'sr'
  if (countries.includes('RS')) return luck < 0.55 ? 'sr' : luck < 0.85 ? 'en' : luck < 0.97 ? 'ru' : 'kk'
  return luck < 0.48 ? 'en' : luck < 0.79 ? 'ru' : luck < 0.9 ? 'sr' : 'kk'
}

/** What ingest would make of the reports: each meeting folded out of all that tell of it. */
function joinAll(encounters: readonly Encounter[], drafts: readonly Draft[]): MadeMeeting[] {
  const reports: MeetingReport[][] = encounters.map(() => [])
  for (const { article, told } of drafts)
    for (const [ordinal, place] of told.entries())
      (reports[place] as MeetingReport[]).push({
        article: article.id,
        ordinal,
        published: article.facts.published,
        language: article.facts.language,
        told: article.facts.meetings[ordinal] as ToldMeeting,
        story: article.copyOf?.original ?? null,
      })
  return encounters.map((encounter, place) => {
    const members = reports[place] as MadeReport[]
    const id = nameMeeting(encounter, members)
    const { meeting: decided } = overlayDecisions(foldReports(members), [])
    return {
      id,
      content: contentOf({ decided }),
      reports: members.map((report) => ({
        ...report,
        meeting: id,
        reasons: reasonsFor(report, members),
        score: scoreJoin(report, members),
      })),
    }
  })
}

/** The key that it would have, under a name of its own; the digits are never given twice. */
function nameMeeting({ number }: Encounter, members: readonly MadeReport[]): string {
  const told = (members.find((report) => report.told.datePrecision === 'day') ?? members[0])?.told
  if (told === undefined) throw new RangeError('a meeting is told by at least one report')
  const digits = (Math.imul(number, 0x9e3779b1) & 0xff_ffff).toString(16).padStart(6, '0')
  return `synth-${meetingKey(told, number < 0x100_0000 ? digits : digits + (number >>> 24).toString(16))}`
}

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g д d е e ж zh з z и i й i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ф f х h ц c ч ch џ dz ш sh щ sh ы y э e ю yu я ya ё e ә a ғ g қ k ң n ө o ұ u ү u һ h і i ђ dj'
    .split(' ')
    .flatMap((letter, place, all) => (place % 2 === 0 ? [[letter, all[place + 1] ?? '']] : [])),
)

function transcribe(name: string): string {
  return [...name.toLowerCase()].map((letter) => LETTERS[letter] ?? letter.replace(/[^a-z-]/u, '')).join('')
}
