import {formatNumber, plural} from './numbers.js';
import type {Terms} from './en.js';

// Names are not declined: they stand after a colon, or are what the sentence speaks of.

const number = (count: number) => formatNumber('pl', count);

/** A number and what it counts: 1, 2 to 4, 5 and more, and parts of one. */
const counted = (count: number, one: string, few: string, many: string, other: string) =>
  `${number(count)} ${plural('pl', count, {one, few, many, other})}`;

const characters = (count: number) => counted(count, 'znak', 'znaki', 'znaków', 'znaku');
const newThanks = (count: number) => counted(count, 'nowe podziękowanie', 'nowe podziękowania', 'nowych podziękowań', 'nowego podziękowania');

const pl: Terms = {
  loading: 'Wczytywanie',
  slow: 'To trwa dłużej niż zwykle.',
  cancel: 'Anuluj',
  retry: 'Spróbuj ponownie',
  close: 'Zamknij',
  save: 'Zapisz',
  edit: 'Edytuj',
  discard: 'Odrzuć',
  more: 'Więcej',
  loadFailed: 'Nie udało się tego wczytać.',
  moreFailed: 'Nie udało się wczytać więcej.',
  offline: 'Chwilowo nie ma połączenia. To, co piszesz, nie przepadnie i zostanie wysłane.',
  lastUpdated: (age) => `Ostatnia aktualizacja: ${age}.`,
  signedOut: 'Zaloguj się, aby wziąć udział. Twój tekst nie przepadnie.',
  notSent: 'Nie udało się przygotować tego do wysłania. Twój tekst nadal tu jest; spróbuj ponownie.',
  failedToLoadPart: 'Nie udało się wczytać części tej strony. Sprawdź połączenie i spróbuj ponownie.',
  forbidden: 'Nie masz dostępu do tej treści. Zwróć się do osób, które prowadzą tę stronę.',
  notConnected: 'Ten widżet nie ma hosta. Umieść go w <hearth-host endpoint="…"> albo podaj mu endpoint.',
  notSaved: 'Jeszcze nie zapisano na tym urządzeniu. Nie zamykaj tej strony, dopóki wpis nie zostanie wysłany.',
  undo: 'Cofnij',
  undone: 'Cofnięto. Nic nie zostało wysłane.',
  waitingToSend: 'Czeka na wysłanie',
  sending: 'Wysyłanie',
  notAccepted: 'Nie przyjęto',
  formerColleague: 'osoba z dawnego zespołu',
  groupOf: 'Grupa',

  charactersLeft: (left) => `${plural('pl', left, {one: 'Został', few: 'Zostały', other: 'Zostało'})} ${characters(left)}`,
  charactersOver: (over) => `${characters(over)} za dużo`,

  peopleLoading: 'Wyszukiwanie',
  peopleNone: 'Brak wyników. Spróbuj innej pisowni.',
  peopleAllChosen: 'Wszystkie wyniki są już wybrane.',
  peopleFailed: 'Wyszukiwanie się nie powiodło. Spróbuj ponownie.',
  peopleFound: (count) => counted(count, 'wynik', 'wyniki', 'wyników', 'wyniku'),
  personAdded: (name) => `Dodano: ${name}`,
  personRemoved: (name) => `Usunięto: ${name}`,
  personRemove: (name) => `Usuń: ${name}`,
  peopleChosen: 'Wybrane',
  peopleLimit: (max) => `Najwyżej ${number(max)}. Najpierw kogoś usuń.`,
  prefersPrivate: 'woli podziękowania na osobności',

  kudosHeading: 'Podziękowania',
  kudosInvite: 'Komu chcesz podziękować?',
  kudosGive: 'Podziękuj',
  kudosEmpty: 'Dobre miejsce na pierwsze podziękowanie.',
  kudosEmptyReadonly: 'Tu pojawią się podziękowania.',
  kudosThanked: 'Podziękowanie od: {from}, dla: {to}',
  kudosMore: 'Pokaż więcej',
  kudosNew: (count) => `Pokaż ${newThanks(count)}`,
  kudosNewAnnounce: newThanks,
  kudosOthers: (count) => `jeszcze ${counted(count, 'osoba', 'osoby', 'osób', 'osoby')}`,
  kudosEdited: 'edytowano',
  kudosForRecipient: 'Tylko dla osób, do których jest skierowane',
  kudosMenu: (name) => `Więcej opcji podziękowania od: ${name}`,
  kudosWithdraw: 'Wycofaj',
  kudosWithdrawAsk: 'Wycofać to podziękowanie? Zniknie dla wszystkich.',
  kudosKeep: 'Zostaw',
  kudosWithdrawn: 'Wycofano.',
  kudosEditLabel: 'Twoje słowa',
  kudosEditSaved: 'Zmieniono.',
  kudosHeld: (names) => `Za chwilę wyślemy podziękowanie dla: ${names}.`,
  kudosChangeRejected: 'Ta zmiana nie została przyjęta.',
  kudosReactions: 'Reakcje',
  kudosMark_thanks: 'Dzięki',
  kudosMark_celebrate: 'Brawo',
  kudosMark_learn: 'Cenna lekcja',
  kudosAndOthers: 'inne osoby',
  you: 'Ty',

  kudosWho: 'Komu dziękujesz?',
  kudosWhoHint: 'Wpisz imię i nazwisko albo nazwę zespołu.',
  kudosWhat: 'Za co dokładnie?',
  kudosWhatHint: 'Coś konkretnego oraz to, co dzięki temu było możliwe.',
  kudosPromptPossible: 'Dzięki temu udało się…',
  kudosPromptNoticed: 'Zwróciło to moją uwagę, bo…',
  kudosAudience: 'Kto może to zobaczyć?',
  kudosAudience_recipient: 'Tylko osoby, którym dziękujesz',
  kudosAudience_group: 'Wszyscy w tej przestrzeni',
  kudosAudience_everyone: 'Wszyscy, którzy tu pracują',
  kudosAudienceHint: 'Osoby, którym dziękujesz, mogą to później ograniczyć.',
  kudosAudienceLocked: (name) => `${name} woli podziękowania na osobności.`,
  kudosNoRecipient: 'Wybierz, komu dziękujesz.',
  kudosNoMessage: 'Napisz, za co dziękujesz.',
  kudosNudge: 'Chcesz dodać, o co chodziło? Jedno zdanie wiele znaczy.',

  'error_unknown-person': (name) => `Nie znaleziono: ${name}. Usuń tę pozycję i spróbuj ponownie.`,
  error_self: 'Podziękowania są dla innych osób: wybierz kogoś jeszcze.',
  'error_too-many': 'Za dużo osób jak na jedno podziękowanie.',
  'error_too-long': 'Tekst jest za długi.',
  error_empty: 'Tekst jest pusty.',
  'error_prefers-private': 'Ktoś tutaj woli podziękowania na osobności. Wybierz „Tylko osoby, którym dziękujesz”.',
  error_expired: 'Zbyt długo czekało na wysłanie.',
  error_gone: 'W międzyczasie to wycofano.',
  error_forbidden: 'Nie masz już do tego dostępu.',
  'error_not-found': 'Tego już tu nie ma.',
  error_precondition: 'W międzyczasie to zmieniono.',
  'error_too-large': 'To jest za duże, aby je wysłać.',
  error_other: 'Serwer tego nie przyjął.',
  queueFull: 'Na tym urządzeniu zbyt wiele czeka na wysłanie. Twój tekst zostaje tutaj; spróbuj ponownie, gdy będziesz online.',
};

export default pl;
