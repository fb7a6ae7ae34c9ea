import { defineCatalogue } from '../catalogue'

/** What stands around every page. */
export const frame = defineCatalogue({
  skip: { en: 'To the figures', ru: 'К графикам', kk: 'Графиктерге', sr: 'На графиконе' },
  pages: { en: 'Pages', ru: 'Страницы', kk: 'Беттер', sr: 'Странице' },
})
