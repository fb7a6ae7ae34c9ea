import type { SeenRole } from '@/lib/analytics/person/query'
import { sayRole, saySpan } from './say-person'

/** The roles in which a person was seen at meetings, each from its first day to its last; the newest first. */
export function RoleTable({ roles }: { roles: readonly SeenRole[] }) {
  return (
    <section className="fig">
      <h2>Roles</h2>
      <p className="unit">As meetings of the time give them; a later title never changes an old meeting.</p>
      <table className="tab mt-2">
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">First and last seen</th>
            <th scope="col" className="num">
              Meetings
            </th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={`${role.role} ${role.country}`}>
              <th scope="row">{sayRole(role)}</th>
              <td className="quiet">{saySpan(role)}</td>
              <td className="num">{role.meetings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
