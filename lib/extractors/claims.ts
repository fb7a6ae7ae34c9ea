/**
 * What a model may claim about a document, and how it must write it. One schema makes both the form that is asked for and
 * the check of what comes back, so the two cannot drift apart. Codes are plain words here: an unknown one is dropped later
 * with the fact it spoils, not with the whole answer.
 */
import { z } from 'zod'

const code = z.string().nullable()
const codes = z.array(z.string())
const quote = z.string().describe('words copied from the document to the letter')

export const person = z.object({ name: z.string(), role: code, country: code, quote })

export const meeting = z.object({
  kind: z.string(),
  status: z.string(),
  date: code.describe('YYYY-MM-DD'),
  dateEnd: code,
  datePrecision: code,
  place: z.object({ city: code, country: code }).nullable(),
  countries: codes,
  organizations: codes,
  visit: z.object({ type: code, guest: code, host: code }).nullable(),
  participants: z.array(person),
  areas: codes,
  background: z.boolean(),
  quote,
})

export const country = z.object({ code: z.string(), mentions: z.array(z.object({ kind: z.string(), quote })) })
export const organization = z.object({ code: z.string(), quotes: z.array(quote) })
export const area = z.object({ code: z.string(), countries: codes, quote })
export const agreement = z.object({ title: z.string(), status: z.string(), countries: codes, quote })
export const figure = z.object({ value: z.number(), unit: z.string(), about: z.string(), quote })

const claims = z.object({
  countries: z.array(country),
  organizations: z.array(organization),
  people: z.array(person),
  meetings: z.array(meeting),
  areas: z.array(area),
  agreements: z.array(agreement),
  figures: z.array(figure),
})

export type MeetingClaim = z.infer<typeof meeting>

/** The form of the answer as JSON Schema, which the service is asked to keep to. */
export const ANSWER_SCHEMA = z.toJSONSchema(claims, { target: 'draft-7' })

/** The parts of an answer. */
export type Part = keyof z.infer<typeof claims>
