import { useWords } from '#words'
import type { SaidChange } from './tell-change'

const HOW = { added: 'howAdded', 'taken out': 'howTakenOut', confirmed: 'howConfirmed' } as const

/** A change in a line: what it was, struck, and what it is. */
export function SaidChangeLine({ said, struck = false }: { said: SaidChange; struck?: boolean }) {
  const t = useWords('curation')
  const { label, how, before, after } = said
  const words = (
    <>
      {before !== null && (
        <>
          {before}{' '}
          <svg className="arrow" width="14" height="8" viewBox="0 0 14 8" aria-hidden="true">
            <path d="M0 4h13M9.5 .5 13 4 9.5 7.5" />
          </svg>
          <span className="vh">{t('became')}</span>{' '}
        </>
      )}
      <b>{after}</b>
      {how !== 'changed' && how !== 'set' && ` ${t(HOW[how])}`}
    </>
  )
  return (
    <>
      <span className="label">{label}</span> {struck ? <s>{words}</s> : <span>{words}</span>}
    </>
  )
}
