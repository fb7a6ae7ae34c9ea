/** Gold and the documents it belongs to, out of folders or of two files of JSON Lines. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkGold, type Gold } from '../../evaluate/gold'
import type { SourceDocument } from '../../extract/facts'
import { placeOf } from '../../ingest/issues'
import { GOLD_FILE, sayFileError } from '../../ingest/list-files'
import { readDocuments } from '../../ingest/read-documents'

/** What keeps an evaluation from being made; the message says where. */
export class GoldError extends Error {
  override name = 'GoldError'
}

export type Corpus = { gold: Gold[]; documents: Map<string, SourceDocument> }

/**
 * Folders that hold documents and, at any depth, `gold.jsonl` with their answers.
 * @throws GoldError where there is no gold, or something cannot be read
 */
export async function readGoldFolders(folders: readonly string[]): Promise<Corpus> {
  const files: string[] = []
  for (const folder of folders) files.push(...(await findGold(folder)))
  if (files.length === 0) throw new GoldError(`There is no ${GOLD_FILE} in ${folders.join(', ')}.`)
  const gold: Gold[] = []
  for (const file of files) gold.push(...(await readGold(file)))
  return { gold, documents: await readCorpus(folders) }
}

/** @throws GoldError where a file cannot be read */
export async function readGoldFiles(documents: string, gold: string): Promise<Corpus> {
  return { gold: await readGold(gold), documents: await readCorpus([documents]) }
}

async function findGold(folder: string): Promise<string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new GoldError(`${folder}: no folder`)
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => entry.name === GOLD_FILE)
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    if (error instanceof GoldError) throw error
    throw new GoldError(`${folder}: ${sayFileError(error)}`)
  }
}

async function readGold(file: string): Promise<Gold[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new GoldError(`${file}: ${sayFileError(error)}`)
  })
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [checkGold(JSON.parse(line))]
    } catch (error) {
      throw new GoldError(`${placeOf(file, index + 1)}: ${error instanceof Error ? error.message : error}`)
    }
  })
}

async function readCorpus(paths: readonly string[]): Promise<Map<string, SourceDocument>> {
  const documents = new Map<string, SourceDocument>()
  for await (const read of readDocuments(paths)) {
    if ('error' in read) throw new GoldError(`${placeOf(read.source, read.line)}: ${read.error}`)
    if ('document' in read && read.document.id !== undefined) documents.set(read.document.id, read.document)
  }
  return documents
}
