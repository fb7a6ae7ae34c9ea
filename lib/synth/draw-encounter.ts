/** Everything that is so about one meeting, before anybody tells of it. */
import type { AreaCode } from '../vocab/areas'
import { CAPITAL_IDS } from '../vocab/capitals'
import { CITIES, type CityRow } from '../vocab/cities'
import { GROUPS, type GroupMember } from '../vocab/groups'
import type { DatePrecision, MeetingKind, MeetingStatus, VisitType } from '../vocab/meeting-kinds'
import type { RoleCode } from '../vocab/roles'
import type { Official, Officials } from './invent-officials'
import { type Pair, PLAYERS } from './invent-pairs'
import { type Plan, SUMMIT, WITH_ORGANIZATION } from './plan-meetings'
import { openRandom, type Random } from './random'
import { TIERS } from './tiers'

export type Encounter = {
  number: number
  /** The day on which it is, whatever is told of it. */
  day: string
  date: string | null
  dateEnd: string | null
  datePrecision: DatePrecision | null
  kind: MeetingKind
  status: MeetingStatus
  level: RoleCode
  /** In the order of codes. */
  countries: string[]
  organizations: string[]
  visit: { type: VisitType | null; guest: string; host: string } | null
  city: CityRow | null
  people: Official[]
  areas: AreaCode[]
}

/** What all meetings of a base are drawn from. */
export type World = { seed: number; pairs: readonly Pair[]; plan: Plan; officials: Officials; lastDay: number }

const DAY_MS = 86_400_000
const BY_ID = new Map(CITIES.map((city) => [city.id, city]))
const CITIES_OF = new Map(PLAYERS.map(({ code }) => [code, CITIES.filter(({ country }) => country === code)]))
/** Where those meet who meet at neither's. */
const VENUES = ['geneva', 'vienna', 'istanbul', 'new-york', 'astana', 'doha', 'brussels'].flatMap(
  (id) => BY_ID.get(id) ?? [],
)
/** Groups that hold summits, by the code of their organization. */
const BODIES = ['CIS', 'EAEU', 'SCO', 'OTS', 'EU', 'NATO', 'BRICS', 'ASEAN', 'GCC', 'CSTO', 'G7', 'G20'].flatMap(
  (code) => {
    const group = GROUPS.find((row) => row.code === code.toLowerCase())
    return group === undefined ? [] : { code, members: group.members }
  },
)
const REGIONAL = ['central_asia', 'western_balkans', 'visegrad', 'nordic', 'caucasus'].flatMap(
  (code) => GROUPS.find((row) => row.code === code)?.members ?? [],
)
/** Organizations whose heads meet single countries. */
export const HEADED = [
  'UN',
  'EU',
  'NATO',
  'OSCE',
  'SCO',
  'OTS',
  'CIS',
  'IAEA',
  'IMF',
  'WB',
  'UNESCO',
  'WHO',
  'EBRD',
  'OIC',
]
/** From this pair on two sides meet so seldom that a month tells which meeting it is. */
const SELDOM = 1_500
/** Days before the end of all in which nothing has been yet. */
const AHEAD = 45

/** @param number place in the plan */
export function drawEncounter(world: World, number: number): Encounter {
  const random = openRandom(world.seed, 30, number)
  const pair = world.plan.pairs[number] as number
  const dayNumber = world.plan.days[number] as number
  const tier = world.plan.tiers[number] as number
  const role = (TIERS[tier] as (typeof TIERS)[number]).role
  const day = sayDay(dayNumber)
  const dates = drawDate(random, day, dayNumber, pair < SELDOM && pair >= 0)
  const status = drawStatus(random, world.lastDay - dayNumber)
  const base = { number, day, status, level: role, ...dates }
  if (pair === SUMMIT) return { ...base, ...drawSummit(random, world, dayNumber, day, tier) }
  if (pair === WITH_ORGANIZATION) return { ...base, ...drawCall(random, world, dayNumber, tier) }
  const { sides, areas } = world.pairs[pair] as Pair
  const kind = random.pick((TIERS[tier] as (typeof TIERS)[number]).kinds)
  const [host, guest] = random.chance(0.5) ? sides : [sides[1], sides[0]]
  const away = kind === 'call' || kind === 'video' || (kind !== 'visit' && random.chance(0.16))
  return {
    ...base,
    kind,
    countries: [...sides],
    organizations: [],
    visit: !away && role !== 'ambassador' ? { type: drawVisit(random, tier), guest, host } : null,
    city: kind === 'call' || kind === 'video' ? null : away ? drawVenue(random) : drawCity(random, host),
    people: sides.map((side) => world.officials.inOffice(side, tier, dayNumber)),
    areas: drawAreas(random, areas),
  }
}

