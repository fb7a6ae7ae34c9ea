import type { Metadata } from 'next'
import { readRequestTag } from '@/components/words/on-server'
import { CODEBOOK_PARTS, makeCodebook } from '@/lib/exports/codebook'
import { translate } from '@/lib/words/translate'
import { Conventions } from './conventions'
import { PartTable } from './part-table'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await readRequestTag(), 'codebook')('title') }
}

/** What every field and code means; each has an anchor that figures and files can point at. */
export default async function CodebookPage() {
  const tag = await readRequestTag()
  const t = translate(tag, 'codebook')
  const { version, fingerprint, parts } = makeCodebook(tag)
  return (
    <main id="main" className="main">
      <div className="head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
        </div>
        <aside>
          <p>
            {t.rich('version', { version, fingerprint, code: (text) => <code>{text}</code> })}{' '}
            <a href={`/api/v1/codebook.json?ui=${tag}`}>{t('asData')}</a>
          </p>
        </aside>
      </div>
      <div className="book">
        <nav className="book-nav" aria-label={t('contents')}>
          <ul>
            {CODEBOOK_PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(part)}</a>
              </li>
            ))}
            <li>
              <a href="#conventions">{t('conventions')}</a>
            </li>
          </ul>
        </nav>
        <div className="book-parts">
          {CODEBOOK_PARTS.map((part) => (
            <section key={part} id={part} aria-labelledby={`${part}-title`}>
              <h2 id={`${part}-title`}>{t(part)}</h2>
              {part === 'groups' && <p className="quiet">{t('groupsNote')}</p>}
              <PartTable part={part} entries={parts[part]} tag={tag} />
            </section>
          ))}
          <Conventions tag={tag} />
        </div>
      </div>
    </main>
  )
}
