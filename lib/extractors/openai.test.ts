import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { DocumentError } from '../extract'
import { ExtractorError } from './extractor-error'
import { type ModelSettings, openModelExtractor } from './openai'
import { openExtractor } from './registry'

const KEY = 'sk-very-secret'
const DOCUMENT = {
  id: 'd1',
  published: '2026-02-28',
  language: 'en',
  title: 'Tokayev and “Vucic” talk trade',
  text: 'Astana. President  Kassym-Jomart Tokayev of Kazakhstan met Serbian President Aleksandar Vucic on 27 February. They spoke of trade, and signed a memorandum on «green» energy. Some 60 companies work here.',
}

const MEETING = {
  ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', background: false },
  ...{ place: { city: 'Astana', country: 'KZ' }, countries: ['RS', 'KZ'], organizations: [], areas: ['trade'] },
  visit: { type: null, guest: 'RS', host: 'KZ' },
  participants: [
    { name: 'Kassym-Jomart Tokayev', role: 'head_of_state', country: 'KZ', quote: 'Kassym-Jomart Tokayev' },
    { name: 'Aleksandar Vucic', role: 'head_of_state', country: 'RS', quote: 'President Aleksandar Vucic' },
  ],
  quote: 'President Kassym-Jomart Tokayev of Kazakhstan met Serbian President Aleksandar Vucic',
}
const CLAIMS = {
  countries: [
    { code: 'KZ', mentions: [{ kind: 'name', quote: 'Kazakhstan' }] },
    { code: 'RS', mentions: [{ kind: 'adjective', quote: 'Serbian' }] },
  ],
  organizations: [],
  people: [],
  meetings: [MEETING],
  areas: [{ code: 'trade', countries: ['KZ', 'RS'], quote: 'They spoke of trade' }],
  agreements: [
    { title: 'memorandum', status: 'signed', countries: ['KZ', 'RS'], quote: 'a memorandum on "green" energy' },
  ],
  figures: [{ value: 60, unit: 'company', about: 'companies at work', quote: '60 companies' }],
}

type Answer = (request: { body: string; headers: IncomingMessage['headers'] }, response: ServerResponse) => void

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/** A service that gives one answer after the other, the last one over and over; what it was asked is kept. */
async function serve(...answers: Answer[]) {
  const asked: { path: string; body: string; authorization: string | undefined }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ path: request.url ?? '', body, authorization: request.headers.authorization })
    answers[Math.min(asked.length, answers.length) - 1]?.({ body, headers: request.headers }, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const open = (over: Partial<ModelSettings> = {}) =>
    openModelExtractor({
      ...{ address: new URL(`http://127.0.0.1:${port}/v1/chat/completions`), model: 'test-model', key: KEY },
      ...{ timeout: 5_000, tries: 3, pause: 1, longestAnswer: 100_000, longestText: 10_000 },
      ...over,
    })
  return { asked, open, port }
}

const say =
  (content: unknown, finish = 'stop'): Answer =>
  (_, response) => {
    const message = { content: typeof content === 'string' ? content : JSON.stringify(content) }
    response.end(JSON.stringify({ choices: [{ finish_reason: finish, message }] }))
  }
const fail =
  (status: number, headers: Record<string, string> = {}): Answer =>
  ({ headers: { authorization } }, response) =>
    response.writeHead(status, headers).end(`refused ${authorization}`)

async function failureOf(answer: Promise<unknown>): Promise<Error> {
  return answer.then(
    () => new Error('it did not fail'),
    (error: Error) => error,
  )
}

