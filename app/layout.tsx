import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { AsOfBanner } from '@/components/ui/as-of-banner'
import { Masthead } from '@/components/ui/masthead'
import { readRequestTag } from '@/components/words/on-server'
import { languageOf } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'
import './globals.css'
import { preloadFonts } from './preload-fonts'

export const metadata: Metadata = {
  title: { default: 'Entente', template: '%s · Entente' },
  description: 'Who met whom, when, at what rank and about what, each tied to the sentence that says so.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts()
  const tag = await readRequestTag()
  const theme = (await cookies()).get('theme')?.value
  return (
    <html lang={languageOf(tag)} data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body>
        <a className="skip" href="#main">
          {translate(tag, 'frame')('skip')}
        </a>
        <Masthead />
        <AsOfBanner />
        {children}
      </body>
    </html>
  )
}
