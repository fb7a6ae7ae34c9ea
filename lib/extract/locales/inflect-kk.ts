/**
 * Inflected forms of Kazakh names and nouns, generated ahead so that lexicons hold them whole. Suffixes follow the last
 * vowel (back or front) and the last letter (vowel, sonant, voiced, voiceless), as school grammars give them; loans end
 * in б, в, г, д like voiceless ones («Белградта»). Where the press itself wavers (и, у, ю, a soft ending, «-к» of loans)
 * both harmonies are made, because a form that nobody writes does no harm in a lexicon.
 *
 * Only the last word of a phrase is inflected. Marks at its end:
 *   `Біріккен Ұлттар Ұйымы/s`   the word already carries the possessive of the third person
 *   `Евроньюс/i`                is not inflected
 */

/** `rel` is the form in -дағы: what is at that place. */
export type CaseKk = 'nom' | 'gen' | 'dat' | 'acc' | 'loc' | 'abl' | 'ins' | 'rel'
export type FormKk = { form: string; case: CaseKk }

type Harmony = 'back' | 'front'

const VOWEL = /[аәеёиоөуұүыіэюя]/u
const BACK = /[аоұыяё]/u
const FRONT = /[әеөүіэ]/u
const VOICELESS = /[пфкқтсшщчцхһбвгд]$/u
const NASAL = /[мнң]$/u
const VOICED = /[зж]$/u
const GLIDE = /[иую]$/u
const PURE_VOWEL = /[аәеёоөұүыіэя]$/u

/** The last letter that is pronounced: soft and hard signs are not. */
const sounding = (word: string): string => word.toLowerCase().replace(/[ьъ]+$/u, '')

/** Which suffixes a word takes: one harmony where its last vowel settles it, else both. */
export function harmoniesOf(word: string): readonly Harmony[] {
  const lower = word.toLowerCase()
  const last = [...lower].reverse().find((letter) => VOWEL.test(letter)) ?? 'а'
  if (FRONT.test(last)) return ['front']
  // «Стокгольмде», «Израильге»: a soft consonant takes the front suffixes of foreign names
  if (BACK.test(last) && !/(?:ь\p{L}?|[кг])$/u.test(lower)) return ['back']
  return ['back', 'front']
}

/**
 * The harmony of a common noun, where usage has settled what names leave open: «туризмді», «магистральдің», «маршруты»,
 * «талқылауды», «беруді».
 */
function harmoniesOfNoun(word: string): readonly Harmony[] {
  const lower = word.toLowerCase()
  if (/[^аеёиоуыэюяәөүұіь]г$|[лрн]к$/u.test(lower)) return ['back', 'front']
  if (/ь$/u.test(lower)) return ['front']
  const vowels = [...lower].filter((letter) => VOWEL.test(letter))
  const isOpen = /[ую]$/u.test(lower)
  const last = (isOpen ? vowels.at(-2) : vowels.at(-1)) ?? 'а'
  return [FRONT.test(last) || last === 'и' ? 'front' : 'back']
}

/** Writes a suffix of back vowels in the other harmony: «дағы», «дегі». */
function harmonise(suffix: string, harmony: Harmony): string {
  if (harmony === 'back') return suffix
  return suffix.replace(/[аықғ]/gu, (letter) => ({ а: 'е', ы: 'і', қ: 'к', ғ: 'г' })[letter] ?? letter)
}

type Suffixes = Readonly<Record<Exclude<CaseKk, 'nom'>, string>>

const AFTER_VOWEL: Suffixes = { gen: 'ның', dat: 'ға', acc: 'ны', loc: 'да', abl: 'дан', ins: 'мен', rel: 'дағы' }
const AFTER_SONANT: Suffixes = { ...AFTER_VOWEL, gen: 'дың', acc: 'ды' }
const AFTER_NASAL: Suffixes = { ...AFTER_VOWEL, acc: 'ды', abl: 'нан' }
const AFTER_VOICED: Suffixes = { ...AFTER_SONANT, ins: 'бен' }
const AFTER_VOICELESS: Suffixes = {
  gen: 'тың',
  dat: 'қа',
  acc: 'ты',
  loc: 'та',
  abl: 'тан',
  ins: 'пен',
  rel: 'тағы',
}
const AFTER_POSSESSIVE: Suffixes = {
  gen: 'ның',
  dat: 'на',
  acc: 'н',
  loc: 'нда',
  abl: 'нан',
  ins: 'мен',
  rel: 'ндағы',
}

function suffixesFor(word: string): readonly Suffixes[] {
  const stem = sounding(word)
  if (VOICELESS.test(stem)) return [AFTER_VOICELESS]
  if (NASAL.test(stem)) return [AFTER_NASAL]
  if (VOICED.test(stem)) return [AFTER_VOICED]
  if (PURE_VOWEL.test(stem)) return [AFTER_VOWEL]
  // «Бакудің», but also «Бакунің»
  return GLIDE.test(stem) ? [AFTER_SONANT, AFTER_VOWEL] : [AFTER_SONANT]
}

