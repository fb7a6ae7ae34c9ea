/**
 * Inflected forms of Serbian names, generated ahead so that lexicons hold them whole. Everything is Cyrillic and
 * ekavian; ./serbian-scripts gives the other spellings.
 *
 * A phrase is written in the nominative; words before its last one are adjectives that agree with it («Нови Зеланд»),
 * both sides of « и » are declined («Босна и Херцеговина»). Marks:
 *   `Организација| уједињених нација`   what follows `|` never changes
 *   `Шри~ Ланка`                        what stands before `~` never changes
 *   `Немачка/a`                         class of the word before: `a` feminine adjective, `v` masculine with fleeting а,
 *                                       `p` masculine plural in -и, `e` feminine plural in -е, `o` neuter plural in -а,
 *                                       `f` feminine in a consonant, `m` masculine, `i` indeclinable
 */

/** Nominative, genitive, dative, accusative, vocative, instrumental, locative; each slot all forms in use. */
export type Cases = readonly (readonly string[])[]

export const NOMINATIVE = 0
export const VOCATIVE = 4
export const LOCATIVE = 6

export type NounClass = 'm' | 'f' | 'n' | 'mp' | 'fp' | 'np'

const SOFT = /(?:[јљњћђчџжшц]|шт|жд)$/u
const VELAR = /[кгх]$/u
const VOWEL = /[аеиоу]$/u

/** The seven cases of a marked phrase, adjectives agreeing with their noun. */
export function declineSr(marked: string): Cases {
  const [, before = '', rest = marked] = /^(.*)~(?=\S)(.*)$/u.exec(marked.replace('~ ', ' ~')) ?? []
  const [core, tail] = rest.includes('|') ? cut(rest, '|') : [rest, '']
  const parts = core.split(' и ').map(declinePart)
  return slots((at) =>
    joinWords(
      parts.map((part) => part[at] ?? []),
      ' и ',
    ).map((form) => before + form + tail),
  )
}

/** The forms of a name as press writes it; the vocative is left out, because it turns «Кина» into «кино». */
export function nameFormsSr(marked: string): string[] {
  return [...new Set(declineSr(marked).flatMap((forms, at) => (at === VOCATIVE ? [] : forms)))]
}

function declinePart(core: string): Cases {
  const words = core.split(' ')
  const noun = declineNounSr(words.pop() ?? '')
  const columns = [...words.map((word) => declineModifier(word, noun.class)), noun.cases]
  return slots((at) =>
    joinWords(
      columns.map((cases) => cases[at] ?? []),
      ' ',
    ),
  )
}

function declineModifier(marked: string, noun: NounClass): Cases {
  const [word, kind] = splitMark(marked)
  return kind === 'i' ? fixed(word) : declineAdjectiveSr(word, noun)
}

/** Every way to choose one form a column. */
function joinWords(columns: readonly (readonly string[])[], by: string): string[] {
  return columns.reduce<string[]>(
    (starts, forms, index) => starts.flatMap((start) => forms.map((form) => (index === 0 ? form : start + by + form))),
    [''],
  )
}

function slots(read: (at: number) => readonly string[]): Cases {
  return [0, 1, 2, 3, 4, 5, 6].map(read)
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return [text.slice(0, at), text.slice(at + 1)]
}

function splitMark(marked: string): [word: string, kind: string] {
  return marked.includes('/') ? cut(marked, '/') : [marked, '']
}

const fixed = (word: string): Cases => slots(() => [word])

/** Endings of the seven cases, alternatives after a slash; a hyphen is no ending. */
function ends(stem: string, endings: string): Cases {
  return endings.split(' ').map((slot) => slot.split('/').map((ending) => stem + (ending === '-' ? '' : ending)))
}

