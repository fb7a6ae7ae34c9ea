import { getDb } from '../../lib/db/client'
import { fromDateString } from '../../lib/db/dates'

type Told = {
  id: string
  kind?: string
  status?: string
  date?: string
  datePrecision?: 'day' | 'month' | 'year'
  city?: string
  level?: string
  visit?: { type?: string; guest: string; host: string }
  recalled?: boolean
  countries: string[]
  organizations?: string[]
  people?: string[]
  areas?: string[]
  reports: string[]
}

const ARTICLES = [
  {
    id: 'a1',
    language: 'ru',
    title: 'Президенты провели переговоры',
    text: 'В Астане прошли переговоры президентов. Речь шла о торговле и атомных станциях.',
    outlet: 'ТАСС',
    url: 'https://tass.ru/1',
    published: '2026-02-28',
  },
  {
    id: 'a2',
    language: 'en',
    title: 'Presidents meet in Astana',
    text: 'The presidents discussed trade on Friday.',
    outlet: 'Entente sample desk',
    url: 'https://www.astanatimes.com/2',
    published: '2026-02-27',
  },
  {
    id: 'a3',
    language: 'sr-Latn',
    title: null,
    text: 'Ministri su razgovarali telefonom o trgovini.',
    outlet: null,
    url: 'https://pink.rs/3',
    published: '2025-12-01',
  },
  {
    id: 'a4',
    language: 'kk',
    title: null,
    text: 'Кездесу болған жоқ.',
    outlet: 'Egemen, Astana',
    url: null,
    published: '2025-11-05',
  },
  {
    id: 'a5',
    language: 'en',
    title: null,
    text: 'Ministers spoke of gas.',
    outlet: '=Odd "Outlet"',
    url: null,
    published: null,
  },
] as const

const MEETINGS: readonly Told[] = [
  {
    id: 'm1',
    date: '2026-02-27',
    city: 'Astana',
    level: 'head_of_state',
    visit: { type: 'official', guest: 'RS', host: 'KZ' },
    countries: ['RS', 'KZ'],
    people: ['tokayev', 'vucic'],
    areas: ['nuclear_energy', 'trade'],
    reports: ['a1', 'a2'],
  },
  {
    id: 'm2',
    kind: 'call',
    date: '2025-11-01',
    datePrecision: 'month',
    level: 'foreign_minister',
    countries: ['KZ', 'RS'],
    areas: ['trade'],
    reports: ['a3'],
  },
  {
    id: 'm3',
    kind: 'summit',
    date: '2025-01-01',
    datePrecision: 'year',
    recalled: true,
    countries: ['KZ', 'RS', 'UZ'],
    organizations: ['SCO'],
    reports: ['a2'],
  },
  { id: 'm4', status: 'planned', date: '2026-09-01', countries: ['KZ', 'RS'], areas: ['trade'], reports: ['a1'] },
  {
    id: 'm5',
    kind: 'visit',
    status: 'cancelled',
    date: '2026-01-15',
    level: 'head_of_government',
    visit: { guest: 'UZ', host: 'RS' },
    countries: ['RS', 'UZ'],
    reports: ['a3'],
  },
  { id: 'm6', level: 'minister', countries: ['KZ', 'UZ'], areas: ['energy'], reports: ['a5'] },
  {
    id: 'm7',
    date: '2026-02-27',
    level: 'head_of_government',
    countries: ['KZ', 'RS'],
    people: ['vucic'],
    reports: ['a1'],
  },
]

/** The passage of a word in an article; fails where the article does not hold it. */
function find(articleId: string, words: string): { start: number; end: number } {
  const start = ARTICLES.find((row) => row.id === articleId)?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`${articleId} does not hold “${words}”`)
  return { start, end: start + words.length }
}

