import type {PollList} from '../list.js';

const good =
  'duidelijk|nuttig|bruikbaar|kort|eerlijk|behulpzaam|vriendelijk|snel|makkelijk|gemakkelijk|veilig|nauwkeurig|betrouwbaar|interessant|relevant|productief|efficiënt|beleefd|comfortabel|rustig|schoon|goedkoop|betaalbaar|eenvoudig|transparant|respectvol|leuk|prettig|gewaardeerd|gehoord|gerespecteerd|geïnformeerd|gesteund|gemotiveerd|welkom|vers|gevarieerd|overzichtelijk';
const things =
  'salaris|loon|werktijden|uren|werkdruk|hulpmiddelen|training|opleiding|ondersteuning|communicatie|leiding|tempo|snelheid|kwaliteit|nauwkeurigheid|prijs|prijzen|inhoud|eten|bediening|service|apparatuur|kantoor|kantine|sfeer|collega s|leidinggevende|team|management|ontwikkeling|waardering|vergaderingen|locatie|cultuur|processen|software|hardware|duur|opbouw|zaal|stoelen|bureaus|keuze';
const article = 'de|het|een|met|met de|met het|je|jouw|uw|jullie|onze|van';
const much = 'heel|erg|zeer|vrij|tamelijk|helemaal|volledig|sterk|enigszins|een beetje|redelijk|echt|geheel';
const rated =
  'goed|uitstekend|geweldig|tevreden|blij|eens|mee eens|nuttig|duidelijk|makkelijk|positief|waarschijnlijk|eerlijk|prettig|belangrijk|geïnteresseerd|perfect|hoog|beter|voldoende';

