/** Keeps of an article that it is a row of a dataset, with the codes that it came with. */
import type { ClientBase } from 'pg'
import type { RecordFacts } from './readers/reader'

const STORE = {
  name: 'store-record',
  text: `INSERT INTO article_records (article_id, dataset, key, codes, unverified) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (article_id) DO UPDATE SET dataset = excluded.dataset, key = excluded.key, codes = excluded.codes,
      unverified = excluded.unverified
    WHERE (article_records.dataset, article_records.key, article_records.codes, article_records.unverified)
      IS DISTINCT FROM (excluded.dataset, excluded.key, excluded.codes, excluded.unverified)`,
}

export async function storeRecord(client: ClientBase, article: string, record: RecordFacts): Promise<void> {
  const { dataset, key, codes, unverified } = record
  await client.query({ ...STORE, values: [article, dataset, key, JSON.stringify(codes), unverified] })
}