/** A noun of the singular, or of the plural where its class says so. */
export function declineNounSr(marked: string): { cases: Cases; class: NounClass } {
  const [word, kind] = splitMark(marked)
  const stem = word.slice(0, -1)
  if (kind === 'i') return { cases: fixed(word), class: word.endsWith('а') ? 'f' : 'm' }
  if (kind === 'a') return { cases: declineAdjectiveSr(word, 'f'), class: 'f' }
  if (kind === 'p') return { cases: masculinePlural(stem), class: 'mp' }
  if (kind === 'e') return { cases: ends(stem, 'е а ама е е ама ама'), class: 'fp' }
  if (kind === 'o') return { cases: ends(stem, 'а а има а а има има'), class: 'np' }
  if (kind === 'f' || /(?:ост|помоћ)$/u.test(word)) return { cases: feminineConsonant(word), class: 'f' }
  if (word.endsWith('а')) return { cases: feminine(stem), class: 'f' }
  if (word.endsWith('о')) return { cases: inO(stem), class: kind === 'm' ? 'm' : 'n' }
  if (word.endsWith('е')) return { cases: inE(word), class: kind === 'm' ? 'm' : 'n' }
  if (/[иу]$/u.test(word)) return { cases: foreignVowel(word), class: 'm' }
  return { cases: masculine(word, kind === 'v' ? dropFleeting(word) : word), class: 'm' }
}

/** Nouns in -а; velars soften before -и («Америци»), though not in every foreign name («Даки»). */
function feminine(stem: string): Cases {
  const softened = soften(stem)
  const dative = softened === stem ? 'и' : undefined
  const cases = ends(stem, 'а е и у о ом и')
  return dative ? cases : cases.map((forms, at) => (at === 2 || at === LOCATIVE ? [`${softened}и`, ...forms] : forms))
}

function feminineConsonant(word: string): Cases {
  const instrumental = word.endsWith('ст')
    ? `${word.slice(0, -2)}шћу`
    : /[ћђчжшј]$/u.test(word)
      ? `${word}у`
      : `${word}ју`
  return [[word], [`${word}и`], [`${word}и`], [word], [`${word}и`], [instrumental, `${word}и`], [`${word}и`]]
}

/** «Косово», «Чикаго», and with a glide «Токио», «Токија». */
function inO(stem: string): Cases {
  if (!stem.endsWith('и')) return ends(stem, 'о а у о о ом у')
  return ends(`${stem}ј`, 'о а у о о ем/ом у').map((forms, at) =>
    [0, 3, VOCATIVE].includes(at) ? [`${stem}о`] : forms,
  )
}

/** «Скопље», «Врање», «Ужице» drop their -е; foreign «Чиле», «Зимбабве» keep it. */
function inE(word: string): Cases {
  const stem = word.slice(0, -1)
  return SOFT.test(stem) ? ends(stem, 'е а у е е ем у') : ends(word, '- а у - - ом у')
}

/** «Хаити, Хаитија», «Баку, Бакуа»; press also leaves them as they are. */
function foreignVowel(word: string): Cases {
  const glide = word.endsWith('и') ? `${word}ј` : word
  const cases = ends(glide, '- а у - - ем/ом у')
  return cases.map((forms, at) => (at === 0 || at === 3 || at === VOCATIVE ? [word] : [...forms, word]))
}

function masculine(word: string, stem: string): Cases {
  const velar = { к: 'ч', г: 'ж', х: 'ш' }[stem.slice(-1)]
  const vocative = velar ? `${stem.slice(0, -1)}${velar}е` : SOFT.test(stem) ? `${stem}у` : `${stem}е`
  const instrumental = SOFT.test(stem) ? [`${stem}ем`, `${stem}ом`] : [`${stem}ом`]
  return [[word], [`${stem}а`], [`${stem}у`], [word], [vocative], instrumental, [`${stem}у`]]
}

function masculinePlural(stem: string): Cases {
  return ends(stem, 'и а има е и има има')
}