const nl: PollList = {
  together: `
    (gezondheid|veiligheid) en (veiligheid|gezondheid), onderzoek en ontwikkeling, opleiding en ontwikkeling, voor en nadelen, vragen en antwoorden, (wanneer|waar|hoe) en (waar|wanneer|hoe|waarom)
    diversiteit en inclusie, eten en drinken, min of meer, af en toe, werk en privé, kort en (krachtig|bondig|goed), (snel|makkelijk) en (makkelijk|snel|eenvoudig), wie en wat, wat en hoe
    hardware en software, software en hardware
  `,
  double: `
    (${good}) (en|of|alsook) (heel|erg|zo|te)? (${good})
    (tevreden|ontevreden|blij|beoordeelt|beoordeel|vindt|vind) .. (${things}) (en|of|alsook) (${article})? (${things})
    (goed|nuttig|duidelijk|voldoende) .. (${article}) (${things}) (en|of|alsook) (${article})? (${things})
    en waarom, en hoe (vaak|veel|lang|goed|tevreden), en (wat|wanneer|waar|welke|wie) .. (je|u|jullie|we|moeten|zouden|is)
    en (heb|heeft|hebt|ben|bent|wil|wilt|zou|kun|kunt|voel|voelt) (je|u|jullie|je je)
  `,
  leading: `
    (ben|bent) (je|u|jullie) het (er)? (mee)? eens dat, zoals de meeste
    (vind|vindt|denk|denkt|ben|bent|wil|wilt|geloof) (je|u|jullie|we) .. (ook niet|niet ook|toch ook|het er niet mee eens), (is|was|zou) (het|dat|dit) niet (beter|mooi|fijn|tijd|ook|hoog)
    (niet waar|toch zeker|of niet soms), natuurlijk, uiteraard, vanzelfsprekend, overduidelijk, ongetwijfeld, zonder twijfel, zoals (we|iedereen) (allemaal)? (weten|weet), iedereen (weet|vindt), de meeste .. (vinden|denken|weten|zeggen)
    hoe (geweldig|fantastisch|prachtig|vreselijk|verschrikkelijk|slecht|vervelend|irritant) (is|was|zijn|waren|vind|vindt|vond), hoeveel (beter|slechter), hoezeer (hou|houdt|geniet)
    hoe (leuk|fijn) (vond|vindt|vind)
  `,
  tag: 'hè, toch, nietwaar, niet waar, niet dan, ja',
  absolute: `
    altijd, nooit, iedereen, niemand, telkens, elke keer, alle (collega|collega s|leidinggevenden|teams|vergaderingen|medewerkers|beslissingen|mensen|managers), al (je|jouw|onze|uw) (collega|vergaderingen|collega s)
    zonder uitzondering, honderd procent, 100 procent, voortdurend
  `,
  loaded: `
    vreselijk*, verschrikkelijk*, rampzalig*, ramp, catastrof*, belachelijk*, schandalig*, schandelijk*, dom, domme, idioot, idiote, lui, luie, zinloos, zinloze, nutteloos, nutteloze
    zogenaamd*, chaos, chaotisch*, nachtmerrie*, geweldige, fantastisch*, briljant*, tijdverspilling, geldverspilling, verspild*, ouderwets*, toxisch*, incompetent*, irritant*, vervelende
  `,
  identifying: `
    wie is de (beste|slechtste|leukste|aardigste|meest|minst)
    (in|op|bij|tot)? (welk|welke) (team|afdeling|verdieping|kantoor|functie|rol|ploeg|vestiging|locatie|gebouw|eenheid) .. (je|u|jij|werk|werkt), wat is (je|jouw|uw) (naam|functie|rol|functietitel|team|afdeling|positie)
    (je|jouw|uw) (initialen|volledige naam|personeelsnummer|functietitel), wie is (je|jouw|uw) (leidinggevende|manager|baas|chef)
    hoe lang (werk|werkt|ben|bent) (je|u|jij), sinds wanneer (werk|werkt|ben|bent) (je|u), (meneer|mevrouw|dhr|mevr) *
  `,
  recall: `
    (in|gedurende|over) de (afgelopen|laatste) (twee|drie|vier|vijf|zes|tien|2|3|4|5|6|10) jaar, (twee|drie|vier|vijf|tien|2|3|4|5|10) jaar geleden, (jaren geleden), sinds (je|u) (hier|bij ons) .. (begon|werkt|bent|begonnen)
  `,
  negative: 'niet, nooit, niemand, niets, niks, geen, zonder, noch',
  adverse: `
    onduidelijk*, oneerlijk*, ontevreden, onnodig*, onmogelijk*, oneens, tegen, verbied*, verboden, verbod, afschaf*, afgeschaft, voorkom*, weiger*, vermijd*, afwijz*, onbelangrijk*, onwaarschijnlijk*
    schrap*, geschrapt, beperk*
  `,
  agree: `ja, nee, (${much})? (mee)? (eens|oneens), (${much})? niet mee eens, (waar|onwaar)`,
  up: `(ik ben|het is|het was)? (${much})? (${rated})`,
  down: `
    (ik ben|het is)? (${much})? (slecht|vreselijk|ontevreden|ongelukkig|oneens|mee oneens|nutteloos|onduidelijk|moeilijk|negatief|onwaarschijnlijk|oneerlijk|onprettig|onbelangrijk|matig|laag|slechter|onvoldoende)
    (ik ben|het is)? (helemaal)? niet (zo|erg|echt)? (${rated}), helemaal niet
  `,
  open: `
    (belangrijkste|grootste|voornaamste) (reden|obstakel|probleem|uitdaging|hindernis|drempel|voordeel), waarom (ben|bent|heb|hebt|heeft|kom|komt|gebruik|gebruikt|is)
    wat (houdt|helpt|remt|stoort|hindert|belemmert|zou) .. (je|u|jullie|ons|helpen), wat ontbreekt, wat (mis|mist|heb) .. (het meest), wat is .. het belangrijkst
  `,
  other: 'ander*, iets anders, overig*, geen*, niets van dit alles, weet niet, weet ik niet, geen mening, elders, maakt niet uit, onbeslist',
  innocent: `
    waarom niet, niet alleen, of niet, nog niet, zo niet, zoals altijd, zonder (draad|afspraak), geen antwoord, (niet) (antwoorden|zeggen), niets te, (voor|met|aan) iedereen
    tegen (* uur|elkaar|de middag|het einde), natuurlijke *
  `,
};

export default nl;
