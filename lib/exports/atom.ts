import { Feed } from 'feed'
import { readText } from '../dataset/cells'
import type { Row } from '../dataset/dataset'
import { upperFirst } from '../words/letter-case'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import type { ExportFormat } from './export-format'
import { publicAddress } from './public-address'
import { tellMeeting } from './tell-meeting'

/** A feed reader wants what is new, not the whole past. */
const MOST_ENTRIES = 200

/** When the base last changed the meeting: an instant that the row carries beside its columns. */
function changedAt(row: Row, otherwise: string): string {
  return readText(row, 'changed') ?? otherwise
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function sayDate(row: Row, tag: Tag): string {
  const date = readText(row, 'date')
  const precision = readText(row, 'datePrecision')
  if (date === null) return translate(tag, 'files')('dateUnknown')
  const exact = precision === 'month' || precision === 'year' ? precision : 'day'
  return namesOf(tag).dateRange(date, readText(row, 'dateEnd'), 'long', exact)
}

/**
 * Meetings as a feed of RFC 4287, those that changed last first. Ids are names and no addresses, so that they stay the same
 * wherever the base is served; no instant is that of the clock.
 */
export const atom: ExportFormat = {
  format: 'atom',
  label: 'Atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  only: ['meetings'],
  fits: () => true,
  reads: { lastChanged: MOST_ENTRIES },
  write({ tag, title, filters, rows, known }, { self }) {
    const origin = known ?? new Date(0).toISOString()
    const entries = [...rows]
      .sort((a, b) =>
        changedAt(a, origin) > changedAt(b, origin) ? -1 : changedAt(a, origin) < changedAt(b, origin) ? 1 : 0,
      )
      .slice(0, MOST_ENTRIES)
    const [newest] = entries
    const feed = new Feed({
      id: `urn:entente:${self.replace(/^[a-z]+:\/\/[^/]*\//i, '') || 'meetings'}`,
      title: `Entente: ${title}`,
      description: filters,
      updated: new Date(newest ? changedAt(newest, origin) : origin),
      author: { name: 'Entente' },
      generator: 'Entente',
      link: publicAddress('/meetings'),
      ...(self === '' ? {} : { feed: self }),
    })
    for (const row of entries) {
      const id = readText(row, 'id') ?? ''
      const { title: name, place, lines } = tellMeeting(row, tag)
      feed.addItem({
        id: `urn:entente:meeting:${encodeURIComponent(id)}`,
        title: escapeHtml(`${upperFirst(sayDate(row, tag))} · ${name}`),
        link: publicAddress(`/meetings/${encodeURIComponent(id)}`),
        date: new Date(changedAt(row, origin)),
        content: [...(place === null ? [] : [place]), ...lines].map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
      })
    }
    return feed.atom1()
  },
}
