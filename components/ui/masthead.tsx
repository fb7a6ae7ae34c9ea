import { Brand } from './brand'
import { NavLinks } from './nav-links'
import { ThemeSwitch } from './theme-switch'

/** The name of the house, its pages and the switch between light and dark. */
export function Masthead() {
  return (
    <header className="top">
      <Brand />
      <nav aria-label="Pages">
        <NavLinks />
      </nav>
      <div className="tools">
        <ThemeSwitch />
      </div>
    </header>
  )
}
