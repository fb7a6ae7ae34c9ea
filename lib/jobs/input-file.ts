/** What was given to a job, as a file that can be read from its beginning any number of times. */
import { getPool } from '../db/client'
import type { RawFile } from '../ingest/raw-file'

export type JobInput = {
  id: number
  kind: 'file' | 'link' | 'entry'
  name: string
  media_type: string | null
  /** `null` where it never arrived in full. */
  size: number | null
  documents: number | null
}

/** The file of an input of the kinds `file` and `entry`. */
export function fileOfInput({ id, kind, name, media_type, size }: JobInput): RawFile {
  return {
    name,
    origin: name,
    // what a feed says of an address later is the same document in a newer form
    lasting: kind === 'entry' && /^https?:\/\//u.test(name),
    ...(media_type === null ? {} : { mediaType: media_type }),
    ...(size === null ? {} : { size }),
    stream: () => readPieces(id),
  }
}

async function* readPieces(input: number): AsyncGenerator<Uint8Array> {
  for (let place = 0; ; place++) {
    const { rows } = await getPool().query<{ bytes: Buffer }>({ ...PIECE, values: [input, place] })
    if (rows[0] === undefined) return
    yield rows[0].bytes
  }
}

const PIECE = { name: 'job-piece', text: 'SELECT bytes FROM job_pieces WHERE input_id = $1 AND place = $2' }

/** The input that an outcome names. @returns `null` where there is none, or nothing of it is kept */
export async function findInputFile(jobId: string, input: number): Promise<RawFile | null> {
  const { rows } = await getPool().query<JobInput>(
    `SELECT id, kind, name, media_type, size::float8 AS size, documents FROM job_inputs i WHERE job_id = $1 AND id = $2
       AND EXISTS (SELECT FROM job_pieces p WHERE p.input_id = i.id)`,
    [jobId, input],
  )
  return rows[0] === undefined ? null : fileOfInput(rows[0])
}
