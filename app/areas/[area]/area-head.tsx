import { readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset } from '@/lib/dataset/dataset'
import { type AreaCode, findArea } from '@/lib/vocab/areas'
import { namesOf } from '@/lib/words/names'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

type Props = { area: AreaCode; pairs: Dataset; timeline: Dataset; tag: Tag }

/** The area with the hue of its group, and since when it is on the table. */
export function AreaHead({ area, pairs, timeline, tag }: Props) {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const group = findArea(area)?.group ?? 'politics'
  const days = (key: string) =>
    pairs.rows
      .map((row) => readText(row, key))
      .filter((day) => day !== null)
      .sort()
  const [first, last] = [days('since')[0], days('last').at(-1)]
  const meetings = timeline.rows.reduce((sum, row) => sum + readNumber(row, 'total'), 0)
  return (
    <div className="head">
      <div>
        <h1>{names.area(area)}</h1>
        <p className="alias">
          <span className={`ar g-${group}`}>
            <i />
            {names.areaGroup(group)}
          </span>
        </p>
        {pairs.rows.length > 0 && (
          <p className="lede">
            {t('ledeArea', { meetings, pairs: pairs.rows.length })}{' '}
            {first && last && t('ledeSince', { first: names.date(first), last: names.date(last) })}
          </p>
        )}
      </div>
    </div>
  )
}
