import { publicAddress } from '@/lib/exports/public-address'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

const EXAMPLES = [
  '/api/v1/meetings.csv?pair=KZ-RS&from=2026-01-01',
  '/api/v1/timeline.json?country=KZ&group=central_asia',
  '/api/v1/areas-over-time.xlsx?pair=KZ-RS',
  '/api/v1/timeline.svg?country=KZ&theme=dark',
  '/api/v1/meetings.ics?country=RS&status=planned',
  '/api/v1/meetings.atom?pair=KZ-RS&status=all',
  '/api/v1/cameo.csv?level=head_of_state',
] as const

/** Addresses that answer, and the same for a shell. */
export function Examples({ tag }: { tag: Tag }) {
  const t = translate(tag, 'api')
  return (
    <section id="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{t('examples')}</h2>
      <ul>
        {EXAMPLES.map((path) => (
          <li key={path} className="book-line">
            <a href={path}>
              <code>{path}</code>
            </a>
            <code className="quiet">curl &#39;{publicAddress(path)}&#39;</code>
          </li>
        ))}
        <li className="book-line">
          <a href="/api/v1/base.zip">
            <code>/api/v1/base.zip</code>
          </a>
          <span>
            {t('whole')}. {t('wholeWhat')}
          </span>
          <code className="quiet">npm run -s entente -- export base --out base.zip</code>
        </li>
      </ul>
    </section>
  )
}
