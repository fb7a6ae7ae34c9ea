import { randomInt } from 'node:crypto'
import { getPool } from '../db/client'
import type { JobKind } from './job-state'

export type NewJob = {
  owner: string
  kind: JobKind
  /** As lists of jobs name it. */
  title: string
  feedId?: string
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const LONGEST_TITLE = 200

/** Opens a job that inputs can be added to. @returns its id */
export async function createJob({ owner, kind, title, feedId }: NewJob): Promise<string> {
  const id = Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  await getPool().query('INSERT INTO jobs (id, kind, title, owner, feed_id) VALUES ($1, $2, $3, $4, $5)', [
    ...[id, kind, title.slice(0, LONGEST_TITLE), owner, feedId ?? null],
  ])
  return id
}
