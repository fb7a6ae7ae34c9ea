/** Reads what a person wants a field to be: its form here; whether codes are known and rules kept, `checkMeeting` says. */
import { z } from 'zod'
import type { JsonValue } from '../identity/decisions'
import { type FieldKind, isField, readField } from '../identity/field-names'
import { cleanText } from './clean-text'
import type { Problem } from './outcome'

const text = z.string().transform(cleanText)
const maybe = text.nullish().transform((value) => (value === undefined || value === '' ? null : value))

const date = z
  .strictObject({ date: maybe, dateEnd: maybe, datePrecision: maybe })
  .nullable()
  .transform((value) => {
    if (value === null || value.date === null) return { dateEnd: null, datePrecision: null, date: null, ...value }
    const { date, dateEnd, datePrecision } = value
    return { date, dateEnd: dateEnd === date ? null : dateEnd, datePrecision: datePrecision ?? 'day' }
  })
const place = z
  .strictObject({ city: maybe, country: maybe })
  .nullable()
  .transform((value) => (value === null || (value.city === null && value.country === null) ? null : value))
const visit = z
  .strictObject({ type: maybe, guest: maybe, host: maybe })
  .nullable()
  .transform((value) => (value === null || Object.values(value).every((part) => part === null) ? null : value))
const seat = z.union([z.literal(false), z.strictObject({ name: maybe, role: maybe, country: maybe })])

type Form = { form: z.ZodType<JsonValue>; says: string }

const SIDE = { form: z.boolean(), says: 'true where it is one, false where it is none' }
const FORMS: Partial<Record<FieldKind, Form>> = {
  kind: { form: text, says: 'the code of a kind' },
  status: { form: text, says: 'the code of a status' },
  date: { form: date, says: '{ date, dateEnd, datePrecision } or null' },
  place: { form: place, says: '{ city, country } or null' },
  visit: { form: visit, says: '{ type, guest, host } or null' },
  level: { form: text.nullable(), says: 'the code of a role or null' },
  country: SIDE,
  organization: SIDE,
  area: SIDE,
  participant: { form: seat, says: '{ name, role, country }, or false where the person was not there' },
}

/** What becomes of a meeting is not edited but done. */
const DONE_BY: Partial<Record<FieldKind, string>> = {
  state: 'reject, delete, restore or merge',
  accepted: 'accept',
  apart: 'apart',
}

/** The value as decisions hold it, or what is wrong with it. */
export function readWord(field: string, asked: unknown): { value: JsonValue } | { problem: Problem } {
  if (!isField(field)) return { problem: { field, message: `A meeting has no field “${field}”.` } }
  const { kind } = readField(field)
  const known = FORMS[kind]
  if (known === undefined)
    return { problem: { field, message: `“${field}” is not edited; the acts for it are: ${DONE_BY[kind]}.` } }
  const read = known.form.safeParse(asked)
  if (read.success) return { value: read.data }
  return { problem: { field, message: `The ${kind} is written as ${known.says}.` } }
}
