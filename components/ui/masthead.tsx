import { useWords } from '#words'
import { Brand } from './brand'
import { NavLinks } from './nav-links'
import { ThemeSwitch } from './theme-switch'

/** The name of the house, its pages and the switch between light and dark. */
export function Masthead() {
  const t = useWords('frame')
  return (
    <header className="top">
      <Brand />
      <nav aria-label={t('pages')}>
        <NavLinks />
      </nav>
      <div className="tools">
        <ThemeSwitch />
      </div>
    </header>
  )
}
