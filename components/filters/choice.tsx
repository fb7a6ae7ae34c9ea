import type { ReactNode } from 'react'
import { PopUp } from '../ui/pop-up'

type Props = {
  label: string
  title: string
  any: boolean
  /** For a sheet of several columns, which must not hang over the edge of the window. */
  broad?: boolean
  children: ReactNode
}

/** One word of the filter's sentence that can be pressed. */
export function Choice({ label, title, any, broad = false, children }: Props) {
  return (
    <PopUp className={any ? 'choice any' : 'choice'} label={label} title={title} name="filter">
      <div className={broad ? 'sheet broad' : 'sheet'}>{children}</div>
    </PopUp>
  )
}
