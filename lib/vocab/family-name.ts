/** The part of a person's name that the press uses alone. */

const FAMILY_FIRST = new Set(
  (
    'an bae cai chen choi deng dong fan feng gao guo han he hong hu huang jang jiang jin jung kang kim lee lei li liang lin liu lu ' +
    'luo ma moon nguyen pak park qin ri ryu shin song sun tang wang wei wu xi xie xu yang ye yoon yu yun zeng zhang zhao zheng zhou zhu ' +
    'ан ван вэй го дин дун ким ли линь лю ма мун пак пан си син сун сунь сюй ху хуан цай цзян цинь чан чжан чжао чжоу чжэн чо чой чэнь юн ян'
  ).split(' '),
)
const FATHER = new Set('bin ibn bint бин ибн'.split(' '))
const PARTICLES = new Set(
  'von van der de da di do dos del della la le al el ar фон ван дер де ди да ла аль эль ас ар'.split(' '),
)

/**
 * "Aleksandar Vučić" gives "Vučić", "Xi Jinping" gives "Xi", "Ursula von der Leyen" gives "von der Leyen",
 * "Mohamed bin Zayed Al Nahyan" gives "Mohamed bin Zayed", "Abdullah II" stays whole.
 */
export function familyName(name: string): string {
  const words = name.trim().split(/\s+/u)
  const folded = words.map((word) => word.toLowerCase())
  const last = words.length - 1
  if (last < 1 || /^[IVX]+$/u.test(words[last] as string)) return words.join(' ')
  const father = folded.findIndex((word) => FATHER.has(word))
  if (father > 0) return words.slice(0, father + 2).join(' ')
  if (FAMILY_FIRST.has(folded[0] as string)) return words[0] as string
  let from = last
  while (from > 1 && PARTICLES.has(folded[from - 1] as string)) from--
  return words.slice(from).join(' ')
}
