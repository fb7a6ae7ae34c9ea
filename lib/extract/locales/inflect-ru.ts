/**
 * Inflected forms of Russian names, generated ahead so that lexicons hold them whole.
 * Rules follow Zaliznyak's classes as far as names of countries, cities and organizations need them.
 *
 * A phrase is written in the nominative with marks:
 *   `Соединённые Штаты/p| Америки`   what follows `|` never changes
 *   `Папуа-~Новая Гвинея`            what stands before `~` never changes
 *   `Беларусь/f`                     class of the word before: `f` feminine in -ь, `p` plural with genitive -ов,
 *                                    `0` plural with bare genitive, `o` neuter plural in -а with genitive -ов,
 *                                    `n` declined neuter in -о, `i` indeclinable, `v` masculine with fleeting vowel
 */

/** Nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Cases = readonly [string, string, string, string, string, string]

export const PREPOSITIONAL = 5

const VELAR_OR_HUSH = /[гкхжшщч]$/u
const HUSH_OR_TS = /[жшщчц]$/u

/** The six cases of a marked phrase, adjectives agreeing with their noun. */
export function declineRu(marked: string): Cases {
  const [before, rest] = marked.includes('~') ? cut(marked, '~') : ['', marked]
  const [core, tail] = rest.includes('|') ? cut(rest, '|') : [rest, '']
  const words = core.split(' ')
  const columns = words.map((word, index) => declineWord(word, index < words.length - 1))
  const phrase = (at: number) => before + columns.map((cases) => cases[at]).join(' ') + tail
  return [phrase(0), phrase(1), phrase(2), phrase(3), phrase(4), phrase(5)]
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return [text.slice(0, at), text.slice(at + 1)]
}

function declineWord(marked: string, notLast: boolean): Cases {
  const [word, kind] = marked.includes('/') ? cut(marked, '/') : [marked, '']
  if (notLast && kind === '' && /(?:ая|яя|ое|ее|ый|ий|ой|ые|ие|овы)$/u.test(word)) return declineAdjective(word)
  return declineNoun(word, kind)
}

function ends(stem: string, endings: string): Cases {
  const [a, b, c, d, e, f] = endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending))
  return [a, b, c, d, e, f] as Cases
}

function declineAdjective(word: string): Cases {
  const stem = word.slice(0, -2)
  const i = VELAR_OR_HUSH.test(stem) ? 'и' : 'ы'
  if (word.endsWith('ая')) return ends(stem, 'ая ой ой ую ой ой')
  if (word.endsWith('яя')) return ends(stem, 'яя ей ей юю ей ей')
  if (word.endsWith('ое')) return ends(stem, `ое ого ому ое ${i}м ом`)
  if (word.endsWith('ее')) return ends(stem, 'ее его ему ее им ем')
  if (word.endsWith('овы')) return ends(word, '- х м - ми х')
  if (word.endsWith('ые')) return ends(stem, 'ые ых ым ые ыми ых')
  if (word.endsWith('ие')) return ends(stem, 'ие их им ие ими их')
  if (word.endsWith('ий') && /[жшщч]$/u.test(stem)) return ends(stem, 'ий его ему ий им ем')
  if (word.endsWith('ий') && !VELAR_OR_HUSH.test(stem)) return ends(stem, 'ий его ему ий им ем')
  return ends(stem, `${word.slice(-2)} ого ому ${word.slice(-2)} ${i}м ом`)
}

