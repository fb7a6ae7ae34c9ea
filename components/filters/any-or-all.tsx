import { useWords } from '#words'

type Props = { name: string; all: boolean }

/** Whether one of what is ticked is enough, or all of it is wanted. */
export function AnyOrAll({ name, all }: Props) {
  const t = useWords('filters')
  return (
    <div className="any-or-all">
      <label>
        <input type="radio" name={name} value="any" defaultChecked={!all} />
        <span>{t('anyOfThem')}</span>
      </label>
      <label>
        <input type="radio" name={name} value="all" defaultChecked={all} />
        <span>{t('allOfThem')}</span>
      </label>
    </div>
  )
}
