'use client'

import { flipTheme } from './flip-theme'

/** Changes between light and dark. */
export function ThemeSwitch({ label }: { label: string }) {
  return (
    <button type="button" onClick={flipTheme}>
      {label}
    </button>
  )
}
