import { type AreaGroup, findArea, nameArea } from '@/lib/vocab/areas'
import { nameCountry } from '@/lib/vocab/countries'
import { nameOrganization } from '@/lib/vocab/organizations'

/** The ISO code of a country in a hairline, with its name for those who point or listen. */
export function CountryChip({ code }: { code: string }) {
  return (
    <abbr className="iso" title={nameCountry(code)} style={{ textDecoration: 'none' }}>
      {code}
    </abbr>
  )
}

/** The short name of an organization, drawn like a country. */
export function OrganizationChip({ code }: { code: string }) {
  return (
    <abbr className="iso" title={nameOrganization(code)} style={{ textDecoration: 'none' }}>
      {code}
    </abbr>
  )
}

/** An area by name, with the hue of its group. */
export function AreaChip({ code }: { code: string }) {
  const group: AreaGroup = findArea(code)?.group ?? 'politics'
  return (
    <span className={`ar g-${group}`}>
      <i />
      {nameArea(code).toLowerCase().replace(/^ai$/, 'AI')}
    </span>
  )
}

/** "Host ← guest" as two codes and an arrow that ends at the host. */
export function VisitArrow({ host, guest }: { host: string; guest: string }) {
  return (
    <span className="nw">
      <CountryChip code={host} />
      <svg className="arrow" width="14" height="8" viewBox="0 0 14 8" aria-hidden="true">
        <path d="M14 4H1M4.5 .5 1 4l3.5 3.5" />
      </svg>
      <span className="vh"> visited by </span>
      <CountryChip code={guest} />
    </span>
  )
}
