import { useTag, useWords } from '#words'
import { PaletteEntry } from '../palette/palette-entry'
import { Brand } from './brand'
import { LanguageMenu } from './language-menu'
import { NavLinks } from './nav-links'
import { ThemeSwitch } from './theme-switch'

/** The name of the house, its pages, and in which language and which light they are shown. */
export function Masthead() {
  const t = useWords('frame')
  const palette = useWords('palette')
  return (
    <header className="top">
      <Brand />
      <nav aria-label={t('pages')}>
        <NavLinks
          words={{ more: t('more'), title: t('morePages') }}
          pages={[
            { href: '/', label: t('pageOverview'), place: 'first' },
            { href: '/pairs', label: t('pagePairs'), place: 'first' },
            { href: '/countries', label: t('pageCountries'), place: 'first' },
            { href: '/areas', label: t('pageAreas'), place: 'wide' },
            { href: '/meetings', label: t('pageMeetings'), place: 'first' },
            { href: '/network', label: t('pageNetwork'), place: 'wide' },
            { href: '/map', label: t('pageMap'), place: 'wide' },
            { href: '/articles', label: t('pageReports'), place: 'wide' },
            { href: '/search', label: t('pageSearch'), place: 'wide' },
            { href: '/review', label: t('pageReview'), place: 'wide' },
            { href: '/add', label: t('pageAdd'), place: 'wide' },
            { href: '/jobs', label: t('pageJobs'), place: 'more' },
            { href: '/quality', label: t('pageQuality'), place: 'more' },
            { href: '/sources', label: t('pageSources'), place: 'more' },
            { href: '/codebook', label: t('pageCodebook'), place: 'more' },
            { href: '/api', label: t('pageApi'), place: 'more' },
            { href: '/saved', label: t('pageSaved'), place: 'more' },
          ]}
        />
      </nav>
      <div className="tools">
        <PaletteEntry label={palette('open')} />
        <LanguageMenu
          tag={useTag()}
          words={{
            language: t('language'),
            naming: t('naming'),
            namings: { press: t('namingPress'), iso: t('namingIso') },
          }}
        />
        <ThemeSwitch label={t('theme')} />
      </div>
    </header>
  )
}
