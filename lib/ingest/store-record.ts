/** Keeps of articles that they are rows of a dataset, with the codes that they came with. */
import type { ClientBase } from 'pg'
import type { RecordFacts } from './readers/reader'

const STORE = {
  name: 'store-records',
  text: `INSERT INTO article_records (article_id, dataset, key, codes, unverified)
    SELECT article_id, dataset, key, codes, unverified FROM jsonb_to_recordset($1::jsonb)
      AS given (article_id text, dataset text, key text, codes jsonb, unverified boolean)
    ON CONFLICT (article_id) DO UPDATE SET dataset = excluded.dataset, key = excluded.key, codes = excluded.codes,
      unverified = excluded.unverified
    WHERE (article_records.dataset, article_records.key, article_records.codes, article_records.unverified)
      IS DISTINCT FROM (excluded.dataset, excluded.key, excluded.codes, excluded.unverified)`,
}

/** @param records by article */
export async function storeRecords(client: ClientBase, records: ReadonlyMap<string, RecordFacts>): Promise<void> {
  if (records.size === 0) return
  const rows = [...records].map(([article_id, { dataset, key, codes, unverified }]) => ({
    ...{ article_id, dataset, key, codes, unverified },
  }))
  await client.query({ ...STORE, values: [JSON.stringify(rows)] })
}
