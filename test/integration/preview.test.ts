import path from 'node:path'
import { expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { RULES } from '../../lib/extract/extractor'
import type { SourceDocument } from '../../lib/extract/facts'
import { receive } from '../../lib/ingest/incoming'
import { type DocumentPreview, previewDocument } from '../../lib/ingest/preview-document'
import { readDocuments } from '../../lib/ingest/read-documents'
import { prepareDocument, storeDocument } from '../../lib/ingest/store-document'
import { provideBase } from './base'

provideBase()

const SHOWN = 24
const SAMPLE = path.join(import.meta.dirname, '../../prisma/sample/central-asia')

/** Documents of the sample corpus without their names, as somebody would paste them. */
async function listPasted(): Promise<SourceDocument[]> {
  const pasted: SourceDocument[] = []
  for await (const item of readDocuments([SAMPLE])) {
    if (!('document' in item)) continue
    const { text, title, published } = item.document
    pasted.push({ text, title, published })
    if (pasted.length === SHOWN) break
  }
  return pasted
}

function read(preview: DocumentPreview) {
  if ('fault' in preview) throw new Error(preview.fault.why)
  return preview
}

async function countAll(): Promise<unknown> {
  const { rows } = await getPool().query(
    `SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM reports) AS reports,
       (SELECT count(*) FROM meetings) AS meetings, (SELECT max(id) FROM revisions) AS revisions`,
  )
  return rows[0]
}

it('foresees which meetings are joined and which are new, and changes nothing', async () => {
  const pasted = await listPasted()
  expect(pasted).toHaveLength(SHOWN)
  let joined = 0
  for (const document of pasted) {
    const before = await countAll()
    const preview = read(await previewDocument(document))
    expect(await countAll()).toEqual(before)
    const incoming = receive({ document, source: 'pasted', origin: 'pasted', lasting: false })
    const outcome = await storeDocument(getPool(), await prepareDocument(getPool(), incoming, RULES), RULES)
    expect(outcome.done).toBe('added')
    const { rows } = await getPool().query(
      `SELECT ordinal, meeting_id AS meeting, (SELECT count(DISTINCT other.article_id)::int FROM reports other
         WHERE other.meeting_id = r.meeting_id AND other.article_id <> r.article_id) AS others
       FROM reports r WHERE article_id = $1 ORDER BY ordinal`,
      ['id' in outcome ? outcome.id : ''],
    )
    expect(preview.foreseen.map(({ ordinal, meeting, others }) => ({ ordinal, meeting, others }))).toEqual(rows)
    expect([...preview.known.keys()].sort()).toEqual(
      [...new Set(rows.filter(({ others }) => others > 0).map(({ meeting }) => meeting))].sort(),
    )
    joined += preview.known.size
  }
  expect(joined).toBeGreaterThan(0)
})

it('says that a text is there already, and what is wrong with one', async () => {
  const [first] = await listPasted()
  expect(read(await previewDocument(first)).decision.do).toMatch(/^(?:nothing|duplicate)$/)
  expect(await previewDocument({ text: ' ' })).toMatchObject({ fault: { cause: 'empty' } })
  expect(await previewDocument({ text: 'x', published: '2999-01-01' })).toMatchObject({ fault: { cause: 'bad-field' } })
})
