import type { KeyGroup, PaletteBasis } from '@/components/palette/palette-shape'
import { readRequestTag } from '@/components/words/on-server'
import { makeTag, namingOf, OWN_NAMES, type Tag, UI_LANGUAGES } from '@/lib/words/tag'
import { type Translator, translate } from '@/lib/words/translate'

/** Stand in messages where the browser puts words that only it knows. */
const OPEN = { words: '{words}', format: '{format}', figure: '{figure}' }

/** `GET /search/palette`: what the palette and the list of keys say, in the language of the page. */
export async function GET(): Promise<Response> {
  const tag = await readRequestTag()
  return Response.json(writeBasis(tag), { headers: { 'Cache-Control': 'no-store' } })
}

function writeBasis(tag: Tag): PaletteBasis {
  const t = translate(tag, 'palette')
  return {
    words: {
      title: t('title'),
      placeholder: t('placeholder'),
      none: t('none'),
      searchFor: t('searchFor', OPEN),
      actions: t('actions'),
      theme: t('theme'),
      pin: t('pin'),
      take: t('take', OPEN),
      save: t('save'),
      keys: t('keys'),
      close: t('close'),
      singleKeys: t('singleKeys'),
    },
    pages: { title: t('pages'), items: listPages(tag) },
    languages: {
      title: t('languages'),
      items: UI_LANGUAGES.map((language) => ({
        href: `?ui=${makeTag(language, namingOf(tag))}`,
        label: OWN_NAMES[language],
        lang: language,
      })),
    },
    keys: listKeys(t),
  }
}

function listPages(tag: Tag) {
  const t = translate(tag, 'frame')
  return [
    { href: '/', label: t('pageOverview') },
    { href: '/pairs', label: t('pagePairs') },
    { href: '/countries', label: t('pageCountries') },
    { href: '/areas', label: t('pageAreas') },
    { href: '/meetings', label: t('pageMeetings') },
    { href: '/network', label: t('pageNetwork') },
    { href: '/map', label: t('pageMap') },
    { href: '/articles', label: t('pageReports') },
    { href: '/search', label: t('pageSearch') },
    { href: '/review', label: t('pageReview') },
    { href: '/quality', label: t('pageQuality') },
    { href: '/codebook', label: t('pageCodebook') },
    { href: '/api', label: t('pageApi') },
    { href: '/saved', label: t('pageSaved') },
  ]
}

function listKeys(t: Translator<'palette'>): KeyGroup[] {
  return [
    {
      title: t('everywhere'),
      keys: [
        ['Ctrl K, ⌘ K, /', t('keyPalette')],
        ['?', t('keyHelp')],
        ['Esc', t('keyEscape')],
      ],
    },
    {
      title: t('onFigures'),
      keys: [
        ['Tab', t('keyTab')],
        ['← ↑ → ↓', t('keyArrows')],
        ['Home, End', t('keyEnds')],
        ['Enter', t('keyEnter')],
      ],
    },
    {
      title: t('inReview'),
      keys: [
        ['a', t('keyAccept')],
        ['e', t('keyMend')],
        ['m', t('keyMerge')],
        ['s', t('keySplit')],
        ['r', t('keyReject')],
        ['1–9', t('keyDigits')],
        ['u', t('keyUndo')],
        ['n, j', t('keyNext')],
        ['p, k', t('keyBefore')],
      ],
    },
  ]
}
