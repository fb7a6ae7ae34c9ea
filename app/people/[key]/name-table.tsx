import type { PersonDetail } from '@/lib/analytics/person/read'
import { findLanguage } from '@/lib/vocab/languages'

/** Names of scripts as ISO 15924 codes them. */
const SCRIPTS: Readonly<Record<string, string>> = { Latn: 'Latin', Cyrl: 'Cyrillic' }

/** Every spelling of a person's name, with the language and script it was read in, and in how many reports. */
export function NameTable({ names }: { names: PersonDetail['names'] }) {
  return (
    <section className="fig">
      <h2>Names</h2>
      <p className="unit">As reports write them, by how many do.</p>
      <table className="tab mt-2">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Language</th>
            <th scope="col">Script</th>
            <th scope="col" className="num">
              Reports
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ name, language, script, seen }) => (
            <tr key={`${name} ${language}`}>
              <th scope="row" lang={language}>
                {name}
              </th>
              <td>{findLanguage(language)?.label ?? language}</td>
              <td className="quiet">{SCRIPTS[script] ?? script}</td>
              <td className="num">{seen}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
