/** Edits fields of a meeting: a side, organization, person or area is put in or taken out, another value set. */
import type { ClientBase } from 'pg'
import { checkMeeting } from '../identity/check-meeting'
import { isSameAnswer, type JsonValue } from '../identity/decisions'
import { readField } from '../identity/field-names'
import { overlayDecisions } from '../identity/overlay-decisions'
import type { RequestOf } from './acts'
import { checkEvidence } from './check-evidence'
import { checkVersion } from './check-version'
import { findPerson } from './find-person'
import { foldMeeting } from './machine-says'
import { type Problem, refuse, refuseAny } from './outcome'
import { bindReports, decideField, type Plan, requireLive } from './plan'
import { readWord } from './read-word'
import { readStanding, type Standing } from './standing'

export async function editMeeting(client: ClientBase, request: RequestOf<'edit'>): Promise<Plan> {
  const standing = await readStanding(client, request.meeting)
  await checkVersion(client, standing, request.version)
  requireLive(standing)
  const evidence = await checkEvidence(client, request.evidence)
  const words = await readWords(client, standing, request.set)
  const { decisions } = standing
  const news = words.filter(({ field, value }) => !isSameAnswer(decisions.get(field)?.value, value))
  if (news.length === 0) throw refuse({ field: words[0]?.field ?? 'set', message: 'This is what was decided already.' })
  const folded = await foldMeeting(client, standing.id)
  const decided = new Map<string, JsonValue>([...decisions].map(([field, { value }]) => [field, value]))
  for (const { field, value } of news) decided.set(field, value)
  const { meeting } = overlayDecisions(
    folded,
    [...decided].map(([field, value]) => ({ field, value, machine: null })),
  )
  const touched = new Set(news.map(({ field }) => field))
  const known = new Set(checkMeeting(standing.seen).map(({ message }) => message))
  const problems = checkMeeting(meeting).filter(({ field, message }) => touched.has(field) || !known.has(message))
  const asked = new Map(words.map((word) => [word.field, word.asked]))
  refuseAny(problems.map(({ field, message }) => ({ field: asked.get(field) ?? field, message })))
  return {
    ...{ action: 'edit', why: request.why ?? null, meetings: [standing.id] },
    changes: [
      ...news.map(({ field, value }) => decideField(standing, folded, field, value, evidence)),
      ...bindReports(standing),
    ],
  }
}

type NamedWord = { field: string; value: JsonValue }

/** @returns the words by the names of their fields, with the names by which the editor asked for them */
async function readWords(
  client: ClientBase,
  standing: Standing,
  set: Record<string, unknown>,
): Promise<(NamedWord & { asked: string })[]> {
  const problems: Problem[] = []
  const words = new Map<string, { asked: string; value: JsonValue }>()
  for (const [asked, value] of Object.entries(set)) {
    const read = readWord(asked, value)
    const word = 'problem' in read ? read : await placeWord(client, standing, { field: asked, value: read.value })
    if ('problem' in word) problems.push(word.problem)
    else if (words.has(word.field)) problems.push({ field: asked, message: `“${word.field}” is named twice.` })
    else words.set(word.field, { asked, value: word.value })
  }
  refuseAny(problems)
  return [...words].map(([field, word]) => ({ field, ...word }))
}

/** Finds whom a seat is meant for; other fields are taken as they are. */
async function placeWord(
  client: ClientBase,
  { seen, decisions }: Standing,
  word: NamedWord,
): Promise<NamedWord | { problem: Problem }> {
  const { kind, of } = readField(word.field)
  if (kind !== 'participant') return word
  const { value } = word
  const seat = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  const name = typeof seat?.name === 'string' ? seat.name : null
  const person = await findPerson(client, of, name)
  const field = `participant:${person.key}`
  if (seat === null) {
    const there = seen.participants.some(({ key }) => key === person.key) || decisions.has(field)
    return there ? { field, value } : { problem: { field: word.field, message: `“${of}” is not at this meeting.` } }
  }
  const called = name ?? person.name
  if (called === null || person.key === '')
    return { problem: { field: word.field, message: `“${name ?? of}” is not known; give the name of the person.` } }
  return { field, value: { ...seat, name: called } }
}