function drawSummit(random: Random, world: World, dayNumber: number, day: string, tier: number) {
  const drawn = random.chance(0.6) ? random.pick(BODIES) : null
  const invited = listMembers(drawn?.members ?? [], day)
  const body = invited.length > 2 ? drawn : null
  const members = body === null ? listMembers(REGIONAL, day) : invited
  const chosen = new Set<string>()
  const seats = Math.min(members.length, 3 + random.below(7))
  while (chosen.size < seats) chosen.add(random.pick(members).code)
  const countries = [...chosen].sort()
  const rank = TIERS[tier]?.role === 'head_of_state' ? tier : 4
  return {
    kind: 'summit' as const,
    level: TIERS[rank]?.role ?? 'head_of_state',
    countries,
    organizations: body === null || random.chance(0.3) ? [] : [body.code],
    visit: null,
    city: drawCity(random, random.pick(countries)),
    people: countries.slice(0, 4).map((side) => world.officials.inOffice(side, rank, dayNumber)),
    areas: drawAreas(random, [
      'multilateral',
      'political_dialogue',
      'security',
      'trade',
      'transport',
      'energy',
      'environment',
    ]),
  }
}

function listMembers(members: readonly GroupMember[], day: string): GroupMember[] {
  return members.filter(({ code, since = '', until = '9999' }) => since <= day && day <= until && CITIES_OF.has(code))
}

function drawCall(random: Random, world: World, dayNumber: number, tier: number) {
  const country = random.pick(PLAYERS.slice(0, 90)).code
  const organization = random.pick(HEADED)
  return {
    kind: 'talks' as const,
    countries: [country],
    organizations: [organization],
    visit: null,
    city: random.chance(0.7) ? drawCity(random, country) : drawVenue(random),
    people: [world.officials.inOffice(country, tier, dayNumber), world.officials.atHead(organization, dayNumber)],
    areas: drawAreas(random, [
      'multilateral',
      'finance',
      'health',
      'education',
      'human_rights',
      'peace',
      'environment',
    ]),
  }
}

/**
 * Mostly the day; now and then days, a month, a year, or none.
 * @param often whether the two meet so often that only the day tells one meeting from the next
 */
function drawDate(
  random: Random,
  day: string,
  dayNumber: number,
  often: boolean,
): Pick<Encounter, 'date' | 'dateEnd' | 'datePrecision'> {
  const grain = random.next()
  if (often && grain >= 0.006) return { date: day, dateEnd: null, datePrecision: 'day' }
  if (grain < 0.006) return { date: null, dateEnd: null, datePrecision: null }
  if (grain < 0.012) return { date: `${day.slice(0, 4)}-01-01`, dateEnd: null, datePrecision: 'year' }
  if (grain < 0.06) return { date: `${day.slice(0, 7)}-01`, dateEnd: null, datePrecision: 'month' }
  const last = grain < 0.16 ? sayDay(dayNumber + 1 + random.below(3)) : null
  return { date: day, dateEnd: last, datePrecision: 'day' }
}

function drawStatus(random: Random, left: number): MeetingStatus {
  if (left < AHEAD) return random.chance(0.97) ? 'planned' : 'cancelled'
  return random.chance(0.012) ? 'cancelled' : 'held'
}

function drawVisit(random: Random, tier: number): VisitType | null {
  const luck = random.next()
  if (luck < 0.3) return null
  if (luck < 0.62) return 'working'
  if (luck < 0.92) return 'official'
  return tier === 0 ? 'state' : 'official'
}

function drawCity(random: Random, country: string): CityRow | null {
  const cities = CITIES_OF.get(country) ?? []
  const capital = BY_ID.get(CAPITAL_IDS[country]?.split(' ')[0] ?? '')
  if (random.chance(0.04)) return null
  if (capital !== undefined && random.chance(0.82)) return capital
  return cities.length > 0 ? random.pick(cities) : (capital ?? null)
}

function drawVenue(random: Random): CityRow | null {
  return VENUES.length > 0 && random.chance(0.9) ? random.pick(VENUES) : null
}

/** None to four, those before others that these sides mostly talk about. */
function drawAreas(random: Random, areas: readonly AreaCode[]): AreaCode[] {
  const luck = random.next()
  const wanted = luck < 0.1 ? 0 : luck < 0.35 ? 1 : luck < 0.7 ? 2 : luck < 0.9 ? 3 : 4
  const chosen = new Set<AreaCode>()
  while (chosen.size < wanted) chosen.add(areas[Math.floor(random.next() ** 1.7 * areas.length)] as AreaCode)
  return [...chosen]
}

export function sayDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
