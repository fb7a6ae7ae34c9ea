/** The documents a benchmark reads: all that files and folders hold, by language. */
import { extract, type SourceDocument } from '../lib/extract'
import { readDocuments } from '../lib/ingest/read-documents'

/** Documents by language, the given one or else the one detected. Files that cannot be read are passed over. */
export async function readCorpus(paths: readonly string[]): Promise<Map<string, SourceDocument[]>> {
  const corpus = new Map<string, SourceDocument[]>()
  for await (const item of readDocuments(paths)) {
    if (!('document' in item)) continue
    const language = item.document.language ?? extract(item.document).language
    corpus.set(language, [...(corpus.get(language) ?? []), item.document])
  }
  return corpus
}

/** UTF-16 code units of all texts. */
export function countCharacters(documents: readonly SourceDocument[]): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0)
}

/** Megabytes of all texts in UTF-8. */
export function countMegabytes(documents: readonly SourceDocument[]): number {
  return documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
}
