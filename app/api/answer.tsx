import Image from 'next/image'
import { openDataset } from '@/lib/analytics/open-dataset'
import { isDatasetId } from '@/lib/analytics/registry'
import { DEFAULT_OPTIONS, type ExportBody } from '@/lib/exports/export-format'
import { publicAddress } from '@/lib/exports/public-address'
import { findExportFormat, listFormats } from '@/lib/exports/registry'
import { countLastChanged, TooManyRows, writeExport } from '@/lib/exports/write-export'
import { exportHref } from '@/lib/filters/export-href'
import { parseFilters } from '@/lib/filters/parse'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'
import type { Asked } from './ask-form'
import { CodeWords } from './code-words'

const LINES_SHOWN = 24
const LETTERS_SHOWN = 6000

/** The address of what was asked, the same for a shell, and how the answer begins. */
export async function Answer({ tag, asked }: { tag: Tag; asked: Asked }) {
  const t = translate(tag, 'api')
  const { id, query } = asked
  const format = findExportFormat(asked.format)
  const { filters, problems } = parseFilters(new URLSearchParams(query), { unknownKeys: 'report' })
  if (!isDatasetId(id) || !format) return null
  if (problems.length > 0) {
    return (
      <div role="status">
        <p>{t('unreadable')}</p>
        <ul>
          {problems.map(({ key, message }) => (
            <li key={key}>
              <code>{key}</code>: {message}
            </li>
          ))}
        </ul>
      </div>
    )
  }
  const href = exportHref(id, format.format, filters, tag)
  const open = await openDataset(id, filters, tag, countLastChanged(format))
  const { dataset } = open
  const known = listFormats(id).includes(format) && format.fits(dataset)
  if (!known) {
    await open.close()
    const names = listFormats(id).map((row) => row.format)
    const text = t('noSuchFormat', { dataset: id, format: format.format, formats: names.join(', ') })
    return (
      <p role="status">
        <CodeWords tag={tag} text={text} />
      </p>
    )
  }
  const isPicture = format.format === 'svg' || format.format === 'png'
  const address = publicAddress(href)
  const chunks = isPicture ? null : writeExport(format, open, { ...DEFAULT_OPTIONS, address, self: address })
  const shown = await readBeginning(chunks).finally(open.close)
  return (
    <div className="mt-3">
      <p className="book-line">
        <a href={href}>
          <code>{href}</code>
        </a>
        <code className="quiet">curl &#39;{address}&#39;</code>
      </p>
      {isPicture && (
        <Image className="book-picture" src={href} alt={dataset.title} width={760} height={420} unoptimized />
      )}
      {shown !== null && (
        <section className="book-answer" aria-label={t('answer')} tabIndex={0}>
          <pre>{shown}</pre>
        </section>
      )}
    </div>
  )
}

/** The beginning of a long answer; `null` where it is no text. What is too long for its format says so. */
async function readBeginning(chunks: AsyncIterable<ExportBody> | null): Promise<string | null> {
  if (chunks === null) return null
  let text = ''
  try {
    for await (const chunk of chunks) {
      if (typeof chunk !== 'string') return null
      text += chunk
      if (text.length > LETTERS_SHOWN) break
    }
  } catch (error) {
    if (error instanceof TooManyRows) return error.message
    throw error
  }
  return cut(text)
}

function cut(text: string): string {
  const lines = text.split('\n')
  const shown = lines.slice(0, LINES_SHOWN).join('\n').slice(0, LETTERS_SHOWN)
  return shown.length < text.length ? `${shown}\n…` : shown
}
