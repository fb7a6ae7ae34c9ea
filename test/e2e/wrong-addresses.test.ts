import { expect, inject, it } from 'vitest'

const url = inject('pagesUrl')

it.each([
  ['/?area=alchemy', 400, 'alchemy'],
  ['/meetings?from=yesterday', 400, 'yesterday'],
  ['/pairs/KZ-RS?level=wizard', 400, 'wizard'],
  ['/?asOf=yesterday', 400, 'yesterday'],
  ['/meetings/any?asOf=2026-02-30', 400, '2026-02-30'],
  ['/articles/any?asOf=2026-11-22T25:00:00Z', 400, '25:00:00'],
  ['/people/any?asOf=now', 400, 'now'],
  ['/review?asOf=then', 400, 'then'],
  ['/pairs/KZ-QQ', 404, 'There is no such pair'],
  ['/pairs/KZ-KZ', 404, 'There is no such pair'],
  ['/meetings/no-such-meeting', 404, 'There is no such meeting'],
  ['/articles/no%00such', 404, 'There is no such report'],
  ['/nowhere', 404, 'There is no such page'],
  ['/articles/%E0%A4%A', 400, 'The address cannot be read'],
  ['/api/v1/%ff.csv', 400, 'The address cannot be read'],
])('%s answers %i and says why', async (path, status, words) => {
  const answer = await fetch(new URL(path, url))
  const body = await answer.text()
  expect(answer.status).toBe(status)
  expect(body).toContain(words)
  expect(body).not.toMatch(/\n\s+at .+\(.+:\d+:\d+\)/)
})

it.each([
  ['/api/v1/alchemy.csv', 404],
  ['/api/v1/meetings.doc', 404],
  ['/api/v1/meetings.csv?pair=KZ', 400],
  ['/api/v1/meetings.json?colour=red', 400],
  ['/api/v1/meetings.csv?bom=yes', 400],
  ['/api/v1/meetings.csv?asOf=2026', 400],
])('%s answers %i in JSON', async (path, status) => {
  const answer = await fetch(new URL(path, url))
  expect(answer.status).toBe(status)
  expect(await answer.json()).toHaveProperty('error')
})
