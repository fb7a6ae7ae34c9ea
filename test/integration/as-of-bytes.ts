/** Everything that can be asked of a base as of a day, as bytes: what a pinned link must keep for ever. */
import { createHash } from 'node:crypto'
import { GET } from '../../app/api/v1/[file]/route'
import { readArticle } from '../../lib/analytics/article-detail/read'
import { readBaseState } from '../../lib/analytics/base-state'
import { listAreasInUse, listCountriesInUse, listPairs } from '../../lib/analytics/in-use'
import { readMeeting } from '../../lib/analytics/meeting-detail/read'
import { readHistory } from '../../lib/analytics/meeting-history/read'
import { readPairOverview } from '../../lib/analytics/pair-overview/read'
import { readPerson } from '../../lib/analytics/person/read'
import { buildDataset, DATASET_IDS, type DatasetId } from '../../lib/analytics/registry'
import { countWaiting } from '../../lib/analytics/review/read'
import { listFormats } from '../../lib/exports/registry'
import { exportHref } from '../../lib/filters/export-href'
import { parseFilters } from '../../lib/filters/parse'
import { EMPTY_FILTERS } from '../../lib/filters/registry'

const QUERIES = ['', 'status=all', 'pair=KZ-RS', 'status=all&lang=en&q=talks']

/** Calls the route of the API as Next does; `null` where the format does not fit the dataset under this filter. */
export async function getFile(address: string): Promise<{ name: string; body: Buffer } | null> {
  const url = new URL(address, 'http://localhost')
  const file = decodeURIComponent(url.pathname.slice('/api/v1/'.length))
  const response = await GET(new Request(url), { params: Promise.resolve({ file }) })
  const body = Buffer.from(await response.arrayBuffer())
  if (response.status === 404) return null
  if (response.status !== 200) throw new Error(`${address}: ${response.status} ${body}`)
  return { name: /filename="(.+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '', body }
}

/** The address of a dataset as of a day or instant, `null` for the present. */
export function addressOf(id: DatasetId, format: string, query: string, asOf: string | null): string {
  return exportHref(id, format, { ...parseFilters(new URLSearchParams(query)).filters, asOf }, 'en')
}

/** The rows of the dataset `meetings` with every status. */
export async function readRows(asOf: string | null): Promise<{ id: string; reports: readonly string[] }[]> {
  const { filters } = parseFilters({ status: 'all' })
  const { rows } = await buildDataset('meetings', { ...filters, asOf }, 'en')
  return rows.map((row) => ({ id: String(row.id), reports: row.reports as readonly string[] }))
}

const hash = (body: Buffer | string): string => createHash('sha256').update(body).digest('hex')

/** SHA-256 of every dataset in every format, and of every page's own reading, by name. */
export async function hashAnswers(asOf: string | null): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const id of DATASET_IDS)
    for (const { format } of listFormats(id)) {
      // every file is made of the same dataset, so of all but the plainest one question is enough
      if (format === 'png' || format === 'xlsx') continue
      for (const query of format === 'csv' ? QUERIES : ['pair=KZ-RS']) {
        const answer = await getFile(addressOf(id, format, query, asOf))
        if (answer) answers.set(`${id}.${format}?${query}`, hash(answer.body))
      }
    }
  const rows = await readRows(asOf)
  const keep = (name: string, answer: unknown) => answers.set(name, hash(JSON.stringify(answer)))
  const people = new Set<string>()
  for (const { id } of rows) {
    const meeting = await readMeeting(id, asOf)
    for (const person of meeting?.participants ?? []) people.add(person.key)
    keep(`meeting ${id}`, [meeting, await readHistory(id, asOf)])
  }
  for (const key of people) keep(`person ${key}`, await readPerson(key, asOf))
  for (const id of new Set(rows.flatMap((row) => row.reports))) keep(`article ${id}`, await readArticle(id, asOf))
  keep('pair', await readPairOverview('KZ', 'RS', asOf))
  keep('base', await readBaseState(asOf))
  keep('waiting', await countWaiting({ ...EMPTY_FILTERS, asOf }))
  keep('in use', [await listPairs(asOf), await listCountriesInUse(asOf), await listAreasInUse(asOf)])
  return answers
}
