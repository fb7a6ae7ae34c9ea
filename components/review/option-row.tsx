import { type ReactNode, useId } from 'react'
import { KeyCap } from './key-cap'

type Props = {
  /** Name that the options of one question share. */
  group: string
  index: number
  chosen: boolean
  /** Missing where nothing may be chosen. */
  onChoose?: () => void
  children: ReactNode
  /** Controls that belong to the answer and stand behind its words. */
  behind?: ReactNode
}

/** One answer among several, with the digit that chooses it. */
export function OptionRow({ group, index, chosen, onChoose, children, behind }: Props) {
  const id = useId()
  if (!onChoose) {
    return (
      <div className="option">
        <div>{children}</div>
      </div>
    )
  }
  return (
    <div className="option">
      <input
        type="radio"
        name={group}
        id={id}
        checked={chosen}
        onChange={onChoose}
        aria-keyshortcuts={`${index + 1}`}
      />
      <KeyCap>{index + 1}</KeyCap>
      <label htmlFor={id}>{children}</label>
      {behind}
    </div>
  )
}
