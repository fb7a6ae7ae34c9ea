import type { Column, Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { placeCity } from '../../vocab/city-places'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { EventPair } from '../event-pairs/pairs'
import type { Shaped } from '../shaped'
import { describeDataset } from '../words'

/** The columns of GDELT, the best known event data of CAMEO, as far as a meeting fills them; named as there. */
const COLUMNS: readonly Column[] = [
  column('GlobalEventID', 'code'),
  column('SQLDATE', 'number'),
  column('MonthYear', 'number'),
  column('Year', 'number'),
  column('Actor1Name', 'text'),
  column('Actor1CountryCode', 'code'),
  column('Actor2Name', 'text'),
  column('Actor2CountryCode', 'code'),
  column('EventCode', 'code'),
  column('EventBaseCode', 'code'),
  column('EventRootCode', 'code'),
  column('QuadClass', 'number'),
  column('NumArticles', 'number'),
  column('ActionGeo_FullName', 'text'),
  column('ActionGeo_Lat', 'number'),
  column('ActionGeo_Long', 'number'),
  column('SOURCEURL', 'text'),
]

function column(key: string, type: Column['type']): Column {
  return { key, label: key, type }
}

/** Verbal cooperation ends with root 05, material with 08, verbal conflict with 13; the rest is material conflict. */
function quadOf(root: string): number {
  const number = Number(root)
  return number <= 5 ? 1 : number <= 8 ? 2 : number <= 13 ? 3 : 4
}

/** A date as GDELT writes it, `20260227`, cut to its year or month. */
function writeDigits(date: string | null, length: 4 | 6 | 8): number | null {
  return date === null ? null : Number(date.replaceAll('-', '').slice(0, length))
}

/** What an event, a directed pair of sides, says in these columns. */
export function tellEvent({ id, row, actor, recipient, codes: { cameo } }: EventPair): Row {
  const place = row.city === null ? undefined : placeCity(row.city, row.country)
  return {
    GlobalEventID: id,
    SQLDATE: writeDigits(row.date, 8),
    MonthYear: writeDigits(row.date, 6),
    Year: writeDigits(row.date, 4),
    Actor1Name: actor.name,
    Actor1CountryCode: actor.alpha3,
    Actor2Name: recipient.name,
    Actor2CountryCode: recipient.alpha3,
    EventCode: cameo,
    EventBaseCode: cameo.slice(0, 3),
    EventRootCode: cameo.slice(0, 2),
    QuadClass: quadOf(cameo.slice(0, 2)),
    NumArticles: row.reports.length,
    ActionGeo_FullName: row.city,
    ActionGeo_Lat: place?.lat ?? null,
    ActionGeo_Long: place?.lon ?? null,
    SOURCEURL: row.url,
  }
}

/** What stands around the rows, one a directed pair of sides, in the columns of GDELT. */
export function headCameo(filters: Filters, context: Context, unpaired: number, tag: Tag): Shaped {
  const t = translate(tag, 'files')
  return {
    id: 'cameo',
    title: t('cameoTitle'),
    subtitle: t('eventsSubtitle'),
    columns: COLUMNS,
    rows: [],
    encoding: null,
    ...describeDataset(filters, context, tag),
    notes: unpaired > 0 ? [t('eventsUnpaired', { count: unpaired })] : [],
  }
}
