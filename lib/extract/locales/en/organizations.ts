/**
 * How English-language press names intergovernmental organizations. Organs count for their organization
 * ("European Commission" for the EU, "UN Security Council" for the UN).
 */
import type { OrganizationCode } from '../../../vocab/organizations'
import type { OrganizationForm, OrganizationTable } from '../country-table'

/** Code, full names, abbreviations of its own, abbreviations shared with something else (only beside a full name). */
type Row = readonly [code: OrganizationCode, names: string, abbreviations?: string, shared?: string]

const ROWS: readonly Row[] = [
  [
    'UN',
    'United Nations; U.N.; UN General Assembly; UN Security Council; United Nations Organization; Security Council',
    'UN UNGA UNSC',
  ],
  [
    'EU',
    'European Union; E.U.; European Commission; European Council; European Parliament; Council of the European Union; Council of the EU; Eurogroup',
    'EU',
  ],
  [
    'NATO',
    'North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; North Atlantic Council; Nato',
    'NATO',
  ],
  ['SCO', 'Shanghai Cooperation Organization; Shanghai Cooperation Organisation', 'SCO'],
  [
    'EAEU',
    'Eurasian Economic Union; Eurasian Economic Commission; Supreme Eurasian Economic Council',
    'EAEU EEU',
    'EEC',
  ],
  ['CIS', 'Commonwealth of Independent States', 'CIS'],
  ['CSTO', 'Collective Security Treaty Organization; Collective Security Treaty Organisation', 'CSTO'],
  ['OTS', 'Organization of Turkic States; Organisation of Turkic States; Turkic Council', 'OTS'],
  ['TURKPA', 'Parliamentary Assembly of Turkic States', 'TURKPA'],
  [
    'OSCE',
    'Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe',
    'OSCE ODIHR',
  ],
  ['COE', 'Council of Europe'],
  ['PACE', 'Parliamentary Assembly of the Council of Europe', undefined, 'PACE'],
  ['BRICS', 'BRICS; Brics', 'BRICS'],
  ['G7', 'Group of Seven; G7; G-7'],
  ['G20', 'Group of Twenty; Group of 20; G20; G-20'],
  ['ASEAN', 'Association of Southeast Asian Nations; Association of South-East Asian Nations; Asean', 'ASEAN'],
  ['APEC', 'Asia-Pacific Economic Cooperation; Apec', 'APEC'],
  ['AU', 'African Union; African Union Commission; Commission of the African Union', undefined, 'AU'],
  ['ECOWAS', 'Economic Community of West African States; Ecowas', 'ECOWAS'],
  ['SADC', 'Southern African Development Community', 'SADC'],
  ['EAC', 'East African Community', undefined, 'EAC'],
  ['IGAD', 'Intergovernmental Authority on Development', 'IGAD'],
  ['AES', 'Alliance of Sahel States; Confederation of Sahel States', undefined, 'AES'],
  ['OIC', 'Organisation of Islamic Cooperation; Organization of Islamic Cooperation', 'OIC'],
  ['LAS', 'League of Arab States; Arab League'],
  ['GCC', 'Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf', 'GCC'],
  ['OPEC', 'Organization of the Petroleum Exporting Countries; Opec', 'OPEC'],
  [
    'CICA',
    'Conference on Interaction and Confidence-Building Measures in Asia; Conference on Interaction and Confidence Building Measures in Asia',
    'CICA',
  ],
  ['ECO', 'Economic Cooperation Organization; Economic Cooperation Organisation', undefined, 'ECO'],
  ['IFAS', 'International Fund for Saving the Aral Sea', 'IFAS'],
  ['GUAM', 'GUAM Organization for Democracy and Economic Development', 'GUAM'],
  ['BSEC', 'Organization of the Black Sea Economic Cooperation; Black Sea Economic Cooperation', 'BSEC'],
  ['CEFTA', 'Central European Free Trade Agreement', 'CEFTA'],
  ['EFTA', 'European Free Trade Association', 'EFTA'],
  ['V4', 'Visegrad Group; Visegrád Group; Visegrad Four; Visegrád Four; V4'],
  ['NAM', 'Non-Aligned Movement; Nonaligned Movement', undefined, 'NAM'],
  ['SAARC', 'South Asian Association for Regional Cooperation', 'SAARC'],
  ['QUAD', 'Quadrilateral Security Dialogue; Quad Leaders; Quad summit; Quad partners', 'QUAD', 'Quad'],
  ['AUKUS', 'Aukus', 'AUKUS'],
  [
    'USMCA',
    'United States–Mexico–Canada Agreement; US-Mexico-Canada Agreement; United States-Mexico-Canada Agreement',
    'USMCA',
  ],
  ['OAS', 'Organization of American States; Organisation of American States', 'OAS'],
  ['MERCOSUR', 'Mercosur; Southern Common Market', 'MERCOSUR'],
  ['CELAC', 'Community of Latin American and Caribbean States', 'CELAC'],
  ['CARICOM', 'Caribbean Community; Caricom', 'CARICOM'],
  [
    'COMMONWEALTH',
    'Commonwealth of Nations; Commonwealth Heads of Government Meeting; Commonwealth Secretariat',
    'CHOGM',
    'Commonwealth',
  ],
  [
    'OIF',
    'International Organisation of La Francophonie; International Organization of La Francophonie; La Francophonie',
    undefined,
    'OIF',
  ],
  [
    'OECD',
    'Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development',
    'OECD',
  ],
  ['WTO', 'World Trade Organization; World Trade Organisation', 'WTO'],
  ['WHO', 'World Health Organization; World Health Organisation', undefined, 'WHO'],
  [
    'ILO',
    'International Labour Organization; International Labor Organization; International Labour Organisation',
    'ILO',
  ],
  ['FAO', 'Food and Agriculture Organization; Food and Agriculture Organisation', 'FAO'],
  ['WFP', 'World Food Programme; World Food Program', 'WFP'],
  ['UNESCO', 'Unesco', 'UNESCO'],
  ['UNICEF', 'Unicef', 'UNICEF'],
  ['UNDP', 'United Nations Development Programme; UN Development Programme', 'UNDP'],
  [
    'UNHCR',
    'UN High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN Refugee Agency',
    'UNHCR',
  ],
  ['UNIDO', 'United Nations Industrial Development Organization', 'UNIDO'],
  ['UNWTO', 'World Tourism Organization; UN Tourism', 'UNWTO'],
  ['IOM', 'International Organization for Migration; International Organisation for Migration', 'IOM'],
  ['ICAO', 'International Civil Aviation Organization; International Civil Aviation Organisation', 'ICAO'],
  ['IMO', 'International Maritime Organization; International Maritime Organisation', undefined, 'IMO'],
  ['IAEA', 'International Atomic Energy Agency', 'IAEA'],
  [
    'OPCW',
    'Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons',
    'OPCW',
  ],
  ['ICC', 'International Criminal Court', undefined, 'ICC'],
  ['ICRC', 'International Committee of the Red Cross', 'ICRC'],
  ['INTERPOL', 'Interpol', 'INTERPOL'],
  ['IOC', 'International Olympic Committee', 'IOC'],
  ['IMF', 'International Monetary Fund', 'IMF'],
  ['WB', 'World Bank', 'IBRD', 'WB'],
  ['EBRD', 'European Bank for Reconstruction and Development', 'EBRD'],
  ['EIB', 'European Investment Bank', 'EIB'],
  ['ADB', 'Asian Development Bank', 'ADB'],
  ['AIIB', 'Asian Infrastructure Investment Bank', 'AIIB'],
  ['AFDB', 'African Development Bank; AfDB'],
  ['ISDB', 'Islamic Development Bank; IsDB'],
  ['EDB', 'Eurasian Development Bank', undefined, 'EDB'],
  ['NDB', 'New Development Bank', undefined, 'NDB'],
]

const split = (list: string | undefined, by: RegExp): string[] => (list ?? '').split(by).filter(Boolean)
const casingOf = (form: string): 'caps' | 'upper' => (/\p{Ll}/u.test(form) ? 'upper' : 'caps')

const forms: OrganizationForm[] = ROWS.flatMap(([code, names, abbreviations, shared]) => [
  ...split(names, /;\s*/u).map((form): OrganizationForm => ({ form, code, cased: casingOf(form) })),
  ...split(abbreviations, /\s/u).map((form): OrganizationForm => ({ form, code, cased: 'caps' })),
  ...split(shared, /\s/u).map(
    (form): OrganizationForm => ({ form, code, cased: casingOf(form), guard: { prior: true } }),
  ),
])

/** English words for organizations, compiled by the organization recogniser. */
export const enOrganizations: OrganizationTable = {
  forms,
  blockers: [
    'Commonwealth of Australia',
    'Commonwealth of Dominica',
    'Commonwealth of Virginia',
    'National Security Council',
    'Russian Security Council',
    'Turkish Security Council',
    'Commonwealth Games',
    'Commonwealth Bank',
  ].map((form) => ({ form, cased: 'upper' })),
}
