import Link from 'next/link'
import { useNames } from '#words'
import { hrefAsOf } from '../../lib/filters/as-of'
import { useTelling } from '../ui/telling'

/** Where the reports of the page stand, and the day that its links keep. */
export type ReportPlaces = {
  numbers: ReadonlyMap<string, number>
  /** Titles of reports that the page does not show. */
  titles?: ReadonlyMap<string, string>
  asOf: string | null
}

type Props = { name: string; title?: string | null; places: ReportPlaces }

/** A report by its number on the page; one that stands elsewhere by its title or article. */
export function ReportName({ name, title, places }: Props) {
  const { t } = useTelling()
  const names = useNames()
  const number = places.numbers.get(name)
  if (number !== undefined)
    return <a href={`#report-${number}`}>{t('reportNumber', { number: names.number(number) })}</a>
  const article = name.replace(/#\d+$/, '')
  return (
    <Link href={hrefAsOf(`/articles/${encodeURIComponent(article)}`, places.asOf)}>
      {title ?? places.titles?.get(name) ?? article}
    </Link>
  )
}
