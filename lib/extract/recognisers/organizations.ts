/** Finds intergovernmental organizations and blocs by name or abbreviation, with one language's table. */
import { compileLexicon, type Entry } from '../engine/lexicon'
import type { OrganizationMark, Reading } from '../engine/reading'
import type { OrganizationForm, OrganizationTable } from '../locales/country-table'

type Value = OrganizationForm | 'blocked'

/** Compiles a language's words for organizations once; the recogniser then reads documents in one pass. */
export function buildOrganizationRecogniser(table: OrganizationTable): (reading: Reading) => void {
  const lexicon = compileLexicon<Value>([
    ...table.blockers.map(({ form, cased }): Entry<Value> => ({ form, value: 'blocked', cased })),
    ...table.forms.map((form): Entry<Value> => ({ form: form.form, value: form, cased: form.cased })),
  ])

  return (reading) => {
    const found: { mark: OrganizationMark; prior: boolean }[] = []
    for (const zone of reading.zones) {
      for (const { start, end, values } of lexicon.scan(zone)) {
        if (values.includes('blocked')) continue
        const forms = values.filter((value): value is OrganizationForm => value !== 'blocked')
        const form = forms.find(({ guard }) => !guard?.prior) ?? forms[0]
        if (!form) continue
        const prior = form.guard?.prior === true
        const rule = prior ? 'organization.abbreviation' : 'organization.name'
        found.push({ mark: { zone, start, end, rule, code: form.code }, prior })
      }
    }
    // an abbreviation that several bodies share counts only beside a name that is one organization's own
    const named = new Set(found.filter(({ prior }) => !prior).map(({ mark }) => mark.code))
    for (const { mark, prior } of found) if (!prior || named.has(mark.code)) reading.marks.organizations.push(mark)
  }
}
