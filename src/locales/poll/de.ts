import {formatNumber, plural as pluralIn} from '../numbers.js';
import type {PollTerms} from './en.js';

const number = (count: number) => formatNumber('de', count);
const plural = (count: number, one: string, other: string) => pluralIn('de', count, {one, other});

/** People in the nominative and accusative, which are the same here. */
const persons = (count: number) => plural(count, 'eine Person', `${number(count)} Personen`);
const options = (count: number) => plural(count, 'eine Möglichkeit', `${number(count)} Möglichkeiten`);

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'Gerade ist keine Frage offen.',
  pollAskedBy: (name) => `${name} fragt.`,
  pollAsks: (groups) => `Geht an ${groups}.`,
  pollAsksAll: 'Geht an alle in diesem Bereich.',
  pollOpens: (day) => `Beginnt am ${day}.`,
  pollOpenUntil: (day) => `Offen bis ${day}.`,
  pollClosedOn: (day) => `Geschlossen am ${day}.`,
  pollAnotherWaits: 'Hier wartet noch eine Frage, ganz ohne Eile.',
  pollShow: 'Frage zeigen',
  pollPutOff: 'Sie bleibt hier, bis sie schließt, falls du später antworten möchtest.',
  pollNotAsked: 'Diese Frage geht an andere.',
  pollCameLater: 'Diese Frage geht an alle, die schon dabei waren, als sie geöffnet wurde.',
  pollCalledOff: 'Diese Frage wurde abgesagt. Von den Antworten wird nichts gezeigt.',
  pollTakenAway: 'Die Moderation hat diese Frage entfernt. Nur du und die Moderation sehen sie.',
  pollBroken: 'Diese Frage lässt sich nicht stellen: Etwas daran stimmt nicht. Bitte sag den Leuten Bescheid, die diese Seite betreuen.',
  pollBroken_few: 'Es gibt weniger als zwei Antworten zur Auswahl.',
  pollBroken_many: 'Es gibt zu viele Antworten zur Auswahl.',
  pollBroken_twice: 'Zwei Antworten sind gleich.',
  pollBroken_large: 'Sie ist zu lang.',
  pollBroken_other: 'Ein Teil davon fehlt oder ergibt keinen Sinn.',

  // What is promised to those who answer
  pollPrivacy_named: 'Mit deinem Namen',
  pollPrivacy_confidential: 'Vertraulich',
  pollPrivacy_unlinkable: 'Nicht zuordenbar',
  pollPromise_named: 'Die Leute, die diese Umfrage leiten, sehen deinen Namen bei deiner Antwort.',
  pollPromise_confidential: (people) =>
    `Dieses System weiß, wer was geantwortet hat. Menschen sehen nur, was Gruppen ab ${plural(people, 'einer Person', `${number(people)} Personen`)} zusammen gesagt haben.`,
  pollPromise_unlinkable: (people) =>
    `Deine Antwort lässt sich mit den hier gespeicherten Daten nicht dir zuordnen, sofern mindestens ${persons(people)} ${plural(people, 'antwortet', 'antworten')}. Was du mit eigenen Worten schreibst, lässt sich so nicht schützen.`,
  pollHow_named: 'Wer sieht, was ich antworte?',
  pollHow_confidential: 'Wie vertraulich ist das?',
  pollHow_unlinkable: 'Wie anonym ist das?',
  pollFact_named: 'Ist die Frage geschlossen, kann jede Person, die sie leitet, jede Antwort neben dem Namen dazu lesen.',
  pollFact_kept:
    'Deine Antwort wird unter einem Code statt unter deinem Namen aufbewahrt. Wer die ganze Datenbank dieses Systems hat, kann herausfinden, von wem sie ist.',
  pollFact_group: (people) =>
    `Über die Antworten wird nichts mitgeteilt, bevor mindestens ${persons(people)} geantwortet ${plural(people, 'hat', 'haben')}.`,
  pollFact_batch: (people) =>
    `Was mitgeteilt wird, ändert sich erst, wenn mindestens ${plural(people, 'eine neue Antwort da ist', `${number(people)} neue Antworten da sind`)}. So kann niemand zusehen, wie deine eintrifft.`,
  pollFact_rounded: 'Zahlen sind gerundet. Was nur wenige gesagt haben, wird mit anderen Antworten zusammengelegt oder nicht gezeigt.',
  pollFact_rounded_unlinkable:
    'Zahlen werden in Schritten von 5 % angegeben. Was nur wenige gesagt haben, wird mit anderen Antworten zusammengelegt oder nicht gezeigt.',
  pollFact_rounds:
    'Sind zwischen zwei Runden dieser Frage nur wenige dazugekommen oder gegangen, wird weniger mitgeteilt als sonst: Die Zahlen beider Runden könnten verraten, was diese wenigen gesagt haben.',
  pollFact_texts: (texts) =>
    `Was geschrieben wurde, wird gezeigt, sobald mindestens ${persons(texts)} etwas geschrieben ${plural(texts, 'hat', 'haben')}: alles, Wort für Wort, in einer Reihenfolge, die nichts verrät.`,
  pollFact_style: 'Wie du schreibst oder was du erzählst, kann dich verraten. Davor kann dich nichts schützen.',
  pollFact_token:
    'Wenn dir diese Frage gezeigt wird, bekommt dein Browser ein versiegeltes Stimmrecht. Es wird ungesehen unterschrieben: So weiß dieses System, dass du die Frage gesehen hast, aber weder, ob du geantwortet hast, noch was.',
  pollFact_delay:
    'Deine Stimme wartet eine zufällige Zeit von bis zu einer Stunde, damit der Zeitpunkt nichts verrät. Dann geht sie ohne deinen Namen, ohne Cookie und ohne Sitzung hinaus. In der letzten Viertelstunde geht sie sofort hinaus.',
  pollFact_audit:
    'Nach dem Schluss wird die Liste aller Stimmzettel als Codes veröffentlicht, mit erfundenen dazwischen. Du kannst nachsehen, ob deiner darin steht; niemand sonst kann erkennen, welcher es ist.',
  pollFact_lost: 'Das Stimmrecht ist nur in diesem Browser. Wer dessen Daten vor der Abstimmung löscht, kann nicht mehr abstimmen.',
  pollFact_final: 'Eine Antwort ist endgültig: Sie lässt sich nicht ändern und nicht zurücknehmen.',
  pollFact_change: 'Du kannst deine Antwort ändern oder zurücknehmen, bis die Frage schließt.',
  pollFact_counted: 'Ergebnisse, die deine Antwort schon gezählt haben, behalten sie, wie sie war.',
  pollFact_results_afteranswer: 'Wer geantwortet hat, sieht Ergebnisse, sobald es genug Antworten gibt.',
  pollFact_results_afterclose: 'Die Ergebnisse sehen nach dem Schluss alle, die gefragt wurden.',
  pollFact_results_hostonly: 'Die Ergebnisse sehen die Leute, die diese Umfrage leiten, und sonst niemand.',
  pollFact_runners: 'Die Leute, die diese Umfrage leiten, sehen dieselben Zahlen wie alle, vielleicht früher, aber nicht mehr als diese.',
  pollFact_ownuse: 'Die Antworten sind nicht dazu gedacht, die Arbeit von irgendjemandem zu bewerten.',
  pollNotProtected: 'Wovor das nicht schützen kann:',
  pollNotProtected_program: 'ein Server, der deinem Browser ein verändertes Programm gibt',
  pollNotProtected_network: 'wer das Netz protokolliert: Dieselbe Adresse fragt nach dem Stimmrecht und gibt später eine Stimme ab',
  pollNotProtected_device: 'wer deinen Bildschirm sehen kann oder ein Programm auf deinem Gerät hat',
  pollNotProtected_alike: 'eine Gruppe, in der alle dasselbe antworten oder alle außer dir erzählt haben, was sie gesagt haben',
  pollNotProtected_fakes: 'wer dieses System betreibt und Menschen erfindet, die abstimmen',
  pollNotProtected_proof: 'wer dich drängt zu beweisen, wie du abgestimmt hast: Es lässt sich beweisen',

  // Answering
  pollChooseAny: 'Wähle alles, was passt.',
  pollChooseExactly: (count) => `Wähle ${options(count)}.`,
  pollChooseUpTo: (count) => `Wähle bis zu ${plural(count, 'einer Möglichkeit', `${number(count)} Möglichkeiten`)}.`,
  pollChooseAtLeast: (count) => `Wähle mindestens ${options(count)}.`,
  pollChooseBetween: (least, most) => `Wähle ${least} bis ${most} Möglichkeiten.`,
  pollAbstain: 'Möchte ich nicht sagen',
  pollPoint: (point, of) => `${point} von ${of}`,
  pollRecommendLow: 'Sehr unwahrscheinlich',
  pollRecommendHigh: 'Äußerst wahrscheinlich',
  pollMood_1: 'Schlecht',
  pollMood_2: 'Nicht so gut',
  pollMood_3: 'Ganz okay',
  pollMood_4: 'Gut',
  pollMood_5: 'Sehr gut',
  pollText: 'Deine Antwort',
  pollWordsHint: 'Ein bis drei Wörter, jedes in einem eigenen Feld.',
  pollWord_1: 'Erstes Wort',
  pollWord_2: 'Zweites Wort (optional)',
  pollWord_3: 'Drittes Wort (optional)',
  pollComment: 'Möchtest du etwas ergänzen? (optional)',
  pollCommentHint:
    'Es wird Wort für Wort gezeigt. In einer kleinen Gruppe kann erkennbar sein, wer du bist: daran, wie du schreibst oder was du erzählst.',
  pollSend: 'Senden',
  pollSave: 'Antwort speichern',
  pollNotNow: 'Jetzt nicht',

  // An order
  pollRankHint: 'Bring alles in eine Reihenfolge, das Wichtigste zuerst.',
  pollRankHintPartial: 'Bring in eine Reihenfolge, was dir wichtig ist, das Wichtigste zuerst. Den Rest lass weg.',
  pollRankOrder: 'Deine Reihenfolge',
  pollRankRest: 'Noch ohne Platz',
  pollRankUp: (option) => `${option} nach oben`,
  pollRankDown: (option) => `${option} nach unten`,
  pollRankOut: (option) => `${option} herausnehmen`,
  pollRankPosition: (option) => `Platz von ${option}`,
  pollRankMoved: (option, place) => `${option} ist jetzt auf Platz ${place}.`,
  pollRankOuted: (option) => `${option} ist herausgenommen.`,

  // What is missing
  pollNothing: 'Wähle zuerst eine Antwort.',
  pollNothingAbstain: 'Wähle zuerst eine Antwort oder „Möchte ich nicht sagen“.',
  pollNoText: 'Schreib zuerst eine Antwort.',
  pollNoTextAbstain: 'Schreib zuerst eine Antwort oder wähle „Möchte ich nicht sagen“.',
  pollTooFew: (count) => `Wähle mindestens ${options(count)}.`,
  pollTooMany: (count) => `Wähle höchstens ${options(count)}.`,
  pollRankMissing: (options) => `Noch ohne Platz: ${options}.`,
  pollOneWord: 'In jedes Feld ein Wort, ohne Leerzeichen.',
  pollPersonal:
    'In deinem Text steht etwas, das wie der Name, die Adresse oder die Nummer von jemandem aussieht. Wird der Text gesendet, wird er so gezeigt, wie er ist.',
  pollPersonalSend: 'So senden',
  pollPersonalChange: 'Ändern',

  // After it
  pollHeld: 'Deine Antwort wird gleich gesendet.',
  pollHeldTaken: 'Deine Antwort wird gleich zurückgenommen.',
  pollThanks: 'Danke für deine Antwort.',
  pollAnswered: 'Du hast geantwortet.',
  pollAnsweredAbstain: 'Du hast geantwortet: Du möchtest es nicht sagen.',
  pollYours: 'Deine Antwort',
  pollChange: 'Antwort ändern',
  pollWithdraw: 'Antwort zurücknehmen',
  pollWithdrawn: 'Deine Antwort ist zurückgenommen.',
  pollVoteWaits: (time, end) =>
    `Deine Stimme geht bis ${time} hinaus, wenn diese Seite offen ist. Wenn nicht, öffne sie vor diesem Zeitpunkt noch einmal, sonst wird deine Stimme nicht gezählt: ${end}.`,
  pollVoteCounted: 'Deine Stimme ist gezählt.',
  pollVoteSpent: 'Dieses Stimmrecht wurde schon genutzt. Es gilt die erste Stimme.',
  pollVoteRefused: 'Deine Stimme konnte nicht gezählt werden: Sie wurde nicht angenommen.',
  pollVoteLate: 'Deine Stimme konnte nicht gezählt werden: Sie kam nach dem Ende an.',
  pollPreparing: 'Dein Stimmrecht wird geholt …',
  pollElsewhere: 'Du hast schon teilgenommen, oder dein Stimmrecht ist auf einem anderen Gerät. Jede Person hat eines.',
  pollNotEligible: 'Diese Frage geht an andere, deshalb kannst du hier nicht abstimmen.',
  pollWaitsForGroup: 'Ergebnisse kommen, wenn eine ganze Gruppe von Antworten da ist.',
  pollWaitsForClose: 'Ergebnisse kommen nach dem Schluss.',
  pollWaitsForCount: 'Die Antworten werden gezählt. Bald kommen Ergebnisse.',
  pollHostOnly: 'Die Ergebnisse gehen an die Leute, die diese Umfrage leiten.',

  // Where nobody can answer safely
  pollUnsafe: 'Diese Frage lässt sich gerade nicht sicher beantworten.',
  pollUnsafe_definitionchanged: 'Es ist nicht mehr die Frage, die sie bei der Eröffnung war. Von dir wurde nichts gesendet.',
  pollUnsafe_privacy:
    'Diese Seite verspricht für deine Antwort etwas anderes als die Frage. Von dir wurde nichts gesendet. Bitte sag den Leuten Bescheid, die diese Seite betreuen.',
  pollUnsafe_keymismatch:
    'Ihr Schlüssel ist nicht der, den alle bekommen. Von dir wurde nichts gesendet. Bitte sag den Leuten Bescheid, die diese Seite betreuen.',
  pollUnsafe_insecure: 'Diese Seite kam nicht über eine sichere Verbindung (https).',
  pollUnsafe_nostorage: 'Dieser Browser merkt sich für diese Seite nichts. Ein Stimmrecht ginge verloren.',
  pollUnsafe_noplace:
    'Diese Seite hat keinen Ort für Stimmen, die sich dir nicht zuordnen lassen. Bitte sag den Leuten Bescheid, die diese Seite betreuen.',
  pollUnsafe_failed: 'Das Stimmrecht konnte nicht geholt werden. Versuch es noch einmal.',
  pollCopy: 'Deine Worte stehen noch hier, damit du sie kopieren kannst:',

  // Results
  pollResults: 'Ergebnisse',
  pollAsTable: 'Als Tabelle zeigen',
  pollAsChart: 'Als Diagramm zeigen',
  pollColumnAnswer: 'Antwort',
  pollColumnShare: 'Anteil',
  pollColumnPlace: 'Platz im Durchschnitt',
  pollColumnFirst: 'Wie viele es an die erste Stelle setzen',
  pollAsOf: (day) => `Stand: ${day}.`,
  pollBand: (band) => `${band} Antworten.`,
  pollCount: (count) => `${number(count)} ${plural(count, 'Antwort', 'Antworten')}.`,
  pollShare_few: 'wenige',
  pollShare_some: 'einige',
  pollShare_many: 'viele',
  pollShare_most: 'die meisten',
  pollShareHidden: 'nicht gezeigt',
  pollShareOver: (share) => `über ${share}`,
  pollShareUnder: (share) => `unter ${share}`,
  pollMerged: 'Andere Antworten',
  pollMergedOf: (options) => `Zusammen: ${options}`,
  pollAbstained: 'Wollten es nicht sagen',
  pollMean: (mean, spread) => `Im Durchschnitt ${mean}; die Antworten liegen typischerweise etwa ${spread} davon entfernt.`,
  pollMeanAbout: (mean, spread) => `Im Durchschnitt etwa ${mean}; die Antworten liegen typischerweise etwa ${spread} davon entfernt.`,
  pollWords: 'Wörter, die mehrmals genannt wurden',
  pollNoWords: 'Kein Wort wurde mehrmals genannt.',
  pollTexts: 'Was geschrieben wurde',
  pollNoResults_toofew: 'Es sind nicht genug Antworten, um etwas zu zeigen.',
  pollNoResults_abstained: 'Die Befragten wollten es nicht sagen.',
  pollNoResults_spread: 'Zahlen werden nicht gezeigt: Sie würden verraten, was nur sehr wenige gesagt haben.',
  pollNoResults_nomajority: 'Keine Antwort kam von mehr als der Hälfte.',
  pollNoResults_fewchanged:
    'Mehr wird nicht mitgeteilt: Neben einer anderen Runde dieser Frage könnten Zahlen verraten, was die wenigen gesagt haben, die dazwischen dazugekommen oder gegangen sind.',
  pollNoResults_tooclose: 'Zahlen werden nicht gezeigt: Zusammen mit dem, was schon bekannt ist, würden sie verraten, was Einzelne gesagt haben.',
  pollNoResults_fewtexts: 'Es sind nicht genug Texte, um sie zu zeigen.',
  pollNoResults_invalid: 'Die Ergebnisse lassen sich nicht lesen.',
  pollOvershare: 'Auf dieser Seite werden einige Zahlen zurückgehalten: Sie würden zu viel über Einzelne verraten.',
  pollNamedAnswers: 'Wer was geantwortet hat',

  // What comes of it
  pollOutcome: 'Was daraus wird',
  pollOutcomeOn: (day) => `Mitgeteilt am ${day}.`,
  pollOutcomeDue: (day) => `Was daraus wird, wird hier bis ${day} mitgeteilt.`,
  pollOutcomeMissing: (day) => `Was daraus wird, wurde nicht mitgeteilt. Zugesagt war es bis ${day}.`,

  // The list of ballots
  pollAudit: 'Meinen Stimmzettel finden',
  pollAuditFound: 'Dein Stimmzettel steht in der Liste der gezählten.',
  pollAuditMissing: 'Dein Stimmzettel steht nicht in der Liste der gezählten.',
  pollAuditSome: 'Nicht alle Stimmzettel dieses Browsers stehen in der Liste der gezählten.',
  pollAuditOther: 'Dein Stimmrecht steht in der Liste, aber mit einer anderen Stimme, die zuerst kam. Die aus diesem Browser ist nicht gezählt.',
  pollAuditNone: 'Dieser Browser hat hier keinen Stimmzettel abgegeben.',
  pollAuditFailed: 'Die Liste der Stimmzettel ließ sich nicht lesen. Versuch es noch einmal.',
  pollAuditOver: 'Die Liste der Stimmzettel wird nicht mehr aufbewahrt.',
  pollAuditList: 'Alle Stimmzettel als Codes, dazwischen erfundene',
  pollAuditYours: 'Der Code deines Stimmzettels',

  // Reports and decisions
  pollReportAsk: 'Diese Frage melden',
  pollReportTextAsk: 'Diesen Text melden',
  pollReportText: 'Melden',
  pollQueue: 'Zu prüfen',
  pollQueueEmpty: 'Nichts wartet auf die Moderation.',
  pollQueueBack: 'Zurück zur Frage',
  pollOfText: 'Ein Text in den Ergebnissen:',
  'error_already-answered': 'Du hast schon geantwortet, vielleicht auf einem anderen Gerät.',
  'error_not-answered': 'Von dir gibt es hier keine Antwort mehr.',
  'error_definition-changed': 'Es ist nicht die Frage, die dir gezeigt wurde.',
  error_closed: 'Die Frage wurde inzwischen geschlossen.',
  error_final: 'Eine Antwort ist hier endgültig.',
};

export default poll;