describe('a model that keeps to the form', () => {
  it('gives facts with passages, keys, rank, codes and the reason of each field', async () => {
    const { open, asked } = await serve(say(CLAIMS))
    const facts = await open().extract(DOCUMENT)
    expect(facts).toMatchObject({ id: 'd1', language: 'en', published: '2026-02-28', dropped: {} })
    const [meeting] = facts.meetings
    expect(meeting).toMatchObject({
      ...{ countries: ['KZ', 'RS'], level: 'head_of_state', areas: ['trade'], date: '2026-02-27' },
      codes: { plover: { type: 'CONSULT', mode: 'visit', context: ['economic'] }, cameo: '042' },
    })
    expect(meeting?.participants.map(({ key }) => key)).toEqual(['tokayev kassym-jomart', 'vucic aleksandar'])
    expect(meeting?.fields.date).toMatchObject({ how: 'inferred', rule: 'model.openai' })
    expect(facts.people.map(({ name }) => name)).toEqual(['Kassym-Jomart Tokayev', 'Aleksandar Vucic'])
    const quote = ({ start = 0, end = 0 } = {}) => DOCUMENT.text.slice(start, end)
    // two blanks in the text, one in the quote; «» in the text, "" in the quote
    expect(quote(meeting?.evidence[0])).toMatch(/^President {2}Kassym.*Vucic$/)
    expect(quote(facts.agreements[0]?.evidence[0])).toBe('a memorandum on «green» energy')
    expect(facts.figures).toMatchObject([{ value: 60, unit: 'company' }])
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ path: '/v1/chat/completions', authorization: `Bearer ${KEY}` })
    const sent = JSON.parse(asked[0]?.body ?? '')
    expect(sent).toMatchObject({ model: 'test-model', response_format: { type: 'json_schema' } })
    expect(JSON.parse(sent.messages[1].content)).toMatchObject({ text: DOCUMENT.text, published: '2026-02-28' })
  })

  it('may fence its answer and quote the title', async () => {
    const claims = { ...CLAIMS, areas: [{ ...CLAIMS.areas[0], quote: 'talk trade' }] }
    const { open } = await serve(say(`\`\`\`json\n${JSON.stringify(claims)}\n\`\`\``))
    const [area] = (await open().extract(DOCUMENT)).areas
    expect(area?.evidence).toMatchObject([{ in: 'title', start: 20, end: 30 }])
  })

  it('is asked only for a document', async () => {
    const { open, asked } = await serve(say(CLAIMS))
    expect(await failureOf(open().extract({ text: '' }))).toBeInstanceOf(DocumentError)
    expect((await failureOf(open({ longestText: 20 }).extract(DOCUMENT))).message).toContain('more than the 20')
    expect(asked).toHaveLength(0)
  })
})

describe('what the words do not bear out', () => {
  it.each<[string, object, object, string[]]>([
    [
      'a meeting with an invented quote',
      { meetings: [{ ...MEETING, quote: 'They met again in March' }] },
      { meetings: 1 },
      [],
    ],
    ['a meeting of a kind that is none', { meetings: [{ ...MEETING, kind: 'summitry' }] }, { meetings: 1 }, []],
    ['a meeting without its form', { meetings: [{ kind: 'talks' }] }, { meetings: 1 }, []],
    [
      'a side that the text does not name',
      { meetings: [{ ...MEETING, countries: ['KZ', 'FR'] }] },
      { meetings: 1 },
      [],
    ],
    ['half of a word', { meetings: [{ ...MEETING, quote: 'resident Aleksandar' }] }, { meetings: 1 }, []],
    [
      'a participant whom the quote does not name',
      { meetings: [{ ...MEETING, participants: [{ ...MEETING.participants[0], name: 'Emmanuel Macron' }] }] },
      { participants: 1 },
      ['meetings'],
    ],
    [
      'a country that is none, and one that is not there',
      {
        countries: [
          ...CLAIMS.countries,
          { code: 'ZZ', mentions: [{ kind: 'name', quote: 'Astana' }] },
          { code: 'FR', mentions: [{ kind: 'name', quote: 'France' }] },
        ],
      },
      { countries: 2 },
      ['meetings', 'countries'],
    ],
    ['an area that is none', { areas: [{ code: 'magic', countries: [], quote: 'trade' }] }, { areas: 1 }, ['meetings']],
    [
      'an agreement that is none',
      { agreements: [{ ...CLAIMS.agreements[0], status: 'torn' }] },
      { agreements: 1 },
      ['meetings'],
    ],
    ['a figure without words', { figures: [{ ...CLAIMS.figures[0], quote: '—' }] }, { figures: 1 }, ['meetings']],
    [
      'an organization that is none',
      { organizations: [{ code: 'LEAGUE', quotes: ['Astana'] }] },
      { organizations: 1 },
      ['meetings'],
    ],
  ])('%s is dropped and counted', async (_, claims, dropped, left) => {
    const { open } = await serve(say({ ...CLAIMS, ...claims }))
    const facts = await open().extract(DOCUMENT)
    expect(facts.dropped).toEqual(dropped)
    expect(facts.meetings).toHaveLength(left.includes('meetings') ? 1 : 0)
    expect(facts.countries.map(({ code }) => code)).toEqual(['KZ', 'RS'])
    for (const name of ['areas', 'agreements', 'figures', 'organizations'] as const)
      expect(facts[name]).toHaveLength(name in claims || name === 'organizations' ? 0 : 1)
  })

  it('days that no calendar has are no dates, and unknown roles and visits are none', async () => {
    const meeting = { ...MEETING, date: '2026-02-30', visit: { type: 'grand', guest: 'FR', host: 'KZ' } }
    const participants = [{ ...MEETING.participants[1], role: 'emperor', country: 'FR' }]
    const { open } = await serve(say({ ...CLAIMS, meetings: [{ ...meeting, participants }] }))
    const [told] = (await open().extract(DOCUMENT)).meetings
    expect(told).toMatchObject({ date: null, datePrecision: null, visit: { type: null, guest: null, host: 'KZ' } })
    expect(told?.participants).toMatchObject([{ name: 'Aleksandar Vucic', role: null, country: null }])
    expect(told?.level).toBeNull()
  })
})

