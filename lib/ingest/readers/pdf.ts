/** PDF with text; what was scanned holds pictures of words, and is not read. */
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf'
import { FileError } from '../file-error'
import { readBytes } from '../raw-file'
import { takeHeadTitle } from './head-title'
import { joinPieces } from './pdf-lines'
import { joinPages } from './pdf-text'
import type { Reader } from './reader'
import { takeDocument } from './take-document'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** A report has some pages; a book of more is refused before its pages are looked at. */
const MOST_PAGES = 500
/** Fewer letters a page are those of a stamp on a picture. */
const FEWEST_LETTERS = 20

export const pdfReader: Reader = {
  name: 'pdf',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  recognises: (head) => /^(?:\u00EF\u00BB\u00BF)?\s*%PDF-/u.test(head.toString('latin1', 0, 64)),
  async *read(file) {
    const pdf = await openPdf(await readBytes(file))
    try {
      const text = await readPages(pdf)
      const { info } = await getMeta(pdf)
      const taken = takeDocument({ ...takeHeadTitle(info.Title, text), url: file.url })
      yield 'document' in taken ? { ...taken, alone: true } : taken
    } finally {
      await pdf.loadingTask.destroy()
    }
  },
}

async function openPdf(bytes: Buffer): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException')
      throw new FileError('the PDF asks for a password; save it without one', { cause: 'encrypted' })
    throw damaged(error)
  }
}

async function readPages(pdf: Pdf): Promise<string> {
  if (pdf.numPages > MOST_PAGES)
    throw new FileError(`the PDF has ${pdf.numPages} pages, more than the ${MOST_PAGES} that are read`, {
      cause: 'too-large',
    })
  const { items } = await extractTextItems(pdf).catch((error: unknown) => {
    throw damaged(error)
  })
  const text = joinPages(items.map(joinPieces))
  if ((text.match(/\p{L}/gu)?.length ?? 0) < Math.min(pdf.numPages, 10) * FEWEST_LETTERS)
    throw new FileError('the PDF holds pictures and no text; run character recognition over it first', {
      cause: 'no-text',
    })
  return text
}

function damaged(error: unknown): FileError {
  return new FileError(`the PDF is damaged: ${error instanceof Error ? error.message : String(error)}`)
}
