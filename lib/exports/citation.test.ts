import { describe, expect, it } from 'vitest'
import { type Cited, cite } from './citation'

const cited: Cited = {
  tag: 'en',
  id: 'meetings',
  title: 'Meetings held',
  filters: 'Meetings held between Kazakhstan and Serbia, "R&D_50%"',
  sources: { reports: 2, languages: ['ru'] },
}
const ADDRESS = 'https://example.org/api/v1/meetings.csv?pair=KZ-RS'
const KNOWN = '2026-11-21T10:00:00.000000Z'

describe('a citation', () => {
  it('names what, when and where, each in its style', () => {
    const { apa, chicago } = cite(cited, ADDRESS, KNOWN)
    expect(apa).toBe(`Entente. (2026, November 21). ${cited.filters} [Data set; 2 reports]. ${ADDRESS}`)
    expect(chicago).toContain(`Data set, 2 reports. As known on 21 November 2026. ${ADDRESS}`)
  })

  it('names the figure where the filter does not', () => {
    const { apa } = cite({ ...cited, title: 'Areas by quarter' }, ADDRESS, KNOWN)
    expect(apa).toContain(`Areas by quarter: ${cited.filters} [`)
  })

  it('is an entry that TeX can read', () => {
    const { bibtex } = cite(cited, ADDRESS, KNOWN)
    expect(bibtex).toMatch(/^@misc\{entente-meetings-csv-pair-KZ-RS-2026-11-21,\n/)
    expect(bibtex).toContain('"R\\&D\\_50\\%"')
    expect(bibtex).toContain(`  url = {${ADDRESS}},\n`)
    const [open = [], close = []] = [bibtex.match(/(?<!\\)\{/g), bibtex.match(/(?<!\\)\}/g)]
    expect(open?.length).toBe(close?.length)
  })

  it('has another key for another view, and none of the host', () => {
    const key = (address: string): string | undefined => /@misc\{([^,]+),/.exec(cite(cited, address, KNOWN).bibtex)?.[1]
    expect(key(ADDRESS)).not.toBe(key(`${ADDRESS}&from=2026-01-01`))
    expect(key(ADDRESS)).toBe(key(ADDRESS.replace('example.org', 'localhost:3000')))
  })

  it('says so where nothing is known yet, and leaves out what is not there', () => {
    const { apa, bibtex } = cite(cited, '', null)
    expect(apa).toMatch(/^Entente\. \(n\.d\.\)\. .+\]\.$/)
    expect(bibtex).not.toMatch(/year|url/)
  })

  it.each([
    ['ru', 'Набор данных', 'По состоянию на'],
    ['kk', 'Деректер жинағы', 'Мәлімет күні'],
    ['sr', 'Скуп података', 'Стање'],
    ['sr-Latn', 'Skup podataka', 'Stanje'],
  ] as const)('speaks %s', (tag, kind, known) => {
    const { chicago } = cite({ ...cited, tag }, ADDRESS, KNOWN)
    expect(chicago).toContain(kind)
    expect(chicago).toContain(known)
    expect(chicago).not.toContain('..')
  })
})
