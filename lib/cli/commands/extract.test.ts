import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { explainCommand } from './explain'
import { extractCommand } from './extract'

const folder = mkdtempSync(join(tmpdir(), 'entente-extract-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(command: typeof extractCommand, args: string[], input: string | Buffer = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [stdout.toArray(), stderr.toArray()]
  const status = await command.run(args, { stdin: Readable.from([input]), stdout, stderr })
  stdout.end()
  stderr.end()
  return { status, out: Buffer.concat(await out).toString(), err: Buffer.concat(await err).toString() }
}

type Quote = { start: number; end: number; quote: string; in?: 'title' }
type Fact = { quotes: Quote[]; fields: { quotes: Quote[] }[]; participants: { quotes: Quote[] }[] }

function quotesOf({ quotes, fields, participants }: Fact): Quote[] {
  return [...quotes, ...[...fields, ...participants].flatMap((part) => part.quotes)]
}

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('entente extract', () => {
  it('answers each line in order and goes on after a bad one, with exit status 1', async () => {
    const input =
      '{"id":"a","text":"Hello there."}\nnonsense\n\n{"id":"b"}\n{"id":"c","text":"Привет всем и каждому."}\n'
    const { status, out } = await run(extractCommand, [], input)
    const answers = lines(out)
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c'])
    expect(answers[1].error).toMatch(/^line 2 is no JSON/)
    expect(answers[2].error).toBe('"text" is missing')
    expect(answers[3].language).toBe('ru')
    expect(status).toBe(1)
  })

  it('reads a text file whose first line gives day and headline', async () => {
    const file = join(folder, 'report.txt')
    writeFileSync(file, ' date 2026-02-28 Headline of the day\nThe first line of the body.\n')
    const { status, out } = await run(extractCommand, [file])
    expect(lines(out)[0]).toMatchObject({ published: '2026-02-28', language: 'en', meetings: [] })
    expect(status).toBe(0)
  })

  it('says which file is missing', async () => {
    const { status, out } = await run(extractCommand, [join(folder, 'missing.txt'), join(folder, 'missing.jsonl')])
    expect(lines(out).every(({ error }) => typeof error === 'string')).toBe(true)
    expect(status).toBe(1)
  })

  it.each([
    [
      'bytes that are no UTF-8',
      Buffer.from([...Buffer.from('{"text":"'), 0xff, ...Buffer.from('"}\n')]),
      'line 1 is not UTF-8',
    ],
    ['UTF-16', Buffer.from('\uFEFF{"text":"a"}', 'utf16le'), 'line 1 is UTF-16, not UTF-8'],
    ['a list', Buffer.from('[]'), 'a document is a JSON object, not a list'],
  ])('names the line that is %s', async (_, input, error) => {
    const { status, out } = await run(extractCommand, [], input)
    expect(lines(out)).toEqual([{ id: null, line: 1, error }])
    expect(status).toBe(1)
  })

  it('reads past a byte order mark, Windows line ends, empty lines and no last line end', async () => {
    const { status, out } = await run(extractCommand, [], '\uFEFF{"id":"a","text":"Hi"}\r\n\r\n{"id":"b","text":"Ho"}')
    expect(lines(out).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(status).toBe(0)
  })

  it('answers nothing to nothing', async () => {
    expect(await run(extractCommand, [])).toEqual({ status: 0, out: '', err: '' })
  })

  it('names what is wrong in a file by its own id, else by file and line', async () => {
    const [list, rows] = [join(folder, 'list.json'), join(folder, 'rows.jsonl')]
    writeFileSync(list, '[{"id":"x"},{"text":""}]')
    writeFileSync(rows, '{"id":"y"}\n{}\n{bad\n')
    const { status, out } = await run(extractCommand, [list, rows])
    expect(lines(out).map(({ id }) => id)).toEqual(['x', list, 'y', `${rows}:2`, `${rows}:3`])
    expect(status).toBe(1)
  })

  it.each([
    ['oracle', 'There is no extractor "oracle"; there are rules and openai.'],
    ['openai', 'ENTENTE_LLM_URL must name the model service'],
  ])('refuses the extractor %s where it cannot be had', async (name, message) => {
    const { status, err } = await run(extractCommand, ['--extractor', name])
    expect(err).toContain(message)
    expect(status).toBe(2)
  })

  it('answers with the rules by name as without', async () => {
    const input = '{"id":"a","text":"Serbia and Kazakhstan signed a treaty."}\n'
    expect(await run(extractCommand, ['--extractor', 'rules'], input)).toEqual(await run(extractCommand, [], input))
  })

  it('refuses an unknown option', async () => {
    const { status, err } = await run(extractCommand, ['--frobnicate'])
    expect(err).toContain('There is no option --frobnicate.')
    expect(status).toBe(2)
  })
})

describe('entente explain', () => {
  it('names the rule behind each mark', async () => {
    const file = join(folder, 'explain.jsonl')
    const text =
      'President Kassym-Jomart Tokayev of Kazakhstan met Serbian President Aleksandar Vucic in Astana on 27 February 2026.'
    writeFileSync(file, JSON.stringify({ id: 'x', text }))
    const { status, out } = await run(explainCommand, [file])
    expect(out).toContain('(date.day)')
    expect(out).toContain('(trigger.encounter.talks)')
    expect(out).toContain('meeting: talks, held (CONSULT visit CAMEO 042)')
    expect(out).toMatch(/date +2026-02-27 — stated: a date in words {2}\(date\.\w+\) «27 February 2026» \[1\]/)
    expect(status).toBe(0)
  })

  it('draws a line under the very words', async () => {
    const file = join(folder, 'drawn.jsonl')
    writeFileSync(file, JSON.stringify({ id: 'x', language: 'en', text: 'Talks with Serbia went on.' }))
    const { out } = await run(explainCommand, [file])
    const [line = '', drawn = ''] = out.split('\n').filter((one) => /Serbia went|country RS/.test(one))
    expect(line.slice(drawn.indexOf('~'), drawn.lastIndexOf('~') + 1)).toBe('Serbia')
  })

  it('gives the same as data, with quotes that are in the text', async () => {
    const file = join(folder, 'data.jsonl')
    const text = 'Earlier.\nSerbian President Aleksandar Vucic visited Astana on 27 February 2026 for talks on trade.'
    writeFileSync(file, JSON.stringify({ id: 'x', title: 'Vucic in Astana', language: 'en', text }))
    const [data] = lines((await run(explainCommand, ['--json', file])).out)
    const quotes = [
      ...data.sentences.flatMap(({ marks }: { marks: object[] }) => marks),
      ...data.facts.flatMap(quotesOf),
    ]
    expect(quotes.length).toBeGreaterThan(10)
    for (const { start, end, quote, in: zone } of quotes)
      expect(quote).toBe((zone === 'title' ? 'Vucic in Astana' : text).slice(start, end))
    for (const fact of data.facts) expect(fact.rules.length, fact.what).toBeGreaterThan(0)
    const [meeting] = data.facts
    for (const field of meeting.fields) expect(field.quotes.length, field.field).toBeGreaterThan(0)
  })

  it('needs a file', async () => expect((await run(explainCommand, [])).status).toBe(2))
})
