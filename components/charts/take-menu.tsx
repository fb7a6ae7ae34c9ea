import { PopUp } from '../ui/pop-up'
import { CopyLink } from './copy-link'

/**
 * Where the rows of a figure can be had, the address that opens the figure again, and the one (`pin`) that opens it for
 * ever as it is now; `null` where `self` is pinned already.
 */
export type Take = { csv: string; json: string; self: string; pin: string | null }

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
        {take.pin && (
          <li>
            <a href={take.pin}>Pin this view</a>
          </li>
        )}
      </ul>
    </PopUp>
  )
}
