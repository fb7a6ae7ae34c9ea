import { useWords } from '#words'
import { useTelling } from '../ui/telling'
import { draftValue } from './draft'
import type { Editor } from './editor'
import { LockMark } from './lock-mark'
import { splitField, tellMember } from './tell-value'

/** What was changed or decided about single members of a list: each in a line, to be taken back. */
export function MemberNotes({ prefixes, editor }: { prefixes: readonly string[]; editor: Editor }) {
  const t = useWords('curation')
  const telling = useTelling()
  const tell = (field: string, value: unknown) => tellMember(field, value, telling)
  const { base, draft, locks, problems, set, giveBack } = editor
  const own = (field: string) => prefixes.includes(splitField(field).name)
  const wrong = [...problems].filter(([field]) => field.includes(':') && own(field))
  const gone = Object.keys(draft).filter((field) => own(field) && draft[field] === false)
  const decided = [...locks].filter(([field]) => own(field) && !(field in draft))
  if (wrong.length + gone.length + decided.length === 0) return null
  return (
    <ul className="notes">
      {wrong.map(([field, message]) => (
        <li key={field} className="problem">
          {message}
        </li>
      ))}
      {gone.map((field) => (
        <li key={field}>
          <s>{tell(field, draftValue(base, {}, field))}</s>{' '}
          <button type="button" className="act" onClick={() => set(field, draftValue(base, {}, field))}>
            {t('putBack')}
            <span className="vh"> {tell(field, draftValue(base, {}, field))}</span>
          </button>
        </li>
      ))}
      {decided.map(([field, lock]) => {
        const value = draftValue(base, {}, field)
        const name = tell(field, value)
        return (
          <li key={field}>
            {value === false ? <s>{name}</s> : name} <LockMark lock={lock} />{' '}
            {giveBack && (
              <button type="button" className="act" onClick={() => giveBack(field)}>
                {t('giveBack')}
                <span className="vh">{t('ofField', { field: name ?? '' })}</span>
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
