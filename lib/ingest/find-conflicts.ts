/** Where a row of a dataset and the other reports of its meetings say different things of one field. */
import type { ClientBase } from 'pg'
import { cityId } from '../identity/city-id'
import { daysOf, overlaps } from '../identity/days'
import { samePerson } from '../identity/same-person'
import type { ToldMeeting } from '../identity/told-meeting'
import type { Conflict } from './outcome'

/** What was coded by a program from headlines is held against nothing. */
const BESIDE = {
  name: 'reports-beside-articles',
  text: `SELECT own.article_id AS article, other.article_id AS beside, own.meeting_id AS meeting, own.told AS here,
      other.told AS there
    FROM reports own JOIN reports other ON other.meeting_id = own.meeting_id AND other.article_id <> own.article_id
    LEFT JOIN article_records x ON x.article_id = other.article_id
    WHERE own.article_id = ANY ($1) AND x.unverified IS NOT TRUE
    ORDER BY own.ordinal, other.article_id COLLATE "C", other.ordinal`,
}

type Beside = { article: string; beside: string; meeting: string; here: ToldMeeting; there: ToldMeeting }

/**
 * What differs, a conflict a field of a meeting; `there` has what all others say, each once.
 * @param articles that were stored together, in their order: one is held against those before it
 */
export async function findConflicts(client: ClientBase, articles: readonly string[]): Promise<Map<string, Conflict[]>> {
  const places = new Map(articles.map((id, place) => [id, place]))
  const found = new Map(articles.map((id) => [id, new Map<string, Conflict>()]))
  const { rows } = articles.length === 0 ? { rows: [] } : await client.query<Beside>({ ...BESIDE, values: [articles] })
  for (const { article, beside, meeting, here, there } of rows) {
    const own = found.get(article)
    if (own === undefined || (places.get(beside) ?? -1) > (places.get(article) ?? 0)) continue
    for (const [field, mine, theirs] of compareTellings(here, there)) {
      const conflict = own.get(`${meeting} ${field}`)
      if (conflict === undefined) own.set(`${meeting} ${field}`, { meeting, field, here: mine, there: theirs })
      else if (!conflict.there.split('; ').includes(theirs)) conflict.there += `; ${theirs}`
    }
  }
  return new Map([...found].map(([id, conflicts]) => [id, [...conflicts.values()]]))
}

type Difference = [field: string, here: string, there: string]

/** The fields in which two tellings of one meeting cannot both be right; what one leaves open is no difference. */
function compareTellings(here: ToldMeeting, there: ToldMeeting): Difference[] {
  return [
    ...compareDates(here, there),
    ...comparePlaces(here, there),
    ...compareKinds(here, there),
    ...compareVisits(here, there),
    ...comparePeople(here, there),
  ]
}

/** A day within the days of a visit is no difference. */
function compareDates(here: ToldMeeting, there: ToldMeeting): Difference[] {
  const [mine, theirs] = [daysOf(here), daysOf(there)]
  if (mine === null || theirs === null || overlaps(mine, theirs)) return []
  const say = ({ date, dateEnd }: ToldMeeting) => (dateEnd === null ? (date ?? '') : `${date} – ${dateEnd}`)
  return [['date', say(here), say(there)]]
}

function comparePlaces({ place: mine }: ToldMeeting, { place: theirs }: ToldMeeting): Difference[] {
  const say = (place: NonNullable<ToldMeeting['place']>) => [place.city, place.country].filter(Boolean).join(', ')
  if (mine === null || theirs === null) return []
  const [here, there] = [cityId(mine), cityId(theirs)]
  const countries = mine.country !== null && theirs.country !== null && mine.country !== theirs.country
  const cities = here !== null && there !== null && here !== there
  return countries || cities ? [['place', say(mine), say(theirs)]] : []
}

/** A visit is a meeting of which no talks are told, so that either may be said of one encounter. */
function compareKinds({ kind: mine }: ToldMeeting, { kind: theirs }: ToldMeeting): Difference[] {
  return mine === theirs || mine === 'visit' || theirs === 'visit' ? [] : [['kind', mine, theirs]]
}

function compareVisits({ visit: mine }: ToldMeeting, { visit: theirs }: ToldMeeting): Difference[] {
  if (mine === null || theirs === null) return []
  const found: Difference[] = []
  for (const [field, key] of [
    ['visit.type', 'type'],
    ['visit.guest', 'guest'],
    ['visit.host', 'host'],
  ] as const) {
    const [a, b] = [mine[key], theirs[key]]
    if (a !== null && b !== null && a !== b) found.push([field, a, b])
  }
  return found
}

/** Rank and country of whom both name. */
function comparePeople(here: ToldMeeting, there: ToldMeeting): Difference[] {
  return here.participants.flatMap((mine): Difference[] => {
    const possible = there.participants.filter(({ key }) => key === mine.key || samePerson(key, mine.key))
    const [theirs] = possible
    if (theirs === undefined || possible.length > 1) return []
    const found: Difference[] = []
    if (mine.role !== null && theirs.role !== null && mine.role !== theirs.role)
      found.push([`role:${mine.key}`, mine.role, theirs.role])
    if (mine.country !== null && theirs.country !== null && mine.country !== theirs.country)
      found.push([`country:${mine.key}`, mine.country, theirs.country])
    return found
  })
}
