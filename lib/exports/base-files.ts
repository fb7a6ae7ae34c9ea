import type { Dataset } from '../dataset/dataset'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import type { ArchiveFile } from './archive'
import { cite } from './citation'
import { makeCodebook } from './codebook'
import { csv } from './csv'
import { DEFAULT_OPTIONS } from './export-format'
import { json } from './json'
import { type FileSource, writeExport } from './write-export'

/** What the archive of a whole base is made from. */
export type BaseSource<Id extends string> = {
  ids: readonly Id[]
  /** Every dataset must be of the same revision. */
  open(id: Id): Promise<FileSource>
  tag: Tag
  /** The instant of that revision; `null` for an empty base. */
  known: string | null
  /** The version of Entente. */
  version: string
  address: string
}

/**
 * The whole base as files: each dataset as CSV and JSON, the codebook, and a text that says what is what. Texts of reports
 * are not among them, for they belong to those who wrote them; their addresses are.
 */
export async function* listBaseFiles<Id extends string>(source: BaseSource<Id>): AsyncGenerator<ArchiveFile> {
  const { ids, open, tag } = source
  const index: Pick<Dataset, 'id' | 'title' | 'filters'>[] = []
  let first: Dataset | null = null
  for (const id of ids) {
    for (const format of [csv, json]) {
      const file = await open(id)
      first ??= file.dataset
      if (format === csv) index.push({ id, title: file.dataset.title, filters: file.dataset.filters })
      yield { path: `data/${id}.${format.format}`, body: writeExport(format, file, DEFAULT_OPTIONS) }
    }
  }
  yield { path: 'codebook.json', body: `${JSON.stringify(makeCodebook(tag), null, 2)}\n` }
  if (first !== null) yield { path: 'citation.bib', body: cite(first, source.address, source.known).bibtex }
  yield { path: 'README.md', body: writeReadme(source, index) }
}

function writeReadme(
  { tag, known, version, address }: Omit<BaseSource<never>, 'ids' | 'open'>,
  index: readonly Pick<Dataset, 'id' | 'title' | 'filters'>[],
): string {
  const t = translate(tag, 'files')
  const rows = index.map(({ id, title, filters }) => `| \`data/${id}\` | ${title} | ${filters} |`)
  return [
    '# Entente',
    '',
    t('baseIntro'),
    '',
    `- ${t('rowKnown')}: ${known ?? t('citeUndated')}`,
    `- Entente ${version}, ${address}`,
    `- ${t('baseCodebook')}: \`codebook.json\``,
    `- ${t('baseSums')}: \`SHA256SUMS\``,
    '',
    `| ${t('baseFile')} | ${t('rowTitle')} | ${t('rowFilters')} |`,
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
