import { useTag, useWords } from '#words'
import type { SeenRole } from '@/lib/analytics/person/query'
import { sayRole, saySpan } from './say-person'

/** The roles in which a person was seen at meetings, each from its first day to its last; the newest first. */
export function RoleTable({ roles }: { roles: readonly SeenRole[] }) {
  const tag = useTag()
  const t = useWords('pages')
  return (
    <section className="fig">
      <h2>{t('roles')}</h2>
      <p className="unit">{t('rolesNote')}</p>
      <table className="tab mt-2">
        <thead>
          <tr>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('firstLast')}</th>
            <th scope="col" className="num">
              {t('meetings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={`${role.role} ${role.country}`}>
              <th scope="row">{sayRole(role, tag)}</th>
              <td className="quiet">{saySpan(role, tag)}</td>
              <td className="num">{role.meetings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
