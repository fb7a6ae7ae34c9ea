import { XMLParser } from 'fast-xml-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '../../app/saved/[id]/feed.atom/route'
import { POST } from '../../app/saved/act/route'
import { findSavedView, listSavedViews } from '../../lib/curation/saved-views'
import { LOCAL_ANALYST } from '../../lib/curation/who'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'

provideBase()

const act = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  POST(
    new Request('http://localhost:3000/saved/act', {
      method: 'POST',
      headers: { host: 'localhost:3000', ...headers },
      body: new URLSearchParams(form),
    }),
  )

const feed = (id: string) =>
  GET(new Request(`http://localhost:3000/saved/${id}/feed.atom`), { params: Promise.resolve({ id }) })

async function onlyView() {
  const [view, ...rest] = await listSavedViews(LOCAL_ANALYST)
  expect(rest).toEqual([])
  return view
}

beforeAll(async () => {
  await getPool().query(`INSERT INTO meetings (id, kind, status, confidence, date, date_precision)
    VALUES ('m1', 'talks', 'held', 1, '2026-02-01', 'day'), ('m2', 'call', 'held', 1, '2025-03-01', 'day')`)
  await getPool().query(`INSERT INTO meeting_countries (meeting_id, country_code)
    VALUES ('m1', 'KZ'), ('m1', 'RS'), ('m2', 'KZ'), ('m2', 'DE')`)
})

describe('saved views', () => {
  it('are saved, renamed and deleted by forms', async () => {
    const saved = await act({ verb: 'save', name: ' Kazakhstan\nand Serbia ', address: '/pairs/KZ-RS?ui=ru' })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/saved'])
    const view = await onlyView()
    expect(view).toMatchObject({ name: 'Kazakhstan and Serbia', address: '/pairs/KZ-RS' })
    await act({ verb: 'rename', id: view?.id ?? '', name: 'Казахстан – Сербия' })
    expect((await onlyView())?.name).toBe('Казахстан – Сербия')

    const answer = await feed(view?.id ?? '')
    expect(answer.headers.get('content-type')).toMatch('application/atom+xml')
    const parsed = new XMLParser({ isArray: (name) => name === 'entry' }).parse(await answer.text())
    expect(parsed.feed.title).toContain('Казахстан – Сербия')
    expect(parsed.feed.entry).toHaveLength(1)

    await act({ verb: 'delete', id: view?.id ?? '' })
    expect(await onlyView()).toBeUndefined()
    expect((await feed(view?.id ?? '')).status).toBe(404)
  })

  it('are named by their address where nobody names them', async () => {
    await act({ verb: 'save', name: ' ', address: '/map' })
    expect((await onlyView())?.name).toBe('/map')
    await act({ verb: 'delete', id: (await onlyView())?.id ?? '' })
  })

  it.each<Record<string, string>>([
    { verb: 'save', name: 'x', address: 'https://example.org/' },
    { verb: 'save', name: 'x', address: '//example.org/' },
    { verb: 'rename', id: 'none', name: 'x' },
    { verb: 'delete', id: 'none' },
    { verb: 'sail' },
  ])('are left alone by what cannot be done: %o', async (form) => {
    expect((await act(form)).headers.get('location')).toBe('/saved?refused=1')
    expect(await listSavedViews(LOCAL_ANALYST)).toEqual([])
  })

  it('are nothing that a page of another site may touch', async () => {
    const form = { verb: 'save', name: 'x', address: '/' }
    expect((await act(form, { origin: 'http://example.org' })).status).toBe(403)
    expect((await act(form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await act(form, { host: 'example.org' })).status).toBe(403)
    expect(await listSavedViews(LOCAL_ANALYST)).toEqual([])
  })

  it('belong to whoever saved them', async () => {
    await act({ verb: 'save', name: 'x', address: '/' })
    const view = await onlyView()
    expect(await findSavedView('somebody else', view?.id ?? '')).toBeNull()
    expect(await listSavedViews('somebody else')).toEqual([])
  })
})
