import { useNames, useWords } from '#words'
import type { PersonDetail } from '@/lib/analytics/person/read'
import { upperFirst } from '@/lib/words/letter-case'

/** Names of scripts as ISO 15924 codes them. */
const SCRIPTS = { Latn: 'scriptLatin', Cyrl: 'scriptCyrillic' } as const

/** Every spelling of a person's name, with the language and script it was read in, and in how many reports. */
export function NameTable({ names }: { names: PersonDetail['names'] }) {
  const t = useWords('pages')
  const words = useNames()
  return (
    <section className="fig">
      <h2>{t('names')}</h2>
      <p className="unit">{t('namesNote')}</p>
      <table className="tab mt-2">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('script')}</th>
            <th scope="col" className="num">
              {t('reports')}
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ name, language, script, seen }) => (
            <tr key={`${name} ${language}`}>
              <th scope="row" lang={language}>
                {name}
              </th>
              <td>{upperFirst(words.language(language))}</td>
              <td className="quiet">{script === 'Latn' || script === 'Cyrl' ? t(SCRIPTS[script]) : script}</td>
              <td className="num">{seen}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
