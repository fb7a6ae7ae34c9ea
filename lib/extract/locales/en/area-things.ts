/** Subjects that English read-outs name by things rather than by fields ("Baltic cables", "seasonal workers"). */
import type { AreaThings } from '../area-table'

export const EN_AREA_THINGS: AreaThings = {
  trade: 'wine tariff; meat export; import licence; beef tariff; non-oil export',
  investment: 'pension fund; venture capital; sovereign fund',
  finance:
    'frozen asset; stabilisation fund; fiscal stability; =frozen Russian assets; =immobilised assets; sovereign debt; debt restructuring; bond issue; central bank reserve',
  industry:
    'tractor assembly; car production; vehicle production; smelter; aluminium smelter; leather goods; bus assembly; lift assembly; car part; tyre plant',
  tourism: 'resort; ski resort; pilgrim travel; holidaymaker; hotel chain; tourist charter; spa',
  transport: 'container train; lorry permit; truck permit; ring road; airport road; deep-sea port',
  aviation: 'landing slot; passenger plane; Boeing; Airbus',
  infrastructure: 'undersea cable; submarine cable; subsea cable; water supply network; housing project; new road',
  customs: 'border procedure; border queue; border formality; customs formality; queue + at the border',
  agriculture: 'meat import; olive oil; cocoa processing; fruit and vegetables; halal',
  water: '=dams; river dam; water level',
  digital: 'roaming; roaming charge; fibre network; fibre-optic network; telecommunication; digital skill; data cable',
  education: 'study + of the language; language teaching; language study; university place',
  culture:
    'restitution + of artefacts; return + of artefacts; return + of antiquities; film festival; music festival; translation + of books; church restoration',
  health: 'cancer treatment; telemedicine; cancer centre; medical equipment',
  sport: '=the Olympics; =the Olympic Games; training + of athletes; =World Cup bid; football academy; coach exchange',
  youth: 'volunteer exchange; youth camp',
  media: 'television cooperation; exchange + of journalists; disinformation; news exchange',
  migration:
    'work permit; guest worker; foreign worker; farm worker; migrant worker; return + of migrants; deportation flight; pension + of migrants',
  defence:
    'military base; armoured vehicle; peacekeeper; mine clearance; demining; patrol boat; frigate; warship; howitzer; naval base; air defence',
  security:
    'joint patrol; police patrol; =border patrols; extradition + of suspects; people smuggling; drug cartel; piracy; =the Islamic State; =Islamic State; gang violence',
  peace:
    '=the fighting; =the fighting in; =Cyprus issue; =the Cyprus problem; =Cyprus problem; =Cyprus question; humanitarian corridor; =Iran nuclear deal; =Abraham Accords; =the Abraham Accords; prisoner swap; exchange + of prisoners; peace deal; peace plan; hostage deal; reconciliation',
  arms_control: 'missile treaty; test ban',
  political_dialogue:
    '=security in the South Caucasus; =security in Europe; =security in the Middle East; =security in the Gulf; =security in the Indo-Pacific; =security in the Sahel; =security in Central Asia; =security in the Balkans; developments + in the Sahel; developments + in the South Caucasus; schedule + of contacts',
  multilateral:
    '=EU membership; =EU accession; =NATO membership; =ASEAN membership; membership + of the EU; =voting at the United Nations; =Security Council reform; reform + of the Security Council; rotating presidency; =the G20 presidency; =G20 presidency; =BRICS membership; =OECD membership; mutual support in international organizations; mutual support in international organisations; =European path',
  parliament: 'exchange + of lawmakers; exchanges between lawmakers; exchange + between lawmakers',
  legal:
    'anti-corruption; intellectual property; fight against corruption; transfer + of prisoners; justice reform; judicial reform',
  human_rights:
    'rights + of women; minority right; rights + of minorities; national minority; press freedom; =rights of the minority; media freedom',
  environment:
    'melting glacier; recycling; =protecting the Amazon; plastic waste; =the Caspian Sea level; nature reserve; rising sea; sea level; carbon credit; carbon market',
  disaster:
    'aid convoy; aid shipment; relief supply; firefighter; fire brigade; civil defence; fire engine; wildfire; =civil protection',
}
