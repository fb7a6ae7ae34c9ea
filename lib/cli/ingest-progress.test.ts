import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { describeProgress, describeSeconds, openProgressLine } from './ingest-progress'

function collect(tty: boolean) {
  let text = ''
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk)
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY: tty, columns: 40 }), read: () => text }
}

describe('progress', () => {
  it('says how many, how fast and how long yet', () => {
    expect(describeProgress({ done: 100, total: 400, failed: 2, seconds: 4 })).toBe(
      '100/400 documents · 25/s · 12 s left · 2 failed',
    )
    expect(describeProgress({ done: 0, total: 400, failed: 0, seconds: 0 })).toBe('0/400 documents')
    expect(describeProgress({ done: 4, total: 4, failed: 0, seconds: 8 })).toBe('4/4 documents · 0.5/s')
  })

  it('says time in the unit one would use', () => {
    expect([3.2, 61, 3600, 7500].map(describeSeconds)).toEqual(['4 s', '2 min', '1 h 0 min', '2 h 5 min'])
  })
})

describe('the progress line', () => {
  const step = (seconds: number) => ({ done: 1, total: 2, failed: 0, seconds })

  it('rewrites itself on a terminal, within its width, and goes away', () => {
    const { stream, read } = collect(true)
    const line = openProgressLine(stream)
    line.show(step(0.01))
    line.show(step(0.02))
    line.clear()
    expect(read().split('\r\x1b[2K')).toEqual(['', describeProgress(step(0.01)).slice(0, 39), ''])
  })

  it('is a plain line every few seconds elsewhere', () => {
    const { stream, read } = collect(false)
    const line = openProgressLine(stream)
    for (const seconds of [1, 4.9, 5, 6, 11]) line.show(step(seconds))
    line.clear()
    expect(read()).toBe(`${describeProgress(step(5))}\n${describeProgress(step(11))}\n`)
  })
})
