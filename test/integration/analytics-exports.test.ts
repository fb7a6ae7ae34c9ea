import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '../../app/api/v1/[file]/route'
import { DATASET_IDS } from '../../lib/analytics/registry'
import { exportCommand } from '../../lib/cli/commands/export'
import { closeDb, setDatabaseUrl } from '../../lib/db/client'
import { listFormats } from '../../lib/exports/registry'
import { exportHref } from '../../lib/filters/export-href'
import { parseFilters } from '../../lib/filters/parse'
import { readTag } from '../../lib/words/tag'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

const PICTURES: readonly string[] = ['svg', 'png']

const base = provideBase()
beforeAll(fillBase)

/** Calls the route as Next does. */
function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(address, 'http://localhost')
  const file = decodeURIComponent(url.pathname.slice('/api/v1/'.length))
  return GET(new Request(url, { headers }), { params: Promise.resolve({ file }) })
}

/** Runs the command and keeps what it wrote, byte for byte. */
async function run(...args: string[]): Promise<{ status: number; stdout: Buffer; stderr: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const written: Buffer[] = []
  stdout.on('data', (chunk: Buffer) => written.push(chunk))
  const status = await exportCommand.run(args, { stdin: new PassThrough(), stdout, stderr })
  return { status, stdout: Buffer.concat(written), stderr: String(stderr.read() ?? '') }
}

const bytes = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())

