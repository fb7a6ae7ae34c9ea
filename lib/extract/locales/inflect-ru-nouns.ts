/**
 * Inflected forms of Russian common nouns, adjectives and phrases made of them, generated ahead for the lexicons.
 * The generator knows endings, not words: where an ending leaves a choice (animate or not, soft feminine or masculine)
 * it gives both, because a form that nobody writes does no harm in a lexicon.
 */
import { remember } from '../../identity/remember'

/** Twelve slots: nominative, genitive, dative, accusative, instrumental, prepositional; singular, then plural. */
type Paradigm = readonly (readonly string[])[]

const HUSHING = /[жшчщ]$/u
const VELAR = /[гкх]$/u
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u
/** Nouns that end like adjectives. */
const NOUN_LIKE_ADJECTIVE =
  /(?:ние|тие|вие|сие|лие|рие|цие|бие|чие|дие|зие|мие|пие|ствие|сценарий|бой|рой|слой|строй|покой)$/u

function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) && !NOUN_LIKE_ADJECTIVE.test(word)
}

function declineAdjective(word: string): Paradigm {
  const stem = word.slice(0, -2)
  const ending = word.slice(-2)
  const soft = ending === 'яя' || ending === 'ее' || (ending === 'ий' && !VELAR.test(stem) && !HUSHING.test(stem))
  const e = soft || HUSHING.test(stem) ? 'е' : 'о'
  const y = soft || VELAR.test(stem) || HUSHING.test(stem) ? 'и' : 'ы'
  const plural = ['е', 'х', 'м', 'е', 'ми', 'х'].map((tail) => [stem + y + tail])
  const feminine = [
    [word],
    [`${stem}${e}й`],
    [`${stem}${e}й`],
    [stem + (soft ? 'юю' : 'ую')],
    [`${stem}${e}й`],
    [`${stem}${e}й`],
  ]
  const oblique = [[`${stem}${e}го`], [`${stem}${e}му`]]
  const last = [[`${stem}${y}м`], [`${stem}${e}м`]]
  if (ending === 'ая' || ending === 'яя') return [...feminine, ...plural]
  if (ending === 'ые' || (ending === 'ие' && word !== 'третие')) return [...plural, ...plural]
  return [[word], ...oblique, [word, `${stem}${e}го`], ...last, ...plural]
}

function endings(stem: string, singular: string[], plural: string[]): Paradigm {
  return [...singular, ...plural].map((slot) => slot.split('/').map((ending) => stem + ending))
}

/** Genitive plural without an ending, with the vowel that slips into «выставок», «перевозок». */
function zeroGenitive(stem: string): string[] {
  const pair = stem.match(/^(.*[бвгджзклмнпрстфхцчшщ])([кнлц])$/u)
  return pair ? [stem, `${pair[1]}о${pair[2]}`, `${pair[1]}е${pair[2]}`] : [stem]
}

function declineNoun(word: string): Paradigm {
  const cut = (n: number) => word.slice(0, -n)
  if (/(?:ия)$/u.test(word)) return endings(cut(1), ['я', 'и', 'и', 'ю', 'ей', 'и'], ['и', 'й', 'ям', 'и', 'ями', 'ях'])
  if (/ие$/u.test(word)) return endings(cut(1), ['е', 'я', 'ю', 'е', 'ем', 'и'], ['я', 'й', 'ям', 'я', 'ями', 'ях'])
  if (/ий$/u.test(word)) return endings(cut(1), ['й', 'я', 'ю', 'й', 'ем', 'и'], ['и', 'ев', 'ям', 'и', 'ями', 'ях'])
  if (/й$/u.test(word)) return endings(cut(1), ['й', 'я', 'ю', 'й', 'ем', 'е'], ['и', 'ев', 'ям', 'и', 'ями', 'ях'])
  if (/ь$/u.test(word)) {
    const feminine = ['ь', 'и/я', 'и/ю', 'ь/я', 'ью/ем', 'и/е']
    return endings(cut(1), feminine, ['и', 'ей', 'ям/ам', 'и/ей', 'ями/ами', 'ях/ах'])
  }
  if (/а$/u.test(word)) {
    const stem = cut(1)
    const y = VELAR.test(stem) || HUSHING.test(stem) ? 'и' : 'ы'
    const rows = endings(stem, ['а', y, 'е', 'у', 'ой/ей', 'е'], [y, '', 'ам', y, 'ами', 'ах'])
    return rows.map((slot, index) => (index === 7 ? zeroGenitive(stem) : slot))
  }
  if (/я$/u.test(word)) return endings(cut(1), ['я', 'и', 'е', 'ю', 'ей', 'е'], ['и', 'ь/ей', 'ям', 'и', 'ями', 'ях'])
  if (/о$/u.test(word)) return endings(cut(1), ['о', 'а', 'у', 'о', 'ом', 'е'], ['а', '', 'ам', 'а', 'ами', 'ах'])
  if (/ё$/u.test(word)) return endings(cut(1), ['ё', 'я', 'ю', 'ё', 'ём', 'е'], ['я', 'ев', 'ям', 'я', 'ями', 'ях'])
  if (/е$/u.test(word))
    return endings(cut(1), ['е', 'я/а', 'ю/у', 'е', 'ем', 'е'], ['я/а', 'й/', 'ям/ам', 'я/а', 'ями/ами', 'ях/ах'])
  if (/ы$/u.test(word)) return plural(cut(1), ['ы', `ов/`, 'ам', 'ы/ов', 'ами', 'ах'])
  if (/[гкх]и$/u.test(word)) return plural(cut(1), ['и', 'ов/', 'ам', 'и/ов', 'ами', 'ах'])
  if (/и$/u.test(word)) return plural(cut(1), ['и', 'ей/й/ь/ев', 'ям/ам', 'и/ей', 'ями/ами', 'ях/ах'])
  const y = VELAR.test(word) || HUSHING.test(word) ? 'и' : 'ы'
  const many = HUSHING.test(word) ? 'ей' : word.endsWith('ц') ? 'ев/ов' : 'ов'
  return endings(word, ['', 'а', 'у', '/а', 'ом/ем', 'е'], [y, many, 'ам', `${y}/${many}`, 'ами', 'ах'])
}