async function addArticles(): Promise<void> {
  const db = getDb()
  for (const { published, ...row } of ARTICLES) {
    await db.article.create({
      data: {
        ...row,
        contentHash: `hash ${row.id}`,
        published: published === null ? null : fromDateString(published),
      },
    })
  }
  await db.articleCountry.createMany({
    data: [
      { articleId: 'a1', countryCode: 'RS', mentions: 1 },
      { articleId: 'a1', countryCode: 'KZ', mentions: 3 },
    ],
  })
  const trade = find('a1', 'торговле')
  await db.articleArea.create({
    data: {
      articleId: 'a1',
      areaCode: 'trade',
      evidence: { create: [{ field: 'area', ...trade, rule: 'area:trade' }] },
    },
  })
  await db.articleArea.create({
    data: { articleId: 'a1', areaCode: 'space', evidence: { create: [{ field: 'area', ...find('a1', 'станциях') }] } },
  })
  await db.extraction.create({
    data: {
      articleId: 'a1',
      engineVersion: '1',
      answer: {
        countries: [{ code: 'KZ', mentions: [{ ...find('a1', 'Астане'), kind: 'capital', rule: 'capital' }] }],
        areas: [{ code: 'trade', evidence: [{ ...trade, rule: 'area:trade' }] }],
        meetings: [
          {
            kind: 'talks',
            evidence: [
              { start: 0, end: 39 },
              { start: 0, end: 10, in: 'title' },
            ],
          },
        ],
      },
    },
  })
  const agreement = {
    title: 'Joint statement',
    status: 'signed',
    countries: { create: [{ countryCode: 'KZ' }, { countryCode: 'RS' }] },
  }
  await db.agreement.create({ data: { articleId: 'a2', ...agreement } })
  await db.agreement.create({ data: { articleId: 'a1', ...agreement } })
  await db.figure.create({
    data: { articleId: 'a1', value: 60, unit: 'company', about: 'Serbian companies in Kazakhstan' },
  })
}

async function addMeeting(told: Told, ordinals: Map<string, number>): Promise<void> {
  const db = getDb()
  const codes = (list: readonly string[] = []) => list.map((code) => ({ countryCode: code }))
  await db.meeting.create({
    data: {
      id: told.id,
      kind: told.kind ?? 'talks',
      status: told.status ?? 'held',
      date: told.date ? fromDateString(told.date) : null,
      datePrecision: told.date ? (told.datePrecision ?? 'day') : null,
      city: told.city ?? null,
      placeCode: told.city ? 'KZ' : null,
      level: told.level ?? null,
      visitType: told.visit?.type ?? null,
      guestCode: told.visit?.guest ?? null,
      hostCode: told.visit?.host ?? null,
      recalled: told.recalled ?? false,
      confidence: 0.93,
      countries: { create: codes(told.countries) },
      organizations: { create: (told.organizations ?? []).map((organizationCode) => ({ organizationCode })) },
      areas: { create: (told.areas ?? []).map((areaCode) => ({ areaCode })) },
      participants: {
        create: (told.people ?? []).map((key, position) => ({
          position,
          role: told.level ?? null,
          person: { connectOrCreate: { where: { key }, create: { key, name: key.toUpperCase() } } },
        })),
      },
    },
  })
  for (const articleId of told.reports) {
    const ordinal = ordinals.get(articleId) ?? 0
    ordinals.set(articleId, ordinal + 1)
    await db.report.create({
      data: {
        meetingId: told.id,
        articleId,
        ordinal,
        status: told.status ?? 'held',
        confidence: 0.9,
        told: {
          kind: told.kind ?? 'talks',
          date: told.date ?? null,
          areas: articleId === 'a2' ? ['trade'] : (told.areas ?? []),
        },
        reasons: told.reports.length > 1 ? ['same day'] : [],
        evidence: articleId === 'a1' ? { create: [{ field: 'meeting', start: 0, end: 39, rule: 'talks' }] } : {},
      },
    })
  }
}

/** Fills an empty base with a few meetings that differ in everything a filter can ask for. */
export async function fillBase(): Promise<void> {
  await addArticles()
  const ordinals = new Map<string, number>()
  for (const told of MEETINGS) await addMeeting(told, ordinals)
}
