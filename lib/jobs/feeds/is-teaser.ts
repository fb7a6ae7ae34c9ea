/** Fewer characters are hardly a report. */
const SHORTEST_TEXT = 600

/** Words that stand where a text was cut off, in the languages that are read. */
const CUT_OFF =
  /(?:…|\.{3}|\[\s*(?:…|\.{3}|&hellip;)\s*\]|(?:read|continue|see|learn) (?:more|reading|the full (?:article|story|text))|full (?:story|text)|читать (?:далее|дальше|полностью)|подробнее|далее|толығырақ|толық оқу|жалғасы|опширније|прочитај(?:те)? (?:више|још)|цео текст|opširnije|pročitaj(?:te)? (?:više|još)|ceo tekst)[\s.…>»→:]*$/iu

/** Whether what a feed has of an entry is not all that its page has. */
export function isTeaser(text: string): boolean {
  const words = text.trim()
  return words.length < SHORTEST_TEXT || CUT_OFF.test(words.slice(-200))
}
