/**
 * How fast `extract` reads: articles and megabytes a second for each language, how time grows with the length of a text,
 * and the ratio to a peer on the same English texts in the same process. Usage: `npm run bench:extract -- [PATH…]`.
 */
import { extract, type SourceDocument } from '../lib/extract'
import { countCharacters, countMegabytes, readCorpus } from './corpus'
import { growth, timeOnce, timeWarm } from './measure'
import { readWithPeer } from './peer'

/** Seconds of warm-up, and of rounds, for each figure. */
const SECONDS = 3
const TIMES = [1, 4, 16, 64] as const
/** Characters of the text that is repeated; 64 times this are a megabyte. */
const ONE = 16_384
/** Fewer unseen documents say too little about the time of a first reading. */
const FEWEST = 20

const paths = process.argv.slice(2)
const corpus = await readCorpus(paths.length > 0 ? paths : ['prisma/sample'])

console.log('| language | articles | characters each | articles/s | MB/s | articles/s at first sight |')
console.log('|---|--:|--:|--:|--:|--:|')
for (const [language, documents] of corpus) console.log(rowOf(language, documents))

const english = corpus.get('en') ?? []
if (english.length > 0) console.log(`\n${comparePeer(english)}`)
for (const [language, documents] of corpus) console.log(`\n${scale(language, documents)}`)

function rowOf(language: string, documents: readonly SourceDocument[]): string {
  // unseen words cost more than those met before: half of the documents are read only once, when the rest is warm
  const unseen = documents.filter((_, index) => index % 2 === 1)
  const seen = documents.filter((_, index) => index % 2 === 0)
  timeWarm(() => readAll(seen), SECONDS)
  const first = timeOnce(() => readAll(unseen))
  const warm = timeWarm(() => readAll(documents), SECONDS)
  const each = countCharacters(documents) / documents.length
  const cells = [
    language,
    documents.length,
    Math.round(each),
    Math.round((documents.length / warm) * 1000),
    ((countMegabytes(documents) / warm) * 1000).toFixed(1),
    unseen.length < FEWEST ? '—' : Math.round((unseen.length / first) * 1000),
  ]
  return `| ${cells.join(' | ')} |`
}

function readAll(documents: readonly SourceDocument[]): void {
  for (const document of documents) extract(document)
}

function comparePeer(documents: readonly SourceDocument[]): string {
  const own = timeWarm(() => readAll(documents), SECONDS)
  const peer = timeWarm(() => {
    for (const { text } of documents) readWithPeer(text)
  }, SECONDS)
  const rate = (time: number) => Math.round((documents.length / time) * 1000)
  const ratio = (peer / own).toFixed(1)
  return `English: extract ${rate(own)} articles/s, compromise ${rate(peer)} (people, places, organizations): ${ratio} times`
}

function scale(language: string, documents: readonly SourceDocument[]): string {
  const whole = documents.map(({ text }) => text).join('\n\n')
  const one = whole.repeat(Math.ceil(ONE / whole.length)).slice(0, ONE)
  const texts = TIMES.map((times) => one.repeat(times))
  const read = (text: string) => extract({ text, language, published: '2026-01-01' })
  read(texts[1] as string)
  const times = texts.map((text) => timeOnce(() => read(text)))
  const each = texts.map((text, index) => (((times[index] as number) / text.length) * 1024).toFixed(3))
  const sizes = texts.map((text) => text.length)
  return `${language}: ${TIMES.join('×, ')}× a text of 16 K characters: ${each.join(', ')} ms per K characters, exponent ${growth(sizes, times).toFixed(2)}`
}
