/** The form of an answer as CONTRACT.md fixes it, written down a second time and from the outside: by zod, not by our types. */
import { z } from 'zod'
import { isDay } from '../../lib/extract/engine/calendar'
import { AREA_CODES } from '../../lib/vocab/areas'
import { COUNTRIES } from '../../lib/vocab/countries'
import { ORGANIZATIONS } from '../../lib/vocab/organizations'

const ROLES = [
  ...['head_of_state', 'head_of_government', 'deputy_head', 'foreign_minister', 'minister', 'speaker'],
  ...['deputy_minister', 'ambassador', 'official', 'legislator', 'regional', 'organization_head', 'business', 'other'],
] as const
const KINDS = [
  'talks',
  'visit',
  'call',
  'video',
  'summit',
  'commission',
  'forum',
  'consultations',
  'reception',
] as const

const day = z.string().refine(isDay, 'is no day of the calendar')
const country = z.enum(COUNTRIES.map((row) => row.code))
const organization = z.enum(ORGANIZATIONS.map((row) => row.code))
const area = z.enum(AREA_CODES)
const role = z.enum(ROLES)
const filled = z.string().refine((text) => text.trim() === text && text !== '', 'is empty or has blanks around it')
const key = filled.refine((text) => /^[a-z]+(?:[ '-][a-z]+)*$/u.test(text), 'is no key')

const span = z
  .object({ start: z.int().nonnegative(), end: z.int().positive(), in: z.literal('title').optional() })
  .refine(({ start, end }) => start < end, 'is an empty passage')
const spans = z.array(span).min(1)

const context = z.enum([
  ...['culture', 'diplomatic', 'economic', 'enviro_disaster', 'government', 'human_rights', 'legal', 'legislative'],
  ...['migration', 'military', 'resource', 'future', 'historical'],
] as const)
const codes = (types: readonly string[], cameo: RegExp) =>
  z.object({
    plover: z.object({
      type: z.enum(types),
      mode: z.enum(['visit', 'third-party', 'multilateral', 'phone', 'cancel']).nullable(),
      context: unique(context),
    }),
    cameo: z.string().regex(cameo),
  })

function unique<T extends z.ZodType>(element: T) {
  return z
    .array(element)
    .refine((list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length, 'repeats')
}

const mention = (kind: z.ZodType) => span.and(z.object({ kind }))
const person = z.object({ name: filled, key, role: role.nullable(), country: country.nullable() })

const meeting = z
  .object({
    kind: z.enum(KINDS),
    status: z.enum(['held', 'planned', 'cancelled']),
    date: day.nullable(),
    dateEnd: day.nullable(),
    datePrecision: z.enum(['day', 'month', 'year']).nullable(),
    place: z.object({ city: filled.nullable(), country: country.nullable() }).nullable(),
    countries: unique(country),
    organizations: unique(organization),
    visit: z
      .object({
        type: z.enum(['state', 'official', 'working', 'private', 'transit']).nullable(),
        guest: country.nullable(),
        host: country.nullable(),
      })
      .nullable(),
    participants: z.array(person),
    level: role.nullable(),
    areas: unique(area),
    background: z.boolean(),
    confidence: z.number().min(0).max(1),
    evidence: spans,
    codes: codes(['AGREE', 'CONSULT', 'SANCTION'], /^(?:036|04[0124]|161)$/u),
    fields: z.record(z.string(), z.object({ how: z.enum(['stated', 'inferred']), rule: filled, evidence: spans })),
  })
  .superRefine((told, context) => {
    const wrong = (message: string) => context.addIssue({ code: 'custom', message })
    if ((told.date === null) !== (told.datePrecision === null)) wrong('date and precision go together')
    if (told.date && told.datePrecision === 'month' && !told.date.endsWith('-01')) wrong('a month is its first day')
    if (told.date && told.datePrecision === 'year' && !told.date.endsWith('-01-01')) wrong('a year is its first day')
    if (told.dateEnd && (!told.date || told.dateEnd <= told.date)) wrong('a range ends after it begins')
    if (told.countries.length + told.organizations.length < 2) wrong('a meeting has two sides')
    if (told.visit?.guest && told.visit.guest === told.visit.host) wrong('nobody is a guest at home')
    for (const code of [told.visit?.guest, told.visit?.host])
      if (code && !told.countries.includes(code)) wrong(`${code} visits or is visited, and is no side`)
    for (const { name, country: from } of told.participants)
      if (from && !told.countries.includes(from)) wrong(`${name} of ${from} takes part, and ${from} is no side`)
    const keys = told.participants.map((one) => one.key)
    if (new Set(keys).size < keys.length) wrong('a participant twice')
    if (told.kind === 'visit' && told.visit === null) wrong('a visit without a visit')
    const { date, place, countries, organizations, visit, level, areas } = told
    for (const [field, value] of Object.entries({ date, place, countries, organizations, visit, level, areas }))
      if (value !== null && (!Array.isArray(value) || value.length > 0) && !told.fields[field])
        wrong(`${field} rests on nothing`)
    const type = { held: 'CONSULT', planned: 'AGREE', cancelled: 'SANCTION' }[told.status]
    if (told.codes.plover.type !== type) wrong(`what is ${told.status} is no ${told.codes.plover.type}`)
  })

export const answerSchema = z
  .object({
    id: filled,
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u),
    published: day.nullable(),
    countries: z.array(
      z.object({
        code: country,
        mentions: z.array(mention(z.enum(['name', 'adjective', 'demonym', 'capital', 'seat']))).min(1),
      }),
    ),
    organizations: z.array(z.object({ code: organization, mentions: spans })),
    people: z.array(person.extend({ mentions: spans })),
    meetings: z.array(meeting),
    areas: z.array(
      z.object({
        ...{ code: area, countries: unique(country), evidence: spans },
        codes: z.object({
          plover: context.nullable(),
          iptc: z
            .string()
            .regex(/^medtop:\d{8}$/u)
            .nullable(),
        }),
      }),
    ),
    agreements: z.array(
      z.object({
        title: filled,
        status: z.enum(['signed', 'initialled', 'planned']),
        countries: unique(country),
        evidence: spans,
        codes: codes(['AGREE', 'SUPPORT'], /^(?:032|057)$/u),
      }),
    ),
    figures: z.array(z.object({ value: z.number(), unit: filled, about: z.string(), evidence: spans })),
  })
  .superRefine((facts, context) => {
    const lists = {
      countries: facts.countries.map((row) => row.code),
      organizations: facts.organizations.map((row) => row.code),
      people: facts.people.map((row) => row.key),
      areas: facts.areas.map((row) => row.code),
    }
    for (const [name, codes] of Object.entries(lists))
      if (new Set<string>(codes).size < codes.length) context.addIssue({ code: 'custom', message: `${name} twice` })
    const known = new Set(lists.countries)
    for (const [index, told] of facts.meetings.entries())
      for (const code of told.countries)
        if (!known.has(code))
          context.addIssue({
            code: 'custom',
            message: `meeting ${index} is of ${code}, which is nowhere in the document`,
          })
    const areas = new Set(lists.areas)
    for (const [index, told] of facts.meetings.entries())
      for (const code of told.areas)
        if (!areas.has(code))
          context.addIssue({ code: 'custom', message: `meeting ${index} is about ${code}, which the document is not` })
  })
