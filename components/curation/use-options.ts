import { useMemo } from 'react'
import { useNames, useWords } from '#words'
import { COUNTRIES } from '../../lib/vocab/countries'
import { MEETING_KIND_CODES, MEETING_STATUSES, VISIT_TYPES } from '../../lib/vocab/meeting-kinds'
import { ORGANIZATIONS } from '../../lib/vocab/organizations'
import { ROLE_CODES } from '../../lib/vocab/roles'
import { upperFirst } from '../../lib/words/letter-case'
import { languageOf } from '../../lib/words/tag'

/** One line of a closed list. */
export type Option = { code: string; label: string }

export type Options = Readonly<
  Record<'kind' | 'status' | 'visit' | 'precision' | 'role' | 'country' | 'organization', readonly Option[]>
>

/**
 * The closed lists of a form in the language of the reader. Countries stand by name, those that are gone where their name
 * puts them; organizations by their short name, with the full one behind it.
 */
export function useOptions(): Options {
  const names = useNames()
  const t = useWords('curation')
  return useMemo(() => {
    const list = (codes: readonly string[], name: (code: string) => string): Option[] =>
      codes.map((code) => ({ code, label: upperFirst(name(code)) }))
    const language = languageOf(names.tag)
    // Not every browser knows the order of Kazakh, and the list must stand as the server wrote it; Russian is near.
    const { compare } = new Intl.Collator(language === 'kk' ? 'ru' : language)
    const sorted = (options: Option[]): Option[] => options.sort((a, b) => compare(a.label, b.label))
    const fullName = (code: string): string => {
      const name = names.organization(code)
      return name === code ? code : `${code}, ${name}`
    }
    return {
      kind: list(MEETING_KIND_CODES, names.kind),
      status: list(MEETING_STATUSES, names.status),
      visit: list(VISIT_TYPES, names.visit),
      precision: [
        { code: 'day', label: t('precisionDay') },
        { code: 'month', label: t('precisionMonth') },
        { code: 'year', label: t('precisionYear') },
      ],
      role: list(ROLE_CODES, names.role),
      country: sorted(COUNTRIES.map(({ code }) => ({ code, label: names.country(code) }))),
      organization: sorted(ORGANIZATIONS.map(({ code }) => ({ code, label: fullName(code) }))),
    }
  }, [names, t])
}
