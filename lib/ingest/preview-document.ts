/** What would become of a document if it were stored now, down to the meetings that its reports would join; nothing is written. */
import { getPool } from '../db/client'
import { ENGINE_VERSION, extract } from '../extract'
import type { Facts, SourceDocument } from '../extract/facts'
import { type ForeseenReport, foreseeMeetings } from '../store/foresee-meetings'
import type { Cause } from './causes'
import { type Decision, decideAbout } from './find-article'
import { receive } from './incoming'
import { takeDocument } from './readers/take-document'

/** Longer texts are stored as well, but not read anew at every pause in the typing. */
export const LONGEST_PREVIEW = 100_000

/** A meeting of the base as the preview names it. */
export type KnownMeeting = {
  id: string
  kind: string
  date: string | null
  dateEnd: string | null
  datePrecision: string | null
  city: string | null
  country: string | null
}

export type DocumentPreview =
  | { fault: { cause: Cause; why: string } }
  | {
      document: SourceDocument
      /** What ingest would do; `nothing` and `duplicate` where the words are there already. */
      decision: Decision
      facts: Facts
      /** For each meeting that is told of, in the order of the answer. */
      foreseen: ForeseenReport[]
      /** The meetings of the base that would be joined, by id. */
      known: ReadonlyMap<string, KnownMeeting>
    }

const KNOWN = `SELECT id, kind, date, date_end AS "dateEnd", date_precision AS "datePrecision", city, place_code AS country
  FROM meetings WHERE id = ANY ($1)`

/**
 * @param value a document as `takeDocument` has it
 * @throws Error of the driver where the base cannot be reached
 */
export async function previewDocument(value: unknown): Promise<DocumentPreview> {
  const taken = takeDocument(value)
  if ('error' in taken) return { fault: { cause: taken.cause ?? 'bad-field', why: taken.error } }
  const { document } = taken
  if (document.text.length > LONGEST_PREVIEW)
    return {
      fault: {
        cause: 'too-large',
        why: `the preview reads up to ${LONGEST_PREVIEW} characters; this text has ${document.text.length} and can be stored all the same`,
      },
    }
  const incoming = receive({ document, source: '', origin: '', lasting: false })
  const client = await getPool().connect()
  client.on('error', passOver)
  let whole = false
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const decision = await decideAbout(client, incoming, String(ENGINE_VERSION))
    const facts = extract({ ...document, id: articleOf(decision, incoming.id) })
    const foreseen = await foreseeMeetings(client, facts)
    const ids = foreseen.filter(({ others }) => others > 0).map(({ meeting }) => meeting)
    const { rows } = await client.query<KnownMeeting>(KNOWN, [ids])
    await client.query('COMMIT')
    whole = true
    return { document, decision, facts, foreseen, known: new Map(rows.map((row) => [row.id, row])) }
  } finally {
    client.off('error', passOver)
    client.release(!whole)
  }
}

/** A session that breaks off says so by its query too; without a listener it would end the process. */
const passOver = (): void => {}

/** The article that is looked at: itself where it is there already, so that it does not join what it tells of itself. */
function articleOf(decision: Decision, id: string): string {
  if (decision.do === 'duplicate') return decision.of
  return 'id' in decision ? decision.id : id
}
