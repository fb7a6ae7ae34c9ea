import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

const RULES = [
  'ruleOne',
  'ruleNone',
  'ruleSummit',
  'rulePrincipals',
  'rulePlanned',
  'ruleAreas',
  'ruleRank',
  'ruleFigures',
] as const

/** How doubtful cases are settled. */
export function Conventions({ tag }: { tag: Tag }) {
  const t = translate(tag, 'codebook')
  return (
    <section id="conventions" aria-labelledby="conventions-title">
      <h2 id="conventions-title">{t('conventions')}</h2>
      <ol className="book-rules">
        {RULES.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ol>
    </section>
  )
}
