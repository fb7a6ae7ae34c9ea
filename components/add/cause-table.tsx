import { useNames, useWords } from '#words'

/** A code of `lib/ingest/causes.ts`; each has two messages, what it is and what helps. */
export type CauseCode =
  | 'empty'
  | 'unknown-kind'
  | 'too-large'
  | 'encoding'
  | 'malformed'
  | 'encrypted'
  | 'no-text'
  | 'bad-field'
  | 'columns'
  | 'same-text'
  | 'forbidden-address'
  | 'robots'
  | 'unreachable'
  | 'timeout'
  | 'http-status'
  | 'unreadable'
  | 'internal'

type Props = {
  causes: readonly { cause: CauseCode; outcome: string; count: number }[]
  /** The address of the list of these documents alone. */
  hrefOf: (cause: CauseCode, outcome: string) => string
}

/** Why documents did not go in: one line for all that have the same cause, with what helps. */
export function CauseTable({ causes, hrefOf }: Props) {
  const t = useWords('add')
  const names = useNames()
  return (
    <table className="tab">
      <caption className="vh">{t('errors')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cause')}</th>
          <th scope="col" className="opt">
            {t('whatToDo')}
          </th>
          <th scope="col">{t('outcome')}</th>
          <th scope="col" className="num">
            {t('count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {causes.map(({ cause, outcome, count }) => (
          <tr key={`${cause} ${outcome}`}>
            <td>
              <a href={hrefOf(cause, outcome)}>{t(`cause_${cause}`)}</a>
              <span className="narrow quiet">{t(`do_${cause}`)}</span>
            </td>
            <td className="opt quiet">{t(`do_${cause}`)}</td>
            <td className="quiet">{t(outcome === 'failed' ? 'out_failed' : 'out_rejected')}</td>
            <td className="num">{names.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
