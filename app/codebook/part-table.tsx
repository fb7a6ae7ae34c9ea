import type { CodebookEntry, CodebookPart } from '@/lib/exports/codebook'
import { namesOf } from '@/lib/words/names'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

/** Anchors are singular: `#area-trade`, `#kind-talks`. */
const ANCHORS: Readonly<Record<CodebookPart, string>> = {
  fields: 'field',
  kinds: 'kind',
  statuses: 'status',
  precisions: 'precision',
  visits: 'visit',
  roles: 'role',
  areas: 'area',
  agreements: 'agreement',
  events: 'event',
  organizations: 'organization',
  groups: 'group',
  countries: 'country',
}

type Props = { part: CodebookPart; entries: readonly CodebookEntry[]; tag: Tag }

/** One list of codes as a table; a column that has nothing to say is left out. */
export function PartTable({ part, entries, tag }: Props) {
  const t = translate(tag, 'codebook')
  const names = entries.some(({ code, name }) => name !== code && part !== 'events')
  const meanings = entries.some(({ meaning, members, until }) => meaning || members || until)
  const elsewhere = entries.some(({ codes }) => codes && Object.keys(codes).length > 0)
  return (
    <table
      className={part === 'organizations' || part === 'countries' ? 'tab book-table book-short' : 'tab book-table'}
    >
      <caption className="vh">{t(part)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('code')}</th>
          {names && <th scope="col">{t('name')}</th>}
          {meanings && <th scope="col">{part === 'groups' ? t('members') : t('meaning')}</th>}
          {elsewhere && <th scope="col">{t('elsewhere')}</th>}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => {
          const anchor = `${ANCHORS[part]}-${entry.code}`
          return (
            <tr key={entry.code} id={anchor}>
              <th scope="row">
                <a href={`#${anchor}`}>
                  <code>{entry.code}</code>
                </a>
              </th>
              {names && (
                <td>
                  {entry.name}
                  {entry.group && entry.group !== entries[index - 1]?.group && (
                    <span className="book-group">{entry.group}</span>
                  )}
                </td>
              )}
              {meanings && (
                <td>
                  {entry.meaning}
                  {entry.until && t('until', { date: namesOf(tag).date(entry.until) })}
                  {entry.members && <Members members={entry.members} tag={tag} />}
                </td>
              )}
              {elsewhere && (
                <td className="quiet">
                  {Object.entries(entry.codes ?? {}).map(([book, code]) => (
                    <span key={book} className="book-code">
                      {book} <code>{code}</code>
                    </span>
                  ))}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The countries of a group by name, with the days that bound a membership. */
function Members({ members, tag }: { members: NonNullable<CodebookEntry['members']>; tag: Tag }) {
  const t = translate(tag, 'codebook')
  const names = namesOf(tag)
  return (
    <ul className="book-members">
      {members.map(({ code, since, until }) => {
        const days = [
          ...(since ? [t('since', { date: names.date(since, 'short') })] : []),
          ...(until ? [t('until', { date: names.date(until, 'short') })] : []),
        ]
        return (
          <li key={`${code} ${since}`}>
            {names.country(code)} {days.length > 0 && <span className="quiet">{days.join(' ')}</span>}
          </li>
        )
      })}
    </ul>
  )
}
