import Link from 'next/link'
import { hrefAsOf } from '../../lib/filters/as-of'

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
  const number = places.numbers.get(name)
  if (number !== undefined) return <a href={`#report-${number}`}>report {number}</a>
  const article = name.replace(/#\d+$/, '')
  return (
    <Link href={hrefAsOf(`/articles/${encodeURIComponent(article)}`, places.asOf)}>
      {title ?? places.titles?.get(name) ?? article}
    </Link>
  )
}
