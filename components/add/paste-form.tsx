'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useActionState, useState } from 'react'
import { useWords } from '#words'
import { type Draft, EMPTY_DRAFT, type Preview } from './preview-shape'
import { PreviewView } from './preview-view'
import { useHydrated } from './use-hydrated'
import { usePreview } from './use-preview'

/** What the page shows after a preview that no script asked for. */
export type PlainPreview = { draft: Draft; preview: Preview | null; broken: boolean }

type Props = { previewPlainly: (before: PlainPreview, form: FormData) => Promise<PlainPreview> }

/** A day, as far as a browser can tell. */
const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'

/** A text from anywhere, and beside it what Entente reads in it, before it is stored. */
export function PasteForm({ previewPlainly }: Props) {
  const t = useWords('add')
  const live = useHydrated()
  const [plain, ask] = useActionState(previewPlainly, { draft: EMPTY_DRAFT, preview: null, broken: false })
  const [draft, setDraft] = useState(plain.draft)
  const { preview, broken, reading } = usePreview(draft, plain)
  const router = useRouter()
  const [storing, setStoring] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  // a text that is not taken must still stand in the form, so the page is not left before it is
  const store = async (event: FormEvent) => {
    event.preventDefault()
    if (storing) return
    setStoring(true)
    const body = new URLSearchParams({ ...draft, verb: 'text', plain: '1' })
    const answer = await fetch('/add/act', { method: 'POST', body }).catch(() => null)
    if (answer?.ok) return router.push(`/jobs/${((await answer.json()) as { job: string }).job}`)
    setRefused((await answer?.text()) ?? '')
    setStoring(false)
  }
  const field = (
    name: keyof Draft,
    more: { inputMode?: 'url'; placeholder?: string; lang?: string; pattern?: string } = {},
  ) => ({
    name,
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
    autoComplete: 'off',
    ...more,
  })
  return (
    <div className="grid12">
      <section className="c5 fig">
        <h2 id="paste">{t('paste')}</h2>
        <form
          method="post"
          action="/add/act"
          className="give paste"
          aria-labelledby="paste"
          onSubmit={live ? store : undefined}
        >
          <input type="hidden" name="verb" value="text" />
          <label>
            {t('text')}
            <textarea rows={12} required {...field('text')} />
          </label>
          <label>
            {t('headline')}
            <input maxLength={2000} {...field('title')} />
          </label>
          <div className="two">
            <label>
              {t('published')}
              <input
                {...field('published', { placeholder: 'YYYY-MM-DD', lang: 'en', pattern: DAY })}
                aria-describedby="day-rule"
              />
            </label>
            <label>
              {t('outlet')}
              <input maxLength={2000} {...field('outlet')} />
            </label>
          </div>
          <label>
            {t('address')}
            <input maxLength={2000} {...field('url', { inputMode: 'url' })} />
          </label>
          <p id="day-rule" className="alias">
            {t('publishedRule')}
          </p>
          {refused !== null && (
            <p role="alert" className="bad">
              {t('refused_text')} <span className="quiet">{refused}</span>
            </p>
          )}
          <p className="buttons">
            <button type="submit" className="go" disabled={storing}>
              {t('store')}
            </button>
            {!live && (
              <button type="submit" className="link" formAction={ask}>
                {t('showPreview')}
              </button>
            )}
          </p>
        </form>
      </section>
      <section className="c7 fig preview" aria-busy={reading}>
        <h2>{t('previewTitle')}</h2>
        {preview === null ? (
          <p className={broken ? 'bad mt-2' : 'quiet mt-2'} role="status">
            {t(broken ? 'previewBroken' : 'previewEmpty')}
          </p>
        ) : (
          <PreviewView preview={preview} />
        )}
      </section>
    </div>
  )
}
