import Link from 'next/link'
import { useNames, useWords } from '#words'
import { PopUp } from '@/components/ui/pop-up'
import { Spark } from '@/components/world/spark'
import { LONGEST_NOTE, type OutletNote } from '@/lib/curation/outlets'
import { readList, readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset, Row } from '@/lib/dataset/dataset'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { EMPTY_FILTERS } from '@/lib/filters/registry'

type Props = {
  dataset: Dataset
  /** The dataset `coverage`: reports by outlet and month. */
  coverage: Dataset
  notes: ReadonlyMap<string, OutletNote>
  asOf: Filters['asOf']
  mayEdit: boolean
}

/** Months behind the line of an outlet. */
const MONTHS = 24

/** Outlets with what they brought, how that went of late, and what is noted on them. */
export function OutletTable({ dataset, coverage, notes, asOf, mayEdit }: Props) {
  const t = useWords('sources')
  const names = useNames()
  const courses = readCourses(coverage)
  return (
    <table className="tab outlets">
      <caption className="vh">{dataset.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('source')}</th>
          <th scope="col" className="num">
            {t('reports')}
          </th>
          <th scope="col" className="num opt">
            {t('meetings')}
          </th>
          <th scope="col" className="opt">
            {t('byMonth')}
          </th>
          <th scope="col" className="opt">
            {t('languages')}
          </th>
          <th scope="col" className="opt">
            {t('first')}
          </th>
          <th scope="col" className="opt">
            {t('last')}
          </th>
          <th scope="col">{t('note')}</th>
        </tr>
      </thead>
      <tbody>
        {dataset.rows.map((row) => {
          const key = readText(row, 'key') ?? ''
          const name = readText(row, 'source') ?? key
          return (
            <tr key={`${key} ${name}`}>
              <th scope="row" className="lead">
                {key === '' ? (
                  name
                ) : (
                  <Link href={hrefWith('/articles', { ...EMPTY_FILTERS, asOf, source: [key], status: 'all' })}>
                    {name}
                  </Link>
                )}
              </th>
              <td className="num">{names.number(readNumber(row, 'reports'))}</td>
              <td className="num opt">{names.number(readNumber(row, 'meetings'))}</td>
              <td className="opt">
                <Spark values={(courses.get(name) ?? []).slice(-MONTHS)} />
              </td>
              <td className="opt quiet">
                {names.list(readList(row, 'languages').map((code) => names.language(code)))}
              </td>
              <td className="opt quiet nw">{sayDay(row, 'first', names)}</td>
              <td className="opt quiet nw">{sayDay(row, 'last', names)}</td>
              <td className="note">
                <Note outlet={key} name={name} note={notes.get(key)} mayEdit={mayEdit && key !== ''} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Note({ outlet, name, note, mayEdit }: { outlet: string; name: string; note?: OutletNote; mayEdit: boolean }) {
  const t = useWords('sources')
  const names = useNames()
  return (
    <>
      {note && (
        <p>
          {note.note}{' '}
          <span className="alias">{t('noteBy', { name: note.actor, date: names.date(note.day, 'short') })}</span>
        </p>
      )}
      {mayEdit && (
        <PopUp
          className="menu note-menu"
          name="outlet"
          label={note ? t('edit') : t('addNote')}
          title={t('noteOf', { name })}
        >
          <form method="post" action="/sources/act" className="popup-form">
            <input type="hidden" name="verb" value="note" />
            <input type="hidden" name="outlet" value={outlet} />
            <label>
              {t('noteOf', { name })}
              <textarea name="note" rows={4} maxLength={LONGEST_NOTE} defaultValue={note?.note ?? ''} />
            </label>
            <p className="alias">{t('noteHint')}</p>
            <button type="submit" className="go">
              {t('save')}
            </button>
          </form>
        </PopUp>
      )}
    </>
  )
}

function sayDay(row: Row, key: string, names: ReturnType<typeof useNames>): string {
  const day = readText(row, key)
  return day === null ? '—' : names.date(day, 'short')
}

/** Reports by month of each outlet, from its first month on. */
function readCourses({ rows }: Dataset): Map<string, number[]> {
  const courses = new Map<string, number[]>()
  for (const row of rows) {
    const name = readText(row, 'source') ?? ''
    courses.set(name, [...(courses.get(name) ?? []), readNumber(row, 'reports')])
  }
  return courses
}
