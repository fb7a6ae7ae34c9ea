/**
 * Words that tell a language: those that its sentences cannot do without, and for the four that are read also the words
 * that headlines about states are made of. Other languages are here so that they are not taken for one of the four.
 */
import type { LanguageCode } from '../../vocab/languages'

/** Folded: no ё, no capitals. Serbian is listed in both scripts, and in Latin without its accents too. */
export const COMMON_WORDS: Readonly<Record<LanguageCode, string>> = {
  en: `the of and to in is was were with for that his her has had have by on at as from will are be been this an it he she
    they their its said says not but who which after before between over into would about more than new meets visit
    talks president minister leaders holds held met calls signs agree hold visit arrives says deal ties
    sign host hosts discuss discusses joint calls`,
  ru: `у если есть сейчас того и в во на с со что не по для из его от это как к был была были будет а до о об их также при за она он они году года
    после между или но чтобы который которые которая этом том уже сообщил сообщила сообщает заявил заявила рассказал
    президент президента президентом глава главы министр министра переговоры переговоров встреча встречу встретился
    обсудил обсудили провел провела прошла состоялась стран страны сотрудничество сотрудничества`,
  kk: `және мен бен пен үшін туралы бұл болды деді деп бір арасындағы жылғы жылы осы ол екі елдің ел оның сондай ақ бойынша
    кейін дейін қарай екен еді қатар барысында атап айтты өтті арасында арқылы ретінде мемлекет басшысы президенті
    министрі кездесу келіссөз келіссөздер халықаралық ынтымақтастық тараптар қазақстан республикасы астанада сапармен
    мемлекеттік сыртқы істер үкімет облысы
    болды турали кездести келиссоз откизди бойынша басшысы министри президенти тарап тараптар халыкаралык омир жыл елдин
    жане ушин туралы арасындагы мемлекеттик кейин дейин сапары казакстан республикасынын`,
  sr: `и у на је да са за се су од који која које ће као из што није били био била бити или али после пре између након
    до о по ради када о томе он она они овај ова ово тај та то данас јуче сутра председник председника министар министра
    састао састали разговарао разговарали посета посети сарадња сарадњи сарадњу изјавио рекао рекла
    i u na je da sa za se su od koji koja koje ce će kao iz sto što nije bili bio bila biti ili ali posle pre izmedju
    između nakon do o po radi kada on ona oni ovaj ova ovo taj ta to danas juce juče sutra predsednik predsednika ministar
    ministra sastao sastali razgovarao razgovarali poseta poseti saradnja saradnji saradnju izjavio rekao rekla
    predsjednik prije poslije nego koja zemlje zemalja`,
}

/** Languages that are not read; named only so that they can be told. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  uk: `та і й у в на що не з із зі до для від про за як це був була було були його її їх також при або але який яка які після між
    під час року президент україни україна повідомив заявив`,
  be: `і ў у на з што не для ад пра за як гэта быў была былі яго яе іх таксама пры або але які якая пасля паміж год беларусі`,
  bg: `и на за от в във с със да се не по че е са ще си при до като който която които той тя те това този тази след между
    беше бъде българия българската министърът президентът`,
  mk: `и на во од за со да се не по е дека кој која кое што како ќе му ги го ја ни тој таа тие ова оваа по меѓу или но
    претседателот македонија`,
  ky: `жана менен үчүн деп бул бир болгон боюнча эмес өз ал анын кийин чейин жылы арасында тууралуу айтты президенти
    кыргыз өлкө мамлекет`,
  de: `der die das und in zu den von mit ist im nicht ein eine einen dem des auf für sich auch als an bei nach wird war hat aus
    dass er sie über zum zur treffen`,
  fr: `le la les de des du et en un une dans pour que qui est sur au aux par avec son sa ses ce cette il elle ne pas plus à été
    après ont leur`,
  es: `el la los las de del y en un una que es por para con se su sus al lo como más no fue este esta entre sobre tras han`,
  it: `il la lo i gli le di del della dei delle e in un una che è per con si non da al alla sono nel nella anche come più ha
    dopo tra`,
  pt: `o a os as de do da dos das e em um uma que é por para com se no na nos nas não mais ao foi entre sobre seu sua após`,
  tr: `ve bir bu ile için da de olarak olan ettiği etti sonra kadar daha çok gibi ise ya en ne türkiye cumhurbaşkanı bakanı
    görüştü`,
  az: `və bir bu ilə üçün da də olan edib olub görə sonra kimi daha ki isə azərbaycan prezidenti respublikasının`,
  uz: `va bilan uchun bu bir ham deb edi bolgan orqali haqida ozbekiston prezidenti respublikasi davlat hamda`,
  pl: `i w z na do się nie że jest to o od za przez dla po jak był była oraz a ale który która które został prezydent polski
    spotkał`,
  cs: `a v se na je že z do s o k i pro za po jako by byl byla bylo také podle který která které ale při prezident české`,
  sk: `a v sa na je že z do s o k aj pre za po ako by bol bola bolo tiež podľa ktorý ktorá ktoré ale pri slovenska`,
  sl: `in v je na se da za so z s bi pri ki ne po od ter tudi kot bil bila bilo kar ali med predsednik vlade sta`,
  ro: `și si în in de la cu pe un o că ca nu este a fost din pentru mai care sau au după prin prin președintele`,
  hu: `a az és hogy nem is egy van volt meg de csak mint el ki be magyar miniszterelnök szerint után között`,
  nl: `de het een en van in is dat op te voor met zijn niet aan er door als ook bij naar heeft werd`,
}
