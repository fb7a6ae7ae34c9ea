import { useNames } from '#words'
import { type AreaGroup, findArea } from '@/lib/vocab/areas'
import { lowerFirst } from '@/lib/words/letter-case'
import { useTelling } from './telling'

/** The ISO code of a country in a hairline, with its name for those who point or listen. */
export function CountryChip({ code }: { code: string }) {
  return <CodeChip code={code} name={useNames().country(code)} />
}

/** The short name of an organization, drawn like a country. */
export function OrganizationChip({ code }: { code: string }) {
  return <CodeChip code={code} name={useNames().organization(code)} />
}

function CodeChip({ code, name }: { code: string; name: string }) {
  return (
    <abbr className="iso" title={name} style={{ textDecoration: 'none' }}>
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
      {lowerFirst(useNames().area(code))}
    </span>
  )
}

/** "Host ← guest" as two codes and an arrow that ends at the host. */
export function VisitArrow({ host, guest }: { host: string; guest: string }) {
  const { t } = useTelling()
  return (
    <span className="nw">
      <CountryChip code={host} />
      <svg className="arrow" width="14" height="8" viewBox="0 0 14 8" aria-hidden="true">
        <path d="M14 4H1M4.5 .5 1 4l3.5 3.5" />
      </svg>
      <span className="vh"> {t('visitedBy')} </span>
      <CountryChip code={guest} />
    </span>
  )
}
