import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileOf } from '../raw-file'
import { readRaw } from '../read-documents'

async function readOne(name: string, content: string | Uint8Array) {
  const items = []
  for await (const item of readRaw(fileOf(name, Buffer.from(content)))) items.push(item)
  expect(items).toHaveLength(1)
  return items[0]
}

/** A small file of Word. */
function word(body: string, more: Record<string, string> = {}): Uint8Array {
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationship}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml':
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>',
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationship}/styles" Target="styles.xml"/></Relationships>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const core = (title: string) => ({
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="urn:c" xmlns:dc="urn:d" xmlns:dcterms="urn:t"><dc:title>${title}</dc:title><dcterms:created>2026-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
})

const RUSSIAN = 'Президент Казахстана принял в Астане Президента Сербии.'
const KAZAKH = 'Қазақстан Президенті Қасым-Жомарт Тоқаев Ақордада келіссөз жүргізді.'
const SERBIAN = 'Састанку су присуствовали Ђорђе Љубишић и Џон Његош.'

describe('a file of Word', () => {
  it('gives paragraphs, the headline of its first line, and no day', async () => {
    const body = `${paragraph('Переговоры в Астане', 'H')}${[RUSSIAN, KAZAKH, SERBIAN].map((text) => paragraph(text)).join('')}`
    expect(await readOne('a.docx', word(body, core('Something else')))).toEqual({
      document: { title: 'Переговоры в Астане', text: `${RUSSIAN}\n\n${KAZAKH}\n\n${SERBIAN}` },
      alone: true,
      source: 'a.docx',
      origin: 'a.docx',
      lasting: false,
    })
  })

  it('takes the title of its properties only where the text knows it', async () => {
    const body = `${paragraph('Talks in Astana')}${paragraph(KAZAKH)}`
    expect(await readOne('a.docx', word(body, core('Talks in Astana')))).toMatchObject({
      document: { title: 'Talks in Astana', text: KAZAKH },
    })
    const other = await readOne('a.docx', word(body, core('Template of the ministry')))
    expect(other).not.toHaveProperty('document.title')
  })

  it('reads the cells of tables, and leaves out what was struck', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('Astana')}${cell('Belgrade')}</w:tr></w:tbl><w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>new</w:t></w:r></w:p>`
    expect(await readOne('a.docx', word(body))).toMatchObject({ document: { text: 'Astana\n\nBelgrade\n\nnew' } })
  })

  it('is known by its content under any name', async () => {
    expect(await readOne('download', word(paragraph(KAZAKH)))).toMatchObject({ document: { text: KAZAKH } })
  })

  it.each([
    ['without words', word('<w:p/>'), 'no-text'],
    ['that is cut off', word(paragraph(KAZAKH)).slice(0, 900), 'malformed'],
    ['with a part that is no XML', word('<w:p>'), 'malformed'],
    ['that is another archive', zipSync({ 'a.bin': strToU8('x') }), 'unknown-kind'],
    ['that unpacks to 80 MB', word(paragraph(KAZAKH), { 'word/a.xml': 'x'.repeat(80 * 1024 * 1024) }), 'too-large'],
    ['of the old Word', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'unknown-kind'],
    [
      'with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
  ])('%s is refused', async (_, bytes, cause) => {
    expect(await readOne('a.docx', bytes)).toMatchObject({ cause })
  })

  it('of elements in elements without end is refused or read, and harms nobody', async () => {
    const body = `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${paragraph(KAZAKH)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`
    expect(await readOne('a.docx', word(body))).toMatchObject({ cause: 'malformed' })
  })
})

/** A PDF of pages in Latin letters, drawn line by line from the top. */
function pdf(pages: readonly (readonly string[])[], trailer = ''): Buffer {
  const draw = (lines: readonly string[]) =>
    lines.map((line, index) => `BT /F1 11 Tf 60 ${760 - index * 14} Td (${line}) Tj ET`).join('\n')
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${draw(lines).length} >>\nstream\n${draw(lines)}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`,
  )
}

describe('a PDF', () => {
  it('gives the text of its pages in four languages, whole words and paragraphs, without heads', async () => {
    const bytes = await readFile(fileURLToPath(new URL('../../../test/fixtures/talks.pdf', import.meta.url)))
    const item = await readOne('talks.pdf', bytes)
    expect(item).toMatchObject({ document: { title: 'Переговоры в Астане' }, alone: true })
    expect(item).not.toHaveProperty('document.published')
    const paragraphs = item !== undefined && 'document' in item ? item.document.text.split('\n\n') : []
    expect(paragraphs).toHaveLength(6)
    expect(paragraphs[1]).toContain('взаимодействие правоохранительных органов. Вице-премьер доложил')
    expect(paragraphs[2]).toContain('Қазақстан Республикасының Президенті Қасым-Жомарт Тоқаев Ақордада')
    expect(paragraphs[4]).toContain('Ђорђе Љубишић и Џон Његош.')
    expect(paragraphs[5]).toContain('Đurić i Nurtleu sporazum o međusobnom školovanju.')
  })

  it('mends words that were cut, keeps hyphens that belong to them, and follows a sentence over the page', async () => {
    const pages = [
      [
        'The Gazette - page 1',
        'The presidents spoke about coope-',
        'ration, and the vice-',
        'president about trade and',
        '1',
      ],
      [
        'The Gazette - page 2',
        'transport between the two countries.',
        'They met in private for an hour and a half.',
        '2',
      ],
    ]
    expect(await readOne('a.pdf', pdf(pages))).toMatchObject({
      document: {
        text: 'The presidents spoke about cooperation, and the vice-president about trade and transport between the two countries. They met in private for an hour and a half.',
      },
    })
  })

  it('is known by its content under any name', async () => {
    const item = await readOne('download', pdf([['The presidents of the two countries met.']]))
    expect(item).toMatchObject({ document: { text: 'The presidents of the two countries met.' } })
  })

  it.each([
    [
      'with a password',
      pdf(
        [['Secret words that nobody may read.']],
        `/ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`,
      ),
      'encrypted',
    ],
    ['of pictures', pdf([[], []]), 'no-text'],
    ['that is cut off after its first line', Buffer.from('%PDF-1.4\n1 0 obj\n'), 'malformed'],
    ['of more pages than a report has', pdf(Array.from({ length: 501 }, () => ['x'])), 'too-large'],
  ])('%s is refused', async (_, bytes, cause) => {
    expect(await readOne('a.pdf', bytes)).toMatchObject({ cause })
  })
})