const CASES = ['gen', 'dat', 'acc', 'loc', 'abl', 'ins', 'rel'] as const

/** «-мен» keeps its е in both harmonies. */
function addCase(word: string, suffixes: Suffixes, name: (typeof CASES)[number], harmony: Harmony): string[] {
  const suffix = suffixes[name]
  if (name === 'ins') return [word + suffix]
  const joined = [word + harmonise(suffix, harmony)]
  // «Бухаресте» beside «Бухарестте»
  if (/[сз]т$/u.test(word) && suffix.startsWith('т')) joined.push(word + harmonise(suffix, harmony).slice(1))
  return joined
}

/** «Минскіде», «интеллектіде»: loans in -ск and -кт may take a vowel before their suffixes. */
const LINKED = /(?:ск|кт)$/u

function casesOf(word: string, suffixSets: readonly Suffixes[], harmonies: readonly Harmony[]): FormKk[] {
  const forms: FormKk[] = [{ form: word, case: 'nom' }]
  for (const harmony of harmonies)
    for (const suffixes of suffixSets)
      for (const name of CASES)
        for (const form of addCase(word, suffixes, name, harmony)) forms.push({ form, case: name })
  if (LINKED.test(word))
    for (const name of CASES)
      for (const form of addCase(`${word}і`, AFTER_VOWEL, name, 'front')) forms.push({ form, case: name })
  return forms
}

function once(forms: readonly FormKk[]): FormKk[] {
  const seen = new Set<string>()
  return forms.filter(({ form, case: name }) => {
    const key = `${form}|${name}`
    return !seen.has(key) && seen.add(key)
  })
}

function cut(marked: string): { head: string; word: string; mark: string } {
  const at = marked.lastIndexOf('/')
  const phrase = at < 0 ? marked : marked.slice(0, at)
  const border = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1
  return { head: phrase.slice(0, border), word: phrase.slice(border), mark: at < 0 ? '' : marked.slice(at + 1) }
}

/** The singular of a marked phrase in every case, the nominative first. */
export function declineKk(marked: string): FormKk[] {
  return declineWith(marked)
}

function declineWith(marked: string, harmonies?: readonly Harmony[]): FormKk[] {
  const { head, word, mark } = cut(marked)
  if (mark === 'i') return [{ form: head + word, case: 'nom' }]
  const sets = mark === 's' ? [AFTER_POSSESSIVE] : suffixesFor(word)
  return once(
    casesOf(word, sets, harmonies ?? harmoniesOf(word)).map(({ form, case: name }) => ({
      form: head + form,
      case: name,
    })),
  )
}

/** Stems that lose a vowel before a possessive («халқы», «орны»). */
const SHORTENED: Readonly<Record<string, string>> = { халық: 'халқ', орын: 'орн', қауіп: 'қауп', құлық: 'құлқ' }

/** How a word begins before a suffix that opens with a vowel: «ынтымақтастығ-», «көліг-», «өнеркәсіб-», «автомобил-». */
function beforeVowel(word: string): string[] {
  const short = SHORTENED[word.toLowerCase()]
  if (short) return [short]
  const soft = word.replace(/[ьъ]$/u, '')
  if (/[аәеиоөуұүыіэюя]қ$/u.test(soft)) return [`${soft.slice(0, -1)}ғ`]
  if (/[аәеиоөуұүыіэюя]к$/u.test(soft)) return [`${soft.slice(0, -1)}г`]
  if (/[аәеиоөуұүыіэюя]п$/u.test(soft)) return [`${soft.slice(0, -1)}б`, soft]
  return [soft]
}

/** «саудасы», «ынтымақтастығы», «дамуы»: the possessive of the third person, in the nominative. */
export function possessiveKk(word: string, harmonies = harmoniesOf(word)): string[] {
  const isOpen = PURE_VOWEL.test(sounding(word))
  return harmonies.flatMap((harmony) =>
    isOpen ? [word + harmonise('сы', harmony)] : beforeVowel(word).map((stem) => stem + harmonise('ы', harmony)),
  )
}

/** «саудамыз», «ынтымақтастығымыз»: the possessive of "our". */
function ourKk(word: string, harmonies = harmoniesOf(word)): string[] {
  const isOpen = PURE_VOWEL.test(sounding(word))
  return harmonies.flatMap((harmony) =>
    isOpen ? [word + harmonise('мыз', harmony)] : beforeVowel(word).map((stem) => stem + harmonise('ымыз', harmony)),
  )
}

