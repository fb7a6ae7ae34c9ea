import { AREA_GROUPS, findArea } from '../../lib/vocab/areas'
import { useTelling } from '../ui/telling'
import { DifferingAnswers } from './differing-answer'
import type { FactStanding } from './fact-standing'
import { MemberLocks, OwnLock, TakenOut } from './meeting-facts'
import type { ReportShape } from './meeting-shape'

type Props = {
  areas: readonly { code: string; reports: readonly string[] }[]
  reports: readonly ReportShape[]
  standing: FactStanding
}

/** Which report names which area: filled where it tells of the meeting, a ring where it only announced it. */
export function AreaCross({ areas, reports, standing }: Props) {
  const { t, names } = useTelling()
  const order = areas.map((area) => area.code)
  return (
    <section className="fig">
      <h2>{t('areasTitle')}</h2>
      <p className="unit">{t('areasUnit')}</p>
      <div className="plot overflow-x-auto">
        <table className="cross">
          <caption className="vh">{t('areasCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fieldArea')}</th>
              {reports.map((report, index) => (
                <th
                  scope="col"
                  key={`${report.articleId} ${report.ordinal}`}
                  title={report.title ?? undefined}
                  lang={report.language}
                >
                  <b className="text-ink">{index + 1}</b>
                  <br />
                  {report.language.toUpperCase()}
                </th>
              ))}
              <th scope="col" className="num">
                {t('ofCount', { count: names.number(reports.length) })}
              </th>
            </tr>
          </thead>
          {AREA_GROUPS.map((group) => {
            const own = areas.filter((area) => findArea(area.code)?.group === group.code)
            if (own.length === 0) return null
            return (
              <tbody key={group.code} className={`g-${group.code}`}>
                <tr className="grp">
                  <th colSpan={reports.length + 2} scope="rowgroup">
                    {names.areaGroup(group.code)}
                  </th>
                </tr>
                {own.map((area) => (
                  <tr key={area.code}>
                    <th scope="row">
                      <span className="ix">{order.indexOf(area.code) + 1}</span>
                      {names.area(area.code)} <OwnLock field={`area:${area.code}`} standing={standing} />
                    </th>
                    {reports.map((report) => (
                      <td key={`${report.articleId} ${report.ordinal}`}>
                        <Dot report={report} area={area.code} />
                      </td>
                    ))}
                    <td className="num">{area.reports.length}</td>
                  </tr>
                ))}
              </tbody>
            )
          })}
        </table>
      </div>
      <p className="src">
        <span>
          {t('areasCount', { areas: areas.length, reports: reports.length })}
          <MemberLocks standing={standing} members={['area']} />
          <TakenOut standing={standing} members={['area']} />
          <DifferingAnswers standing={standing} about={(field) => field.startsWith('area:')} />
        </span>
      </p>
    </section>
  )
}

function Dot({ report, area }: { report: ReportShape; area: string }) {
  const { t } = useTelling()
  if (!report.told.areas.includes(area)) {
    return (
      <span className="none" aria-hidden="true">
        ·
      </span>
    )
  }
  const announced = report.status !== 'held'
  const label = announced ? t('announced') : t('told')
  return (
    <svg width="9" height="9" viewBox="0 0 9 9" role="img" aria-label={label}>
      <title>{label}</title>
      <circle className={announced ? 'dot-announced' : 'dot-told'} cx="4.5" cy="4.5" r={announced ? 3.5 : 4} />
    </svg>
  )
}
