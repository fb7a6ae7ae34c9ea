/** Views that a reader keeps: an address of Entente under a name. They are nobody's word on a meeting, hence no acts. */
import { randomBytes } from 'node:crypto'
import { getPool } from '../db/client'

export type SavedView = {
  id: string
  name: string
  /** Path and query, as `readOwnAddress` gives them. */
  address: string
  /** When it was saved, an instant in UTC. */
  saved: string
}

/** As many letters as a name holds. */
export const LONGEST_NAME = 200
const LONGEST_ADDRESS = 4000

const COLUMNS = `id, name, address, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS saved`

/**
 * Path and query of an address of this Entente; `null` where it leads elsewhere. The language is left out, for the view is
 * the same in all.
 */
export function readOwnAddress(text: string): string | null {
  const written = text.trim()
  if (!/^\/(?![/\\])/.test(written)) return null
  const own = 'http://entente.invalid'
  if (!URL.canParse(written, own)) return null
  const url = new URL(written, own)
  if (url.origin !== own || url.pathname.startsWith('//')) return null
  url.searchParams.delete('ui')
  const address = `${url.pathname}${url.search}`
  return address.length > LONGEST_ADDRESS ? null : address
}

/** A name without the blanks around it and no longer than is kept; empty where there is none. */
export function readViewName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  return [...plain].slice(0, LONGEST_NAME).join('')
}

/** The views of a person, newest first. @throws Error of the driver where the base cannot be reached */
export async function listSavedViews(owner: string): Promise<SavedView[]> {
  const { rows } = await getPool().query<SavedView>(
    `SELECT ${COLUMNS} FROM saved_views WHERE owner = $1 ORDER BY created_at DESC, id`,
    [owner],
  )
  return rows
}

/** One view of a person; `null` where there is none. @throws Error of the driver where the base cannot be reached */
export async function findSavedView(owner: string, id: string): Promise<SavedView | null> {
  if (id.includes('\0')) return null
  const { rows } = await getPool().query<SavedView>(`SELECT ${COLUMNS} FROM saved_views WHERE owner = $1 AND id = $2`, [
    owner,
    id,
  ])
  return rows[0] ?? null
}

/** Keeps a view. @returns its id @throws Error of the driver where the base cannot be reached */
export async function saveView(owner: string, name: string, address: string): Promise<string> {
  const id = randomBytes(8).toString('hex')
  await getPool().query('INSERT INTO saved_views (id, owner, name, address) VALUES ($1, $2, $3, $4)', [
    id,
    owner,
    name,
    address,
  ])
  return id
}

/** Gives a view another name. @returns whether there is such a view */
export async function renameView(owner: string, id: string, name: string): Promise<boolean> {
  const { rowCount } = await getPool().query(
    'UPDATE saved_views SET name = $3, updated_at = now() WHERE owner = $1 AND id = $2',
    [owner, id, name],
  )
  return rowCount === 1
}

/** Keeps a view no longer. @returns whether there was such a view */
export async function deleteView(owner: string, id: string): Promise<boolean> {
  const { rowCount } = await getPool().query('DELETE FROM saved_views WHERE owner = $1 AND id = $2', [owner, id])
  return rowCount === 1
}
