import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../ingest/list-files'
import { evalCommand } from './eval'

const folder = mkdtempSync(join(tmpdir(), 'entente-eval-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const [out, err] = [stdout.toArray(), stderr.toArray()]
  const status = await evalCommand.run(args, { stdin, stdout, stderr })
  stdout.end()
  stderr.end()
  return { status, out: Buffer.concat(await out).toString(), err: Buffer.concat(await err).toString() }
}

function put(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

mkdirSync(join(folder, 'gold', 'deep'), { recursive: true })
mkdirSync(join(folder, 'none'))
put('gold/deep/a.md', '---\nid: a\nlanguage: en\npublished: 2026-02-28\n---\nSerbia and France traded steel.\n')
put('gold/deep/b.md', '---\nid: b\nlanguage: ru\n---\nСербия ждёт дождя.\n')
put(
  'gold/deep/gold.jsonl',
  '{"id":"a","language":"en","countries":["RS","KZ"],"meetings":[]}\n\n{"id":"b","language":"ru","countries":["RS"],"meetings":[]}\n',
)

describe('entente eval', () => {
  it('prints the figures of each language and of all, with what is missed and extra', async () => {
    const { status, out } = await run(join(folder, 'gold'), '--errors', '5')
    expect(status).toBe(0)
    expect(out).toMatch(
      /^en \(documents: 1\)\n {2}countries +P 0\.500 {2}R 0\.500 {2}F1 0\.500 {2}\(1 right, 1 extra, 1 missed\)$/m,
    )
    expect(out).toMatch(/^all \(documents: 2\)\n {2}countries +P 0\.667 /m)
    expect(out).toMatch(/documents without a meeting kept so +1\.000 {2}of 2/)
    expect(out).toContain('a  countries\n  − KZ\n  + FR  «France»\n')
  })

  it('gives the same as JSON', async () => {
    const { out } = await run(join(folder, 'gold'), '--json')
    const { documents, figures, differences } = JSON.parse(out)
    expect(documents).toEqual({ en: 1, ru: 1, all: 2 })
    expect(figures.all.countries).toEqual({ precision: 0.667, recall: 0.667, f1: 0.667, right: 2, extra: 1, missed: 1 })
    expect(figures.ru.countries.f1).toBe(1)
    expect(differences).toEqual([])
  })

  it('takes documents and gold as JSON Lines, and counts a document that is not there as not answered', async () => {
    const docs = put('docs.jsonl', '{"id":"x","text":"Serbia and Kazakhstan.","language":"en"}\n')
    const gold = put('answers.jsonl', '{"id":"x","countries":["RS","KZ"]}\n{"id":"y","countries":["FR"]}\n')
    const { out } = await run('--docs', docs, '--gold', gold, '--json')
    const { figures } = JSON.parse(out)
    expect(figures.all.answered).toEqual({ accuracy: 0.5, of: 2 })
    expect(figures.all.countries).toMatchObject({ right: 2, extra: 0, missed: 1 })
  })

  it.each([
    ['a folder without gold', [join(folder, 'none')], 1, 'There is no gold.jsonl in'],
    ['no folder', [join(folder, 'nowhere')], 1, 'no such file or folder'],
    [
      'broken gold',
      ['--docs', put('ok.jsonl', '{"text":"A"}'), '--gold', put('bad.jsonl', '\n{"id":1}')],
      1,
      'bad.jsonl:2: gold needs',
    ],
    [
      'gold that is no list',
      ['--docs', put('ok.jsonl', '{"text":"A"}'), '--gold', put('odd.jsonl', '{"id":"a","areas":{}}')],
      1,
      '"areas" of gold must be a list',
    ],
    ['gold without documents', ['--gold', 'x'], 2, '--docs and --gold go together.'],
    ['both ways at once', ['--gold', 'x', '--docs', 'y', 'z'], 2, 'Either folders'],
    ['an odd number', ['--errors', 'many'], 2, '--errors takes a number'],
    ['an unknown option', ['--frobnicate'], 2, 'There is no option --frobnicate.'],
  ])('says what is wrong with %s', async (_, args, status, message) => {
    const answer = await run(...args)
    expect(answer.err).toContain(message)
    expect(answer.status).toBe(status)
  })

  it('has gold that is no document to anybody else', async () => {
    const files = await listFiles([join(folder, 'gold')])
    expect(files.map(({ path }) => path.slice(-4))).toEqual(['a.md', 'b.md'])
  })
})
