import { flipTheme } from '../ui/flip-theme'
import type { PaletteBasis } from './palette-shape'

/** Something that can be done on the page that lies under the palette. */
export type PageAction = { label: string; run: () => void }

/** What the page offers: light or dark, its pin, the files of its figures, and keeping it. Read from the page itself. */
export function listPageActions(words: PaletteBasis['words'], onKeys: () => void): PageAction[] {
  const pin = document.querySelector<HTMLAnchorElement>('.foot a[href*="asOf="]')
  const here = `${location.pathname}${location.search}`
  const name = document.title.replace(/ · Entente$/, '')
  return [
    { label: words.theme, run: flipTheme },
    ...(pin ? [{ label: words.pin, run: () => pin.click() }] : []),
    ...(location.pathname === '/saved'
      ? []
      : [{ label: words.save, run: () => location.assign(`/saved?${new URLSearchParams({ address: here, name })}`) }]),
    { label: words.keys, run: onKeys },
    ...listFiles(words),
  ]
}

function listFiles(words: PaletteBasis['words']): PageAction[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('figure a[download]')].map((link) => ({
    label: words.take
      .replace('{format}', link.textContent?.trim() ?? '')
      .replace('{figure}', link.closest('figure')?.querySelector('h2')?.textContent?.trim() ?? ''),
    run: () => link.click(),
  }))
}
