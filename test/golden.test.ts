/**
 * One folder is one case: `document.json` goes in, `facts.json` must come out, to the letter. After a wanted change run
 * `ENTENTE_ACCEPT=1 npx vitest run test/golden.test.ts`, read the difference line by line, and commit it with the change.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../lib/extract'

const FOLDER = join(import.meta.dirname, 'golden')
const ACCEPT = process.env.ENTENTE_ACCEPT === '1'

describe('golden documents', () => {
  const cases = readdirSync(FOLDER).filter((slug) => existsSync(join(FOLDER, slug, 'document.json')))

  it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(4))

  it.each(cases)('%s', (slug) => {
    const file = join(FOLDER, slug, 'facts.json')
    const facts = extract(JSON.parse(readFileSync(join(FOLDER, slug, 'document.json'), 'utf8')))
    if (ACCEPT) writeFileSync(file, `${JSON.stringify(facts, null, 2)}\n`)
    expect(facts).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })
})
