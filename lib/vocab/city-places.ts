import { CAPITAL_IDS } from './capitals'
import { CITIES, findCity } from './cities'

/** Where a place lies, in decimal degrees of WGS 84: north and east are positive. */
export type Place = { readonly lat: number; readonly lon: number }

// by country: id of the table of cities, latitude, longitude; to two places, which is a kilometre and more than a map needs
const TABLE = `
AD andorra-la-vella 42.51 1.52
AE abu-dhabi 24.45 54.38 dubai 25.20 55.27 sharjah 25.35 55.42 fujairah 25.13 56.33
AF kabul 34.53 69.17 kandahar 31.61 65.71 herat 34.35 62.20 mazar-i-sharif 36.71 67.11 jalalabad 34.43 70.45
AG saint-johns 17.12 -61.85
AL tirana 41.33 19.82 durres 41.32 19.45 vlore 40.47 19.49
AM yerevan 40.18 44.51 gyumri 40.79 43.85 vanadzor 40.81 44.49
AO luanda -8.84 13.23
AR buenos-aires -34.60 -58.38 cordoba -31.42 -64.18 mar-del-plata -38.00 -57.55
AT vienna 48.21 16.37 salzburg 47.80 13.04 graz 47.07 15.44 innsbruck 47.27 11.39 linz 48.31 14.29
AU canberra -35.28 149.13 sydney -33.87 151.21 melbourne -37.81 144.96 perth -31.95 115.86 brisbane -27.47 153.03 adelaide -34.93 138.60
AZ baku 40.41 49.87 ganja 40.68 46.36 shusha 39.76 46.75 sumgait 40.59 49.67 gabala 40.98 47.85 nakhchivan 39.21 45.41 khankendi 39.82 46.75 lachin 39.64 46.55 aghdam 39.99 46.93
BA sarajevo 43.86 18.41 banja-luka 44.77 17.19 mostar 43.34 17.81 tuzla 44.54 18.67
BB bridgetown 13.10 -59.62
BD dhaka 23.81 90.41 chittagong 22.36 91.78
BE brussels 50.85 4.35 antwerp 51.22 4.40 ghent 51.05 3.72 liege 50.63 5.57 bruges 51.21 3.22
BF ouagadougou 12.37 -1.52
BG sofia 42.70 23.32 varna 43.21 27.91 burgas 42.50 27.47 plovdiv 42.14 24.75
BH manama 26.23 50.59
BI gitega -3.43 29.92 bujumbura -3.38 29.36
BJ porto-novo 6.50 2.63 cotonou 6.37 2.43
BN bandar-seri-begawan 4.90 114.94
BO la-paz -16.50 -68.15 sucre -19.03 -65.26 santa-cruz -17.78 -63.18
BR brasilia -15.79 -47.88 rio-de-janeiro -22.91 -43.17 sao-paulo -23.55 -46.63 belem -1.46 -48.50 fortaleza -3.73 -38.53
BS nassau 25.05 -77.35
BT thimphu 27.47 89.64
BW gaborone -24.63 25.92
BY minsk 53.90 27.57 brest 52.10 23.69 grodno 53.68 23.83 vitebsk 55.19 30.20 gomel 52.44 30.98 mogilev 53.90 30.33
BZ belmopan 17.25 -88.77
CA ottawa 45.42 -75.70 toronto 43.65 -79.38 montreal 45.50 -73.57 vancouver 49.28 -123.12 kananaskis 50.93 -115.13 halifax 44.65 -63.58 quebec-city 46.81 -71.21 calgary 51.05 -114.07
CD kinshasa -4.33 15.31 goma -1.68 29.22 lubumbashi -11.66 27.48
CF bangui 4.36 18.56
CG brazzaville -4.26 15.24
CH bern 46.95 7.45 geneva 46.20 6.14 davos 46.80 9.84 basel 47.56 7.59 lugano 46.00 8.95 burgenstock 47.00 8.38 zurich 47.38 8.54 lausanne 46.52 6.63
CI yamoussoukro 6.82 -5.28 abidjan 5.36 -4.01
CL santiago -33.45 -70.67
CM yaounde 3.87 11.52
CN beijing 39.90 116.41 shanghai 31.23 121.47 guangzhou 23.13 113.26 shenzhen 22.54 114.06 tianjin 39.13 117.20 wuhan 30.59 114.31 xian 34.34 108.94 chengdu 30.57 104.07 chongqing 29.56 106.55 urumqi 43.83 87.62 harbin 45.80 126.53 dalian 38.91 121.61 hangzhou 30.27 120.16 nanjing 32.06 118.80 qingdao 36.07 120.38 xiamen 24.48 118.09 boao 19.16 110.59 lianyungang 34.60 119.22 khorgos 44.21 80.41 kashgar 39.47 75.99 lhasa 29.65 91.14 sanya 18.25 109.51 haikou 20.04 110.34
CO bogota 4.71 -74.07 medellin 6.24 -75.58 cartagena 10.39 -75.51
CR san-jose 9.93 -84.08
CU havana 23.11 -82.37 santiago-de-cuba 20.02 -75.83
CV praia 14.93 -23.51
CY nicosia 35.19 33.38 limassol 34.68 33.04 larnaca 34.92 33.63
CZ prague 50.08 14.44 brno 49.20 16.61 ostrava 49.82 18.26
DE berlin 52.52 13.40 frankfurt 50.11 8.68 hamburg 53.55 9.99 bonn 50.74 7.10 dusseldorf 51.23 6.77 dresden 51.05 13.74 leipzig 51.34 12.37 hanover 52.37 9.73 stuttgart 48.78 9.18 wiesbaden 50.08 8.24 ramstein 49.45 7.56 meseberg 52.98 13.09 munich 48.14 11.58 cologne 50.94 6.96 elmau 47.46 11.19
DJ djibouti 11.59 43.15
DK copenhagen 55.68 12.57 aarhus 56.16 10.20
DM roseau 15.30 -61.39
DO santo-domingo 18.49 -69.93
DZ algiers 36.75 3.06 oran 35.70 -0.63
EC quito -0.18 -78.47 guayaquil -2.19 -79.89
EE tallinn 59.44 24.75 tartu 58.38 26.72 narva 59.38 28.18
EG cairo 30.04 31.24 sharm-el-sheikh 27.92 34.33 alexandria 31.20 29.92 el-alamein 30.83 28.95 hurghada 27.26 33.81
ER asmara 15.34 38.93
ES madrid 40.42 -3.70 barcelona 41.39 2.17 seville 37.39 -5.98 granada 37.18 -3.60 valencia 39.47 -0.38 malaga 36.72 -4.42 bilbao 43.26 -2.93
ET addis-ababa 9.02 38.75
FI helsinki 60.17 24.94 turku 60.45 22.27 tampere 61.50 23.76 naantali 60.47 22.03
FJ suva -18.14 178.44
FR paris 48.86 2.35 strasbourg 48.57 7.75 marseille 43.30 5.37 lyon 45.76 4.84 cannes 43.55 7.02 versailles 48.80 2.13 biarritz 43.48 -1.56 deauville 49.36 0.07 calais 50.95 1.86 toulouse 43.60 1.44 nice 43.70 7.27 bordeaux 44.84 -0.58 lille 50.63 3.06
GA libreville 0.42 9.47
GB london 51.51 -0.13 edinburgh 55.95 -3.19 glasgow 55.86 -4.25 manchester 53.48 -2.24 birmingham 52.49 -1.89 liverpool 53.41 -2.98 belfast 54.60 -5.93 cardiff 51.48 -3.18 bristol 51.45 -2.59 oxford 51.75 -1.26 salisbury 51.07 -1.79 chequers 51.74 -0.78 cambridge 52.21 0.12
GD saint-georges 12.05 -61.75
GE tbilisi 41.72 44.79 batumi 41.65 41.64 kutaisi 42.27 42.70 poti 42.15 41.67 rustavi 41.55 45.00 gori 41.98 44.11 telavi 41.92 45.47
GH accra 5.60 -0.19
GM banjul 13.45 -16.58
GN conakry 9.64 -13.58
GQ malabo 3.75 8.78
GR thessaloniki 40.64 22.94 piraeus 37.94 23.65 alexandroupoli 40.85 25.87 athens 37.98 23.73 heraklion 35.34 25.13
GT guatemala-city 14.63 -90.51
GW bissau 11.86 -15.60
GY georgetown 6.80 -58.16
HK hong-kong 22.32 114.17
HN tegucigalpa 14.07 -87.19
HR zagreb 45.82 15.98 dubrovnik 42.65 18.09 split 43.51 16.44 rijeka 45.33 14.44 zadar 44.12 15.23 pula 44.87 13.85
HT port-au-prince 18.54 -72.34
HU budapest 47.50 19.04 debrecen 47.53 21.63 szeged 46.25 20.15
ID jakarta -6.21 106.85 bali -8.41 115.19 bandung -6.92 107.62 surabaya -7.26 112.75 denpasar -8.65 115.22
IE dublin 53.35 -6.26
IL jerusalem 31.77 35.21 tel-aviv 32.09 34.78 haifa 32.79 34.99 eilat 29.56 34.95 beersheba 31.25 34.79
IN new-delhi 28.61 77.21 mumbai 19.08 72.88 kolkata 22.57 88.36 chennai 13.08 80.27 bengaluru 12.97 77.59 hyderabad 17.39 78.49 goa 15.30 74.12 agra 27.18 78.01 ahmedabad 23.02 72.57 jaipur 26.91 75.79
IQ baghdad 33.31 44.37 basra 30.51 47.78 mosul 36.34 43.13 erbil 36.19 44.01 kirkuk 35.47 44.39 najaf 32.03 44.35
IR tehran 35.69 51.39 mashhad 36.30 59.61 isfahan 32.65 51.67 tabriz 38.08 46.29 shiraz 29.59 52.58 bandar-abbas 27.18 56.27
IS reykjavik 64.15 -21.94
IT rome 41.90 12.50 milan 45.46 9.19 turin 45.07 7.69 bologna 44.49 11.34 florence 43.77 11.26 genoa 44.41 8.93 trieste 45.65 13.78 palermo 38.12 13.36 bari 41.12 16.87 taormina 37.85 15.29 capri 40.55 14.24 venice 45.44 12.32 naples 40.85 14.27 verona 45.44 10.99 fiuggi 41.80 13.22
JM kingston 17.97 -76.79
JO amman 31.95 35.93
JP tokyo 35.68 139.69 osaka 34.69 135.50 hiroshima 34.39 132.46 kyoto 35.01 135.77 nagoya 35.18 136.91 nagasaki 32.75 129.88 yokohama 35.44 139.64 sapporo 43.06 141.35 fukuoka 33.59 130.40
KE nairobi -1.29 36.82 mombasa -4.04 39.67
KG bishkek 42.87 74.59 osh 40.53 72.80 cholpon-ata 42.65 77.08 jalal-abad 40.93 73.00 karakol 42.49 78.39 naryn 41.43 75.99 talas 42.52 72.24 batken 40.06 70.82 kyzyl-kiya 40.26 72.13
KH phnom-penh 11.56 104.92
KI tarawa 1.33 172.98
KM moroni -11.70 43.26
KP pyongyang 39.04 125.76
KR seoul 37.57 126.98 busan 35.18 129.08 incheon 37.46 126.71 panmunjom 37.96 126.68 gyeongju 35.86 129.22 jeju 33.50 126.53
KW kuwait-city 29.38 47.98
KZ astana 51.13 71.43 almaty 43.24 76.89 shymkent 42.32 69.59 aktau 43.65 51.16 atyrau 47.11 51.92 aktobe 50.28 57.17 karaganda 49.80 73.10 pavlodar 52.29 76.97 kostanay 53.21 63.63 petropavl 54.87 69.14 oral 51.23 51.37 semey 50.41 80.23 turkistan 43.30 68.25 taraz 42.90 71.37 kyzylorda 44.85 65.51 kokshetau 53.28 69.39 baikonur 45.62 63.31 burabay 53.08 70.30 oskemen 49.95 82.61 taldykorgan 45.02 78.37 ekibastuz 51.72 75.32 zhezkazgan 47.78 67.71
LA vientiane 17.97 102.63
LB beirut 33.89 35.50
LC castries 14.01 -60.99
LI vaduz 47.14 9.52
LK colombo 6.93 79.86 sri-jayawardenepura-kotte 6.89 79.92
LR monrovia 6.30 -10.80
LS maseru -29.31 27.48
LT vilnius 54.69 25.28 kaunas 54.90 23.90 klaipeda 55.70 21.14
LU luxembourg 49.61 6.13
LV riga 56.95 24.11 daugavpils 55.87 26.54 jurmala 56.97 23.77
LY tripoli 32.89 13.19 benghazi 32.12 20.07 tobruk 32.08 23.96 misrata 32.38 15.09
MA rabat 34.02 -6.84 casablanca 33.57 -7.59 marrakesh 31.63 -8.00 fez 34.03 -5.00 tangier 35.76 -5.83
MC monaco 43.73 7.42 monte-carlo 43.74 7.43
MD chisinau 47.01 28.86 tiraspol 46.84 29.64 balti 47.76 27.93 bender 46.83 29.48 comrat 46.30 28.66
ME podgorica 42.44 19.26 cetinje 42.39 18.92 kotor 42.42 18.77 tivat 42.43 18.70 budva 42.29 18.84
MG antananarivo -18.88 47.51
MH majuro 7.10 171.38
MK skopje 41.99 21.43 ohrid 41.12 20.80 bitola 41.03 21.33
ML bamako 12.64 -8.00
MM naypyidaw 19.76 96.08 yangon 16.87 96.20 mandalay 21.96 96.09
MN ulaanbaatar 47.89 106.91
MO macao 22.20 113.54
MR nouakchott 18.08 -15.98
MT valletta 35.90 14.51
MU port-louis -20.16 57.50
MV male 4.18 73.51
MW lilongwe -13.96 33.77
MX mexico-city 19.43 -99.13 cancun 21.16 -86.85 monterrey 25.69 -100.32 guadalajara 20.66 -103.35
MY kuala-lumpur 3.14 101.69 putrajaya 2.93 101.70 penang 5.41 100.33 johor-bahru 1.49 103.74 langkawi 6.35 99.80
MZ maputo -25.97 32.57 beira -19.84 34.84
NA windhoek -22.56 17.08
NE niamey 13.51 2.11
NG abuja 9.08 7.40 lagos 6.52 3.38 kano 12.00 8.52
NI managua 12.11 -86.24
NL amsterdam 52.37 4.90 the-hague 52.08 4.31 rotterdam 51.92 4.48 maastricht 50.85 5.69 eindhoven 51.44 5.48
NO oslo 59.91 10.75 bergen 60.39 5.32 tromso 69.65 18.96 kirkenes 69.73 30.05
NP kathmandu 27.72 85.32
NZ wellington -41.29 174.78 auckland -36.85 174.76 christchurch -43.53 172.64
OM muscat 23.59 58.41 salalah 17.02 54.09
PA panama-city 8.98 -79.52
PE lima -12.05 -77.04 cusco -13.53 -71.97
PG port-moresby -9.44 147.18
PH manila 14.60 120.98
PK islamabad 33.68 73.05 karachi 24.86 67.00 lahore 31.55 74.34 peshawar 34.01 71.58 rawalpindi 33.60 73.05
PL warsaw 52.23 21.01 krakow 50.06 19.94 gdansk 54.35 18.65 wroclaw 51.11 17.04 poznan 52.41 16.93 lublin 51.25 22.57 lodz 51.76 19.46 rzeszow 50.04 22.00 szczecin 53.43 14.55 bialystok 53.13 23.16 sopot 54.44 18.56
PS ramallah 31.90 35.20 gaza-city 31.50 34.47 bethlehem 31.71 35.20 hebron 31.53 35.10 jenin 32.46 35.30 nablus 32.22 35.26 jericho 31.87 35.44 khan-younis 31.35 34.30 rafah 31.28 34.25
PT lisbon 38.72 -9.14 porto 41.16 -8.63 faro 37.02 -7.93
PW ngerulmud 7.50 134.62
PY asuncion -25.26 -57.58
QA doha 25.29 51.53
RO bucharest 44.43 26.10 constanta 44.18 28.63 cluj-napoca 46.77 23.60 iasi 47.16 27.59 timisoara 45.75 21.23 sibiu 45.80 24.15
RS belgrade 44.79 20.45 nis 43.32 21.90 novi-sad 45.27 19.83 kragujevac 44.01 20.91 subotica 46.10 19.67 leskovac 43.00 21.95 zrenjanin 45.38 20.39 cacak 43.89 20.35 novi-pazar 43.14 20.51
RU moscow 55.76 37.62 st-petersburg 59.93 30.34 sochi 43.59 39.73 kazan 55.80 49.11 ufa 54.74 55.97 vladivostok 43.12 131.89 yekaterinburg 56.84 60.61 novosibirsk 55.03 82.92 omsk 54.99 73.37 chelyabinsk 55.16 61.40 samara 53.20 50.15 volgograd 48.71 44.51 astrakhan 46.35 48.04 orenburg 51.77 55.10 nizhny-novgorod 56.33 44.00 rostov-on-don 47.24 39.71 krasnodar 45.04 38.98 kaliningrad 54.71 20.51 grozny 43.32 45.69 makhachkala 42.98 47.50 khabarovsk 48.48 135.08 irkutsk 52.29 104.28 krasnoyarsk 56.01 92.87 murmansk 68.97 33.08 arkhangelsk 64.54 40.54 yakutsk 62.03 129.73 novo-ogaryovo 55.73 37.20 valdai 57.98 33.25 ulan-ude 51.83 107.59 saratov 51.53 46.03 tyumen 57.15 65.53 perm 58.01 56.25 gorno-altaysk 51.96 85.96 barnaul 53.35 83.78 tomsk 56.48 84.95 blagoveshchensk 50.29 127.53 chita 52.03 113.50 kyzyl 51.72 94.45 tver 56.86 35.90 yaroslavl 57.63 39.87 voronezh 51.66 39.20 pskov 57.82 28.33 zavidovo 56.55 36.53 derbent 42.06 48.29 izhevsk 56.85 53.20 khanty-mansiysk 61.00 69.02 salekhard 66.53 66.60 magas 43.17 44.81 elista 46.31 44.26 bocharov-ruchey 43.63 39.72
RW kigali -1.94 30.06
SA riyadh 24.71 46.68 jeddah 21.49 39.19 mecca 21.39 39.86 medina 24.47 39.61 neom 28.00 35.20 alula 26.61 37.92 diriyah 24.73 46.57
SB honiara -9.43 159.95
SC victoria -4.62 55.45
SD khartoum 15.50 32.56 port-sudan 19.62 37.22
SE stockholm 59.33 18.07 gothenburg 57.71 11.97 malmo 55.60 13.00 lund 55.70 13.19
SG singapore 1.35 103.82
SI ljubljana 46.06 14.51 maribor 46.55 15.65 bled 46.37 14.11 koper 45.55 13.73 brdo 46.27 14.38
SK bratislava 48.15 17.11 kosice 48.72 21.26 komarno 47.76 18.13 piestany 48.59 17.83
SL freetown 8.48 -13.23
SN dakar 14.72 -17.47
SO mogadishu 2.05 45.32
SR paramaribo 5.85 -55.20
SS juba 4.85 31.58
ST sao-tome 0.34 6.73
SV san-salvador 13.69 -89.22
SY damascus 33.51 36.29 aleppo 36.20 37.13 latakia 35.53 35.79 homs 34.73 36.72 idlib 35.93 36.63 tartus 34.89 35.89 palmyra 34.56 38.28
SZ mbabane -26.31 31.14
TD ndjamena 12.13 15.06
TG lome 6.13 1.22
TH bangkok 13.76 100.50 phuket 7.88 98.39 pattaya 12.93 100.88 chiang-mai 18.79 98.98
TJ dushanbe 38.56 68.79 khujand 40.28 69.62 kulob 37.91 69.78 bokhtar 37.84 68.78 isfara 40.13 70.63 khorog 37.49 71.55 gulistan 40.28 69.73
TL dili -8.56 125.57
TM ashgabat 37.96 58.33 turkmenbashi 40.02 52.97 avaza 39.97 52.83 mary 37.60 61.83 turkmenabat 39.08 63.57 arkadag 38.07 58.06 balkanabat 39.51 54.37 dashoguz 41.84 59.97 sarahs 36.52 61.21
TN tunis 36.81 10.18 sousse 35.83 10.64
TO nukualofa -21.14 -175.20
TR ankara 39.93 32.86 istanbul 41.01 28.98 izmir 38.42 27.14 antalya 36.90 30.71 bursa 40.18 29.06 konya 37.87 32.48 gaziantep 37.06 37.38 trabzon 41.00 39.73 edirne 41.68 26.56 cappadocia 38.64 34.83 kayseri 38.73 35.49 adana 37.00 35.32 mersin 36.81 34.64
TT port-of-spain 10.65 -61.52
TV funafuti -8.52 179.20
TW taipei 25.03 121.57 kaohsiung 22.63 120.30
TZ dodoma -6.16 35.75 dar-es-salaam -6.79 39.21 zanzibar -6.17 39.20 arusha -3.39 36.68
UA kyiv 50.45 30.52 lviv 49.84 24.03 odesa 46.48 30.73 kharkiv 49.99 36.23 dnipro 48.46 35.05 zaporizhzhia 47.84 35.14 donetsk 48.02 37.80 luhansk 48.57 39.31 mariupol 47.10 37.55 kherson 46.64 32.62 mykolaiv 46.98 31.99 chernivtsi 48.29 25.94 uzhhorod 48.62 22.29 vinnytsia 49.23 28.47 poltava 49.59 34.55 chernihiv 51.50 31.29 zhytomyr 50.25 28.66 ivano-frankivsk 48.92 24.71 ternopil 49.55 25.59 sumy 50.91 34.80 kremenchuk 49.07 33.42 mukachevo 48.44 22.72
UG kampala 0.35 32.58
US washington 38.91 -77.04 new-york 40.71 -74.01 los-angeles 34.05 -118.24 chicago 41.88 -87.63 san-francisco 37.77 -122.42 houston 29.76 -95.37 miami 25.76 -80.19 boston 42.36 -71.06 philadelphia 39.95 -75.17 seattle 47.61 -122.33 atlanta 33.75 -84.39 detroit 42.33 -83.05 dallas 32.78 -96.80 camp-david 39.65 -77.46 anchorage 61.22 -149.90 honolulu 21.31 -157.86 las-vegas 36.17 -115.14 new-orleans 29.95 -90.07 mar-a-lago 26.68 -80.04 pittsburgh 40.44 -80.00 denver 39.74 -104.99 baltimore 39.29 -76.61
UY montevideo -34.90 -56.16
UZ tashkent 41.30 69.24 samarkand 39.65 66.96 bukhara 39.77 64.42 khiva 41.38 60.36 fergana 40.39 71.78 andijan 40.78 72.34 namangan 41.00 71.67 termez 37.22 67.28 nukus 42.46 59.60 urgench 41.55 60.63 navoi 40.10 65.37 karshi 38.86 65.79 jizzakh 40.12 67.84 kokand 40.53 70.94 shahrisabz 39.06 66.83
VA vatican-city 41.90 12.45
VC kingstown 13.16 -61.22
VE caracas 10.48 -66.90 maracaibo 10.65 -71.64
VN hanoi 21.03 105.85 ho-chi-minh-city 10.82 106.63 da-nang 16.05 108.21 haiphong 20.84 106.69
VU port-vila -17.74 168.32
WS apia -13.83 -171.77
XK pristina 42.66 21.17
YE sanaa 15.37 44.19 aden 12.79 45.02 hodeidah 14.80 42.95
ZA pretoria -25.75 28.23 johannesburg -26.20 28.05 durban -29.86 31.02 sun-city -25.34 27.09 cape-town -33.92 18.42 bloemfontein -29.12 26.21
ZM lusaka -15.39 28.32
ZW harare -17.83 31.05
`

