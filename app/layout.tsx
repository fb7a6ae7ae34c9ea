import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { AsOfBanner } from '@/components/ui/as-of-banner'
import { instantWords } from '@/components/ui/instant-words'
import { Masthead } from '@/components/ui/masthead'
import { SyntheticBanner } from '@/components/ui/synthetic-banner'
import { readRequestTag } from '@/components/words/on-server'
import { holdsSynthetic } from '@/lib/analytics/synthetic'
import { languageOf } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'
import { EMBED_HEADER } from './embed-header'
import './globals.css'
import { preloadFonts } from './preload-fonts'

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: 'Entente', template: '%s · Entente' },
    description: translate(await readRequestTag(), 'frame')('description'),
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  preloadFonts()
  const tag = await readRequestTag()
  const t = translate(tag, 'frame')
  const embed = (await headers()).get(EMBED_HEADER)
  // a base that cannot be reached is said by the page
  const synthetic = await holdsSynthetic().catch(() => false)
  const theme = embed ?? (await cookies()).get('theme')?.value
  return (
    <html lang={languageOf(tag)} data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      {embed && (
        <head>
          <base target="_blank" />
        </head>
      )}
      <body className={embed ? 'embed' : undefined}>
        {embed ? null : (
          <>
            <a className="skip" href="#main">
              {t('skip')}
            </a>
            <Masthead />
            <AsOfBanner
              words={{ name: t('asOf'), asKnown: t('asKnown', { when: '{when}' }), present: t('showPresent') }}
              instant={instantWords(tag)}
            />
          </>
        )}
        {synthetic && <SyntheticBanner />}
        {children}
      </body>
    </html>
  )
}