/** «Крушевац» has «Крушевца», «Шабац» «Шапца», «Задар» «Задра». */
export function dropFleeting(word: string): string {
  const last = word.slice(-1)
  const before = word.slice(0, -2)
  const voiceless = { б: 'п', д: 'т', з: 'с', ж: 'ш', г: 'к' }[before.slice(-1)]
  const stem = voiceless && /[кцћчшст]/u.test(last) ? before.slice(0, -1) + voiceless : before
  return /[тд]$/u.test(stem) && last === 'ц' ? stem.slice(0, -1) + last : stem + last
}

/** к, г, х as they are before -и: ц, з, с. */
export function soften(stem: string): string {
  if (!VELAR.test(stem)) return stem
  return stem.slice(0, -1) + { к: 'ц', г: 'з', х: 'с' }[stem.slice(-1) as 'к' | 'г' | 'х']
}

/** The definite forms of an adjective given in any gender, for a noun of a class. */
export function declineAdjectiveSr(word: string, noun: NounClass): Cases {
  const stem = VOWEL.test(word) ? word.slice(0, -1) : word
  const o = SOFT.test(stem) ? 'е' : 'о'
  const genitive = `${o}г/${o}га`
  const dative = o === 'о' ? 'ом/оме/ому' : 'ем/ему'
  if (noun === 'f') return ends(stem, 'а е ој у а ом ој')
  if (noun === 'm') return ends(stem, `и ${genitive} ${dative} и и им ${dative}`)
  if (noun === 'n') return ends(stem, `${o} ${genitive} ${dative} ${o} ${o} им ${dative}`)
  const nominative = { mp: 'и', fp: 'е', np: 'а' }[noun]
  return ends(stem, `${nominative} их им/има ${noun === 'mp' ? 'е' : nominative} ${nominative} им/има им/има`)
}

const CLASSES: readonly NounClass[] = ['m', 'f', 'n', 'mp', 'fp', 'np']

/** All forms of a relative adjective from its stem: `српск` gives «српски», «српског», «српска» … */
export function adjectiveFormsSr(stem: string): string[] {
  const animate = SOFT.test(stem) ? [] : [`${stem}ог`]
  return [...new Set([...CLASSES.flatMap((noun) => declineAdjectiveSr(`${stem}и`, noun).flat()), ...animate])]
}

/**
 * Singular and plural forms of a demonym: «Казахстанац», «Грк», «Канађанин», «Српкиња». A stem of the plural that does
 * not follow from the singular is given after a slash: `Турчин/Турк`, `Србин/Срб`. The vocative is left out.
 */
export function demonymFormsSr(marked: string): string[] {
  const [word, plural] = splitMark(marked)
  if (word.endsWith('а')) return [...new Set(feminineDemonym(word.slice(0, -1)))]
  const fleeting = word.endsWith('ац')
  const one = fleeting ? dropFleeting(word) : word
  const many = plural || (word.endsWith('анин') ? word.slice(0, -2) : one)
  const genitive = fleeting ? [`${word.slice(0, -1)}ца`] : [`${many}а`, `${insertA(many)}а`]
  const softened = soften(many)
  const instrumental = SOFT.test(one) ? [`${one}ем`, `${one}ом`] : [`${one}ом`]
  const forms = [word, `${one}а`, `${one}у`, ...instrumental, `${softened}и`, ...genitive, `${softened}има`, `${many}е`]
  return [...new Set(forms)]
}

function feminineDemonym(stem: string): string[] {
  return [...'а е и у ом ама'.split(' '), ...(/[^аеиоу]к$/u.test(stem) ? ['и'] : [])].map((ending) => stem + ending)
}

/** Genitive plural parts a cluster: «Турк», «Турака»; «министарств», «министарстава». */
export function insertA(stem: string): string {
  return /[^аеиоу][^аеиоу]$/u.test(stem) ? `${stem.slice(0, -1)}а${stem.slice(-1)}` : stem
}
