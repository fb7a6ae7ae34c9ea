/** Makes one person of several: from now on the keys of the others stand for this one, in what was read and will be read. */
import type { ClientBase } from 'pg'
import type { RequestOf } from './acts'
import { writeAlias } from './apply-alias'
import type { Change } from './change'
import { checkEvidence, type Evidence } from './check-evidence'
import { findPeople, leadsTo, type Person } from './find-people'
import { loadNames } from './names'
import { missing, refuse } from './outcome'
import type { Plan } from './plan'
import { findMeetingsOf } from './plan-around'
import { readStandings, type Standing } from './standing'

export async function mergePeople(client: ClientBase, request: RequestOf<'merge_people'>): Promise<Plan> {
  const { from } = request
  if (from.includes(request.into))
    throw refuse({ field: 'from', message: `“${request.into}” cannot be merged with itself.` })
  const people = await findPeople(client, [request.into, ...from])
  const into = requirePerson(people, request.into, 'into')
  const others = from.map((key) => requirePerson(people, key, 'from'))
  for (const { key } of others)
    if (await leadsTo(client, into.key, key))
      throw refuse({ field: 'from', message: `“${key}” was split off “${into.key}”; undo that instead.` })
  const evidence = await checkEvidence(client, request.evidence)
  const around = await findMeetingsOf(client, [into.key, ...from])
  const changes: Change[] = []
  for (const other of others) changes.push(await standFor(client, other, into, evidence))
  const seats = moveSeats(await readStandings(client, around), into.key, from)
  return {
    ...{ action: 'merge_people', why: request.why ?? null, people: [into.key, ...from] },
    ...{ meetings: [...new Set(seats.flatMap(({ meeting }) => meeting ?? []))], around },
    changes: [...changes, ...seats],
  }
}

function requirePerson(people: ReadonlyMap<string, Person>, key: string, field: string): Person {
  const person = people.get(key)
  if (person === undefined) throw missing('person', key)
  if (person.target !== null)
    throw refuse({ field, message: `“${key}” was merged into “${person.target}”; name that person.` })
  return person
}

async function standFor(client: ClientBase, from: Person, into: Person, evidence: Evidence | null): Promise<Change> {
  return {
    ...{ meeting: null, person: from.key, field: writeAlias({ key: from.key, article: '' }), evidence },
    ...{ before: undefined, after: into.key, names: await loadNames(client, from.key) },
    shown: { before: from.name, after: into.name },
  }
}

/**
 * What was decided about a seat of one of the others is decided about this person, where nobody decided about him. That
 * one of the others was not there says nothing of him: it may have been said because he was named twice.
 */
function moveSeats(standings: ReadonlyMap<string, Standing>, into: string, from: readonly string[]): Change[] {
  return [...standings.values()].flatMap(({ id, decisions }) => {
    const target = `participant:${into}`
    const seats = from.flatMap((key) => {
      const held = decisions.get(`participant:${key}`)
      return held === undefined || held.value === false ? [] : [{ field: `participant:${key}`, held }]
    })
    const [first] = seats
    const cleared = seats.map(
      ({ field, held }): Change => ({
        ...{ meeting: id, person: null, field, before: held.value, after: undefined },
        machine: { before: held.machine, after: undefined },
      }),
    )
    if (first === undefined || decisions.has(target)) return cleared
    const taken: Change = {
      ...{ meeting: id, person: null, field: target, before: undefined, after: first.held.value },
      machine: { before: undefined, after: first.held.machine },
    }
    return [...cleared, taken]
  })
}