describe('menu, API and command line', () => {
  const queries = ['', 'pair=KZ-RS', 'status=all&country=RS,UZ&from=2025-01&q=президент&ui=kk']
  const cases = DATASET_IDS.flatMap((id) => listFormats(id).map((row) => [id, row.format] as const))

  it.each(cases)('give the same bytes of %s.%s', async (id, format) => {
    // Every format is asked the questions of the plainest one, so that of the others one question is enough.
    for (const query of format === 'csv'
      ? queries
      : PICTURES.includes(format)
        ? queries.slice(1, 2)
        : queries.slice(2)) {
      const parameters = new URLSearchParams(query)
      const tag = readTag(parameters.get('ui') ?? 'en') ?? 'en'
      const fromApi = await get(`/api/v1/${id}.${format}?${query}`)
      const fromMenu = await get(exportHref(id, format, parseFilters(parameters).filters, tag))
      const flags = [...parameters].map(([key, value]) => `--${key}=${value}`)
      const fromCommand = await run(id, '--format', format, ...flags)
      expect(fromMenu.status).toBe(fromApi.status)
      if (fromApi.status === 404) {
        expect(PICTURES).toContain(format)
        expect(fromCommand).toMatchObject({ status: 2, stdout: Buffer.from('') })
        continue
      }
      expect(fromApi.status).toBe(200)
      expect(fromCommand).toMatchObject({ status: 0, stderr: '' })
      const body = await bytes(fromApi)
      expect(body.length).toBeGreaterThan(0)
      expect(body.equals(await bytes(fromMenu))).toBe(true)
      expect(body.equals(fromCommand.stdout)).toBe(true)
    }
  })

  it('give the same file with a byte order mark', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'entente-export-'))
    const out = path.join(folder, 'articles.csv')
    try {
      expect(await run('articles', '--bom', '--out', out)).toMatchObject({ status: 0, stdout: Buffer.from('') })
      const file = await readFile(out)
      expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      expect(file.equals(await bytes(await get('/api/v1/articles.csv?bom=1')))).toBe(true)
      expect(file.toString()).toContain(`"'=Odd ""Outlet"""`)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('the API', () => {
  it('gives the row of a meeting as CSV', async () => {
    const response = await get('/api/v1/meetings.csv?pair=RS-KZ&visit=official')
    expect(await response.text()).toBe(
      [
        'id,date,dateEnd,datePrecision,kind,status,level,visitType,countries,organizations,city,country,participants,areas,confidence,reports,guest,host,recalled,copies,plover,ploverMode,cameo',
        'm1,2026-02-27,,day,talks,held,head_of_state,official,KZ; RS,,Astana,KZ,TOKAYEV; VUCIC,trade; nuclear_energy,0.93,a1; a2,RS,KZ,false,0,CONSULT,visit,042',
        '',
      ].join('\r\n'),
    )
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="entente-meetings-KZ-RS-official.csv"',
    )
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('answers 304 as long as nothing has changed', async () => {
    const first = await get('/api/v1/pairs.json')
    const etag = first.headers.get('etag') ?? ''
    const again = await get('/api/v1/pairs.json', { 'if-none-match': etag })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
    expect((await get('/api/v1/pairs.json?country=UZ', { 'if-none-match': etag })).status).toBe(200)
  })

  it.each([
    'nothing.csv',
    'meetings.exe',
    'meetings',
    'meetings.',
    '.csv',
    'constructor.csv',
    '__proto__.json',
    '%2e%2e.csv',
  ])('answers 404 to %s and says what is known', async (file) => {
    const response = await get(`/api/v1/${file}`)
    expect(response.status).toBe(404)
    const { known } = (await response.json()) as { known: { datasets: string[]; formats: string[] } }
    expect(known.datasets).toEqual(DATASET_IDS)
    expect(known.formats).toEqual(expect.arrayContaining(['csv', 'xlsx', 'json']))
  })

  it('knows no calendar of what is no meeting', async () => {
    const response = await get('/api/v1/areas.ics')
    expect(response.status).toBe(404)
    const { known } = (await response.json()) as { known: { formats: string[] } }
    expect(known.formats).toContain('csv')
    expect(known.formats).not.toContain('ics')
  })

  it('answers 400 to what it cannot read, naming each key', async () => {
    const response = await get('/api/v1/meetings.csv?pair=KZ&area=magic&colour=red&theme=blue&width=9&bom=2&ui=xx')
    expect(response.status).toBe(400)
    const { problems } = (await response.json()) as { problems: { key: string }[] }
    const keys = ['area', 'bom', 'colour', 'pair', 'theme', 'ui', 'width']
    expect(problems.map((problem) => problem.key).sort()).toEqual(keys)
  })
})

describe('the command line', () => {
  it.each([
    [[], 'Which dataset?'],
    [['nothing'], 'There is no dataset “nothing”.'],
    [['meetings', 'pairs'], 'One dataset at a time; “pairs” is one too many.'],
    [['meetings', '--format', 'exe'], 'There is no format “exe”; known are csv, xlsx, json'],
    [['meetings', '--pair', 'KZ'], '--pair: “KZ” is not a pair; expected two country codes, as in KZ-RS.'],
    [['meetings', '--colour', 'red'], 'There is no option --colour.'],
    [['meetings', '--theme', 'blue'], '--theme: A theme is light or dark.'],
    [['areas', '--format', 'ics'], 'There is no “areas” as ics; known are csv, '],
    [['base', '--format', 'csv'], 'There is no format “csv”; known are zip.'],
    [['base', '--pair', 'KZ-RS'], 'The whole base takes no filters'],
  ])('refuses %j', async (args, message) => {
    const { status, stdout, stderr } = await run(...args)
    expect([status, stdout.length]).toEqual([2, 0])
    expect(stderr.startsWith(message)).toBe(true)
    expect(stderr).toContain('entente export DATASET')
  })

  it('says why a file could not be written', async () => {
    const { status, stderr } = await run('pairs', '--out', path.join(tmpdir(), 'no', 'such', 'folder', 'x.csv'))
    expect(status).toBe(1)
    expect(stderr).toContain('ENOENT')
    expect(stderr).not.toContain('base cannot be reached')
  })
})

describe('without a base', () => {
  it('both say that it cannot be reached', async () => {
    await closeDb()
    setDatabaseUrl('postgresql://nobody@127.0.0.1:1/nothing')
    try {
      const response = await get('/api/v1/meetings.csv')
      expect(response.status).toBe(503)
      expect(await response.json()).toEqual({ error: 'The base cannot be reached at the moment; try again soon.' })
      const { status, stderr } = await run('meetings')
      expect(status).toBe(1)
      expect(stderr).toContain('The base cannot be reached')
    } finally {
      await closeDb()
      setDatabaseUrl(base.url)
    }
  })
})
