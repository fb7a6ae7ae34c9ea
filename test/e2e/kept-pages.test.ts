import { expect, inject, it } from 'vitest'
import { visitPages } from './browser'

const visit = visitPages()

/** Pages of every kind; what is kept of them must never be told from what would be made. */
const PATHS = ['/', '/pairs/KZ-RS', '/meetings', '/codebook', '/embed/timeline']

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL(path, inject('pagesUrl')), { headers, redirect: 'manual' })
}

it('never takes the page of one reader for that of another', async () => {
  for (const path of PATHS) {
    for (let round = 0; round < 2; round += 1) {
      const [ru, dark, kk, plain] = await Promise.all([
        ask(path, { cookie: 'ui=ru' }),
        ask(path, { cookie: 'theme=dark' }),
        ask(path, { 'accept-language': 'kk' }),
        ask(path),
      ])
      expect(await ru.text(), path).toMatch(/<html[^>]* lang="ru"/)
      expect(await kk.text(), path).toMatch(/<html[^>]* lang="kk"/)
      expect(await plain.text(), path).toMatch(/<html[^>]* lang="en"/)
      // an embed is as light as its address says
      if (!path.startsWith('/embed')) expect(await dark.text(), path).toMatch(/<html[^>]* data-theme="dark"/)
      else await dark.text()
    }
  }
})

it('confirms a page that a browser has, in its own language only', async () => {
  await (await ask('/areas')).text()
  const again = await ask('/areas')
  const etag = again.headers.get('etag') ?? ''
  expect(etag).toMatch(/^W\//)
  expect(again.headers.get('cache-control')).toBe('private, no-cache')
  await again.text()
  expect((await ask('/areas', { 'if-none-match': etag })).status).toBe(304)
  expect((await ask('/areas', { 'if-none-match': etag, cookie: 'ui=sr' })).status).toBe(200)
})

it('confirms files of the present, and those pinned to a time gone by', async () => {
  const [, pin = ''] = /asOf=([^"&]+)/.exec(await (await ask('/pairs')).text()) ?? []
  expect(pin).not.toBe('')
  for (const path of ['/api/v1/pairs.json', '/api/v1/meetings.csv', `/api/v1/areas.csv?asOf=${pin}`]) {
    const answer = await ask(path)
    await answer.text()
    const etag = answer.headers.get('etag') ?? ''
    expect((await ask(path, { 'if-none-match': etag })).status, path).toBe(304)
    expect((await ask(path, { 'if-none-match': 'W/"other"' })).status, path).toBe(200)
  }
})

it('answers at once what scripts ask for, and sends none of them round in circles', async () => {
  const page = await visit.open('/meetings')
  const asked = new Map<string, number>()
  page.on('request', (request) => asked.set(request.url(), (asked.get(request.url()) ?? 0) + 1))
  const turned: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 300 && response.status() !== 304) turned.push(`${response.status()} ${response.url()}`)
  })
  await page.reload({ waitUntil: 'networkidle' })
  expect(turned).toEqual([])
  // a page that is led to from several places may be asked for twice before the first answer is there
  expect([...asked].filter(([, times]) => times > 2)).toEqual([])
  await page.context().close()
})
