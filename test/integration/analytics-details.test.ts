import { beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/analytics/article-detail/read'
import { readBaseState } from '../../lib/analytics/base-state'
import { listAreasInUse, listCountriesInUse, listPairs } from '../../lib/analytics/in-use'
import { readMeeting } from '../../lib/analytics/meeting-detail/read'
import { readPairOverview } from '../../lib/analytics/pair-overview/read'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

provideBase()

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/

it('an empty base says so', async () => {
  expect(await readBaseState(null)).toEqual({
    articles: 0,
    meetings: 0,
    firstPublished: null,
    lastPublished: null,
    languages: [],
    hasSample: false,
    knownAt: null,
    begins: null,
  })
  expect(await listPairs(null)).toEqual([])
  expect(await readPairOverview('KZ', 'RS', null)).toMatchObject({
    held: 0,
    lastHeld: null,
    languages: [],
  })
})

describe('a base with reports', () => {
  beforeAll(fillBase)

  it('says what is in it', async () => {
    expect(await readBaseState(null)).toEqual({
      articles: 5,
      meetings: 7,
      firstPublished: '2025-11-05',
      lastPublished: '2026-02-28',
      languages: ['en', 'ru', 'kk', 'sr'],
      hasSample: true,
      knownAt: expect.stringMatching(INSTANT),
      begins: expect.stringMatching(INSTANT),
    })
    expect(await listPairs(null)).toEqual([
      { pair: ['KZ', 'RS'], meetings: 5 },
      { pair: ['KZ', 'UZ'], meetings: 2 },
      { pair: ['RS', 'UZ'], meetings: 2 },
    ])
    expect(await listAreasInUse(null)).toEqual([
      { code: 'trade', meetings: 3 },
      { code: 'energy', meetings: 1 },
      { code: 'nuclear_energy', meetings: 1 },
    ])
    expect((await listCountriesInUse(null)).map((row) => row.code)).toEqual(['KZ', 'RS', 'UZ'])
  })

  it('gives a meeting with every report and the words that were counted', async () => {
    const meeting = await readMeeting('m1', null)
    expect(meeting).toMatchObject({
      id: 'm1',
      date: '2026-02-27',
      guest: 'RS',
      countries: ['KZ', 'RS'],
      city: 'Astana',
    })
    expect(meeting?.participants.map((row) => [row.key, row.role])).toEqual([
      ['tokayev', 'head_of_state'],
      ['vucic', 'head_of_state'],
    ])
    expect(meeting?.areas).toEqual([
      { code: 'trade', reports: ['a2', 'a1'] },
      { code: 'nuclear_energy', reports: ['a1'] },
    ])
    expect(meeting?.reports.map((row) => [row.articleId, row.outlet, row.reasons])).toEqual([
      ['a2', 'Entente sample desk', ['same day']],
      ['a1', 'ТАСС', ['same day']],
    ])
    const report = meeting?.reports[1]
    expect(report?.spans.map((span) => [span.field, span.area, report.text.slice(span.start, span.end)])).toEqual([
      ['meeting', null, 'В Астане прошли переговоры президентов.'],
      ['area', 'trade', 'торговле'],
    ])
  })

  it('gives the meetings beside a meeting', async () => {
    const beside = async (id: string) => {
      const neighbours = (await readMeeting(id, null))?.neighbours
      return [neighbours?.previous?.id, neighbours?.next?.id, neighbours?.sameDay.map((link) => link.id)]
    }
    expect(await beside('m1')).toEqual(['m2', 'm4', ['m7']])
    expect(await beside('m2')).toEqual(['m3', 'm1', []])
    expect(await beside('m6')).toEqual([undefined, undefined, []])
  })

  it('gives an article with its marks in the order of the text', async () => {
    const article = await readArticle('a1', null)
    expect(article?.meetings.map((row) => row.id)).toEqual(['m1', 'm4', 'm7'])
    expect(article?.meetings[0]).toEqual({
      id: 'm1',
      ordinal: 0,
      background: false,
      date: '2026-02-27',
      dateEnd: null,
      datePrecision: 'day',
      kind: 'talks',
      countries: ['KZ', 'RS'],
    })
    const words = article?.marks.map((mark) => {
      const text = (mark.inTitle ? article.title : article.text) ?? ''
      return [mark.kind, mark.label, text.slice(mark.start, mark.end)]
    })
    expect(words).toEqual([
      ['meeting', 'Talks', 'Президенты'],
      ['meeting', 'Talks', 'В Астане прошли переговоры президентов.'],
      ['country', 'Kazakhstan', 'Астане'],
      ['area', 'Trade', 'торговле'],
    ])
    expect(await readArticle('a4', null)).toMatchObject({
      answer: null,
      marks: [],
      meetings: [],
      outlet: 'Egemen, Astana',
    })
  })

  it('gives a pair in short', async () => {
    const pair = await readPairOverview('RS', 'KZ', null)
    expect(pair).toMatchObject({
      pair: ['KZ', 'RS'],
      held: 4,
      planned: 1,
      cancelled: 0,
      visits: { byFirst: 0, bySecond: 1 },
      withOthers: 1,
      reports: 3,
      languages: ['en', 'ru', 'sr'],
    })
    expect([pair?.firstHeld?.id, pair?.lastHeld?.id, pair?.nextPlanned?.id]).toEqual(['m3', 'm7', 'm4'])
    expect(pair?.levels.map((row) => row.level)).toEqual([
      'head_of_state',
      'head_of_government',
      'foreign_minister',
      null,
    ])
  })

  it('knows nothing of what is not there', async () => {
    for (const id of ['nothing', '', "' OR 1=1", '\0']) {
      expect(await readMeeting(id, null)).toBeNull()
      expect(await readArticle(id, null)).toBeNull()
    }
    expect(await readPairOverview('KZ', 'KZ', null)).toBeNull()
    expect(await readPairOverview('KZ', 'ZZ', null)).toBeNull()
  })
})
