import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import type { Catalogue, Said } from './catalogue'
import { CATALOGUES, type Namespace } from './registry'
import { UI_LANGUAGES, type UiLanguage } from './tag'
import { pickText, translate } from './translate'

type Nodes = ReturnType<IntlMessageFormat['getAst']>
type Row = { id: string; namespace: Namespace; key: string; said: Said }

const ROWS: readonly Row[] = Object.entries(CATALOGUES as Record<string, Catalogue>).flatMap(([name, catalogue]) =>
  Object.entries(catalogue).map(([key, said]) => ({ id: `${name}.${key}`, namespace: name as Namespace, key, said })),
)
const WRITTEN = ['en', 'ru', 'kk', 'sr'] as const

/** What a message asks for and offers, so that two languages of one message can be compared. */
type Shape = { values: Map<string, string>; plurals: string[][]; literals: string[] }

const KINDS = ['literal', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'] as const

function readShape(nodes: Nodes, shape: Shape = { values: new Map(), plurals: [], literals: [] }) {
  for (const node of nodes) {
    const kind = KINDS[node.type]
    if (kind === 'literal') shape.literals.push('value' in node ? node.value : '')
    else if (kind !== 'pound' && 'value' in node) {
      // One value may be said plainly here and as a plural there: it is a number in both.
      const known = shape.values.get(node.value)
      if (known === undefined || known === 'argument') shape.values.set(node.value, kind ?? '')
    }
    if (kind === 'plural' && 'options' in node) shape.plurals.push(Object.keys(node.options))
    if ('options' in node) for (const option of Object.values(node.options)) readShape(option.value, shape)
    // Commands and keys stand in their own letters.
    if ('children' in node) readShape(node.children, node.value === 'code' ? { ...shape, literals: [] } : shape)
  }
  return shape
}

const shapes = new Map<string, Shape>()

function shapeOf(said: Said, language: UiLanguage): Shape {
  const text = pickText(said, language)
  const shape = shapes.get(text) ?? readShape(new IntlMessageFormat(text, language).getAst())
  shapes.set(text, shape)
  return shape
}

/** The categories that whole numbers have in a language. */
const CATEGORIES: Readonly<Record<(typeof WRITTEN)[number], readonly string[]>> = {
  en: ['one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
  kk: ['one', 'other'],
  sr: ['few', 'one', 'other'],
}

describe('every message', () => {
  it('asks for the same values in every language', () => {
    const wrong = ROWS.flatMap(({ id, said }) => {
      const english = shapeOf(said, 'en')
      return UI_LANGUAGES.filter((language) => {
        const own = shapeOf(said, language)
        const names = (shape: Shape) => [...shape.values.keys()].sort().join(' ')
        return names(own) !== names(english)
      }).map((language) => `${language} ${id}`)
    })
    expect(wrong).toEqual([])
  })

  it('has every plural that its language has', () => {
    const wrong = ROWS.flatMap(({ id, said }) =>
      WRITTEN.filter((language) =>
        shapeOf(said, language).plurals.some((options) => {
          const named = options.filter((option) => !option.startsWith('=')).sort()
          return named.join(' ') !== CATEGORIES[language].join(' ')
        }),
      ).map((language) => `${language} ${id}`),
    )
    expect(wrong).toEqual([])
  })

  it('can be said in every language with any number', () => {
    for (const { namespace, key, said } of ROWS)
      for (const language of UI_LANGUAGES) {
        const kinds = [...shapeOf(said, language).values]
        const say = translate(language, namespace) as unknown as {
          markup(key: string, values: Record<string, unknown>): string
        }
        for (const number of kinds.length > 0 ? [0, 1, 2, 5, 1.5] : [0]) {
          const values = kinds.map(([name, kind]) => {
            if (kind === 'tag') return [name, (chunks: unknown) => String(chunks)] as const
            return [name, kind === 'plural' || kind === 'number' ? number : `${number}`] as const
          })
          expect(say.markup(key, Object.fromEntries(values)).trim()).not.toBe('')
        }
      }
  })

  it('is written in the letters of its language', () => {
    const wrong = ROWS.filter((row) => !quotesCodes(row)).flatMap(({ id, said }) =>
      UI_LANGUAGES.flatMap((language) => {
        const strange = language === 'en' || language === 'sr-Latn' ? CYRILLIC : LATIN
        const words = shapeOf(said, language).literals.flatMap((text) => text.match(strange) ?? [])
        return words.filter((word) => !isName(word)).map((word) => `${language} ${id}: ${word}`)
      }),
    )
    expect(wrong).toEqual([])
  })
})

const CYRILLIC = /\p{Script=Cyrillic}+/gu
const LATIN = /\p{Script=Latin}(?:[\p{Script=Latin}\d-]*[\p{Script=Latin}\d])?/gu

/** Hints and the page about the API quote what stands in addresses. */
function quotesCodes({ namespace, key }: Row): boolean {
  return namespace === 'api' || /^hint_|Hint$/.test(key)
}

/** Words that keep their letters everywhere: names and formats, abbreviations, keys of a keyboard or an address. */
const NAMES: ReadonlySet<string> = new Set(['Entente', 'Excel', 'Markdown', 'Natural', 'Earth', 'Lines', 'Atom'])

function isName(word: string): boolean {
  return NAMES.has(word) || /^(?:[A-Z][A-Z\d-]*|[a-z])$/.test(word)
}

describe('the registry', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(join(import.meta.dirname, 'catalogues')).map((name) => name.replace(/\.ts$/, ''))
    const known = Object.keys(CATALOGUES).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    expect(known.sort()).toEqual(files.sort())
  })

  it('holds no message that nothing says', () => {
    const root = join(import.meta.dirname, '../..')
    const sources = ['app', 'components', 'lib']
      .flatMap((folder) => listSources(join(root, folder)))
      .map((path) => readFileSync(path, 'utf8'))
      .map((text) => ({ text, asks: listAsked(text) }))
    const unsaid = Object.keys(CATALOGUES).flatMap((name) => {
      // A source that asks for no catalogue may have been given the words of any.
      const own = sources.filter(({ asks }) => asks.size === 0 || asks.has(name))
      const text = own.map((source) => source.text).join('\n')
      const quoted = new Set([...text.matchAll(/['"`]([\w-]+)['"`]/g)].map(([, word]) => word))
      const made = [...text.matchAll(/`(\w*)\$\{[^}`]*\}(\w*)`/g)]
        .map(([, before = '', after = '']) => ({ before, after }))
        .filter(({ before, after }) => before !== '' || after !== '')
      const said = (key: string) =>
        quoted.has(key) || made.some(({ before, after }) => key.startsWith(before) && key.endsWith(after))
      return ROWS.filter(({ namespace, key }) => namespace === name && !said(key)).map(({ id }) => id)
    })
    expect(unsaid).toEqual([])
  })
})

/** The catalogues that a source asks for by name. */
function listAsked(source: string): Set<string> {
  const names = [...source.matchAll(/(?:translate\([^()]*(?:\([^()]*\))?[^()]*, |useWords\()'(\w+)'/g)]
  return new Set([...names.map(([, name = '']) => name), ...(source.includes('figureWords') ? ['figures'] : [])])
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return /generated|catalogues|locales/.test(entry.name) ? [] : listSources(path)
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}
