/**
 * What a quoted quantity counts, told by its unit and by the words around it. A report says "turnover" in its own language,
 * so the roots of four languages stand together; a root is compared with the beginnings of words.
 */
export const MONEY_QUANTITIES = ['trade', 'investment', 'money'] as const
export const SHARE_QUANTITIES = ['trade_change', 'share'] as const
export type Quantity = (typeof MONEY_QUANTITIES)[number] | (typeof SHARE_QUANTITIES)[number] | 'count'

const TRADE =
  /(?<!\p{L})(?:trade|turnover|commerce|export|import|goods|торг|товаро|экспорт|импорт|сауда|тауар|трговин|trgovin|размен|razmen|извоз|izvoz|увоз|uvoz)/iu
const INVESTMENT = /(?<!\p{L})(?:invest|инвест|капиталовлож|улага|ulaga|улож|ulož)/iu

/** Words by which a report says that a value is wished for or planned, not reached. */
const AIM =
  /(?<!\p{L})(?:want\p{L}*|wish\p{L}*|aim\p{L}*|target\p{L}*|goal\p{L}*|should|could|would|will|plans?|planned|expect\p{L}*|to reach|by 20\d\d|хот(?:ят|ел)\p{L}*|намерен\p{L}*|планиру\p{L}*|довести|нарастить|увеличить|достичь|к 20\d\d|до 20\d\d|ожида\p{L}*|жела\p{L}*|жел[еи]\p{L}*|žel[ei]\p{L}*|планира\p{L}*|planira\p{L}*|очеку\p{L}*|očeku\p{L}*|циљ\p{L}*|cilj\p{L}*|жеткіз\p{L}*|көздей\p{L}*|жоспарла\p{L}*|күтіл\p{L}*|мақсат\p{L}*)(?!\p{L})/iu

/** Whether a unit is a currency. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

/** What a quantity is about; a count of things is named by its unit alone. */
export function readQuantity(unit: string, about: string): Quantity {
  if (isCurrency(unit)) return TRADE.test(about) ? 'trade' : INVESTMENT.test(about) ? 'investment' : 'money'
  if (unit === 'percent' || unit === 'times') return TRADE.test(about) ? 'trade_change' : 'share'
  return 'count'
}

/** Whether the words call the value an aim, a plan or a wish. Words beside it may speak of something else: read the sentence. */
export function soundsLikeAim(about: string): boolean {
  return AIM.test(about)
}
