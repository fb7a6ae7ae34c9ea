/** The rules that every meeting keeps, whoever says so. */
import { AREA_CODES } from '../vocab/areas'
import { isCountryCode, nameCountry } from '../vocab/countries'
import { MEETING_KIND_CODES, MEETING_STATUSES, VISIT_TYPES } from '../vocab/meeting-kinds'
import { ORGANIZATIONS } from '../vocab/organizations'
import { ROLE_CODES } from '../vocab/roles'
import { checkDate } from './check-date'
import type { MeetingFields } from './decisions'

/** What is wrong with a field, in a sentence for a reader. `field` is named as in decisions (`country:KZ`). */
export type MeetingProblem = { field: string; message: string }

/** No name of a person or city is longer, and a longer key would not fit an index. */
const LONGEST_NAME = 200

/** Everything that is wrong with a meeting; an empty list where it may stand. */
export function checkMeeting(meeting: MeetingFields): MeetingProblem[] {
  return [
    ...checkCode('kind', meeting.kind, MEETING_KIND_CODES),
    ...checkCode('status', meeting.status, MEETING_STATUSES),
    ...checkDate(meeting),
    ...checkPlace(meeting),
    ...checkVisit(meeting),
    ...(meeting.level === null ? [] : checkCode('level', meeting.level, ROLE_CODES)),
    ...checkSides(meeting),
    ...checkAreas(meeting),
    ...checkPeople(meeting),
  ]
}

function checkCode(field: string, code: string, known: readonly string[]): MeetingProblem[] {
  if (known.includes(code)) return []
  return [{ field, message: `The ${field} ${quote(code)} is not known; it is one of ${known.join(', ')}.` }]
}

function checkAreas({ areas }: MeetingFields): MeetingProblem[] {
  const unknown = areas.filter((code) => !AREA_CODES.includes(code))
  return unknown.map((code) => ({
    field: `area:${code}`,
    message: `No area of the codebook has the code ${quote(code)}.`,
  }))
}

function checkCountry(field: string, what: string, code: string): MeetingProblem[] {
  return isCountryCode(code)
    ? []
    : [
        {
          field,
          message: `${what} ${quote(code)} is no country; a country is written as its ISO 3166 code, such as KZ.`,
        },
      ]
}

function checkPlace({ place }: MeetingFields): MeetingProblem[] {
  if (place === null) return []
  const { city, country } = place
  if (city === null && country === null)
    return [{ field: 'place', message: 'A place has a city or a country, or there is no place.' }]
  return [
    ...(country === null ? [] : checkCountry('place', 'The place', country)),
    ...(city === null ? [] : checkName('place', 'The city', city)),
  ]
}

function checkVisit({ visit, countries, place }: MeetingFields): MeetingProblem[] {
  if (visit === null) return []
  const { type, guest, host } = visit
  const problems: MeetingProblem[] = []
  if (type !== null && !(VISIT_TYPES as readonly string[]).includes(type))
    problems.push({
      field: 'visit',
      message: `The type of visit ${quote(type)} is not known; it is one of ${VISIT_TYPES.join(', ')}.`,
    })
  for (const [what, code] of [
    ['guest', guest],
    ['host', host],
  ] as const) {
    if (code === null) continue
    const unknown = checkCountry('visit', `The ${what}`, code)
    problems.push(...unknown)
    if (unknown.length === 0 && !countries.includes(code) && place?.country !== code)
      problems.push({
        field: 'visit',
        message: `The ${what} ${nameCountry(code)} (${code}) is neither a side of the meeting nor where it was.`,
      })
  }
  if (guest !== null && guest === host)
    problems.push({
      field: 'visit',
      message: `${nameCountry(guest)} (${guest}) cannot be guest and host of one visit.`,
    })
  return problems
}

function checkSides({ countries, organizations }: MeetingFields): MeetingProblem[] {
  const known: readonly string[] = ORGANIZATIONS.map(({ code }) => code)
  const sides = new Set([...countries, ...organizations])
  return [
    ...countries.flatMap((code) => checkCountry(`country:${code}`, 'The side', code)),
    ...organizations.flatMap((code) =>
      known.includes(code)
        ? []
        : [{ field: `organization:${code}`, message: `No organization has the code ${quote(code)}.` }],
    ),
    ...(countries.length > 0 && sides.size > 1
      ? []
      : [
          {
            field: 'countries',
            message: `A meeting has two sides, two countries or a country and an organization; this one has ${sides.size === 0 ? 'none' : [...sides].join(' and ')}.`,
          },
        ]),
  ]
}

function checkPeople({ participants, countries }: MeetingFields): MeetingProblem[] {
  return participants.flatMap(({ key, name, role, country }) => {
    const field = `participant:${key}`
    const unknown = country === null ? [] : checkCountry(field, `The country of ${quote(name)},`, country)
    const seated = country === null || unknown.length > 0 || countries.includes(country)
    return [
      ...checkName(field, 'The name', name),
      ...(role === null || ROLE_CODES.includes(role)
        ? []
        : [
            {
              field,
              message: `The role ${quote(role)} of ${name} is not known; it is one of ${ROLE_CODES.join(', ')}.`,
            },
          ]),
      ...unknown,
      ...(seated
        ? []
        : [
            {
              field,
              message: `${name} sits for ${nameCountry(country ?? '')} (${country}), which is not a side of the meeting.`,
            },
          ]),
    ]
  })
}

function checkName(field: string, what: string, name: string): MeetingProblem[] {
  if (name.trim() === '') return [{ field, message: `${what} is empty.` }]
  if (name.length > LONGEST_NAME)
    return [{ field, message: `${what} is ${name.length} characters long; ${LONGEST_NAME} is the most.` }]
  return /\p{L}/u.test(name) ? [] : [{ field, message: `${what} ${quote(name)} has no letter in it.` }]
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
