import type { ReviewFacts, ReviewPerson } from '../../dataset/review'
import { readArray, readField, readString, readStrings } from '../json'

function readPerson(value: unknown): ReviewPerson {
  return {
    key: readString(value, 'key') ?? '',
    name: readString(value, 'name') ?? '',
    role: readString(value, 'role'),
    country: readString(value, 'country'),
  }
}

/** A meeting as one report tells it, out of the JSON in which the base keeps it. */
export function readTold(told: unknown): ReviewFacts {
  const place = readField(told, 'place') ?? null
  const visit = readField(told, 'visit') ?? null
  return {
    kind: readString(told, 'kind') ?? '',
    status: readString(told, 'status') ?? '',
    date: readString(told, 'date'),
    dateEnd: readString(told, 'dateEnd'),
    datePrecision: readString(told, 'datePrecision'),
    place: place && { city: readString(place, 'city'), country: readString(place, 'country') },
    visit: visit && {
      type: readString(visit, 'type'),
      guest: readString(visit, 'guest'),
      host: readString(visit, 'host'),
    },
    level: readString(told, 'level'),
    countries: readStrings(told, 'countries'),
    organizations: readStrings(told, 'organizations'),
    participants: readArray(told, 'participants').map(readPerson),
    areas: readStrings(told, 'areas'),
  }
}

/** By field, whether the report states it or it was inferred. */
export function readHow(told: unknown): Record<string, string> {
  const fields = readField(told, 'fields')
  if (typeof fields !== 'object' || fields === null) return {}
  const entries = Object.keys(fields).map((field) => [field, readString(readField(fields, field), 'how')] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null))
}
