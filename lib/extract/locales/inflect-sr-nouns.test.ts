import { describe, expect, it } from 'vitest'
import { inflectPhraseSr, phraseFormsSr } from './inflect-sr-nouns'

describe('phraseFormsSr', () => {
  it.each([
    ['економска сарадња', ['економске сарадње', 'економској сарадњи', 'економску сарадњу', 'економском сарадњом']],
    ['директан лет', ['директан лет', 'директног лета', 'директним летом', 'директни летови', 'директних летова']],
    ['привредник', ['привредници', 'привредника', 'привредницима', 'привреднике']],
    ['пројекат', ['пројекта', 'пројекту', 'пројекти', 'пројеката']],
    ['састанак', ['састанка', 'састанци', 'састанака']],
    ['туризам', ['туризма', 'туризму', 'туризмом']],
    ['безбедност', ['безбедности', 'безбедношћу']],
    ['обновљиви извори', ['обновљивих извора', 'обновљивим изворима', 'обновљиве изворе']],
    ['ванредне ситуације/e', ['ванредних ситуација', 'ванредним ситуацијама']],
    ['енергетика', ['енергетици', 'енергетику']],
    ['борба + против тероризма', ['борбе против тероризма', 'борби против тероризма']],
    ['војни/adj', ['војна', 'војне', 'војно', 'војних', 'војној']],
  ])('%s', (phrase, forms) => expect(phraseFormsSr(phrase)).toEqual(expect.arrayContaining(forms)))

  it('leaves alone what is marked so', () => {
    expect(phraseFormsSr('=улажу')).toEqual(['улажу'])
    expect(phraseFormsSr('ИТ сектор')).toContain('ИТ сектору')
  })
})

it('gives both scripts, plain letters and the ijekavian variant', () => {
  const forms = inflectPhraseSr('вештачка интелигенција')
  expect(forms).toEqual(
    expect.arrayContaining([
      'вештачкој интелигенцији',
      'veštačkoj inteligenciji',
      'vestackoj inteligenciji',
      'vještačkoj inteligenciji',
    ]),
  )
})
