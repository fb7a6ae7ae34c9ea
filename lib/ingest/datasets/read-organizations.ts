/** The organizations that a remark names, by the words of the English locale and the older ones of such lists. */
import { enOrganizations } from '../../extract/locales/en/organizations'
import { once } from '../../identity/remember'
import type { OrganizationCode } from '../../vocab/organizations'

const OLDER: readonly (readonly [RegExp, OrganizationCode])[] = [
  [/\bG[-–]?[78]\b|\bEconomic Summit\b(?! of the)/u, 'G7'],
  [/\bG[-–]?20\b/u, 'G20'],
  [/\bCSCE\b/u, 'OSCE'],
  [/\b(?:Organization of African Unity|OAU)\b/u, 'AU'],
  [/\b(?:European Community|EEC)\b/u, 'EU'],
]

const forms = once(() => {
  const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const codes = new Map(enOrganizations.forms.map(({ form, code }) => [form, code as OrganizationCode]))
  const longest = [...codes.keys()].sort((a, b) => b.length - a.length)
  return {
    codes,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(quote).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  }
})

/** Codes in the order of the text, each once. */
export function readOrganizations(text: string): OrganizationCode[] {
  const { codes, pattern } = forms()
  const found = [...text.matchAll(pattern)].flatMap(([form]) => codes.get(form) ?? [])
  const older = OLDER.filter(([words]) => words.test(text)).map(([, code]) => code)
  // an economic summit that an organization held is that of the organization
  const named = found.length > 0 ? older.filter((code) => code !== 'G7' || /G[-–]?[78]/u.test(text)) : older
  return [...new Set([...found, ...named])]
}
