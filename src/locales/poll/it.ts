import {theDay, toTheDay} from '../days/it.js';
import {formatNumber, plural} from '../numbers.js';
import type {PollTerms} from './en.js';

const number = (count: number) => formatNumber('it', count);

/** A number and what it counts. From a million on Italian asks for `di`. */
const counted = (count: number, one: string, other: string) => `${number(count)} ${plural('it', count, {one, many: `di ${other}`, other})}`;

const persons = (count: number) => counted(count, 'persona', 'persone');
const options = (count: number) => counted(count, 'opzione', 'opzioni');

/** A share with its article, which elides before 1, 8, 11 and 80 to 89 as well. */
const theShare = (share: string) => (/^(?:1|11|8\d?)(?!\d)/.test(share) ? `l’${share}` : `il ${share}`);

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'In questo momento non c’è nessuna domanda.',
  pollAskedBy: (name) => `La domanda è di ${name}.`,
  pollAsks: (groups) => `È per ${groups}.`,
  pollAsksAll: 'È per tutte le persone di questo spazio.',
  pollOpens: (day) => `Si apre ${theDay(day)}.`,
  pollOpenUntil: (day) => `Aperta fino ${toTheDay(day)}.`,
  pollClosedOn: (day) => `Chiusa ${theDay(day)}.`,
  pollAnotherWaits: 'Qui aspetta un’altra domanda, senza fretta.',
  pollShow: 'Mostra la domanda',
  pollPutOff: 'Resta qui finché non si chiude, se vuoi rispondere più tardi.',
  pollNotAsked: 'Questa domanda è per altre persone.',
  pollCameLater: 'Questa domanda è per chi c’era già quando è stata aperta.',
  pollCalledOff: 'Questa domanda è stata annullata. Delle risposte non viene mostrato nulla.',
  pollTakenAway: 'La moderazione ha rimosso questa domanda. La vedete solo tu e la moderazione.',
  pollBroken: 'Questa domanda non si può porre: c’è qualcosa che non va. Avvisa chi gestisce questa pagina.',
  pollBroken_few: 'Ci sono meno di due risposte tra cui scegliere.',
  pollBroken_many: 'Ci sono troppe risposte tra cui scegliere.',
  pollBroken_twice: 'Due risposte sono uguali.',
  pollBroken_large: 'È troppo lunga.',
  pollBroken_other: 'Una parte manca o non ha senso.',

  // What is promised to those who answer
  pollPrivacy_named: 'Con il tuo nome',
  pollPrivacy_confidential: 'Riservata',
  pollPrivacy_unlinkable: 'Non riconducibile a te',
  pollPromise_named: 'Chi gestisce questo sondaggio vede il tuo nome accanto alla tua risposta.',
  pollPromise_confidential: (people) =>
    `Questo sistema sa chi ha risposto che cosa. Le persone vedono solo ciò che gruppi di almeno ${persons(people)} hanno detto insieme.`,
  pollPromise_unlinkable: (people) =>
    `I dati conservati qui non permettono di ricondurre a te la tua risposta, purché ${plural('it', people, {one: 'risponda', other: 'rispondano'})} almeno ${persons(people)}. Questo non può proteggere ciò che scrivi con parole tue.`,
  pollHow_named: 'Chi vede che cosa rispondo?',
  pollHow_confidential: 'Quanto è riservata?',
  pollHow_unlinkable: 'Quanto è anonima?',
  pollFact_named: 'Quando la domanda è chiusa, chi la gestisce può leggere ogni risposta accanto al nome di chi l’ha data.',
  pollFact_kept:
    'La tua risposta è conservata sotto un codice al posto del tuo nome. Chi ha l’intero database di questo sistema può risalire a chi l’ha data.',
  pollFact_group: (people) =>
    `Delle risposte non si dice nulla prima che almeno ${persons(people)} ne ${plural('it', people, {one: 'abbia', other: 'abbiano'})} data una.`,
  pollFact_batch: (people) =>
    `Ciò che si dice cambia solo quando ${plural('it', people, {one: 'c’è', other: 'ci sono'})} almeno ${counted(people, 'nuova risposta', 'nuove risposte')}, così nessuno può veder arrivare la tua.`,
  pollFact_rounded: 'I numeri sono arrotondati. Ciò che hanno detto poche persone viene unito ad altre risposte, o non viene mostrato.',
  pollFact_rounded_unlinkable:
    'I numeri sono indicati a scatti del 5%. Ciò che hanno detto poche persone viene unito ad altre risposte, o non viene mostrato.',
  pollFact_rounds:
    'Se tra due giri di questa domanda arrivano o vanno via solo poche persone, si dice meno del solito: i numeri di entrambi potrebbero rivelare che cosa hanno detto quelle poche.',
  pollFact_texts: (texts) =>
    `Ciò che è stato scritto viene mostrato quando almeno ${persons(texts)} ${plural('it', texts, {one: 'ha', other: 'hanno'})} scritto qualcosa: tutto, parola per parola, in un ordine che non significa nulla.`,
  pollFact_style: 'Il tuo modo di scrivere, o ciò che racconti, può tradirti. Nulla può proteggerti da questo.',
  pollFact_token:
    'Quando questa domanda ti viene mostrata, il tuo browser riceve un diritto di voto sigillato. Viene firmato senza essere visto: così questo sistema sa che hai visto la domanda, ma non se hai risposto, né che cosa.',
  pollFact_delay:
    'Prima di partire, il tuo voto aspetta un tempo casuale, fino a un’ora, perché il momento non riveli nulla. Parte senza il tuo nome, senza cookie e senza sessione. Nell’ultimo quarto d’ora parte subito.',
  pollFact_audit:
    'Dopo la chiusura viene pubblicato l’elenco di tutte le schede di voto come codici, con altri inventati in mezzo. Puoi controllare se c’è la tua; nessun altro può capire qual è.',
  pollFact_lost: 'Il diritto di voto è solo in questo browser. Chi ne cancella i dati prima di votare non può più votare.',
  pollFact_final: 'Una risposta è definitiva: non si può cambiare né ritirare.',
  pollFact_change: 'Puoi cambiare la tua risposta, o ritirarla, finché la domanda non si chiude.',
  pollFact_counted: 'I risultati che hanno già contato la tua risposta la mantengono com’era.',
  pollFact_results_afteranswer: 'Chi ha risposto vede i risultati, appena ci sono abbastanza risposte.',
  pollFact_results_afterclose: 'Dopo la chiusura i risultati sono mostrati a tutte le persone a cui è rivolta la domanda.',
  pollFact_results_hostonly: 'I risultati sono mostrati a chi gestisce questo sondaggio, e a nessun altro.',
  pollFact_runners: 'Chi gestisce questo sondaggio vede gli stessi numeri di tutti, forse prima, e nulla di più.',
  pollFact_ownuse: 'Le risposte non sono pensate per giudicare il lavoro di qualcuno.',
  pollNotProtected: 'Da che cosa non può proteggerti:',
  pollNotProtected_program: 'un server che dà al tuo browser un programma alterato',
  pollNotProtected_network: 'chi registra il traffico di rete: lo stesso indirizzo chiede il diritto di voto e più tardi invia un voto',
  pollNotProtected_device: 'chi può vedere il tuo schermo, o ha un programma sul tuo dispositivo',
  pollNotProtected_alike: 'un gruppo in cui tutti rispondono allo stesso modo, o in cui tutti tranne te hanno raccontato la propria risposta',
  pollNotProtected_fakes: 'chi gestisce questo sistema e inventa persone che votano',
  pollNotProtected_proof: 'chi ti spinge a dimostrare come hai votato: si può dimostrare',

  // Answering
  pollChooseAny: 'Scegli tutto ciò che fa per te.',
  pollChooseExactly: (count) => `Scegli ${options(count)}.`,
  pollChooseUpTo: (count) => `Scegli fino a ${options(count)}.`,
  pollChooseAtLeast: (count) => `Scegli almeno ${options(count)}.`,
  pollChooseBetween: (least, most) => `Scegli da ${least} a ${most} opzioni.`,
  pollAbstain: 'Preferisco non dirlo',
  pollPoint: (point, of) => `${point} su ${of}`,
  pollRecommendLow: 'Per niente probabile',
  pollRecommendHigh: 'Estremamente probabile',
  pollMood_1: 'Male',
  pollMood_2: 'Non tanto bene',
  pollMood_3: 'Abbastanza bene',
  pollMood_4: 'Bene',
  pollMood_5: 'Molto bene',
  pollText: 'La tua risposta',
  pollWordsHint: 'Da una a tre parole, ognuna nel suo campo.',
  pollWord_1: 'Prima parola',
  pollWord_2: 'Seconda parola (facoltativo)',
  pollWord_3: 'Terza parola (facoltativo)',
  pollComment: 'Vuoi aggiungere qualcosa? (facoltativo)',
  pollCommentHint: 'Viene mostrato parola per parola. In un gruppo piccolo, il tuo modo di scrivere o ciò che racconti può far capire chi sei.',
  pollSend: 'Invia',
  pollSave: 'Salva la risposta',
  pollNotNow: 'Non ora',

  // An order
  pollRankHint: 'Metti tutto in ordine, prima ciò che è più importante.',
  pollRankHintPartial: 'Metti in ordine ciò che conta per te, prima ciò che è più importante. Lascia fuori il resto.',
  pollRankOrder: 'Il tuo ordine',
  pollRankRest: 'Ancora senza posto',
  pollRankUp: (option) => `Sposta ${option} più in su`,
  pollRankDown: (option) => `Sposta ${option} più in giù`,
  pollRankOut: (option) => `Togli ${option}`,
  pollRankPosition: (option) => `Posto di ${option}`,
  pollRankMoved: (option, place) => `${option} ora è al posto ${place}.`,
  pollRankOuted: (option) => `Hai tolto ${option}.`,

  // What is missing
  pollNothing: 'Prima scegli una risposta.',
  pollNothingAbstain: 'Prima scegli una risposta, o «Preferisco non dirlo».',
  pollNoText: 'Prima scrivi una risposta.',
  pollNoTextAbstain: 'Prima scrivi una risposta, o scegli «Preferisco non dirlo».',
  pollTooFew: (count) => `Scegli almeno ${options(count)}.`,
  pollTooMany: (count) => `Scegli al massimo ${options(count)}.`,
  pollRankMissing: (options) => `Ancora senza posto: ${options}.`,
  pollOneWord: 'Una sola parola in ogni campo, senza spazi.',
  pollPersonal: 'Nel tuo testo c’è qualcosa che sembra il nome, l’indirizzo o il numero di qualcuno. Se viene inviato, viene mostrato così com’è.',
  pollPersonalSend: 'Invia così com’è',
  pollPersonalChange: 'Cambialo',

  // After it
  pollHeld: 'La tua risposta sarà inviata tra un attimo.',
  pollHeldTaken: 'La tua risposta sarà ritirata tra un attimo.',
  pollThanks: 'Grazie per la tua risposta.',
  pollAnswered: 'Hai risposto.',
  pollAnsweredAbstain: 'Hai risposto: preferisci non dirlo.',
  pollYours: 'La tua risposta',
  pollChange: 'Cambia la risposta',
  pollWithdraw: 'Ritira la risposta',
  pollWithdrawn: 'La tua risposta è stata ritirata.',
  pollVoteWaits: (time, end) =>
    `Il tuo voto parte entro le ore ${time} se questa pagina è aperta. Se non lo è, riaprila in tempo, altrimenti il voto non sarà contato. Ultimo momento: ${end}.`,
  pollVoteCounted: 'Il tuo voto è stato contato.',
  pollVoteSpent: 'Questo diritto di voto è già stato usato. Vale il primo voto.',
  pollVoteRefused: 'Non è stato possibile contare il tuo voto: non è stato accettato.',
  pollVoteLate: 'Non è stato possibile contare il tuo voto: è arrivato dopo la fine.',
  pollPreparing: 'Richiesta del tuo diritto di voto in corso…',
  pollElsewhere: 'Hai già partecipato, o il tuo diritto di voto è su un altro dispositivo. Ce n’è uno per persona.',
  pollNotEligible: 'Questa domanda è per altre persone, perciò qui non puoi votare.',
  pollWaitsForGroup: 'I risultati arrivano quando c’è un intero gruppo di risposte.',
  pollWaitsForClose: 'I risultati arrivano dopo la chiusura.',
  pollWaitsForCount: 'Le risposte vengono contate. I risultati arrivano tra poco.',
  pollHostOnly: 'I risultati vanno a chi gestisce questo sondaggio.',

  // Where nobody can answer safely
  pollUnsafe: 'Al momento non si può rispondere a questa domanda in modo sicuro.',
  pollUnsafe_definitionchanged: 'Non è più la domanda che era all’apertura. Nulla di tuo è stato inviato.',
  pollUnsafe_privacy:
    'Sulla tua risposta questa pagina promette qualcosa di diverso dalla domanda. Nulla di tuo è stato inviato. Avvisa chi gestisce questa pagina.',
  pollUnsafe_keymismatch: 'La sua chiave non è quella che ricevono tutti. Nulla di tuo è stato inviato. Avvisa chi gestisce questa pagina.',
  pollUnsafe_insecure: 'Questa pagina non è arrivata attraverso una connessione sicura (https).',
  pollUnsafe_nostorage: 'Questo browser non conserva nulla per questa pagina, perciò un diritto di voto andrebbe perso.',
  pollUnsafe_noplace: 'Questa pagina non ha un posto per voti non riconducibili a te. Avvisa chi gestisce questa pagina.',
  pollUnsafe_failed: 'Non è stato possibile ottenere il diritto di voto. Riprova.',
  pollCopy: 'Le tue parole restano qui, così puoi copiarle:',

  // Results
  pollResults: 'Risultati',
  pollAsTable: 'Mostra come tabella',
  pollAsChart: 'Mostra come grafico',
  pollColumnAnswer: 'Risposta',
  pollColumnShare: 'Quota',
  pollColumnPlace: 'Posto medio',
  pollColumnFirst: 'Quante persone lo mettono al primo posto',
  pollAsOf: (day) => `Dati aggiornati ${toTheDay(day)}.`,
  pollBand: (band) => `${band} risposte.`,
  pollCount: (count) => `${counted(count, 'risposta', 'risposte')}.`,
  pollShare_few: 'poche',
  pollShare_some: 'alcune',
  pollShare_many: 'molte',
  pollShare_most: 'la maggior parte',
  pollShareHidden: 'non mostrato',
  pollShareOver: (share) => `oltre ${theShare(share)}`,
  pollShareUnder: (share) => `sotto ${theShare(share)}`,
  pollMerged: 'Altre risposte',
  pollMergedOf: (options) => `Insieme: ${options}`,
  pollAbstained: 'Preferiscono non dirlo',
  pollMean: (mean, spread) => `In media ${mean}; di solito le risposte se ne discostano di circa ${spread}.`,
  pollMeanAbout: (mean, spread) => `In media circa ${mean}; di solito le risposte se ne discostano di circa ${spread}.`,
  pollWords: 'Parole date da più persone',
  pollNoWords: 'Nessuna parola è stata data da più persone.',
  pollTexts: 'Che cosa è stato scritto',
  pollNoResults_toofew: 'Non ci sono abbastanza risposte per mostrare qualcosa.',
  pollNoResults_abstained: 'Chi ha risposto ha preferito non dirlo.',
  pollNoResults_spread: 'I numeri non vengono mostrati: direbbero che cosa hanno risposto pochissime persone.',
  pollNoResults_nomajority: 'Nessuna risposta è stata data da più della metà.',
  pollNoResults_fewchanged:
    'Di più non si dice: accanto a un altro giro di questa domanda, i numeri potrebbero rivelare che cosa hanno detto le poche persone arrivate o andate via nel frattempo.',
  pollNoResults_tooclose:
    'I numeri non vengono mostrati: accanto a ciò che è già stato detto, rivelerebbero che cosa hanno risposto singole persone.',
  pollNoResults_fewtexts: 'Non ci sono abbastanza testi per mostrarli.',
  pollNoResults_invalid: 'Non è possibile leggere i risultati.',
  pollOvershare: 'In questa pagina alcuni numeri non vengono mostrati: direbbero troppo di singole persone.',
  pollNamedAnswers: 'Chi ha risposto che cosa',

  // What comes of it
  pollOutcome: 'Che cosa ne segue',
  pollOutcomeOn: (day) => `Comunicato ${theDay(day)}.`,
  pollOutcomeDue: (day) => `Che cosa ne segue sarà comunicato qui entro ${theDay(day)}.`,
  pollOutcomeMissing: (day) => `Non è stato comunicato che cosa ne segue. Era atteso per ${theDay(day)}.`,

  // The list of ballots
  pollAudit: 'Trova la scheda di voto',
  pollAuditFound: 'La tua scheda di voto è nell’elenco di quelle contate.',
  pollAuditMissing: 'La tua scheda di voto non è nell’elenco di quelle contate.',
  pollAuditSome: 'Non tutte le schede di voto di questo browser sono nell’elenco di quelle contate.',
  pollAuditOther: 'Il tuo diritto di voto è nell’elenco, ma con un altro voto, arrivato prima. Quello di questo browser non è stato contato.',
  pollAuditNone: 'Da questo browser non è stata inviata qui nessuna scheda di voto.',
  pollAuditFailed: 'Non è stato possibile leggere l’elenco delle schede di voto. Riprova.',
  pollAuditOver: 'L’elenco delle schede di voto non è più conservato.',
  pollAuditList: 'Tutte le schede di voto, come codici, con altri inventati in mezzo',
  pollAuditYours: 'Il codice della tua scheda di voto',

  // Reports and decisions
  pollReportAsk: 'Segnala questa domanda',
  pollReportTextAsk: 'Segnala questo testo',
  pollReportText: 'Segnala',
  pollQueue: 'Da esaminare',
  pollQueueEmpty: 'Non c’è nulla in attesa di moderazione.',
  pollQueueBack: 'Torna alla domanda',
  pollOfText: 'Un testo nei risultati:',
  'error_already-answered': 'Hai già risposto, forse su un altro dispositivo.',
  'error_not-answered': 'Qui non c’è più una tua risposta.',
  'error_definition-changed': 'Non è la domanda che ti è stata mostrata.',
  error_closed: 'Nel frattempo la domanda è stata chiusa.',
  error_final: 'Qui una risposta è definitiva.',
};

export default poll;