function declineNoun(word: string, kind: string): Cases {
  const stem = word.slice(0, -1)
  if (kind === 'i' || word === 'и') return ends(word, '- - - - - -')
  if (kind === 'p') return ends(stem, `${word.slice(-1)} ов ам ${word.slice(-1)} ами ах`)
  if (kind === '0') return ends(stem, `${word.slice(-1)} - ам ${word.slice(-1)} ами ах`)
  if (kind === 'o') return ends(stem, 'а ов ам а ами ах')
  if (kind === 'f') return ends(stem, 'ь и и ь ью и')
  if (kind === 'v') {
    const bare = word.slice(0, -2) + word.slice(-1)
    const endings = HUSH_OR_TS.test(word) ? ['а', 'у', 'ем', 'е'] : ['а', 'у', 'ом', 'е']
    return [word, bare + endings[0], bare + endings[1], word, bare + endings[2], bare + endings[3]]
  }
  if (word.endsWith('ие')) return ends(stem, 'е я ю е ем и')
  if (kind === 'n' || word.endsWith('ство')) return ends(stem, 'о а у о ом е')
  if (/[оу]а$/u.test(word) || /[еёиоуыэюЕИОУЭЮ]$/u.test(word)) return ends(word, '- - - - - -')
  if (word.endsWith('ия')) return ends(stem, 'я и и ю ей и')
  if (word.endsWith('я')) return ends(stem, 'я и е ю ей е')
  if (word.endsWith('а'))
    return ends(stem, `а ${VELAR_OR_HUSH.test(stem) ? 'и' : 'ы'} е у ${HUSH_OR_TS.test(stem) ? 'ей' : 'ой'} е`)
  if (word.endsWith('ий')) return ends(stem, 'й я ю й ем и')
  if (word.endsWith('й')) return ends(stem, 'й я ю й ем е')
  if (word.endsWith('ь')) return ends(stem, 'ь я ю ь ем е')
  return ends(word, `- а у - ${HUSH_OR_TS.test(word) ? 'ем' : 'ом'} е`)
}

const ADJECTIVE_ENDINGS = 'ий ого ому им ом ая ой ую ою ое ие их ими'.split(' ')

/** All full forms of a relative adjective from its stem in -к: `сербск` gives «сербский», «сербского» … */
export function adjectiveFormsRu(stem: string): string[] {
  return ADJECTIVE_ENDINGS.map((ending) => stem + ending)
}

/**
 * Singular and plural forms of a demonym: «казахстанец», «россиянин», «серб», «россиянка».
 * A plural that does not follow from the singular is given after a slash: `болгарин/болгары`, and its genitive after
 * a second one: `турок/турки/турок`.
 */
export function demonymFormsRu(marked: string): string[] {
  const [word = '', plural, genitive] = marked.split('/')
  if (plural) {
    const stem = plural.slice(0, -1)
    return [...singular(word), plural, genitive ?? `${stem}ов`, `${stem}ам`, `${stem}ами`, `${stem}ах`]
  }
  if (word.endsWith('ец')) {
    const root = word.slice(0, -2)
    const stem = /[аеиоуыэюя]$/u.test(root) ? `${root}йц` : /л$/u.test(root) ? `${root}ьц` : `${root}ц`
    return [word, ...'а у ем е ы ев ам ами ах'.split(' ').map((ending) => stem + ending)]
  }
  if (/[ая]нин$/u.test(word)) {
    const root = word.slice(0, -2)
    return [...singular(word), `${root}е`, root, `${root}ам`, `${root}ами`, `${root}ах`]
  }
  if (word.endsWith('ка')) {
    const root = word.slice(0, -2)
    const bare = /[жшч]$/u.test(root) ? `${root}ек` : `${root}ок`
    return [bare, ...'а и е у ой ам ами ах'.split(' ').map((ending) => `${root}к${ending}`)]
  }
  const i = VELAR_OR_HUSH.test(word) ? 'и' : 'ы'
  return [...singular(word), word + i, ...'ов ам ами ах'.split(' ').map((ending) => word + ending)]
}

/**
 * The women's form that follows from a demonym by rule: «казахстанец» gives «казахстанка», «россиянин» «россиянка»,
 * «австриец» «австрийка»; nothing where there is no rule («чех»).
 */
export function feminineRu(marked: string): string[] {
  const [word = ''] = marked.split('/')
  if (word.endsWith('ец')) return [word.slice(0, -2) + (/[аеиоуыэюя]ец$/u.test(word) ? 'йка' : 'ка')]
  if (/[ая]нин$/u.test(word)) return [`${word.slice(0, -2)}ка`]
  return /(?:[бв]|ит|рус|вед|мын)$/u.test(word) ? [`${word}ка`] : []
}

function singular(word: string): string[] {
  if (word === 'турок') return [word, 'турка', 'турку', 'турком', 'турке']
  return ['', 'а', 'у', 'ом', 'е'].map((ending) => word + ending)
}
