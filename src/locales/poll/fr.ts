import {formatNumber, plural} from '../numbers.js';
import type {PollTerms} from './en.js';

// U+202F stands before ; ! ? and U+00A0 before a colon and within guillemets.

const number = (count: number) => formatNumber('fr', count);

/** A number and what it counts. From a million on French asks for `de`. */
const counted = (count: number, one: string, other: string, many = `de ${other}`) =>
  `${number(count)}\u00A0${plural('fr', count, {one, many, other})}`;

const persons = (count: number) => counted(count, 'personne', 'personnes');
const options = (count: number) => counted(count, 'option', 'options');

/** A date has an article, a day of the week has none: with one it would be every week. */
const toTheDay = (day: string) => (/^\d/.test(day) ? `au ${day}` : `à ${day}`);

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'Aucune question n’est posée en ce moment.',
  pollAskedBy: (name) => `${name} pose la question.`,
  pollAsks: (groups) => `S’adresse à\u00A0: ${groups}.`,
  pollAsksAll: 'S’adresse à toutes les personnes de cet espace.',
  pollOpens: (day) => `Ouverture\u00A0: ${day}.`,
  pollOpenUntil: (day) => `Ouverte jusqu’${toTheDay(day)}.`,
  pollClosedOn: (day) => `Close depuis\u00A0: ${day}.`,
  pollAnotherWaits: 'Une autre question attend ici, rien ne presse.',
  pollShow: 'Voir la question',
  pollPutOff: 'Elle reste ici jusqu’à sa clôture, si tu veux répondre plus tard.',
  pollNotAsked: 'Cette question s’adresse à d’autres personnes.',
  pollCameLater: 'Cette question s’adresse aux personnes qui étaient déjà là à son ouverture.',
  pollCalledOff: 'Cette question a été annulée. Rien de ce qui a été répondu n’est montré.',
  pollTakenAway: 'La modération a supprimé cette question. Elle n’est visible que pour toi et pour la modération.',
  pollBroken: 'On ne peut pas poser cette question\u00A0: quelque chose n’y va pas. Préviens les personnes qui gèrent cette page, s’il te plaît.',
  pollBroken_few: 'Il y a moins de deux réponses au choix.',
  pollBroken_many: 'Il y a trop de réponses au choix.',
  pollBroken_twice: 'Deux réponses sont identiques.',
  pollBroken_large: 'Elle est trop longue.',
  pollBroken_other: 'Une partie manque ou n’a pas de sens.',

  // What is promised to those who answer
  pollPrivacy_named: 'Avec ton nom',
  pollPrivacy_confidential: 'Confidentiel',
  pollPrivacy_unlinkable: 'Impossible à relier à toi',
  pollPromise_named: 'Les personnes qui mènent ce sondage voient ton nom avec ta réponse.',
  pollPromise_confidential: (people) =>
    `Ce système sait qui a répondu quoi. Les gens ne voient que ce qu’ont dit ensemble des groupes d’au moins ${persons(people)}.`,
  pollPromise_unlinkable: (people) =>
    `Les données conservées ici ne permettent pas de relier ta réponse à toi, tant qu’au moins ${persons(people)} ${plural('fr', people, {one: 'répond', other: 'répondent'})}. Cela ne peut pas protéger ce que tu écris avec tes propres mots.`,
  pollHow_named: 'Qui voit ce que je réponds\u202F?',
  pollHow_confidential: 'À quel point est-ce confidentiel\u202F?',
  pollHow_unlinkable: 'À quel point est-ce anonyme\u202F?',
  pollFact_named: 'Une fois la question close, quiconque la mène peut lire chaque réponse à côté du nom de la personne qui l’a donnée.',
  pollFact_kept:
    'Ta réponse est conservée sous un code au lieu de ton nom. Quiconque a toute la base de données de ce système peut retrouver de qui elle vient.',
  pollFact_group: (people) =>
    `Rien n’est dit des réponses avant qu’au moins ${persons(people)} ${plural('fr', people, {one: 'n’ait', other: 'n’aient'})} répondu.`,
  pollFact_batch: (people) =>
    `Ce qui est dit ne change que lorsqu’il y a au moins ${counted(people, 'nouvelle réponse', 'nouvelles réponses')}, pour que personne ne puisse voir arriver la tienne.`,
  pollFact_rounded: 'Les chiffres sont arrondis. Ce que peu de gens ont dit est regroupé avec d’autres réponses, ou n’est pas montré.',
  pollFact_rounded_unlinkable:
    'Les chiffres sont donnés par paliers de 5\u00A0%. Ce que peu de gens ont dit est regroupé avec d’autres réponses, ou n’est pas montré.',
  pollFact_rounds:
    'Si seules quelques personnes sont arrivées ou parties entre deux vagues de cette question, on en dit moins que d’habitude\u00A0: les chiffres des deux pourraient révéler ce qu’elles ont dit.',
  pollFact_texts: (texts) =>
    `Ce que les gens ont écrit est montré dès qu’au moins ${persons(texts)} ${plural('fr', texts, {one: 'a', other: 'ont'})} écrit quelque chose\u00A0: tout, mot pour mot, dans un ordre qui ne veut rien dire.`,
  pollFact_style: 'Ta façon d’écrire, ou ce que tu racontes, peut te trahir. Rien ne peut t’en protéger.',
  pollFact_token:
    'Quand cette question t’est montrée, ton navigateur reçoit un droit de vote scellé. Il est signé sans être vu\u00A0: ce système sait donc que tu as vu la question, mais ni si tu as répondu, ni quoi.',
  pollFact_delay:
    'Avant de partir, ton vote attend un temps tiré au hasard, jusqu’à une heure, pour que l’heure de son envoi ne trahisse rien. Il part sans ton nom, sans cookie et sans session. Dans le dernier quart d’heure, il part tout de suite.',
  pollFact_audit:
    'Après la clôture, la liste de tous les bulletins est publiée sous forme de codes, mêlés à des codes inventés. Tu peux vérifier que le tien y est\u202F; personne d’autre ne peut savoir lequel c’est.',
  pollFact_lost: 'Le droit de vote n’est que dans ce navigateur. Si on en efface les données avant de voter, on ne peut plus voter.',
  pollFact_final: 'Une réponse est définitive\u00A0: on ne peut ni la modifier ni la retirer.',
  pollFact_change: 'Tu peux modifier ta réponse, ou la retirer, jusqu’à la clôture de la question.',
  pollFact_counted: 'Les résultats qui ont déjà compté ta réponse la gardent telle qu’elle était.',
  pollFact_results_afteranswer: 'Quiconque a répondu voit les résultats, dès qu’il y a assez de réponses.',
  pollFact_results_afterclose: 'Les résultats sont montrés après la clôture à toutes les personnes interrogées.',
  pollFact_results_hostonly: 'Les résultats sont montrés aux personnes qui mènent ce sondage, et à personne d’autre.',
  pollFact_runners: 'Les personnes qui mènent ce sondage voient les mêmes chiffres que tout le monde, peut-être plus tôt, et rien de plus.',
  pollFact_ownuse: 'Les réponses ne sont pas faites pour juger le travail de qui que ce soit.',
  pollNotProtected: 'Ce dont cela ne peut pas te protéger\u00A0:',
  pollNotProtected_program: 'un serveur qui donne à ton navigateur un programme modifié',
  pollNotProtected_network: 'quiconque enregistre le trafic du réseau\u00A0: la même adresse demande le droit de vote et envoie un vote plus tard',
  pollNotProtected_device: 'quiconque peut voir ton écran, ou a un programme sur ton appareil',
  pollNotProtected_alike: 'un groupe où tout le monde répond la même chose, ou bien où tout le monde sauf toi a raconté sa réponse',
  pollNotProtected_fakes: 'quiconque gère ce système et invente des personnes qui votent',
  pollNotProtected_proof: 'quiconque te pousse à prouver ton vote\u00A0: il peut être prouvé',

  // Answering
  pollChooseAny: 'Choisis tout ce qui convient.',
  pollChooseExactly: (count) => `Choisis ${options(count)}.`,
  pollChooseUpTo: (count) => `Choisis jusqu’à ${options(count)}.`,
  pollChooseAtLeast: (count) => `Choisis au moins ${options(count)}.`,
  pollChooseBetween: (least, most) => `Choisis de ${least} à ${most} options.`,
  pollAbstain: 'Je préfère ne pas répondre',
  pollPoint: (point, of) => `${point} sur ${of}`,
  pollRecommendLow: 'Pas du tout probable',
  pollRecommendHigh: 'Extrêmement probable',
  pollMood_1: 'Mal',
  pollMood_2: 'Pas très bien',
  pollMood_3: 'Ça va',
  pollMood_4: 'Bien',
  pollMood_5: 'Très bien',
  pollText: 'Ta réponse',
  pollWordsHint: 'Un à trois mots, chacun dans son champ.',
  pollWord_1: 'Premier mot',
  pollWord_2: 'Deuxième mot (facultatif)',
  pollWord_3: 'Troisième mot (facultatif)',
  pollComment: 'Quelque chose à ajouter\u202F? (facultatif)',
  pollCommentHint: 'Ce texte est montré mot pour mot. Dans un petit groupe, ta façon d’écrire ou ce que tu racontes peut révéler qui tu es.',
  pollSend: 'Envoyer',
  pollSave: 'Enregistrer ma réponse',
  pollNotNow: 'Pas maintenant',

  // An order
  pollRankHint: 'Mets tout dans l’ordre, le plus important d’abord.',
  pollRankHintPartial: 'Mets dans l’ordre ce qui compte pour toi, le plus important d’abord. Laisse le reste de côté.',
  pollRankOrder: 'Ton ordre',
  pollRankRest: 'Pas encore placé',
  pollRankUp: (option) => `Monter ${option}`,
  pollRankDown: (option) => `Descendre ${option}`,
  pollRankOut: (option) => `Retirer ${option}`,
  pollRankPosition: (option) => `Place de ${option}`,
  pollRankMoved: (option, place) => `${option}\u00A0: place ${place}.`,
  pollRankOuted: (option) => `Retrait\u00A0: ${option}.`,

  // What is missing
  pollNothing: 'Choisis d’abord une réponse.',
  pollNothingAbstain: 'Choisis d’abord une réponse, ou «\u00A0Je préfère ne pas répondre\u00A0».',
  pollNoText: 'Écris d’abord une réponse.',
  pollNoTextAbstain: 'Écris d’abord une réponse, ou choisis «\u00A0Je préfère ne pas répondre\u00A0».',
  pollTooFew: (count) => `Choisis au moins ${options(count)}.`,
  pollTooMany: (count) => `Choisis au plus ${options(count)}.`,
  pollRankMissing: (options) => `Pas encore placé\u00A0: ${options}.`,
  pollOneWord: 'Un seul mot par champ, sans espace.',
  pollPersonal:
    'Il y a dans ton texte quelque chose qui ressemble au nom, à l’adresse ou au numéro de quelqu’un. Si ton texte est envoyé, il est montré tel quel.',
  pollPersonalSend: 'Envoyer tel quel',
  pollPersonalChange: 'Modifier',

  // After it
  pollHeld: 'Ta réponse sera envoyée dans un instant.',
  pollHeldTaken: 'Ta réponse sera retirée dans un instant.',
  pollThanks: 'Merci pour ta réponse.',
  pollAnswered: 'Tu as répondu.',
  pollAnsweredAbstain: 'Tu as répondu\u00A0: tu préfères ne pas le dire.',
  pollYours: 'Ta réponse',
  pollChange: 'Modifier ma réponse',
  pollWithdraw: 'Retirer ma réponse',
  pollWithdrawn: 'Ta réponse est retirée.',
  pollVoteWaits: (time, end) =>
    `Ton vote part d’ici ${time} si cette page est ouverte. Sinon, rouvre-la avant le ${end}, faute de quoi il ne sera pas compté.`,
  pollVoteCounted: 'Ton vote est compté.',
  pollVoteSpent: 'Ce droit de vote a déjà servi. C’est le premier vote qui compte.',
  pollVoteRefused: 'Ton vote n’a pas pu être compté\u00A0: il n’a pas été accepté.',
  pollVoteLate: 'Ton vote n’a pas pu être compté\u00A0: il est arrivé après la fin.',
  pollPreparing: 'Ton droit de vote arrive…',
  pollElsewhere: 'Tu as déjà participé, ou ton droit de vote est sur un autre appareil. Il y en a un par personne.',
  pollNotEligible: 'Cette question s’adresse à d’autres personnes, tu ne peux donc pas voter ici.',
  pollWaitsForGroup: 'Les résultats viendront quand tout un groupe de réponses sera là.',
  pollWaitsForClose: 'Les résultats viendront après la clôture.',
  pollWaitsForCount: 'Les réponses sont en train d’être comptées. Les résultats viendront bientôt.',
  pollHostOnly: 'Les résultats vont aux personnes qui mènent ce sondage.',

  // Where nobody can answer safely
  pollUnsafe: 'On ne peut pas répondre à cette question en toute sécurité pour le moment.',
  pollUnsafe_definitionchanged: 'Ce n’est plus la question qui a été ouverte. Rien de ta part n’a été envoyé.',
  pollUnsafe_privacy:
    'Pour ta réponse, cette page promet autre chose que la question. Rien de ta part n’a été envoyé. Préviens les personnes qui gèrent cette page, s’il te plaît.',
  pollUnsafe_keymismatch:
    'Sa clé n’est pas celle que tout le monde reçoit. Rien de ta part n’a été envoyé. Préviens les personnes qui gèrent cette page, s’il te plaît.',
  pollUnsafe_insecure: 'Cette page n’est pas arrivée par une connexion sécurisée (https).',
  pollUnsafe_nostorage: 'Ce navigateur ne retient rien pour cette page\u00A0: un droit de vote y serait perdu.',
  pollUnsafe_noplace:
    'Cette page n’a pas d’endroit où déposer des votes impossibles à relier à toi. Préviens les personnes qui gèrent cette page, s’il te plaît.',
  pollUnsafe_failed: 'Impossible d’obtenir le droit de vote. Réessaie.',
  pollCopy: 'Tes mots sont gardés ici, pour que tu puisses les copier\u00A0:',

  // Results
  pollResults: 'Résultats',
  pollAsTable: 'Afficher en tableau',
  pollAsChart: 'Afficher en graphique',
  pollColumnAnswer: 'Réponse',
  pollColumnShare: 'Part',
  pollColumnPlace: 'Place moyenne',
  pollColumnFirst: 'Combien de personnes la mettent en premier',
  pollAsOf: (day) => `Date des résultats\u00A0: ${day}.`,
  pollBand: (band) => `${band}\u00A0réponses.`,
  pollCount: (count) => `${counted(count, 'réponse', 'réponses')}.`,
  pollShare_few: 'peu',
  pollShare_some: 'une partie',
  pollShare_many: 'beaucoup',
  pollShare_most: 'la plupart',
  pollShareHidden: 'non montré',
  pollShareOver: (share) => `plus de ${share}`,
  pollShareUnder: (share) => `moins de ${share}`,
  pollMerged: 'Autres réponses',
  pollMergedOf: (options) => `Ensemble\u00A0: ${options}`,
  pollAbstained: 'Ont préféré ne pas répondre',
  pollMean: (mean, spread) => `En moyenne ${mean}\u202F; les réponses s’en écartent d’ordinaire d’environ ${spread}.`,
  pollMeanAbout: (mean, spread) => `En moyenne environ ${mean}\u202F; les réponses s’en écartent d’ordinaire d’environ ${spread}.`,
  pollWords: 'Mots donnés par plusieurs personnes',
  pollNoWords: 'Aucun mot n’a été donné par plusieurs personnes.',
  pollTexts: 'Ce que les gens ont écrit',
  pollNoResults_toofew: 'Il n’y a pas assez de réponses pour montrer quoi que ce soit.',
  pollNoResults_abstained: 'Les gens ont préféré ne pas répondre.',
  pollNoResults_spread: 'Les chiffres ne sont pas montrés\u00A0: ils diraient ce que très peu de gens ont répondu.',
  pollNoResults_nomajority: 'Aucune réponse n’a été donnée par plus de la moitié.',
  pollNoResults_fewchanged:
    'On n’en dit pas plus\u00A0: à côté d’une autre vague de cette question, les chiffres pourraient révéler ce qu’ont dit les quelques personnes arrivées ou parties entre-temps.',
  pollNoResults_tooclose:
    'Les chiffres ne sont pas montrés\u00A0: rapprochés de ce qui a déjà été dit, ils révéleraient la réponse de personnes précises.',
  pollNoResults_fewtexts: 'Il n’y a pas assez de textes pour les montrer.',
  pollNoResults_invalid: 'Les résultats sont illisibles.',
  pollOvershare: 'Cette page retient certains chiffres\u00A0: ils en diraient trop sur des personnes précises.',
  pollNamedAnswers: 'Qui a répondu quoi',

  // What comes of it
  pollOutcome: 'Ce qui en sort',
  pollOutcomeOn: (day) => `Annoncé\u00A0: ${day}.`,
  pollOutcomeDue: (day) => `Ce qui en sort sera dit ici. Date limite\u00A0: ${day}.`,
  pollOutcomeMissing: (day) => `Rien n’a été dit de ce qui en sort. Date limite\u00A0: ${day}.`,

  // The list of ballots
  pollAudit: 'Trouver mon bulletin',
  pollAuditFound: 'Ton bulletin est dans la liste de ceux qui ont été comptés.',
  pollAuditMissing: 'Ton bulletin n’est pas dans la liste de ceux qui ont été comptés.',
  pollAuditSome: 'Les bulletins de ce navigateur ne sont pas tous dans la liste de ceux qui ont été comptés.',
  pollAuditOther: 'Ton droit de vote est dans la liste, mais avec un autre vote, arrivé en premier. Celui de ce navigateur n’a pas été compté.',
  pollAuditNone: 'Ce navigateur n’a déposé aucun bulletin ici.',
  pollAuditFailed: 'Impossible de lire la liste des bulletins. Réessaie.',
  pollAuditOver: 'La liste des bulletins n’est plus conservée.',
  pollAuditList: 'Tous les bulletins, sous forme de codes, mêlés à des codes inventés',
  pollAuditYours: 'Le code de ton bulletin',

  // Reports and decisions
  pollReportAsk: 'Signaler cette question',
  pollReportTextAsk: 'Signaler ce texte',
  pollReportText: 'Signaler',
  pollQueue: 'À examiner',
  pollQueueEmpty: 'Rien n’est en attente de modération.',
  pollQueueBack: 'Revenir à la question',
  pollOfText: 'Un texte dans les résultats\u00A0:',
  'error_already-answered': 'Tu as déjà répondu, peut-être sur un autre appareil.',
  'error_not-answered': 'Il n’y a plus de réponse de ta part.',
  'error_definition-changed': 'Ce n’est pas la question qui t’a été montrée.',
  error_closed: 'La question a été close entre-temps.',
  error_final: 'Ici, une réponse est définitive.',
};

export default poll;
