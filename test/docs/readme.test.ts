import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DATASET_IDS } from '../../lib/analytics/registry'
import { EXPORT_FORMATS } from '../../lib/exports/registry'
import { FILTER_KEYS } from '../../lib/filters/registry'

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
const readme = readFileSync('README.md', 'utf8')

describe('the documents', () => {
  it.each(PAGES)('%s links only to what is there', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      (match) => match[1] as string,
    )
    for (const link of links) expect(existsSync(link), `${page} → ${link}`).toBe(true)
  })

  it('README names every dataset, format and filter', () => {
    for (const name of [...DATASET_IDS, ...FILTER_KEYS]) expect(readme).toContain(`\`${name}`)
    for (const { format } of EXPORT_FORMATS) expect(readme).toContain(`\`${format}\``)
  })

  it('README counts the sample as it is', async () => {
    const { readDocuments } = await import('../../lib/ingest/read-documents')
    let documents = 0
    for await (const one of readDocuments(['prisma/sample'])) if ('document' in one) documents++
    expect(readme).toContain(`${documents} dispatches`)
  })

  it('ARCHITECTURE names every room that is there, and none that is not', () => {
    const plan = readFileSync('ARCHITECTURE.md', 'utf8')
    const rooms = [...plan.matchAll(/^ {2}([a-z]+)\/ /gm)].map((match) => match[1] as string)
    for (const room of rooms) expect(existsSync(`lib/${room}`), room).toBe(true)
  })
})
