import type { RoleCode } from '../../vocab/roles'
import type { Said } from '../catalogue'

/** Who is meant by each role; from the highest to the lowest. */
export const ROLE_DEFINITIONS: Readonly<Record<RoleCode, Said>> = {
  head_of_state: {
    en: 'President, monarch, pope or emir.',
    ru: 'Президент, монарх, папа римский, эмир.',
    kk: 'Президент, монарх, Рим папасы, әмір.',
    sr: 'Председник републике, монарх, папа или емир.',
  },
  head_of_government: {
    en: 'Prime minister; the chancellor in Germany and Austria.',
    ru: 'Премьер-министр; в Германии и Австрии – канцлер.',
    kk: 'Премьер-министр; Германия мен Австрияда – канцлер.',
    sr: 'Председник владе; у Немачкој и Аустрији канцелар.',
  },
  deputy_head: {
    en: 'Vice-president or deputy prime minister.',
    ru: 'Вице-президент или вице-премьер.',
    kk: 'Вице-президент немесе премьер-министрдің орынбасары.',
    sr: 'Потпредседник републике или владе.',
  },
  speaker: {
    en: 'Head of a chamber of parliament.',
    ru: 'Глава палаты парламента.',
    kk: 'Парламент палатасының төрағасы.',
    sr: 'Председник дома парламента.',
  },
  foreign_minister: {
    en: 'Foreign minister, also the US secretary of state.',
    ru: 'Министр иностранных дел, в том числе госсекретарь США.',
    kk: 'Сыртқы істер министрі, соның ішінде АҚШ мемлекеттік хатшысы.',
    sr: 'Министар спољних послова, као и државни секретар САД.',
  },
  minister: {
    en: 'Any other minister.',
    ru: 'Любой другой министр.',
    kk: 'Кез келген өзге министр.',
    sr: 'Сваки други министар.',
  },
  deputy_minister: {
    en: 'Deputy minister or state secretary of a ministry.',
    ru: 'Заместитель министра или статс-секретарь министерства.',
    kk: 'Министрдің орынбасары немесе министрліктің статс-хатшысы.',
    sr: 'Заменик или помоћник министра, државни секретар у министарству.',
  },
  organization_head: {
    en: 'Head of an international organization. Has no country and does not lower the rank of a meeting.',
    ru: 'Глава международной организации. Страны не имеет и ранг встречи не понижает.',
    kk: 'Халықаралық ұйымның басшысы. Елі көрсетілмейді және кездесу деңгейін төмендетпейді.',
    sr: 'Челник међународне организације. Нема земљу и не снижава ранг састанка.',
  },
  ambassador: {
    en: 'Ambassador or head of a mission.',
    ru: 'Посол или глава представительства.',
    kk: 'Елші немесе өкілдік басшысы.',
    sr: 'Амбасадор или шеф мисије.',
  },
  official: {
    en: 'Special envoy, adviser or head of an agency.',
    ru: 'Спецпредставитель, советник, руководитель ведомства.',
    kk: 'Арнайы өкіл, кеңесші, ведомство басшысы.',
    sr: 'Специјални изасланик, саветник или руководилац агенције.',
  },
  legislator: {
    en: 'Member of a parliament.',
    ru: 'Депутат или сенатор.',
    kk: 'Депутат немесе сенатор.',
    sr: 'Посланик или сенатор.',
  },
  regional: {
    en: 'Governor of a region or mayor of a city.',
    ru: 'Глава региона или мэр города.',
    kk: 'Облыс немесе қала әкімі.',
    sr: 'Гувернер региона или градоначелник.',
  },
  business: {
    en: 'Head or representative of a company or chamber.',
    ru: 'Руководитель или представитель компании либо палаты.',
    kk: 'Компанияның не палатаның басшысы немесе өкілі.',
    sr: 'Руководилац или представник компаније или коморе.',
  },
  other: {
    en: 'Anyone whose role is none of these.',
    ru: 'Любой, чья роль не из этого списка.',
    kk: 'Рөлі бұл тізімде жоқ кез келген адам.',
    sr: 'Свако чија улога није на овом списку.',
  },
}
