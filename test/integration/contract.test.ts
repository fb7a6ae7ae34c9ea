import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { extract } from '../../lib/extract'
import type { SourceDocument } from '../../lib/extract/facts'
import { readDocuments } from '../../lib/ingest/read-documents'
import { answerSchema } from './answer-schema'

const SAMPLE = path.join(import.meta.dirname, '../../prisma/sample')

async function readSample(): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = []
  for await (const read of readDocuments([SAMPLE])) {
    if ('error' in read) throw new Error(read.error)
    if ('document' in read) documents.push(read.document)
  }
  return documents
}

type Passage = { start: number; end: number; in?: string }

/** Every passage of an answer with the way to it, as in `meetings.0.evidence.1`. */
function listPassages(value: unknown, way = ''): [string, Passage][] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [[way, value as Passage]]
  return Object.entries(value).flatMap(([name, part]) => listPassages(part, way === '' ? name : `${way}.${name}`))
}

describe('the answer on every report of the sample corpus', async () => {
  const documents = await readSample()
  it.each(documents.map((document) => [document.id, document] as const))('%s', (id, document) => {
    const facts = extract(document)
    const checked = answerSchema.safeParse(facts)
    expect(checked.success ? '' : z.prettifyError(checked.error)).toBe('')
    expect(facts.id).toBe(id)
    expect([facts.language, facts.published]).toEqual([document.language, document.published])
    for (const [way, { start, end, in: where }] of listPassages(facts)) {
      const quote = (where === 'title' ? (document.title ?? '') : document.text).slice(start, end)
      expect(quote.length, way).toBe(end - start)
      expect(quote, way).toBe(quote.trim())
    }
  })
})

describe('the answer on odd texts', () => {
  const talks = 'Президент Казахстана Касым-Жомарт Токаев вчера встретился с президентом Сербии Александром Вучичем.'
  it.each<[string, Partial<SourceDocument>]>([
    ['without a day of publication', { text: talks }],
    ['with letters of two code units before each word', { text: `😀 ${talks.replaceAll(' ', ' 😀 ')}` }],
    ['with halves of letters and NUL', { text: `\ud800 ${talks} \udc00 \u0000 ${talks}` }],
    ['with Windows line ends', { text: `${talks}\r\n\r\n${talks}\r\n` }],
    ['given in another language', { text: talks, language: 'en' }],
    ['given in a language that is not read', { text: talks, language: 'fr' }],
    ['with a title that says it all', { text: 'Подробности позже.', title: talks, published: '2026-02-28' }],
    ['of one word over and over', { text: 'Сербия '.repeat(10_000) }],
    ['of one figure over and over, without a full stop', { text: '60 млн долларов '.repeat(10_000) }],
    ['of one paper over and over, without a full stop', { text: 'меморандум о сотрудничестве '.repeat(10_000) }],
    ['of signs alone', { text: '«(—…»'.repeat(10_000) }],
  ])('%s', (_, { text = '', ...rest }) => {
    const document = { text, ...rest }
    const checked = answerSchema.safeParse(extract(document))
    expect(checked.success ? '' : z.prettifyError(checked.error)).toBe('')
    for (const [way, { start, end, in: where }] of listPassages(checked.data))
      expect((where === 'title' ? (document.title ?? '') : text).slice(start, end).length, way).toBe(end - start)
  })
})
