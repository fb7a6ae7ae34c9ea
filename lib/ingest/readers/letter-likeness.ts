/** How much a decoded text looks like writing, judged by the letters beyond ASCII and by what stands beside them. */

/** Letters of what is read here, the commoner first; what a letter is worth falls along the line. */
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфјљњћђџіїўєґъё'
/** The same for Latin letters: Serbian before its neighbours, for its letters have the bytes of rare ones elsewhere. */
const LATIN = 'ćčšžđéüöäáíóßçèàñêâôîûúëïãłęąśńżěřůýőűťďľăşţðæøåòùìõňź'

const worth = new Map<string, number>()
for (const line of [CYRILLIC, LATIN])
  for (const [index, letter] of [...line].entries()) worth.set(letter, 1 - (0.9 * index) / line.length)

const ODD_LETTER = -0.2
const PRINTED = new Set('«»„“”‘’‚—–…№§°·•©®€£½²³×\u00A0')
const MARK = 0.7
const ODD_MARK = -1.2
const UNPRINTABLE = -4
/** Two alphabets in one word, accents in a row, a capital after a small letter: bytes read in the wrong encoding. */
const MIXED = -2
const CAPITAL_INSIDE = -1.5
/** A letter alone is a word in few cases, and mostly a dash or a quotation mark in the wrong encoding. */
const ALONE = -0.8
const WORDS_OF_ONE = new Set('аиоувксяжі')

const isCyrillic = (sign: string) => sign >= '\u0400' && sign <= '\u04FF'
const isAscii = (sign: string) => /^[A-Za-z]$/u.test(sign)
const isLetter = (sign: string) => /^\p{L}$/u.test(sign)
const isSmall = (sign: string) => sign !== sign.toUpperCase()
const isCapital = (sign: string) => sign !== sign.toLowerCase()

/** Mean worth of the characters beyond ASCII: about 0.5 and more in writing, below 0 in what is none. */
export function scoreLetters(text: string): number {
  let sum = 0
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if (sign < '\u0080') continue
    count++
    sum += scoreSign(sign, text.charAt(index - 1), text.charAt(index + 1))
  }
  return count === 0 ? 0 : sum / count
}

function scoreSign(sign: string, before: string, after: string): number {
  if (sign === '\uFFFD' || sign <= '\u009F') return UNPRINTABLE
  if (!isLetter(sign)) {
    const inside = isLetter(before) && isLetter(after) && sign !== '’'
    return PRINTED.has(sign) && !inside ? MARK : ODD_MARK
  }
  let score = worth.get(sign.toLowerCase()) ?? ODD_LETTER
  if (isLetter(before) && isSmall(before) && isCapital(sign)) score += CAPITAL_INSIDE
  if (!isLetter(before) && !isLetter(after) && !WORDS_OF_ONE.has(sign.toLowerCase())) score += ALONE
  if (isCyrillic(sign)) return isAscii(before) || isAscii(after) ? score + MIXED : score
  const amongAccents = isLetter(before) && !isAscii(before) && isLetter(after) && !isAscii(after)
  return amongAccents ? score + MIXED : score
}