function plural(stem: string, slots: string[]): Paradigm {
  const rows = endings(stem, slots, slots)
  return rows.map((slot, index) => (index % 6 === 1 ? [...slot, ...zeroGenitive(stem)] : slot))
}

/** The part of a token after its last hyphen is inflected; «торгово-» stays. */
function declineToken(token: string, decline: (word: string) => Paradigm): Paradigm {
  const hyphen = token.lastIndexOf('-') + 1
  const head = token.slice(0, hyphen)
  return decline(token.slice(hyphen)).map((slot) => slot.map((form) => head + form))
}

/** Conjunctions, adverbs («критически важное»), abbreviations («АЭС») and words in Latin letters. */
const INVARIABLE = /^(?:и|или|.*ски|.?[\p{Lu}\d-]{2,}|.*[a-z].*)$/u
const GENDERS = ['ый', 'ая', 'ое'] as const

function allGenders(adjective: string): Paradigm[] {
  const stem = adjective.slice(0, -2)
  const soft = adjective.endsWith('ий') && !VELAR.test(stem)
  return GENDERS.map((ending) => {
    const tail = ending === 'ый' ? adjective.slice(-2) : soft && ending === 'ая' ? 'яя' : soft ? 'ее' : ending
    return declineAdjective(stem + tail)
  })
}

/** The forms of one word; the tables say the same words over and over. */
const paradigmOf: (token: string) => Paradigm = remember((token) =>
  INVARIABLE.test(token)
    ? Array.from({ length: 12 }, () => [token])
    : declineToken(token, isAdjective(token) ? declineAdjective : declineNoun),
)

/**
 * All forms of a phrase given in the nominative, words agreeing in case and number. What follows `+` is not inflected
 * («борьба + с терроризмом»), `=` before the phrase says that nothing is («=за счёт»). A phrase that ends in a masculine
 * adjective is given in every gender («торгово-экономический»).
 */
export function inflectPhrase(phrase: string): string[] {
  if (phrase.startsWith('=')) return [phrase.slice(1).trim()]
  const [head = '', tail = ''] = phrase.split('+').map((part) => part.trim())
  const tokens = head.split(' ')
  const last = tokens[tokens.length - 1] as string
  const paradigms = tokens.map(paradigmOf)
  const variants =
    isAdjective(last) && /(?:ый|ий|ой)$/u.test(last) && tokens.length === 1
      ? [0, 1, 2].map((gender) => [declineToken(last, (word) => allGenders(word)[gender] as Paradigm)])
      : [paradigms]
  const forms = new Set<string>()
  for (const words of variants)
    for (let slot = 0; slot < 12; slot++) {
      const joined = words.reduce<string[]>(
        (starts, word) =>
          starts.flatMap((start) => (word[slot] ?? []).map((form) => (start ? `${start} ${form}` : form))),
        [''],
      )
      for (const form of joined) forms.add(tail ? `${form} ${tail}` : form)
    }
  return [...forms]
}
