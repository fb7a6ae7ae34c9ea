import { PopUp } from '../ui/pop-up'
import { CopyLink } from './copy-link'

/** Where the rows of a figure can be had, and the address that opens the figure again. */
export type Take = { csv: string; json: string; self: string }

/** The menu under a figure. It opens without script; only copying the link needs one. */
export function TakeMenu({ take }: { take: Take }) {
  return (
    <PopUp className="menu" label="Take" name="take">
      <ul>
        <li>
          <a href={take.csv} download>
            Rows as CSV
          </a>
        </li>
        <li>
          <a href={take.json} download>
            Rows as JSON
          </a>
        </li>
        <li className="sep">
          <CopyLink href={take.self} />
        </li>
      </ul>
    </PopUp>
  )
}
