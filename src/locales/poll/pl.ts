import {formatNumber, plural} from '../numbers.js';
import type {PollTerms} from './en.js';

// Names and days are not declined: they stand after a colon, or are what the sentence speaks of. What is asked is neuter: “pytanie”.

const number = (count: number) => formatNumber('pl', count);

/** What goes with a number: 1, 2 to 4, 5 and more, and parts of one. */
const form = (count: number, one: string, few: string, many: string, other: string) => plural('pl', count, {one, few, many, other});
/** A number and what it counts. */
const counted = (count: number, one: string, few: string, many: string, other: string) => `${number(count)} ${form(count, one, few, many, other)}`;

const persons = (count: number) => counted(count, 'osoba', 'osoby', 'osób', 'osoby');
const options = (count: number) => counted(count, 'możliwość', 'możliwości', 'możliwości', 'możliwości');

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'W tej chwili nie ma żadnego pytania.',
  pollAskedBy: (name) => `Pyta ${name}.`,
  pollAsks: (groups) => `Skierowane do: ${groups}.`,
  pollAsksAll: 'Skierowane do wszystkich w tej przestrzeni.',
  pollOpens: (day) => `Otwarcie: ${day}.`,
  pollOpenUntil: (day) => `Otwarte. Zamknięcie: ${day}.`,
  pollClosedOn: (day) => `Zamknięto: ${day}.`,
  pollAnotherWaits: 'Czeka tu jeszcze jedno pytanie, bez pośpiechu.',
  pollShow: 'Pokaż pytanie',
  pollPutOff: 'Zostanie tu aż do zamknięcia, jeśli wolisz odpowiedzieć później.',
  pollNotAsked: 'To pytanie jest dla innych osób.',
  pollCameLater: 'To pytanie jest dla osób, które były tu już w chwili jego otwarcia.',
  pollCalledOff: 'To pytanie odwołano. Z odpowiedzi nic nie jest pokazywane.',
  pollTakenAway: 'Moderacja usunęła to pytanie. Widzicie je tylko Ty i moderacja.',
  pollBroken: 'Tego pytania nie da się zadać: coś jest w nim nie tak. Powiedz o tym osobom, które prowadzą tę stronę.',
  pollBroken_few: 'Do wyboru są mniej niż dwie odpowiedzi.',
  pollBroken_many: 'Do wyboru jest zbyt wiele odpowiedzi.',
  pollBroken_twice: 'Dwie odpowiedzi są takie same.',
  pollBroken_large: 'Jest za długie.',
  pollBroken_other: 'Jakiejś części brakuje albo nie ma ona sensu.',

  // What is promised to those who answer
  pollPrivacy_named: 'Imiennie',
  pollPrivacy_confidential: 'Poufnie',
  pollPrivacy_unlinkable: 'Nie do powiązania z Tobą',
  pollPromise_named: 'Osoby, które prowadzą tę ankietę, widzą Twoje imię i nazwisko przy Twojej odpowiedzi.',
  pollPromise_confidential: (people) =>
    `Ten system wie, kto co odpowiedział. Ludzie widzą tylko to, co razem powiedziały grupy liczące co najmniej ${counted(people, 'osobę', 'osoby', 'osób', 'osoby')}.`,
  pollPromise_unlinkable: (people) =>
    `Na podstawie przechowywanych tu danych nie da się powiązać Twojej odpowiedzi z Tobą, o ile ${form(people, 'odpowie', 'odpowiedzą', 'odpowie', 'odpowie')} co najmniej ${persons(people)}. To nie może ochronić tego, co piszesz własnymi słowami.`,
  pollHow_named: 'Kto widzi, co odpowiadam?',
  pollHow_confidential: 'Na ile to poufne?',
  pollHow_unlinkable: 'Na ile to anonimowe?',
  pollFact_named:
    'Po zamknięciu pytania każda osoba, która je prowadzi, może przeczytać każdą odpowiedź obok imienia i nazwiska osoby, która jej udzieliła.',
  pollFact_kept:
    'Twoja odpowiedź jest przechowywana pod kodem zamiast imienia i nazwiska. Kto ma całą bazę danych tego systemu, może ustalić, czyja ona jest.',
  pollFact_group: (people) =>
    `O odpowiedziach nic nie jest podawane, dopóki nie ${form(people, 'odpowie', 'odpowiedzą', 'odpowie', 'odpowie')} co najmniej ${persons(people)}.`,
  pollFact_batch: (people) =>
    `To, co jest podawane, zmienia się dopiero wtedy, gdy ${form(people, 'pojawi', 'pojawią', 'pojawi', 'pojawi')} się co najmniej ${counted(people, 'nowa odpowiedź', 'nowe odpowiedzi', 'nowych odpowiedzi', 'nowej odpowiedzi')}, aby nikt nie mógł podejrzeć, jak dociera Twoja.`,
  pollFact_rounded: 'Liczby są zaokrąglone. To, co powiedziało niewiele osób, jest łączone z innymi odpowiedziami albo niepokazywane.',
  pollFact_rounded_unlinkable: 'Liczby są podawane co 5%. To, co powiedziało niewiele osób, jest łączone z innymi odpowiedziami albo niepokazywane.',
  pollFact_rounds:
    'Jeśli między dwiema rundami tego pytania doszło albo odeszło tylko kilka osób, podaje się mniej niż zwykle: liczby z obu mogłyby zdradzić, co te osoby powiedziały.',
  pollFact_texts: (texts) =>
    `Teksty są pokazywane, gdy coś ${form(texts, 'napisze', 'napiszą', 'napisze', 'napisze')} co najmniej ${persons(texts)}: wszystkie, słowo w słowo, w kolejności, która nic nie znaczy.`,
  pollFact_style: 'Może Cię zdradzić to, jak piszesz albo co opowiadasz. Nic nie może Cię przed tym ochronić.',
  pollFact_token:
    'Gdy widzisz to pytanie, Twoja przeglądarka dostaje zapieczętowane prawo do głosu. Jest ono podpisywane bez oglądania: ten system wie więc, że pytanie było Ci pokazane, ale nie wie ani czy, ani co odpowiadasz.',
  pollFact_delay:
    'Zanim Twój głos wyruszy, czeka przez losowy czas, nie dłużej niż godzinę, aby ta chwila niczego nie zdradziła. Wyrusza bez imienia i nazwiska, bez pliku cookie i bez sesji. W ostatnim kwadransie wyrusza od razu.',
  pollFact_audit:
    'Po zamknięciu publikowana jest lista wszystkich kart do głosowania jako kodów, z kodami zmyślonymi wśród nich. Możesz sprawdzić, czy jest na niej Twoja; nikt inny nie rozpozna, która to.',
  pollFact_lost: 'Prawo do głosu jest tylko w tej przeglądarce. Kto usunie jej dane przed głosowaniem, nie może już zagłosować.',
  pollFact_final: 'Odpowiedź jest ostateczna: nie można jej zmienić ani wycofać.',
  pollFact_change: 'Możesz zmienić swoją odpowiedź albo ją wycofać, dopóki pytanie nie zostanie zamknięte.',
  pollFact_counted: 'Wyniki, w których Twoja odpowiedź jest już policzona, zachowują ją bez zmian.',
  pollFact_results_afteranswer: 'Kto odpowie, zobaczy wyniki, gdy tylko odpowiedzi będzie dość.',
  pollFact_results_afterclose: 'Po zamknięciu wyniki są pokazywane wszystkim, do których skierowano pytanie.',
  pollFact_results_hostonly: 'Wyniki są pokazywane osobom, które prowadzą tę ankietę, i nikomu innemu.',
  pollFact_runners: 'Osoby, które prowadzą tę ankietę, widzą te same liczby co wszyscy, może wcześniej, i nic ponadto.',
  pollFact_ownuse: 'Odpowiedzi nie są przeznaczone do oceniania czyjejkolwiek pracy.',
  pollNotProtected: 'Przed czym to nie może Cię ochronić:',
  pollNotProtected_program: 'serwer, który daje Twojej przeglądarce zmieniony program',
  pollNotProtected_network: 'ktoś, kto rejestruje ruch w sieci: ten sam adres prosi o prawo do głosu, a później oddaje głos',
  pollNotProtected_device: 'ktoś, kto może widzieć Twój ekran albo ma program na Twoim urządzeniu',
  pollNotProtected_alike: 'grupa, w której wszyscy odpowiadają tak samo albo wszyscy poza Tobą zdradzili swoją odpowiedź',
  pollNotProtected_fakes: 'ktoś, kto prowadzi ten system i wymyśla osoby, które głosują',
  pollNotProtected_proof: 'ktoś, kto wymusza dowód, jak głosujesz: da się to udowodnić',

  // Answering
  pollChooseAny: 'Wybierz wszystko, co pasuje.',
  pollChooseExactly: (count) => `Wybierz ${options(count)}.`,
  pollChooseUpTo: (count) => `Wybierz do ${number(count)} możliwości.`,
  pollChooseAtLeast: (count) => `Wybierz co najmniej ${options(count)}.`,
  pollChooseBetween: (least, most) => `Wybierz od ${least} do ${most} możliwości.`,
  pollAbstain: 'Wolę nie mówić',
  pollPoint: (point, of) => `${point} z ${of}`,
  pollRecommendLow: 'Zupełnie nieprawdopodobne',
  pollRecommendHigh: 'Niezwykle prawdopodobne',
  pollMood_1: 'Źle',
  pollMood_2: 'Nie za dobrze',
  pollMood_3: 'W porządku',
  pollMood_4: 'Dobrze',
  pollMood_5: 'Bardzo dobrze',
  pollText: 'Twoja odpowiedź',
  pollWordsHint: 'Od jednego do trzech słów, każde w osobnym polu.',
  pollWord_1: 'Pierwsze słowo',
  pollWord_2: 'Drugie słowo (opcjonalnie)',
  pollWord_3: 'Trzecie słowo (opcjonalnie)',
  pollComment: 'Chcesz coś dodać? (opcjonalnie)',
  pollCommentHint: 'Zostanie to pokazane słowo w słowo. W małej grupie to, jak piszesz albo co opowiadasz, może pokazać, kim jesteś.',
  pollSend: 'Wyślij',
  pollSave: 'Zapisz odpowiedź',
  pollNotNow: 'Nie teraz',

  // An order
  pollRankHint: 'Ułóż wszystko w kolejności, od najważniejszego.',
  pollRankHintPartial: 'Ułóż w kolejności to, co jest dla Ciebie ważne, od najważniejszego. Resztę pomiń.',
  pollRankOrder: 'Twoja kolejność',
  pollRankRest: 'Jeszcze bez miejsca',
  pollRankUp: (option) => `Przesuń w górę: ${option}`,
  pollRankDown: (option) => `Przesuń w dół: ${option}`,
  pollRankOut: (option) => `Wyjmij: ${option}`,
  pollRankPosition: (option) => `Miejsce: ${option}`,
  pollRankMoved: (option, place) => `${option}: teraz miejsce ${place}.`,
  pollRankOuted: (option) => `Wyjęto: ${option}.`,

  // What is missing
  pollNothing: 'Najpierw wybierz odpowiedź.',
  pollNothingAbstain: 'Najpierw wybierz odpowiedź albo „Wolę nie mówić”.',
  pollNoText: 'Najpierw napisz odpowiedź.',
  pollNoTextAbstain: 'Najpierw napisz odpowiedź albo wybierz „Wolę nie mówić”.',
  pollTooFew: (count) => `Wybierz co najmniej ${options(count)}.`,
  pollTooMany: (count) => `Wybierz najwyżej ${options(count)}.`,
  pollRankMissing: (options) => `Jeszcze bez miejsca: ${options}.`,
  pollOneWord: 'Jedno słowo w każdym polu, bez spacji.',
  pollPersonal:
    'W Twoim tekście jest coś, co wygląda na czyjeś nazwisko, adres albo numer. Jeśli tekst zostanie wysłany, będzie pokazany tak, jak jest.',
  pollPersonalSend: 'Wyślij tak, jak jest',
  pollPersonalChange: 'Zmień',

  // After it
  pollHeld: 'Twoja odpowiedź zaraz zostanie wysłana.',
  pollHeldTaken: 'Twoja odpowiedź zaraz zostanie wycofana.',
  pollThanks: 'Dziękujemy za Twoją odpowiedź.',
  pollAnswered: 'Masz tu już odpowiedź.',
  pollAnsweredAbstain: 'Masz tu już odpowiedź: wolisz nie mówić.',
  pollYours: 'Twoja odpowiedź',
  pollChange: 'Zmień odpowiedź',
  pollWithdraw: 'Wycofaj odpowiedź',
  pollWithdrawn: 'Twoja odpowiedź jest wycofana.',
  pollVoteWaits: (time, end) =>
    `Twój głos wyruszy najpóźniej o ${time}, jeśli ta strona będzie otwarta. Jeśli nie, otwórz ją ponownie na czas, bo inaczej głos nie zostanie policzony. Ostatnia chwila: ${end}.`,
  pollVoteCounted: 'Twój głos jest policzony.',
  pollVoteSpent: 'To prawo do głosu zostało już wykorzystane. Liczy się pierwszy głos.',
  pollVoteRefused: 'Nie udało się policzyć Twojego głosu: nie został przyjęty.',
  pollVoteLate: 'Nie udało się policzyć Twojego głosu: dotarł po zakończeniu.',
  pollPreparing: 'Pobieranie Twojego prawa do głosu…',
  pollElsewhere: 'Twój udział jest już odnotowany albo Twoje prawo do głosu jest na innym urządzeniu. Każda osoba ma jedno.',
  pollNotEligible: 'To pytanie jest dla innych osób, więc nie możesz tu głosować.',
  pollWaitsForGroup: 'Wyniki pojawią się, gdy zbierze się cała grupa odpowiedzi.',
  pollWaitsForClose: 'Wyniki pojawią się po zamknięciu.',
  pollWaitsForCount: 'Trwa liczenie odpowiedzi. Wyniki pojawią się za jakiś czas.',
  pollHostOnly: 'Wyniki trafiają do osób, które prowadzą tę ankietę.',

  // Where nobody can answer safely
  pollUnsafe: 'Na to pytanie nie da się teraz bezpiecznie odpowiedzieć.',
  pollUnsafe_definitionchanged: 'To nie jest już to pytanie, którym było przy otwarciu. Nic od Ciebie nie zostało wysłane.',
  pollUnsafe_privacy:
    'Ta strona obiecuje co do Twojej odpowiedzi coś innego niż pytanie. Nic od Ciebie nie zostało wysłane. Powiedz o tym osobom, które prowadzą tę stronę.',
  pollUnsafe_keymismatch:
    'Jego klucz nie jest tym, który dostają wszyscy. Nic od Ciebie nie zostało wysłane. Powiedz o tym osobom, które prowadzą tę stronę.',
  pollUnsafe_insecure: 'Ta strona nie przyszła przez bezpieczne połączenie (https).',
  pollUnsafe_nostorage: 'Ta przeglądarka niczego nie przechowuje dla tej strony, więc prawo do głosu by przepadło.',
  pollUnsafe_noplace: 'Ta strona nie ma miejsca na głosy, których nie da się z Tobą powiązać. Powiedz o tym osobom, które prowadzą tę stronę.',
  pollUnsafe_failed: 'Nie udało się pobrać prawa do głosu. Spróbuj ponownie.',
  pollCopy: 'Twoje słowa zostają tutaj, aby można je było skopiować:',

  // Results
  pollResults: 'Wyniki',
  pollAsTable: 'Pokaż jako tabelę',
  pollAsChart: 'Pokaż jako wykres',
  pollColumnAnswer: 'Odpowiedź',
  pollColumnShare: 'Udział',
  pollColumnPlace: 'Średnie miejsce',
  pollColumnFirst: 'Ile osób stawia to na pierwszym miejscu',
  pollAsOf: (day) => `Aktualizacja: ${day}.`,
  pollBand: (band) => `${band} odpowiedzi.`,
  pollCount: (count) => `${counted(count, 'odpowiedź', 'odpowiedzi', 'odpowiedzi', 'odpowiedzi')}.`,
  pollShare_few: 'niewiele',
  pollShare_some: 'część',
  pollShare_many: 'wiele',
  pollShare_most: 'większość',
  pollShareHidden: 'nie pokazano',
  pollShareOver: (share) => `ponad ${share}`,
  pollShareUnder: (share) => `poniżej ${share}`,
  pollMerged: 'Inne odpowiedzi',
  pollMergedOf: (options) => `Razem: ${options}`,
  pollAbstained: 'Wolą nie mówić',
  pollMean: (mean, spread) => `Średnio ${mean}; odpowiedzi różnią się od tego zwykle o około ${spread}.`,
  pollMeanAbout: (mean, spread) => `Średnio około ${mean}; odpowiedzi różnią się od tego zwykle o około ${spread}.`,
  pollWords: 'Słowa podane przez kilka osób',
  pollNoWords: 'Nie ma słów podanych przez kilka osób.',
  pollTexts: 'Co napisano',
  pollNoResults_toofew: 'Odpowiedzi jest za mało, aby cokolwiek pokazać.',
  pollNoResults_abstained: 'Pytane osoby wolały nie mówić.',
  pollNoResults_spread: 'Liczby nie są pokazywane: zdradziłyby, co powiedziało bardzo niewiele osób.',
  pollNoResults_nomajority: 'Żadnej odpowiedzi nie podała więcej niż połowa.',
  pollNoResults_fewchanged:
    'Więcej nie jest podawane: zestawione z inną rundą tego pytania, liczby mogłyby zdradzić, co powiedziało tych niewiele osób, które w międzyczasie doszły albo odeszły.',
  pollNoResults_tooclose: 'Liczby nie są pokazywane: zestawione z tym, co podano wcześniej, zdradziłyby, co powiedziały pojedyncze osoby.',
  pollNoResults_fewtexts: 'Tekstów jest za mało, aby je pokazać.',
  pollNoResults_invalid: 'Nie da się odczytać wyników.',
  pollOvershare: 'Część liczb nie jest pokazywana na tej stronie: zdradziłyby zbyt wiele o pojedynczych osobach.',
  pollNamedAnswers: 'Kto co odpowiedział',

  // What comes of it
  pollOutcome: 'Co z tego wynika',
  pollOutcomeOn: (day) => `Podano: ${day}.`,
  pollOutcomeDue: (day) => `Tu będzie podane, co z tego wynika. Termin: ${day}.`,
  pollOutcomeMissing: (day) => `Nie podano, co z tego wynika. Termin minął: ${day}.`,

  // The list of ballots
  pollAudit: 'Znajdź kartę z głosem',
  pollAuditFound: 'Twoja karta do głosowania jest na liście policzonych.',
  pollAuditMissing: 'Twojej karty do głosowania nie ma na liście policzonych.',
  pollAuditSome: 'Nie wszystkie karty do głosowania z tej przeglądarki są na liście policzonych.',
  pollAuditOther: 'Twoje prawo do głosu jest na liście, ale z innym głosem, który dotarł pierwszy. Głos z tej przeglądarki nie został policzony.',
  pollAuditNone: 'Z tej przeglądarki nie oddano tu żadnej karty do głosowania.',
  pollAuditFailed: 'Nie udało się odczytać listy kart do głosowania. Spróbuj ponownie.',
  pollAuditOver: 'Lista kart do głosowania nie jest już przechowywana.',
  pollAuditList: 'Wszystkie karty do głosowania jako kody, a wśród nich kody zmyślone',
  pollAuditYours: 'Kod Twojej karty do głosowania',

  // Reports and decisions
  pollReportAsk: 'Zgłoś to pytanie',
  pollReportTextAsk: 'Zgłoś ten tekst',
  pollReportText: 'Zgłoś',
  pollQueue: 'Do sprawdzenia',
  pollQueueEmpty: 'Nic nie czeka na moderację.',
  pollQueueBack: 'Wróć do pytania',
  pollOfText: 'Tekst w wynikach:',
  'error_already-answered': 'Masz tu już odpowiedź, może z innego urządzenia.',
  'error_not-answered': 'Nie ma tu już Twojej odpowiedzi.',
  'error_definition-changed': 'To nie jest pytanie, które było Ci pokazane.',
  error_closed: 'W międzyczasie pytanie zamknięto.',
  error_final: 'Odpowiedź jest tu ostateczna.',
};

export default poll;
