import type { ReactNode } from 'react'
import { useWords } from '#words'

type Props = {
  /** What went wrong, and at which fields; nothing where all is well. */
  message: string | null | undefined
  problems?: ReadonlyMap<string, string>
  /** Whether the act may be sent now. */
  ready: boolean
  children: ReactNode
  onClose: () => void
}

/** The end of every form that sends an act: what went wrong, the button that does it, and the way out. */
export function FormEnd({ message, problems, ready, children, onClose }: Props) {
  const t = useWords('curation')
  return (
    <>
      <p className="trouble" role="alert">
        {message && [...new Set([message, ...(problems?.values() ?? [])])].join(' ')}
      </p>
      <p className="buttons">
        <button type="submit" className="go" aria-disabled={!ready}>
          {children}
        </button>
        <button type="button" className="act" onClick={onClose}>
          {t('leave')}
        </button>
      </p>
    </>
  )
}
