import { describe, expect, it } from 'vitest'
import { parseFilters } from '../../filters/parse'
import { renderSql } from '../sql'
import { countAreas } from './count-areas'
import { type By, countBy } from './count-by'
import { countPlaces } from './count-places'

const read = (query: string) => parseFilters(new URLSearchParams(query), { unknownKeys: 'report' }).filters

/** The tables that a piece of SQL reads. */
function listTables(text: string): string[] {
  return [...new Set([...text.matchAll(/(?:FROM|JOIN) ([a-z_]+)/g)].map((match) => match[1] ?? ''))].sort()
}

const KEPT = ['meeting_counts']
const FACTS = ['meeting_facts']
const BOTH = ['meeting_counts', 'meeting_facts']

describe('where counts come from', () => {
  it.each<[By, string, readonly string[]]>([
    ['all', '', KEPT],
    ['all', 'status=all&level=minister&kind=call', KEPT],
    ['all', 'country=KZ', KEPT],
    ['all', 'pair=KZ-RS', KEPT],
    ['all', 'all=KZ,RS&country=RS', KEPT],
    ['all', 'area=trade', KEPT],
    ['all', 'org=EU', KEPT],
    ['all', 'from=2025-01-01&to=2025-12-31', KEPT],
    ['all', 'from=2025-01-02&to=2025-12-31', BOTH],
    ['all', 'from=2025-01-02&to=2025-01-30', FACTS],
    ['all', 'country=KZ,RS', FACTS],
    ['all', 'country=KZ&area=trade', FACTS],
    ['all', 'all=KZ,RS,UZ', FACTS],
    ['all', 'area=trade,energy', FACTS],
    ['all', 'city=astana', FACTS],
    ['all', 'unverified=1', FACTS],
    ['country', '', KEPT],
    ['country', 'country=KZ', FACTS],
    ['partner', 'country=KZ', KEPT],
    ['partner', 'pair=KZ-RS', FACTS],
    ['pair', '', KEPT],
    ['pair', 'country=KZ', BOTH],
    ['pair', 'country=KZ&area=trade', FACTS],
    ['pair', 'area=trade', ['area_counts']],
    ['asked-pair', 'country=KZ&area=trade', ['area_counts']],
    ['asked-pair', 'area=trade&from=2025-01-01', FACTS],
    ['asked-pair', 'country=KZ,RS', KEPT],
    ['asked-pair', 'pair=KZ-RS', KEPT],
    ['asked-pair', 'all=KZ,RS', FACTS],
  ])('by %s under ?%s', (by, query, tables) => {
    expect(listTables(renderSql(countBy(by, read(query), 'all', 'rolled')))).toEqual(tables)
    expect(listTables(renderSql(countBy(by, read(query), 'all', 'raw')))).toContain('meetings')
  })

  it('keeps areas and places for fewer filters', () => {
    const areas = (query: string, grain: 'all' | 'month') =>
      listTables(renderSql(countAreas(read(query), grain, 'rolled')))
    expect(areas('pair=KZ-RS&area=trade,energy', 'all')).toEqual(['area_counts'])
    expect(areas('country=KZ', 'month')).toEqual(['area_counts'])
    expect(areas('pair=KZ-RS', 'month')).toEqual(FACTS)
    expect(areas('level=minister', 'all')).toEqual(FACTS)
    const places = (query: string) => listTables(renderSql(countPlaces(read(query), 'rolled')))
    expect(places('country=KZ&level=minister')).toEqual(['place_counts'])
    expect(places('pair=KZ-RS')).toEqual(FACTS)
    expect(places('from=2025-01-01')).toEqual(FACTS)
  })
})
