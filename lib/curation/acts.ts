/**
 * What a person may ask for, one form per act. Here only the form is checked: whether a field exists, a code is known or
 * a meeting keeps the rules is said by `checkMeeting` and by the acts themselves, with the field and the reason.
 */
import { z } from 'zod'
import { cleanText } from './clean-text'

/** No text of ours holds what PostgreSQL cannot keep: a NUL, or half of a surrogate pair. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u
const LONGEST = { id: 1_000, name: 200, why: 2_000 } as const
/** The deepest of our forms has five levels. */
const DEEPEST = 12
const MOST = { fields: 200, meetings: 50, reports: 2_000, people: 50, articles: 2_000 } as const

const id = z.string().min(1).max(LONGEST.id)
const name = z.string().transform(cleanText).pipe(z.string().min(1).max(LONGEST.name))
const version = z.int().positive()
const number = z.int().positive()
const why = z.string().trim().max(LONGEST.why).nullish()

const evidence = z.strictObject({
  article: id,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** `title` where the span is of the title and not of the text. */
  in: z.literal('title').optional(),
  /** What the person saw there; where given, it has to be what the article says. */
  quote: z.string().optional(),
})

const reason = { why, evidence: evidence.nullish() }
const set = z
  .record(z.string().min(1).max(LONGEST.id), z.json())
  .refine((fields) => Object.keys(fields).length > 0, 'No field is named.')
  .refine((fields) => Object.keys(fields).length <= MOST.fields, `More than ${MOST.fields} fields are named.`)

const person = z.strictObject({
  name,
  /** The key of a person who is known; made from the name where it is missing. */
  key: name.optional(),
  role: z.string().nullish(),
  country: z.string().nullish(),
})

const newMeeting = z.strictObject({
  kind: z.string(),
  status: z.string(),
  date: z.string().nullish(),
  dateEnd: z.string().nullish(),
  datePrecision: z.string().nullish(),
  place: z.strictObject({ city: name.nullish(), country: z.string().nullish() }).nullish(),
  visit: z
    .strictObject({ type: z.string().nullish(), guest: z.string().nullish(), host: z.string().nullish() })
    .nullish(),
  level: z.string().nullish(),
  countries: z.array(z.string()).max(MOST.fields).default([]),
  organizations: z.array(z.string()).max(MOST.fields).default([]),
  participants: z.array(person).max(MOST.fields).default([]),
  areas: z.array(z.string()).max(MOST.fields).default([]),
})

/** A report by the name that no re-reading changes: `ARTICLE#ORDINAL`. */
const report = z.string().regex(/#\d{1,9}$/, 'A report is named ARTICLE#ORDINAL.')

const unlike = (values: readonly string[]) => new Set(values).size === values.length
const TWICE = 'One of them is named twice.'
const several = (most: number, item: z.ZodType<string, string> = id) =>
  z.array(item).min(1).max(most).refine(unlike, TWICE)

const undo = z
  .strictObject({
    action: z.literal('undo'),
    change: number.optional(),
    act: number.optional(),
    /** All that persons did to this meeting. */
    meeting: id.optional(),
    /** The last thing this person did. */
    last: z.literal(true).optional(),
    why,
  })
  .refine(
    ({ change, act, meeting, last }) => [change, act, meeting, last].filter((one) => one !== undefined).length === 1,
    'Say one of: change, act, meeting, last.',
  )

const forms = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('edit'), meeting: id, version, set, ...reason }),
  z.strictObject({
    action: z.literal('clear'),
    meeting: id,
    version,
    fields: several(MOST.fields),
    why,
  }),
  z.strictObject({ action: z.literal('add'), meeting: newMeeting, ...reason }),
  z.strictObject({
    action: z.literal('merge'),
    into: id,
    from: several(MOST.meetings),
    versions: z.record(id, version),
    ...reason,
  }),
  z.strictObject({
    action: z.literal('split'),
    meeting: id,
    version,
    reports: several(MOST.reports, report),
    ...reason,
  }),
  ...(['accept', 'reject', 'delete', 'restore'] as const).map((action) =>
    z.strictObject({ action: z.literal(action), meeting: id, version, ...reason }),
  ),
  ...(['keep', 'take'] as const).map((action) =>
    z.strictObject({ action: z.literal(action), meeting: id, version, field: id, why }),
  ),
  z.strictObject({
    action: z.literal('apart'),
    a: id,
    b: id,
    versions: z.record(id, version).optional(),
    why,
  }),
  undo,
  z.strictObject({ action: z.literal('merge_people'), into: name, from: several(MOST.people, name), ...reason }),
  z.strictObject({
    action: z.literal('split_person'),
    key: name,
    articles: several(MOST.articles),
    name,
    ...reason,
  }),
])

/** One act of a person, as the API and pages ask for it. */
export const ACT_REQUEST = z
  .unknown()
  .superRefine((value, context) => refuseUnkeepable(value, context, []))
  .pipe(forms)

export type ActRequest = z.infer<typeof forms>
export type RequestOf<Action extends ActRequest['action']> = Extract<ActRequest, { action: Action }>
export type EvidenceRequest = z.infer<typeof evidence>

function refuseUnkeepable(value: unknown, context: z.RefinementCtx, path: (string | number)[]): void {
  const refuse = (message: string) => context.addIssue({ code: 'custom', path, message })
  if (typeof value === 'string' && UNKEEPABLE.test(value)) refuse('It holds a character that cannot be kept.')
  if (typeof value !== 'object' || value === null) return
  if (path.length > DEEPEST) {
    refuse('It is nested too deep.')
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    if (UNKEEPABLE.test(key)) refuse('A name in it holds a character that cannot be kept.')
    refuseUnkeepable(inner, context, [...path, Array.isArray(value) ? Number(key) : key])
  }
}
