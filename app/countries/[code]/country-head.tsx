import { CountryChip } from '@/components/ui/chips'
import { readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset } from '@/lib/dataset/dataset'
import { findCountry } from '@/lib/vocab/countries'
import { namesOf } from '@/lib/words/names'
import { languageOf, type Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

const LANGUAGES = ['en', 'ru', 'kk', 'sr'] as const

/** The country in every language, and what is known of it in a sentence. */
export function CountryHead({ code, countries, tag }: { code: string; countries: Dataset; tag: Tag }) {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const row = countries.rows.find((one) => readText(one, 'country') === code)
  const last = row ? readText(row, 'last') : null
  const others = LANGUAGES.filter((language) => language !== languageOf(tag).slice(0, 2))
  return (
    <div className="head">
      <div>
        <h1>{names.country(code)}</h1>
        <p className="alias">
          <CountryChip code={code} />{' '}
          {others.map((language, index) => (
            <span key={language}>
              {index > 0 && ' · '}
              <span lang={language}>{findCountry(code)?.names[language]}</span>
            </span>
          ))}
        </p>
        {row && (
          <p className="lede">
            {t('ledeCountry', {
              meetings: readNumber(row, 'meetings'),
              partners: readNumber(row, 'partners'),
              made: readNumber(row, 'made'),
              received: readNumber(row, 'received'),
            })}{' '}
            {last !== null && t('ledeLast', { date: names.date(last) })}
          </p>
        )}
      </div>
    </div>
  )
}
