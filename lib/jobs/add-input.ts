/** Gives a job its inputs: files, addresses and documents that are text already. */
import type { PoolClient } from 'pg'
import { getPool } from '../db/client'
import type { SourceDocument } from '../extract/facts'
import { cleanName } from './clean-name'
import { inTransaction } from './in-transaction'
import { MOST_INPUTS, MOST_JOB_BYTES, mostBytesOf, sayBytes } from './limits'
import { Refused } from './refused'

const PIECE_BYTES = 1024 * 1024
const LONGEST_ADDRESS = 2000

type NewInput = { kind: 'file' | 'link' | 'entry'; name: string; mediaType?: string | undefined; size: number | null }

/**
 * Takes a file in, piece by piece as it arrives. Where it breaks off, nothing of it stays.
 * @returns its bytes
 * @throws Refused where the job takes no more, or the file is too large; what the stream throws
 */
export async function addFile(
  jobId: string,
  { name, mediaType }: { name: string; mediaType?: string | undefined },
  stream: AsyncIterable<Uint8Array>,
): Promise<{ size: number }> {
  const pool = getPool()
  const clean = cleanName(name, 'file')
  const { id, room } = await addInput(jobId, { kind: 'file', name: clean, mediaType, size: null })
  const most = mostBytesOf(clean)
  try {
    let size = 0
    let place = 0
    for await (const piece of cutPieces(stream)) {
      size += piece.length
      if (size > most)
        throw new Refused('too-large', `${clean} has more than the ${sayBytes(most)} that a file may have`)
      if (size > room)
        throw new Refused('too-large', `a job holds ${sayBytes(MOST_JOB_BYTES)}; give ${clean} to another one`)
      await pool.query({ ...ADD_PIECE, values: [id, place++, piece] })
    }
    await pool.query('UPDATE job_inputs SET size = $2 WHERE id = $1', [id, size])
    return { size }
  } catch (error) {
    await pool.query('DELETE FROM job_inputs WHERE id = $1', [id])
    throw error
  }
}

/** An address to be read. Whether it may be asked is seen when it is. @throws Refused */
export async function addLink(jobId: string, url: string): Promise<void> {
  const address = url.trim()
  if (address === '') throw new Refused('empty', 'there is no address')
  if (address.length > LONGEST_ADDRESS)
    throw new Refused('too-large', `an address has at most ${LONGEST_ADDRESS} characters`)
  await addInput(jobId, { kind: 'link', name: cleanName(address, 'link'), size: 0 })
}

/** A document that is text already: pasted, or an entry of a feed. @throws Refused */
export async function addText(jobId: string, document: SourceDocument): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(document))
  const name = cleanName(document.url ?? document.title ?? document.id ?? '', 'text')
  if (bytes.length > mostBytesOf('.txt')) throw new Refused('too-large', `${name} is too long`)
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE_BYTES) }, (_, place) =>
    bytes.subarray(place * PIECE_BYTES, (place + 1) * PIECE_BYTES),
  )
  const input: NewInput = { kind: 'entry', name, mediaType: 'application/json', size: bytes.length }
  await addInput(jobId, input, async (client, id) => {
    for (const [place, piece] of pieces.entries()) await client.query({ ...ADD_PIECE, values: [id, place, piece] })
  })
}

const ADD_PIECE = { name: 'add-piece', text: 'INSERT INTO job_pieces (input_id, place, bytes) VALUES ($1, $2, $3)' }

/** @returns its number, and the bytes that the job still takes */
async function addInput(
  jobId: string,
  { kind, name, mediaType, size }: NewInput,
  fill?: (client: PoolClient, id: number) => Promise<void>,
): Promise<{ id: number; room: number }> {
  return inTransaction(async (client) => {
    // uploads come side by side: their order is settled here
    const { rows } = await client.query<{ state: string }>('SELECT state FROM jobs WHERE id = $1 FOR UPDATE', [jobId])
    if (rows[0] === undefined) throw new Refused('no-job', `there is no job "${jobId}"`)
    if (rows[0].state !== 'gathering') throw new Refused('closed', 'the job has begun and takes nothing more')
    const { rows: sums } = await client.query<{ count: number; bytes: string; next: number }>(
      `SELECT count(*)::int AS count, coalesce(sum(size), 0)::text AS bytes, coalesce(max(ordinal) + 1, 0)::int AS next
       FROM job_inputs WHERE job_id = $1`,
      [jobId],
    )
    const { count, bytes, next } = sums[0] ?? { count: 0, bytes: '0', next: 0 }
    if (count >= MOST_INPUTS) throw new Refused('too-many', `a job takes ${MOST_INPUTS} inputs`)
    const added = await client.query<{ id: number }>(
      'INSERT INTO job_inputs (job_id, ordinal, kind, name, media_type, size) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
      [jobId, next, kind, name, mediaType ?? null, size],
    )
    const id = added.rows[0]?.id ?? 0
    await fill?.(client, id)
    return { id, room: MOST_JOB_BYTES - Number(bytes) }
  })
}

async function* cutPieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    parts.push(part)
    length += part.length
    if (length < PIECE_BYTES) continue
    const whole = Buffer.concat(parts, length)
    let start = 0
    for (; length - start >= PIECE_BYTES; start += PIECE_BYTES) yield whole.subarray(start, start + PIECE_BYTES)
    parts = [whole.subarray(start)]
    length -= start
  }
  if (length > 0) yield Buffer.concat(parts, length)
}