describe('a service in trouble', () => {
  it.each([
    ['busy once', [fail(429, { 'retry-after': '0' })]],
    ['failing twice', [fail(500), fail(503)]],
    ['breaking off', [(_: unknown, response: ServerResponse) => response.destroy()]],
  ] as [string, Answer[]][])('%s is asked again', async (_, answers) => {
    const { open, asked } = await serve(...answers, say(CLAIMS))
    expect((await open().extract(DOCUMENT)).meetings).toHaveLength(1)
    expect(asked).toHaveLength(answers.length + 1)
  })

  it.each<[string, Answer, string, number]>([
    ['fails for good', fail(500), 'the model service answered with status 500', 3],
    ['refuses the key', fail(401), 'the model service answered with status 401', 1],
    ['does not speak JSON', (_, response) => response.end('<html>'), 'the model service did not answer with JSON', 1],
    ['says nothing', (_, response) => response.end('{}'), 'the model service answered without a message', 1],
    ['breaks off in its answer', say('{"meetings": [', 'length'), 'the model stopped before the end of its answer', 1],
    ['writes broken JSON', say('{"meetings": ['), 'the model did not answer with JSON', 1],
    ['writes a list', say([]), 'the model did not answer with a JSON object', 1],
    ['never ends', say('x'.repeat(200_000)), 'the model service answered with more than 100000 bytes', 1],
    ['sends elsewhere', fail(302, { location: 'http://127.0.0.1:9/' }), 'the model service cannot be reached', 3],
  ])('that %s is named without its secrets', async (_, answer, message, times) => {
    const { open, asked } = await serve(answer)
    const error = await failureOf(open().extract(DOCUMENT))
    expect(error).toBeInstanceOf(ExtractorError)
    expect(error.message).toBe(message)
    expect(`${error.stack}`).not.toContain(KEY)
    expect(asked).toHaveLength(times)
  })

  it('that is slow is given up', async () => {
    const { open, asked } = await serve(() => {})
    const error = await failureOf(open({ timeout: 50, tries: 2 }).extract(DOCUMENT))
    expect(error.message).toBe('the model service did not answer within 0.05 s')
    expect(asked).toHaveLength(2)
  })

  it('that is not there is named by the system’s word', async () => {
    const { open, port } = await serve(say(CLAIMS))
    const address = new URL(`http://127.0.0.1:${port}/v1/chat/completions`)
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
    const error = await failureOf(open({ address, tries: 1 }).extract(DOCUMENT))
    expect(error.message).toBe('the model service cannot be reached (ECONNREFUSED)')
  })

  it('is left at once when the reader stops', async () => {
    const stop = new AbortController()
    const { open, asked } = await serve(() => stop.abort(new Error('stopped')))
    const error = await failureOf(open().extract(DOCUMENT, stop.signal))
    expect(error.message).toBe('stopped')
    expect(asked).toHaveLength(1)
  })
})

describe('the settings', () => {
  const SET = { ENTENTE_LLM_URL: 'http://localhost:9/v1/', ENTENTE_LLM_MODEL: 'm', ENTENTE_LLM_KEY: KEY }

  it('choose the rules unless something else is asked for', async () => {
    expect((await openExtractor(undefined, {})).name).toBe('rules')
    expect((await openExtractor(undefined, { ...SET, ENTENTE_EXTRACTOR: 'openai' })).version).toBe('openai m 1')
    expect((await openExtractor('rules', { ENTENTE_EXTRACTOR: 'openai' })).name).toBe('rules')
  })

  it.each([
    ['oracle', {}, 'There is no extractor "oracle"; there are rules and openai.'],
    ['toString', {}, 'There is no extractor "toString"; there are rules and openai.'],
    ['openai', {}, 'ENTENTE_LLM_URL must name'],
    ['openai', { ...SET, ENTENTE_LLM_MODEL: '' }, 'ENTENTE_LLM_MODEL must name'],
    ['openai', { ...SET, ENTENTE_LLM_URL: 'nowhere' }, 'ENTENTE_LLM_URL is no address.'],
    ['openai', { ...SET, ENTENTE_LLM_URL: 'file:///v1' }, 'must begin with http'],
    ['openai', { ...SET, ENTENTE_LLM_URL: `http://me:${KEY}@localhost/v1` }, 'must hold no password'],
  ])('%s with %o is refused', async (name, environment, message) => {
    const error = await failureOf(openExtractor(name, environment))
    expect(error).toBeInstanceOf(ExtractorError)
    expect(error.message).toContain(message)
    expect(error.message).not.toContain(KEY)
  })
})
