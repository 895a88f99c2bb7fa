import {formatNumber, plural} from '../numbers.js';
import type {PollTerms} from './en.js';

const number = (count: number) => formatNumber('nl', count);

/** A number and what it counts. */
const counted = (count: number, one: string, other: string) => `${number(count)} ${plural('nl', count, {one, other})}`;

const persons = (count: number) => counted(count, 'persoon', 'mensen');
const options = (count: number) => counted(count, 'optie', 'opties');

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'Er staat nu geen vraag open.',
  pollAskedBy: (name) => `${name} vraagt dit.`,
  pollAsks: (groups) => `Voor ${groups}.`,
  pollAsksAll: 'Voor iedereen in deze ruimte.',
  pollOpens: (day) => `Gaat open op ${day}.`,
  pollOpenUntil: (day) => `Open tot ${day}.`,
  pollClosedOn: (day) => `Gesloten op ${day}.`,
  pollAnotherWaits: 'Hier wacht nog een vraag, geen haast.',
  pollShow: 'De vraag tonen',
  pollPutOff: 'De vraag blijft hier staan tot de sluiting, mocht je later willen antwoorden.',
  pollNotAsked: 'Deze vraag is voor anderen.',
  pollCameLater: 'Deze vraag is voor wie er al was toen ze werd geopend.',
  pollCalledOff: 'Deze vraag is afgelast. Van de antwoorden wordt niets getoond.',
  pollTakenAway: 'Een moderator heeft deze vraag verwijderd. Alleen jij en de moderators zien die nog.',
  pollBroken: 'Deze vraag kan niet worden gesteld: er klopt iets niet aan. Laat het weten aan de mensen die deze pagina beheren.',
  pollBroken_few: 'Er zijn minder dan twee antwoorden om uit te kiezen.',
  pollBroken_many: 'Er zijn te veel antwoorden om uit te kiezen.',
  pollBroken_twice: 'Twee antwoorden zijn gelijk.',
  pollBroken_large: 'De vraag is te lang.',
  pollBroken_other: 'Een deel ontbreekt of is niet te begrijpen.',

  // What is promised to those who answer
  pollPrivacy_named: 'Met je naam',
  pollPrivacy_confidential: 'Vertrouwelijk',
  pollPrivacy_unlinkable: 'Niet herleidbaar',
  pollPromise_named: 'De mensen die deze peiling houden, zien je naam bij je antwoord.',
  pollPromise_confidential: (people) =>
    `Dit systeem weet wie wat heeft geantwoord. Mensen zien alleen wat groepen van minstens ${persons(people)} samen hebben gezegd.`,
  pollPromise_unlinkable: (people) =>
    `Je antwoord is met de gegevens die hier worden bewaard niet tot jou te herleiden, zolang minstens ${persons(people)} ${plural('nl', people, {one: 'antwoordt', other: 'antwoorden'})}. Het kan niet beschermen wat je in je eigen woorden schrijft.`,
  pollHow_named: 'Wie ziet wat ik antwoord?',
  pollHow_confidential: 'Hoe vertrouwelijk is dit?',
  pollHow_unlinkable: 'Hoe anoniem is dit?',
  pollFact_named: 'Als de vraag gesloten is, kan iedereen die de peiling houdt elk antwoord lezen, met de naam van wie het gaf ernaast.',
  pollFact_kept:
    'Je antwoord wordt bewaard onder een code in plaats van je naam. Wie de hele database van dit systeem heeft, kan uitzoeken van wie het is.',
  pollFact_group: (people) =>
    `Over de antwoorden wordt niets verteld voordat minstens ${persons(people)} er een ${plural('nl', people, {one: 'heeft', other: 'hebben'})} gegeven.`,
  pollFact_batch: (people) =>
    `Wat er wordt verteld, verandert pas als er minstens ${counted(people, 'nieuw antwoord is', 'nieuwe antwoorden zijn')}, zodat niemand kan zien hoe dat van jou binnenkomt.`,
  pollFact_rounded: 'Cijfers zijn afgerond. Wat maar weinig mensen zeiden, wordt bij andere antwoorden gevoegd of niet getoond.',
  pollFact_rounded_unlinkable:
    'Cijfers worden gegeven in stappen van 5%. Wat maar weinig mensen zeiden, wordt bij andere antwoorden gevoegd of niet getoond.',
  pollFact_rounds:
    'Als er tussen twee rondes van deze vraag maar een paar mensen bij kwamen of weggingen, wordt er minder verteld dan anders: de cijfers van beide zouden kunnen verraden wat die paar mensen zeiden.',
  pollFact_texts: (texts) =>
    `Wat mensen schreven, wordt getoond zodra minstens ${persons(texts)} iets ${plural('nl', texts, {one: 'heeft', other: 'hebben'})} geschreven: alles, woord voor woord, in een volgorde die niets betekent.`,
  pollFact_style: 'Hoe je schrijft, of wat je vertelt, kan je verraden. Daar kan niets je tegen beschermen.',
  pollFact_token:
    'Als deze vraag aan jou wordt getoond, krijgt je browser een verzegeld stemrecht. Het wordt ongezien ondertekend: zo weet dit systeem dat je de vraag hebt gezien, maar niet of je hebt geantwoord en ook niet wat.',
  pollFact_delay:
    'Je stem wacht een willekeurige tijd van hoogstens een uur voordat hij vertrekt, zonder je naam, cookie of sessie, zodat het moment niets verraadt. In het laatste kwartier vertrekt hij meteen.',
  pollFact_audit:
    'Na de sluiting wordt de lijst van alle stembiljetten als codes gepubliceerd, met verzonnen codes ertussen. Je kunt kijken of dat van jou erin staat; niemand anders kan zien welk het is.',
  pollFact_lost: 'Het stemrecht staat alleen in deze browser. Wie de gegevens ervan wist voor het stemmen, kan niet meer stemmen.',
  pollFact_final: 'Een antwoord is definitief: het kan niet worden gewijzigd of ingetrokken.',
  pollFact_change: 'Je kunt je antwoord wijzigen of intrekken tot de vraag sluit.',
  pollFact_counted: 'Resultaten waarin je antwoord al is geteld, houden het zoals het was.',
  pollFact_results_afteranswer: 'Wie heeft geantwoord, ziet resultaten zodra er genoeg antwoorden zijn.',
  pollFact_results_afterclose: 'Na de sluiting worden de resultaten getoond aan iedereen aan wie de vraag is gesteld.',
  pollFact_results_hostonly: 'De resultaten worden getoond aan de mensen die deze peiling houden, en aan niemand anders.',
  pollFact_runners: 'De mensen die deze peiling houden, zien dezelfde cijfers als iedereen, misschien eerder, en niet meer dan die.',
  pollFact_ownuse: 'De antwoorden zijn niet bedoeld om iemands werk te beoordelen.',
  pollNotProtected: 'Waar het je niet tegen kan beschermen:',
  pollNotProtected_program: 'een server die je browser een veranderd programma geeft',
  pollNotProtected_network: 'wie het netwerkverkeer vastlegt: hetzelfde adres vraagt om het stemrecht en brengt later een stem uit',
  pollNotProtected_device: 'wie je scherm kan zien of een programma op je apparaat heeft',
  pollNotProtected_alike: 'een groep waarin iedereen hetzelfde antwoordt, of waarin iedereen behalve jij het eigen antwoord heeft verteld',
  pollNotProtected_fakes: 'wie dit systeem beheert en mensen verzint die stemmen',
  pollNotProtected_proof: 'wie je dwingt te bewijzen hoe je hebt gestemd: dat is te bewijzen',

  // Answering
  pollChooseAny: 'Kies alles wat past.',
  pollChooseExactly: (count) => `Kies ${options(count)}.`,
  pollChooseUpTo: (count) => `Kies maximaal ${options(count)}.`,
  pollChooseAtLeast: (count) => `Kies minstens ${options(count)}.`,
  pollChooseBetween: (least, most) => `Kies ${least} tot en met ${most} opties.`,
  pollAbstain: 'Zeg ik liever niet',
  pollPoint: (point, of) => `${point} van ${of}`,
  pollRecommendLow: 'Helemaal niet waarschijnlijk',
  pollRecommendHigh: 'Uiterst waarschijnlijk',
  pollMood_1: 'Slecht',
  pollMood_2: 'Niet zo goed',
  pollMood_3: 'Gaat wel',
  pollMood_4: 'Goed',
  pollMood_5: 'Heel goed',
  pollText: 'Jouw antwoord',
  pollWordsHint: 'Eén tot drie woorden, elk in een eigen veld.',
  pollWord_1: 'Eerste woord',
  pollWord_2: 'Tweede woord (optioneel)',
  pollWord_3: 'Derde woord (optioneel)',
  pollComment: 'Wil je nog iets toevoegen? (optioneel)',
  pollCommentHint: 'Het wordt woord voor woord getoond. In een kleine groep kan hoe je schrijft of wat je vertelt laten zien wie je bent.',
  pollSend: 'Versturen',
  pollSave: 'Antwoord opslaan',
  pollNotNow: 'Nu niet',

  // An order
  pollRankHint: 'Zet alles op volgorde, het belangrijkste eerst.',
  pollRankHintPartial: 'Zet op volgorde wat voor jou telt, het belangrijkste eerst. Laat de rest weg.',
  pollRankOrder: 'Jouw volgorde',
  pollRankRest: 'Nog geen plaats',
  pollRankUp: (option) => `${option} omhoog`,
  pollRankDown: (option) => `${option} omlaag`,
  pollRankOut: (option) => `${option} eruit halen`,
  pollRankPosition: (option) => `Plaats van ${option}`,
  pollRankMoved: (option, place) => `${option} staat nu op plaats ${place}.`,
  pollRankOuted: (option) => `${option} is eruit gehaald.`,

  // What is missing
  pollNothing: 'Kies eerst een antwoord.',
  pollNothingAbstain: 'Kies eerst een antwoord, of ‘Zeg ik liever niet’.',
  pollNoText: 'Schrijf eerst een antwoord.',
  pollNoTextAbstain: 'Schrijf eerst een antwoord, of kies ‘Zeg ik liever niet’.',
  pollTooFew: (count) => `Kies minstens ${options(count)}.`,
  pollTooMany: (count) => `Kies hoogstens ${options(count)}.`,
  pollRankMissing: (options) => `Nog geen plaats: ${options}.`,
  pollOneWord: 'Eén woord in elk veld, zonder spatie erin.',
  pollPersonal:
    'In je tekst staat iets dat lijkt op een naam, een adres of een nummer van iemand. Als het wordt verstuurd, wordt het getoond zoals het er staat.',
  pollPersonalSend: 'Zo versturen',
  pollPersonalChange: 'Aanpassen',

  // After it
  pollHeld: 'Je antwoord wordt zo verstuurd.',
  pollHeldTaken: 'Je antwoord wordt zo ingetrokken.',
  pollThanks: 'Dank je wel voor je antwoord.',
  pollAnswered: 'Je hebt geantwoord.',
  pollAnsweredAbstain: 'Je hebt geantwoord: je zegt het liever niet.',
  pollYours: 'Jouw antwoord',
  pollChange: 'Mijn antwoord wijzigen',
  pollWithdraw: 'Mijn antwoord intrekken',
  pollWithdrawn: 'Je antwoord is ingetrokken.',
  pollVoteWaits: (time, end) =>
    `Je stem vertrekt uiterlijk om ${time} als deze pagina open is. Zo niet, open de pagina dan opnieuw vóór ${end}, anders wordt je stem niet geteld.`,
  pollVoteCounted: 'Je stem is geteld.',
  pollVoteSpent: 'Dit stemrecht is al eens gebruikt. De eerste stem telt.',
  pollVoteRefused: 'Je stem kon niet worden geteld: hij is niet geaccepteerd.',
  pollVoteLate: 'Je stem kon niet worden geteld: hij kwam na het einde.',
  pollPreparing: 'Je stemrecht wordt opgehaald …',
  pollElsewhere: 'Je hebt al meegedaan, of je stemrecht staat op een ander apparaat. Er is er één per persoon.',
  pollNotEligible: 'Deze vraag is voor anderen, dus je kunt hier niet stemmen.',
  pollWaitsForGroup: 'De resultaten komen als er een hele groep antwoorden binnen is.',
  pollWaitsForClose: 'De resultaten komen na de sluiting.',
  pollWaitsForCount: 'De antwoorden worden geteld. De resultaten komen binnenkort.',
  pollHostOnly: 'De resultaten gaan naar de mensen die deze peiling houden.',

  // Where nobody can answer safely
  pollUnsafe: 'Deze vraag is nu niet veilig te beantwoorden.',
  pollUnsafe_definitionchanged: 'Het is niet meer de vraag die het bij de opening was. Er is niets van jou verstuurd.',
  pollUnsafe_privacy:
    'Deze pagina belooft over je antwoord iets anders dan de vraag. Er is niets van jou verstuurd. Laat het weten aan de mensen die deze pagina beheren.',
  pollUnsafe_keymismatch:
    'De sleutel is niet dezelfde die iedereen krijgt. Er is niets van jou verstuurd. Laat het weten aan de mensen die deze pagina beheren.',
  pollUnsafe_insecure: 'Deze pagina kwam niet via een beveiligde verbinding (https).',
  pollUnsafe_nostorage: 'Deze browser bewaart niets voor deze pagina, dus een stemrecht zou verloren gaan.',
  pollUnsafe_noplace:
    'Deze pagina heeft geen plek voor stemmen die niet tot jou te herleiden zijn. Laat het weten aan de mensen die deze pagina beheren.',
  pollUnsafe_failed: 'Het stemrecht kon niet worden opgehaald. Probeer het opnieuw.',
  pollCopy: 'Je woorden staan hier nog, zodat je ze kunt kopiëren:',

  // Results
  pollResults: 'Resultaten',
  pollAsTable: 'Als tabel tonen',
  pollAsChart: 'Als grafiek tonen',
  pollColumnAnswer: 'Antwoord',
  pollColumnShare: 'Aandeel',
  pollColumnPlace: 'Gemiddelde plaats',
  pollColumnFirst: 'Hoeveel mensen het bovenaan zetten',
  pollAsOf: (day) => `Stand van ${day}.`,
  pollBand: (band) => `${band} antwoorden.`,
  pollCount: (count) => `${counted(count, 'antwoord', 'antwoorden')}.`,
  pollShare_few: 'weinig',
  pollShare_some: 'enkele',
  pollShare_many: 'veel',
  pollShare_most: 'de meeste',
  pollShareHidden: 'niet getoond',
  pollShareOver: (share) => `meer dan ${share}`,
  pollShareUnder: (share) => `minder dan ${share}`,
  pollMerged: 'Andere antwoorden',
  pollMergedOf: (options) => `Samen: ${options}`,
  pollAbstained: 'Zeggen het liever niet',
  pollMean: (mean, spread) => `Gemiddeld ${mean}; antwoorden liggen daar doorgaans ongeveer ${spread} vandaan.`,
  pollMeanAbout: (mean, spread) => `Gemiddeld ongeveer ${mean}; antwoorden liggen daar doorgaans ongeveer ${spread} vandaan.`,
  pollWords: 'Woorden die meerdere mensen gaven',
  pollNoWords: 'Geen enkel woord is door meerdere mensen gegeven.',
  pollTexts: 'Wat mensen schreven',
  pollNoResults_toofew: 'Er zijn niet genoeg antwoorden om iets te tonen.',
  pollNoResults_abstained: 'Mensen zeiden het liever niet.',
  pollNoResults_spread: 'De cijfers worden niet getoond: ze zouden vertellen wat maar heel weinig mensen zeiden.',
  pollNoResults_nomajority: 'Geen enkel antwoord kwam van meer dan de helft.',
  pollNoResults_fewchanged:
    'Meer wordt niet verteld: naast een andere ronde van deze vraag zouden cijfers kunnen verraden wat de paar mensen zeiden die er in de tussentijd bij kwamen of weggingen.',
  pollNoResults_tooclose: 'De cijfers worden niet getoond: naast wat al eerder is verteld, zouden ze laten zien wat afzonderlijke mensen zeiden.',
  pollNoResults_fewtexts: 'Er zijn niet genoeg teksten om ze te tonen.',
  pollNoResults_invalid: 'De resultaten zijn niet te lezen.',
  pollOvershare: 'Op deze pagina worden sommige cijfers achtergehouden: ze zouden te veel vertellen over afzonderlijke mensen.',
  pollNamedAnswers: 'Wie wat heeft geantwoord',

  // What comes of it
  pollOutcome: 'Wat eruit voortkomt',
  pollOutcomeOn: (day) => `Verteld op ${day}.`,
  pollOutcomeDue: (day) => `Wat eruit voortkomt, staat hier uiterlijk op ${day}.`,
  pollOutcomeMissing: (day) => `Er is niet verteld wat eruit voortkomt. Dat zou uiterlijk op ${day} gebeuren.`,

  // The list of ballots
  pollAudit: 'Mijn stembiljet zoeken',
  pollAuditFound: 'Je stembiljet staat in de lijst van de getelde.',
  pollAuditMissing: 'Je stembiljet staat niet in de lijst van de getelde.',
  pollAuditSome: 'Niet alle stembiljetten van deze browser staan in de lijst van de getelde.',
  pollAuditOther: 'Je stemrecht staat in de lijst, maar met een andere stem, die als eerste kwam. Die van deze browser is niet geteld.',
  pollAuditNone: 'Deze browser heeft hier geen stembiljet ingeleverd.',
  pollAuditFailed: 'De lijst van stembiljetten kon niet worden gelezen. Probeer het opnieuw.',
  pollAuditOver: 'De lijst van stembiljetten wordt niet meer bewaard.',
  pollAuditList: 'Alle stembiljetten, als codes, met verzonnen codes ertussen',
  pollAuditYours: 'De code van je stembiljet',

  // Reports and decisions
  pollReportAsk: 'Deze vraag melden',
  pollReportTextAsk: 'Deze tekst melden',
  pollReportText: 'Melden',
  pollQueue: 'Te bekijken',
  pollQueueEmpty: 'Er wacht niets op een moderator.',
  pollQueueBack: 'Terug naar de vraag',
  pollOfText: 'Een tekst in de resultaten:',
  'error_already-answered': 'Je hebt al geantwoord, misschien op een ander apparaat.',
  'error_not-answered': 'Er is hier geen antwoord meer van jou.',
  'error_definition-changed': 'Het is niet de vraag die aan jou is getoond.',
  error_closed: 'De vraag is intussen gesloten.',
  error_final: 'Een antwoord is hier definitief.',
};

export default poll;
