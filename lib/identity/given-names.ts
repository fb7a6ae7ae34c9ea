/**
 * Given names of many peoples, in Latin; they are compared in the plain spelling, so Cyrillic forms need no rows of
 * their own unless Russian spells a name quite differently. A name in the list helps to tell a person from a company.
 */
import { once, remember } from './remember'
import { romanise } from './transliterate'

const MALE = `
aaron abbas abdel abdellatif abderrahmane abdikarim abdou abdoulaye abdul abdulaziz abdulla abdullah abdullatif abdulrahman abel
abiy abraham adam adel adil adnan adrian adylbek ahmad ahmed aibek aidar aiman ajay akan akylbek alain alan albert albin
aleksa aleksandar aleksander aleksandr aleksei aleksej alen alessandro alex alexander alexandr alexandre alexandros
alexandru alexei alexey alexis alfred ali alibek alikhan alisher allan almas almasadam almazbek altai alvaro amadou aman amir amit
amr anatol anatoly anders andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andrus angelo anis ante anthony
anton antonin antonio antony antti antonis anupam anvar anwar aram arif aristide arman armen armando arkady arnold arsen
artem artis arthur artur arvind asan asad asaf asif askar askhat aslan ataa audrius august augusto aung avraham aymane
azamat aziz azizbek babak badr bahrom bajram bakary bakhtiyor bakhtiyar bakir bakyt bakytzhan baktybek balazs bart bashar
bassirou bauyrzhan beibut bekir bektas ben benedict benito benjamin benny bernard bernd bernardo bert bilawal bilal bill
binali bjarni bob bogdan bojan bola boris borut branko brian bronislaw bruno burak cahit carl carlo carlos cesar charles chris christian
christophe christopher claude claudio colm constantin cristian cyril cyrus dacian dalibor damdin damir dan daniel daniele danila danilo
daniyar danny dastan daud dauren david davit davor denis dennis desmond devlet didier diego dimitar dimitri dimitris
dimitrios dmitri dmitry dmytro dominic dominik dominique donald dragan dragoslav dusan ebrahim edgar edgars
edi edmond edouard eduard eduardo edward edwin efim egor einar eldar elchin eli elias elmar elmedin elnur emanuel emil emin
emmanuel emmerson emomali enda enrico enrique eric erik erlan ermek ernest ernesto esmail esmaeil espen evgeny evgeni evgenii fabian fahad
faisal farhad farid farrukh faruk fatmir faustin federico felipe felix ferdinand fernando fidan filip florin francesco francis
francisco franck francois frank franz fred frederik frederic friedrich fuad fumio gabriel gaetan galym gani garry gary gaston
gaurav general gennady gennadii george georges georgi georgy geoffrey gerald gerard gerhard german gezim ghazi gianni giorgi giorgos giorgio giovanni giuseppe
gjorge goran gordan gordon gotabaya grigory grzegorz guido guillermo gunnar gurbanguly gustavo guy hadi hage haitham hakan hakainde
hamad hamid hamza hans harald hasan hassan hashim heiko heinz helmut henri henry henrik hikmet hissein hossein hristijan hubert hugo
hulusi hun hussein huseyn ian ibrahim idris idriss igor ignazio ihor ilgar ilham ilia ilie ilir illya ilya imangali imran
ingvar innokenty ion ioannis irakli isa isaac isaias iskander ismail ismet issa ishaq istvan ivan ivaylo ivica ivo jaap jabir jack jacek jacob
jair jake jakhongir jakov jaime jalil jamal james jamshid jan janez janis janos janusz jared jaroslav jaroslaw jason javad javier jawad
jay jean jeff jeffrey jens jeremy jerome jerzy jesper jesus jeyhun jim jiri joachim joao joaquin joe joel johan
johann johannes john johnson jon jonas jonathan jorge jose josef joseph josep joshua josip jovan juan julian julien julio julius
jumageldi juri justin justinas kabir kaha kakha kalin kamchybek kamil kamal kanat karim karel karl karol karoly kassym kaspars kassim kairat kazybek keir keith kemal
ken kenneth kestutis kevin khaled khalid khalifa khalil kim kirill klaus konstantin konstantinos krasimir kubanychbek kubat kurt kyriakos kyrylo
laimdotis lajos lars lasha laszlo laurent laurynas lazar lech leo leon leonard leonid leopoldo leszek lev levan levon libor
linas lloyd lorenzo louis luca lucas luis luiz lubomir lukas luke maarten madan magnus magzum maher mahamat mahathir mahdi mahmud mahmoud
maksat maksim maksym malik mamadou mamuka mamuk manas manfred manuel marat marc marcelo marcin marcio marco marcos marek marijan margus mario
marius marin marinko mark markian marko markus marlen martin martins masatsugu mateusz mathias matteo matthew matthias maurice mauricio mauro max maxim maxime mehmet mehdi mehriban melikgeldi
meirzhan mevlut mher michael michal michel mickael miguel mihai mihail mihajlo mikael mikayil mike mikhail mikheil mikko mikola mikulas
milan milo milojko milorad milos miloslav miodrag miroslav miroslaw mladen mohamad mohamed mohammad mohammed mohamud moises moldabek momcilo
mokhtar moussa muammar mubarak muhamed muhammad muhammadu mukhamed mukhammed mukhtar murat murad murod mustafa mykola mykhailo myrzakhmet
nabil nader naftali nahid najib najla narek narendra nasser nawaf nayib nazar ned nebojsa nemat nenad neven niall nicholas nicola
nicolae nicolas nicos nicu nigel niinisto nijat nikol nikola nikolai nikolaos nikolaj nikolas nikolay nikos nils nimrod niyazbek noel nurlan nurlanbek
nurlybek nursultan odd ognjen olaf oleg oleh oleksandr oleksii oleksiy olexander oliver olivier olzhas omar oscar oskar ossama osman otto
pablo pankaj panos paolo pascal patrice patrick patriarch paul paulo paulius pavel pavlo pavol pedro pekka per pere peter petar
petr petri petro petteri philip philippe philemon pierre pieter piero piotr piyush pravind predrag prabowo qasim qassem rabin rafael rafik rajnath rafiq
rahim rahmatullo rainer rajiv raila raimonds ram ramadan ramin ramon ramtane ranil rashid rasim rasmus rastislav ratko raul rauf ravi ravil raymond
recep reinhard rene reza ricardo riccardo richard rikard rimantas rinat rishi riyad riyadh rob robert roberto rodion rodrigo roger
roland rolf roman ron ronald rosen roustam ruben rudolf rumen ruslan rustam ryan saad saban sabri sabir sadyr sadyk sadiq saeed said saidbeg saif saimumin salahuddin salah
salem salim salman salva salvatore sam sameh sami samir samuel samvel sandor sanjay santiago saparmurat sardor sargis sasa saud sayasat sebastian sebastien
sefik sekou selim semen serdar serge sergei sergej sergey sergio serhii serhiy serik serzh serzhan shahbaz shahid shamil shavkat shehbaz
sherzod shigeru shinzo shohei sigmar simon simeon sinisa slavko slawomir slobodan soltan soren srdjan stanislav stefan stefano stelian
stephane stephen steve steven stevo stjepan subrahmanyam sultan sultanbek suleiman suyunbek svetozar syed szymon tadeusz taha
taras tariq tayyip talgat talant tamas tamim tamerlan tarmo teimuraz temir temirbek teo teodor terry theodor theodoros thomas thorbjorn tibor tihomir tim
timothy timur tobias todd todor toivo tokhtar tom tomas tomasz tomislav tomo tony toomas tony topan torokul tulegen tugrul turki uhnaa uldis ulan ulf
ulugbek ulukbek umaro umid umurzak urmas vadim vaclav vahagn vahan valdis valdemar valentin valeri valery valeriy valon vardan
vasil vasily vasile vasyl victor vidya viktor viktoras vikram vincent vinicius viorel vitaly vitalie vitold vivian vjekoslav vlad vladan vladimir
vladislav vladyslav vlado vojtech volkan volker volodymyr vsevolod vuk vyacheslav wale walid walter wang werner wilhelm willem william
winston wladyslaw wolfgang wopke xavier yair yahya yakov yasin yaroslav yasser yashar yasuhiro yermek yerlan yermukhambet yevgeny yevhen yildirim yisrael yitzhak yoav
yoshihide yoshimasa yoweri yulian yunus yuri yuriy yury yusuf yusif yves zafar zahid zakir zakirjan zarif zbigniew zdenek zdravko zeljko zhandos
zhanibek zharkyn zhasulan zhaslan zhenis zhumabek zia zijad ziyad zlatko zoltan zoran zuber zurab zvonko
антониу мауру инасиу жозе жуан фернанду педру карлуш паулу марсиу умару хайнц ярослав мгер эмманюэль джо кир поль пьер жак жан дени ги шарль джейхун джеймс юн сигэру синдзо фумио тосимицу такэси дзюнъитиро
`
const FEMALE = `
agnes aigul ainur aisha albena alena alexandra alice alina alisa alma ameenah amina ana anastasia andrea angela angelina anika anita ann anna annalena
annegret anne antje aruzhan asel aset ayesha barbara beata beate bella besa bidya brigitte bronwen camilla carla carmen carole caroline catherine cecilia charlotte chiara
chrystia christine christina claudia corina cristina dalia dana daria darya dariga denitsa dilma dina dinara dilnoza djibouti dora dubravka ebba edita ekaterina ekaterini elena eleonora
elina elisabeth elisa eliza elizabeth ella ellen elmira elvira emilia emine emma erna esther eva evelyn evika fatima fatma frances gabriela galina
gergana giorgia giulia gloria gulnara gulmira gulshara halina halimah hanna hanke heather helena helle helga hillary hina ilze inga ingrida irena irina isabel isabelle iva ivana ivonne
jadranka jacinda jana janet janine jasmina jelena jennifer jessica joanna joyce jovana julia julie juliette justina kaisa kaja kamala kandia karin karoline karolina
katalin katarina kate katerina katherine kathleen katja katrin kersti kira kolinda kristalina kristina ksenia lana larisa laura leila leyla lidia lilia
lina linda lindita ljiljana lira lolita louise lucia ludmila luminita lyudmila madina magdalena maia maja malala malgorzata manuela mara margarita margaret margus margrethe maria mariana marianna
marie marija marina mariam marta mary maryam matilda mehriban melanie melinda mellat mercedes mette mia michelle milena mira mirjana monika nabila nadia nadezhda naledi nana nancy natalia natalie natalya nataliya natasa nathalie nazira
nina nino nirmala nora nurgul oana oksana olena olga olha olivera oxana patricia paula penny petra pilar rachel rania regina retno rosa rosalia rosen roza rosza roza
sabina saida salome samia sandra sanae sanda sanna sara sarah saltanat sania sarala sevinj sheikha shaikha silvia simona simonida slavica snezana sofia sonja stella stefania stephanie sushma susan svetlana sviatlana
tamara tanja tanzila tatjana tatiana tatyana teodora teresa thea theresa therese tijana togzhan tsai tsetska tulia ursula valentina valeria vanja vera verica veronika viola violeta viorica viktoria victoria vjosa vjollca
vlora yaroslava yael yoko yulia yuliia yvonne zainab zana zarina zeljka zhanar zhanna zlatina zorana zorica zuzana
тереза джорджия джорджа кая майя урсула санаэ салома мария татьяна юлия роза
`

/** Given names that are common words, months or surnames of their own; they prove nothing by themselves. */
const WEAK = ['general', 'patriarch', 'djibouti', 'wang', 'may', 'hun', 'tsai', 'kim']

function compile(list: string): Set<string> {
  const weak = new Set(WEAK.map((word) => romanise(word)))
  return new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      // "jovan" is Јован in Serbian, where j is a glide
      .flatMap((word) => [romanise(word), romanise(word, 'sr')])
      .filter((word) => !weak.has(word)),
  )
}

const men = once(() => compile(MALE))
const women = once(() => compile(FEMALE))

/** The gender a given name tells, `null` where it is unknown or not a given name. Any script; hyphenated names by their first part. */
export const genderOfGivenName: (word: string) => 'm' | 'f' | null = remember(readGender)

function readGender(word: string): 'm' | 'f' | null {
  const plain = romanise(word)
  const first = plain.split('-')[0] as string
  if (men().has(plain) || men().has(first)) return 'm'
  return women().has(plain) || women().has(first) ? 'f' : null
}

/** Whether a word, in any script and in the nominative, is a given name of the list. */
export function isGivenName(word: string): boolean {
  return genderOfGivenName(word) !== null
}
