import { useId } from 'react'
import { useWords } from '#words'
import { EvidenceField } from './evidence-field'
import type { Words } from './read-sentences'

type Props = {
  why: string
  onWhy: (why: string) => void
  evidence?: Words | null
  /** Without it no evidence is asked for. */
  onEvidence?: (words: Words | null) => void
}

/** Why, and on which words. */
export function ReasonFields({ why, onWhy, evidence = null, onEvidence }: Props) {
  const t = useWords('curation')
  const id = useId()
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('why')}</label>
        <div className="controls">
          <input
            id={id}
            className="grow"
            value={why}
            maxLength={2000}
            placeholder={t('whyHint')}
            onChange={(event) => onWhy(event.target.value)}
          />
        </div>
      </div>
      {onEvidence && <EvidenceField value={evidence} onChange={onEvidence} />}
    </>
  )
}
