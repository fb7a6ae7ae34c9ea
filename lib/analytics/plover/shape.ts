import type { Column, Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { placeCity } from '../../vocab/city-places'
import { findCountry } from '../../vocab/countries'
import type { PloverType } from '../../vocab/ontologies'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { EventPair } from '../event-pairs/pairs'
import type { Shaped } from '../shaped'
import { describeDataset } from '../words'

/** The columns of POLECAT, the event data of PLOVER, as far as a meeting fills them; named as there. */
const COLUMNS: readonly Column[] = [
  ...(['Event ID', 'Event Type', 'Event Mode', 'Quad Code'] as const).map((key) => column(key, 'code')),
  column('Event Date', 'date'),
  column('Contexts', 'list'),
  column('Actor Name', 'text'),
  column('Actor Country', 'code'),
  column('Recipient Name', 'text'),
  column('Recipient Country', 'code'),
  column('City', 'text'),
  column('Country', 'code'),
  column('Latitude', 'number'),
  column('Longitude', 'number'),
  column('Source', 'text'),
  column('Publication Date', 'date'),
  column('Language', 'code'),
]

/** Of the types that a meeting can have, SANCTION alone is conflict (PLOVER manual, quad categories). */
const QUAD: Readonly<Record<PloverType, string>> = {
  AGREE: 'VERBAL COOPERATION',
  CONSULT: 'VERBAL COOPERATION',
  SUPPORT: 'VERBAL COOPERATION',
  SANCTION: 'MATERIAL CONFLICT',
}

function column(key: string, type: Column['type']): Column {
  return { key, label: key, type }
}

/** What an event, a directed pair of sides, says in these columns. */
export function tellEvent({ id, row, actor, recipient, codes: { plover } }: EventPair): Row {
  const place = row.city === null ? undefined : placeCity(row.city, row.country)
  return {
    'Event ID': id,
    'Event Date': row.date,
    'Event Type': plover.type,
    'Event Mode': plover.mode,
    'Quad Code': QUAD[plover.type],
    Contexts: plover.context,
    'Actor Name': actor.name,
    'Actor Country': actor.alpha3,
    'Recipient Name': recipient.name,
    'Recipient Country': recipient.alpha3,
    City: row.city,
    Country: row.country === null ? null : (findCountry(row.country)?.alpha3 ?? null),
    Latitude: place?.lat ?? null,
    Longitude: place?.lon ?? null,
    Source: row.url,
    'Publication Date': row.published,
    Language: row.language,
  }
}

/** What stands around the rows, one a directed pair of sides, in the columns of PLOVER. */
export function headPlover(filters: Filters, context: Context, unpaired: number, tag: Tag): Shaped {
  const t = translate(tag, 'files')
  return {
    id: 'plover',
    title: t('ploverTitle'),
    subtitle: t('eventsSubtitle'),
    columns: COLUMNS,
    rows: [],
    encoding: null,
    ...describeDataset(filters, context, tag),
    notes: unpaired > 0 ? [t('eventsUnpaired', { count: unpaired })] : [],
  }
}
