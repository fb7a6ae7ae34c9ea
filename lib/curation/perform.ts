/** The one entrance to curation: a request of a person in, what came of it out. */

import type { ClientBase } from 'pg'
import { getPool } from '../db/client'
import { withWriteLock } from '../store/write-lock'
import { ACT_REQUEST, type ActRequest } from './acts'
import { addMeeting } from './add-meeting'
import { carryOut } from './carry-out'
import { clearFields } from './clear-fields'
import { editMeeting } from './edit-meeting'
import { judgeMeeting } from './judge-meeting'
import { keepApart } from './keep-apart'
import { mergeMeetings } from './merge-meetings'
import { mergePeople } from './merge-people'
import { type Outcome, Refusal } from './outcome'
import type { Plan } from './plan'
import { settleDifference } from './settle-difference'
import { splitMeeting } from './split-meeting'
import { splitPerson } from './split-person'
import { undo } from './undo'

/**
 * Does what a person asks for, in one transaction: all of it, or nothing and it is said why not.
 * @param request an act as `acts.ts` has it, unread
 * @param actor the acting name, as `whoActs` gives it
 * @throws Error only for faults of ours and where the base cannot be reached
 */
export async function perform(request: unknown, actor: string): Promise<Outcome> {
  const read = ACT_REQUEST.safeParse(request)
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
    return { done: false, code: 'unreadable', error: 'The request cannot be read.', problems }
  }
  try {
    const writing = { cause: read.data.action, actor }
    const done = await withWriteLock(getPool(), writing, async (client) =>
      carryOut(client, await planAct(client, read.data, actor), actor),
    )
    return { done: true, ...done }
  } catch (error) {
    if (error instanceof Refusal) return { done: false, ...error.refused }
    throw error
  }
}

function planAct(client: ClientBase, request: ActRequest, actor: string): Promise<Plan> {
  switch (request.action) {
    case 'edit':
      return editMeeting(client, request)
    case 'clear':
      return clearFields(client, request)
    case 'add':
      return addMeeting(client, request)
    case 'merge':
      return mergeMeetings(client, request)
    case 'split':
      return splitMeeting(client, request)
    case 'accept':
    case 'reject':
    case 'delete':
    case 'restore':
      return judgeMeeting(client, request)
    case 'keep':
    case 'take':
      return settleDifference(client, request)
    case 'apart':
      return keepApart(client, request)
    case 'undo':
      return undo(client, request, actor)
    case 'merge_people':
      return mergePeople(client, request)
    case 'split_person':
      return splitPerson(client, request)
  }
}