const ENTRY = /(\S+) (-?[\d.]+) (-?[\d.]+)/g

function readPlaces(): Map<string, Place> {
  const found = TABLE.split('\n').flatMap((line) => [...line.slice(3).matchAll(ENTRY)])
  return new Map(found.map(([, id = '', lat, lon]) => [id, { lat: Number(lat), lon: Number(lon) }]))
}

const PLACES: ReadonlyMap<string, Place> = readPlaces()

/** Where a city of the table of cities lies, by its id. */
export function placeCityId(id: string): Place | undefined {
  return PLACES.get(id)
}

/**
 * Where a city lies, by any of its spellings; `undefined` where the city is not in the table.
 * @param country where it lies, if that is known; without it, a name that several cities share finds none
 */
export function placeCity(name: string, country?: string | null): Place | undefined {
  const city = findCity(name, country)
  return city && PLACES.get(city.id)
}

const ONLY_CITY: ReadonlyMap<string, string> = new Map(
  CITIES.map((city) => [city.country, city.id] as const).toReversed(),
)

/**
 * Where the seat of government of a country lies; of a territory without one, its first city in the table. A line on a
 * map that stands for a country begins there.
 */
export function placeCapital(country: string): Place | undefined {
  const id = CAPITAL_IDS[country]?.split(' ')[0] ?? ONLY_CITY.get(country)
  return id === undefined ? undefined : PLACES.get(id)
}
