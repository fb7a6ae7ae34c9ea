import type { Dataset } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { languageOf, type Tag } from '../words/tag'
import { translate } from '../words/translate'

/** A view cited in the three usual ways, each ready to be pasted. */
export type Citation = { apa: string; bibtex: string; chicago: string }

/** What a citation says of a dataset. */
export type Cited = Pick<Dataset, 'tag' | 'id' | 'title' | 'filters' | 'sources'>

const AUTHOR = 'Entente'
const LONGEST_KEY = 80
/** Blanks that keep words together on a page are in the way in a text that is pasted. */
const NO_BREAK = /[\u00A0\u202F]/g

/**
 * Cites a view.
 * @param address where the view can be seen again; left out where it is empty
 * @param known the day on which the base knew this, `YYYY-MM-DD` or an instant; `null` where nothing was known yet
 */
export function cite(dataset: Cited, address: string, known: string | null): Citation {
  const t = translate(dataset.tag, 'files')
  const names = namesOf(dataset.tag)
  const day = known?.slice(0, 10) ?? null
  const date = day === null ? t('citeUndated') : names.date(day, 'long').replace(NO_BREAK, ' ')
  // The filter in words often begins with what is counted, which is the title.
  const title = dataset.filters.startsWith(dataset.title) ? dataset.filters : `${dataset.title}: ${dataset.filters}`
  const told = t('reports', { count: dataset.sources.reports })
  const state = day === null ? '' : ` ${endSentence(t('citeKnown', { date }))}`
  const place = address === '' ? '' : ` ${address}`
  return {
    apa: `${AUTHOR}. (${day === null ? date : writeApaDate(day, dataset.tag)}). ${endSentence(`${title} [${t('citeKind')}; ${told}]`)}${place}`,
    chicago: `${AUTHOR}. “${endSentence(title)}” ${endSentence(`${t('citeKind')}, ${told}`)}${state}${place}`,
    bibtex: writeBibtex(makeKey(dataset.id, address, day), [
      ['author', `{${AUTHOR}}`],
      ['title', `{${escapeLatex(title)}}`],
      ['howpublished', escapeLatex(`${t('citeKind')}, ${told}`)],
      ...(day === null
        ? []
        : ([
            ['year', day.slice(0, 4)],
            ['month', String(Number(day.slice(5, 7)))],
            ['note', escapeLatex(t('citeKnown', { date }))],
            ['urldate', day],
          ] as const)),
      ...(address === '' ? [] : ([['url', address.replace(/[{}\\]/g, encodeURIComponent)]] as const)),
    ]),
  }
}

/** "2026, November 21" where the style is at home; elsewhere as the language writes dates. */
function writeApaDate(day: string, tag: Tag): string {
  if (languageOf(tag) !== 'en') return namesOf(tag).date(day, 'long').replace(NO_BREAK, ' ')
  const date = new Date(`${day}T00:00:00Z`)
  const written = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(date)
  return `${day.slice(0, 4)}, ${written}`
}

/** A full stop at the end, but not a second one. */
function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** Two views of one base get two keys: what stands in the address behind the host is in it. */
function makeKey(id: string, address: string, day: string | null): string {
  const path = address.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/^\/(?:api\/v1\/)?/, '')
  const words = [AUTHOR.toLowerCase(), path === '' ? id : path, day ?? ''].join('-')
  return words
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/-+$/, '')
    .slice(0, LONGEST_KEY)
}

function writeBibtex(key: string, fields: readonly (readonly [string, string])[]): string {
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}', ''].join('\n')
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What TeX would read as a command becomes a letter. */
function escapeLatex(text: string): string {
  return text.replace(/[\\~^{}%$#&_]/g, (sign) => LATEX[sign] ?? `\\${sign}`)
}