/** «елдер», «компаниялар», «адамдар», «құжаттар». */
export function pluralKk(word: string, harmonies = harmoniesOf(word)): string[] {
  const stem = sounding(word)
  const suffix = VOICELESS.test(stem) ? 'тар' : NASAL.test(stem) || VOICED.test(stem) ? 'дар' : 'лар'
  const letters = /л$/u.test(stem) ? ['дар'] : [suffix]
  return harmonies.flatMap((harmony) => letters.map((letter) => word + harmonise(letter, harmony)))
}

/** «қазақстандық», «сербиялық», «катарлық»: who or what is of a place. */
export function relationalKk(name: string): string[] {
  const { head, word } = cut(name)
  const stem = sounding(word)
  const suffix = VOICELESS.test(stem) ? 'тық' : NASAL.test(stem) || VOICED.test(stem) ? 'дық' : 'лық'
  const forms = harmoniesOf(word).flatMap((harmony) => {
    const plain = [word + harmonise(suffix, harmony)]
    if (/л$/u.test(stem)) plain.push(word + harmonise('дық', harmony))
    if (LINKED.test(word)) plain.push(`${word}ілік`)
    return plain
  })
  return [...new Set(forms)].map((form) => head + form)
}

/** One people as adjective and as men of it: «серб», «сербтер», «сербтердің». */
export function peopleFormsKk(noun: string): { adjective: string; demonyms: string[] } {
  const singular = declineKk(noun).filter((form) => form.case !== 'nom' && form.case !== 'rel')
  const plural = pluralKk(noun).flatMap((many) => declineKk(many))
  return { adjective: noun, demonyms: [...new Set([...singular, ...plural].map(({ form }) => form))] }
}

const SUFFIXES_OF_ABBREVIATIONS = [AFTER_VOWEL, AFTER_SONANT, AFTER_NASAL, AFTER_VOICED, AFTER_VOICELESS]

/**
 * An abbreviation with its suffixes, with a hyphen and without («АҚШ-тың», «АҚШтың»). The suffix follows the way the
 * abbreviation is read out, on which writers differ, so every one is made.
 */
export function declineAbbreviationKk(abbreviation: string): FormKk[] {
  const forms: FormKk[] = [{ form: abbreviation, case: 'nom' }]
  for (const harmony of ['back', 'front'] as const)
    for (const suffixes of [...SUFFIXES_OF_ABBREVIATIONS, AFTER_POSSESSIVE])
      for (const name of CASES) {
        const suffix = harmonise(suffixes[name], name === 'ins' ? 'back' : harmony)
        forms.push({ form: `${abbreviation}-${suffix}`, case: name })
        // «ӘРмен» would be another word
        if (suffix.length > 1 && abbreviation.length > 2) forms.push({ form: abbreviation + suffix, case: name })
      }
  return once(forms)
}

/** Phrases share their last words («сауда байланысы», «көлік байланысы»), and forms are many. */
const known = new Map<string, readonly string[]>()

/** Case forms of a noun in singular and plural, bare and of a third person, and in the singular of "ours". */
function nounFormsKk(word: string): readonly string[] {
  const forms = known.get(word) ?? makeNounForms(word)
  known.set(word, forms)
  return forms
}

function makeNounForms(word: string): readonly string[] {
  // «металл», but «металдар»
  if (/(\p{L})\1$/u.test(word)) return [word, ...makeNounForms(word.slice(0, -1)).slice(1)]
  const harmonies = harmoniesOfNoun(word)
  const forms = [word, ...pluralKk(word, harmonies)].flatMap((stem) => [
    ...declineWith(stem, harmonies),
    ...possessiveKk(stem, harmonies).flatMap((own) => declineKk(`${own}/s`)),
  ])
  const ours = ourKk(word, harmonies).flatMap((own) => declineKk(own))
  return [...new Set([...forms, ...ours].map(({ form }) => form))]
}

/**
 * All forms of a phrase whose last word is given in the nominative. `=` before the phrase says that nothing is
 * inflected; `/s` after it that the last word has its possessive already, `/i` that it stays. A phrase that ends in an
 * adjective is given as it is.
 */
export function inflectPhraseKk(phrase: string): string[] {
  if (phrase.startsWith('=')) return [phrase.slice(1).trim()]
  const { head, word, mark } = cut(phrase.trim())
  if (mark === 'i' || word === '' || /[a-z\d%]$/iu.test(word)) return [head + word]
  // «бақта» without a hyphen is a garden, «БАҚ-та» the press
  if (/^[\p{Lu}\d]{2,}$/u.test(word))
    return declineAbbreviationKk(word).flatMap(({ form }) => (form === word || form.includes('-') ? head + form : []))
  if (mark === 's') return declineKk(`${word}/s`).map(({ form }) => head + form)
  return nounFormsKk(word).map((form) => head + form)
}
