import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { askTogether } from './ask-together'

it('gives nobody an answer to a question that was put before he asked, and puts one at a time', async () => {
  let clock = 0
  let underWay = 0
  let put = 0
  const ask = askTogether(async () => {
    expect(++underWay).toBe(1)
    put++
    const answer = ++clock
    await sleep(2)
    underWay--
    return answer
  })
  const askers = Array.from({ length: 60 }, async (_, index) => {
    await sleep(index % 7)
    const wish = ++clock
    expect(await ask()).toBeGreaterThan(wish)
  })
  await Promise.all(askers)
  expect(put).toBeLessThan(30)
})

it('tells of a failure those who asked together, and answers the next', async () => {
  let tries = 0
  const ask = askTogether(async () => {
    if (++tries === 1) throw new Error('gone')
    return tries
  })
  expect(await Promise.allSettled([ask(), ask()])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
  expect(await ask()).toBe(2)
})
