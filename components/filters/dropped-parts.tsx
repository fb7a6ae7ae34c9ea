import Link from 'next/link'
import { useTag, useWords } from '#words'
import { type Phrase, separateParts } from '@/lib/filters/describe'
import type { FilterKey } from '@/lib/filters/filters'

type Props = {
  parts: readonly Phrase[]
  /** The address without the filter. */
  href: (key: FilterKey) => string
}

/** The parts of the sentence that are set elsewhere: words with a cross that drops them. */
export function DroppedParts({ parts, href }: Props) {
  const [t, separator] = [useWords('filters'), separateParts(useTag())]
  return parts.map(({ key, text }) => (
    <span key={key}>
      {separator}
      <b className="set">{text}</b>
      {'\u00A0'}
      <Link href={href(key)} className="drop">
        <span aria-hidden="true">×</span>
        <span className="vh">{t('drop', { text })}</span>
      </Link>
    </span>
  ))
}
