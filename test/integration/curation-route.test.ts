import { beforeAll, describe, expect, it } from 'vitest'
import { POST } from '../../app/api/v1/changes/route'
import { provideBase } from './base'
import { clear, dump, meeting, tell } from './curation-desk'
import { TOKAYEV, VUCIC } from './ingest-engine'

provideBase()
beforeAll(async () => {
  await clear()
  await tell({ id: 'a', meetings: [{ seats: [TOKAYEV, VUCIC] }] })
})

const OURS = { host: 'localhost:3000', 'content-type': 'application/json' }

async function post(body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
  const request = new Request('http://localhost:3000/api/v1/changes', {
    ...{ method: 'POST', headers: { ...OURS, ...headers }, body: text as BodyInit },
  })
  const response = await POST(request)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return { status: response.status, body: await response.json() }
}

describe('POST /api/v1/changes', () => {
  it.each<[string, Record<string, string>, number]>([
    ['a page of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['a page that hides where it is from', { origin: 'null' }, 403],
    ['a page of another port', { origin: 'http://localhost:4000', 'sec-fetch-site': 'same-site' }, 403],
    ['a browser that says no origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a name that leads here', { host: 'evil.example:3000', origin: 'http://evil.example:3000' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
    ['a form that pretends', { 'content-type': 'text/plain; x=application/json' }, 415],
  ])('takes nothing from %s', async (_, headers, status) => {
    const { id, version } = await meeting()
    const before = await dump()
    const answer = await post({ action: 'reject', meeting: id, version }, headers)
    expect(answer.status).toBe(status)
    expect(answer.body.error).toMatch(/\S/)
    expect(await dump()).toEqual(before)
  })

  it('answers what cannot be done with its reason and the status for it', async () => {
    const { id, version } = await meeting()
    const before = await dump()
    expect(await post('{"action":')).toMatchObject({ status: 400, body: { code: 'unreadable' } })
    expect(await post(new Uint8Array([0xff, 0xfe, 0x22]))).toMatchObject({ status: 400 })
    expect(await post('')).toMatchObject({ status: 400 })
    expect(await post({ action: 'edit', meeting: id, version: 'one', set: { kind: 'call' } })).toMatchObject({
      ...{ status: 400, body: { code: 'unreadable', problems: [{ field: 'version' }] } },
    })
    expect(await post(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatchObject({ status: 400 })
    expect(await post({ action: 'accept', meeting: id, version, why: 'x'.repeat(300_000) })).toMatchObject({
      status: 413,
    })
    expect(await post({ action: 'accept', meeting: 'none', version })).toMatchObject({
      status: 404,
      body: { code: 'missing' },
    })
    expect(await post({ action: 'accept', meeting: id, version: 77 })).toMatchObject({
      ...{ status: 409, body: { code: 'stale', version, changes: [] } },
    })
    expect(await post({ action: 'undo', last: true })).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect(await post({ action: 'edit', meeting: id, version, set: { 'country:QQ': true } })).toMatchObject({
      ...{ status: 422, body: { code: 'refused', problems: [{ field: 'country:QQ' }] } },
    })
    expect(await dump()).toEqual(before)
  })

  it('takes what a page of ours sends, and what no browser sends', async () => {
    const { id, version } = await meeting()
    const ours = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
    const edited = await post({ action: 'edit', meeting: id, version, set: { kind: 'call' } }, ours)
    const now = await meeting()
    expect(edited).toEqual({
      status: 200,
      body: { act: expect.any(Number), meetings: [{ id, version: now.version, state: 'live' }], people: [] },
    })
    expect(await post({ action: 'undo', act: edited.body.act }, { host: '127.0.0.1:3000' })).toMatchObject({
      status: 200,
    })
    expect(await meeting()).toMatchObject({ kind: 'talks' })
  })
})
