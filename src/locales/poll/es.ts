import {formatNumber, plural} from '../numbers.js';
import type {PollTerms} from './en.js';

const number = (count: number) => formatNumber('es', count);

/** A number and what it counts. From a million on Spanish asks for `de`. */
const counted = (count: number, one: string, other: string) => `${number(count)} ${plural('es', count, {one, many: `de ${other}`, other})}`;

const persons = (count: number) => counted(count, 'persona', 'personas');
const options = (count: number) => counted(count, 'opción', 'opciones');

/** At a time of day. One o’clock is singular. */
const atThe = (time: string) => (/^0?1\b/.test(time) ? `a la ${time}` : `a las ${time}`);

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'Ahora mismo no hay ninguna pregunta.',
  pollAskedBy: (name) => `Pregunta ${name}.`,
  pollAsks: (groups) => `Va dirigida a ${groups}.`,
  pollAsksAll: 'Va dirigida a todas las personas de este espacio.',
  pollOpens: (day) => `Se abre el ${day}.`,
  pollOpenUntil: (day) => `Abierta hasta el ${day}.`,
  pollClosedOn: (day) => `Se cerró el ${day}.`,
  pollAnotherWaits: 'Aquí espera otra pregunta, sin prisa.',
  pollShow: 'Mostrar la pregunta',
  pollPutOff: 'Se queda aquí hasta que se cierre, por si quieres responder más tarde.',
  pollNotAsked: 'Esta pregunta es para otras personas.',
  pollCameLater: 'Esta pregunta es para quienes ya estaban cuando se abrió.',
  pollCalledOff: 'Esta pregunta se canceló. No se muestra nada de lo que se respondió.',
  pollTakenAway: 'El equipo de moderación eliminó esta pregunta. Solo tú y ese equipo pueden verla.',
  pollBroken: 'Esta pregunta no se puede hacer: algo en ella está mal. Avisa, por favor, a quienes gestionan esta página.',
  pollBroken_few: 'Hay menos de dos respuestas entre las que elegir.',
  pollBroken_many: 'Hay demasiadas respuestas entre las que elegir.',
  pollBroken_twice: 'Dos respuestas son iguales.',
  pollBroken_large: 'Es demasiado larga.',
  pollBroken_other: 'Falta una parte o no tiene sentido.',

  // What is promised to those who answer
  pollPrivacy_named: 'Con tu nombre',
  pollPrivacy_confidential: 'Confidencial',
  pollPrivacy_unlinkable: 'No se puede asociar a ti',
  pollPromise_named: 'Quienes llevan esta encuesta ven tu nombre junto a tu respuesta.',
  pollPromise_confidential: (people) =>
    `Este sistema sabe quién respondió qué. Las personas solo ven lo que dijeron en conjunto grupos de al menos ${persons(people)}.`,
  pollPromise_unlinkable: (people) =>
    `Los datos que se guardan aquí no permiten asociar tu respuesta a ti, siempre que ${plural('es', people, {one: 'responda', other: 'respondan'})} al menos ${persons(people)}. Esto no puede proteger lo que escribas con tus propias palabras.`,
  pollHow_named: '¿Quién ve lo que respondo?',
  pollHow_confidential: '¿Hasta qué punto es confidencial?',
  pollHow_unlinkable: '¿Hasta qué punto es anónimo?',
  pollFact_named: 'Cuando se cierre la pregunta, quien la lleve podrá leer cada respuesta junto al nombre de quien la dio.',
  pollFact_kept:
    'Tu respuesta se guarda con un código en lugar de tu nombre. Quien tenga toda la base de datos de este sistema puede averiguar de quién es.',
  pollFact_group: (people) =>
    `No se cuenta nada de las respuestas hasta que ${plural('es', people, {one: 'haya respondido', other: 'hayan respondido'})} al menos ${persons(people)}.`,
  pollFact_batch: (people) =>
    `Lo que se cuenta solo cambia cuando hay al menos ${counted(people, 'respuesta nueva', 'respuestas nuevas')}, para que nadie pueda ver cómo llega la tuya.`,
  pollFact_rounded: 'Las cifras se redondean. Lo que dijeron pocas personas se junta con otras respuestas, o no se muestra.',
  pollFact_rounded_unlinkable:
    'Las cifras se dan en saltos del 5\u00A0%. Lo que dijeron pocas personas se junta con otras respuestas, o no se muestra.',
  pollFact_rounds:
    'Si entre dos rondas de esta pregunta entran o salen solo unas pocas personas, se cuenta menos que de costumbre: las cifras de ambas podrían revelar lo que dijeron esas pocas.',
  pollFact_texts: (texts) =>
    `Lo que se escribió se muestra en cuanto ${plural('es', texts, {one: 'ha escrito', other: 'han escrito'})} algo al menos ${persons(texts)}: todo, palabra por palabra, en un orden que no significa nada.`,
  pollFact_style: 'Tu forma de escribir, o lo que cuentas, puede delatarte. Nada puede protegerte de eso.',
  pollFact_token:
    'Cuando se te muestra esta pregunta, tu navegador recibe un derecho a voto sellado. Se firma sin verlo: así, este sistema sabe que viste la pregunta, pero no si respondiste ni qué.',
  pollFact_delay:
    'Antes de salir, tu voto espera un tiempo al azar de hasta una hora, para que el momento no revele nada. Sale sin tu nombre, sin cookies y sin sesión. En el último cuarto de hora sale enseguida.',
  pollFact_audit:
    'Tras el cierre se publica la lista de todas las papeletas como códigos, con otros inventados entre ellos. Puedes mirar si está la tuya; nadie más puede saber cuál es.',
  pollFact_lost: 'El derecho a voto está solo en este navegador. Quien borre sus datos antes de votar ya no podrá votar.',
  pollFact_final: 'Una respuesta es definitiva: no se puede cambiar ni retirar.',
  pollFact_change: 'Puedes cambiar tu respuesta, o retirarla, hasta que se cierre la pregunta.',
  pollFact_counted: 'Los resultados que ya han contado tu respuesta la conservan como era.',
  pollFact_results_afteranswer: 'Quien ha respondido ve los resultados, en cuanto hay respuestas suficientes.',
  pollFact_results_afterclose: 'Los resultados se muestran tras el cierre a todas las personas a las que se preguntó.',
  pollFact_results_hostonly: 'Los resultados se muestran a quienes llevan esta encuesta, y a nadie más.',
  pollFact_runners: 'Quienes llevan esta encuesta ven las mismas cifras que todo el mundo, quizá antes, y nada más que esas.',
  pollFact_ownuse: 'Las respuestas no están pensadas para juzgar el trabajo de nadie.',
  pollNotProtected: 'De qué no puede protegerte:',
  pollNotProtected_program: 'un servidor que dé a tu navegador un programa alterado',
  pollNotProtected_network: 'quien registre el tráfico de la red: la misma dirección pide el derecho a voto y más tarde emite un voto',
  pollNotProtected_device: 'quien pueda ver tu pantalla, o tenga un programa en tu dispositivo',
  pollNotProtected_alike: 'un grupo en el que todo el mundo responde lo mismo, o en el que todo el mundo menos tú ha contado qué dijo',
  pollNotProtected_fakes: 'quien gestione este sistema y se invente personas que votan',
  pollNotProtected_proof: 'quien te presione para que demuestres qué votaste: se puede demostrar',

  // Answering
  pollChooseAny: 'Elige todo lo que encaje.',
  pollChooseExactly: (count) => `Elige ${options(count)}.`,
  pollChooseUpTo: (count) => `Elige hasta ${options(count)}.`,
  pollChooseAtLeast: (count) => `Elige al menos ${options(count)}.`,
  pollChooseBetween: (least, most) => `Elige de ${least} a ${most} opciones.`,
  pollAbstain: 'Prefiero no decirlo',
  pollPoint: (point, of) => `${point} de ${of}`,
  pollRecommendLow: 'Nada probable',
  pollRecommendHigh: 'Sumamente probable',
  pollMood_1: 'Mal',
  pollMood_2: 'No muy bien',
  pollMood_3: 'Regular',
  pollMood_4: 'Bien',
  pollMood_5: 'Muy bien',
  pollText: 'Tu respuesta',
  pollWordsHint: 'De una a tres palabras, cada una en su campo.',
  pollWord_1: 'Primera palabra',
  pollWord_2: 'Segunda palabra (opcional)',
  pollWord_3: 'Tercera palabra (opcional)',
  pollComment: '¿Algo que añadir? (opcional)',
  pollCommentHint: 'Se muestra palabra por palabra. En un grupo pequeño, tu forma de escribir o lo que cuentas puede revelar quién eres.',
  pollSend: 'Enviar',
  pollSave: 'Guardar mi respuesta',
  pollNotNow: 'Ahora no',

  // An order
  pollRankHint: 'Ponlo todo en orden, lo más importante primero.',
  pollRankHintPartial: 'Pon en orden lo que te importa, lo más importante primero. Deja fuera lo demás.',
  pollRankOrder: 'Tu orden',
  pollRankRest: 'Aún sin colocar',
  pollRankUp: (option) => `Subir ${option}`,
  pollRankDown: (option) => `Bajar ${option}`,
  pollRankOut: (option) => `Quitar ${option}`,
  pollRankPosition: (option) => `Puesto de ${option}`,
  pollRankMoved: (option, place) => `${option}: ahora en el puesto ${place}.`,
  pollRankOuted: (option) => `Se quitó ${option}.`,

  // What is missing
  pollNothing: 'Elige primero una respuesta.',
  pollNothingAbstain: 'Elige primero una respuesta, o «Prefiero no decirlo».',
  pollNoText: 'Escribe primero una respuesta.',
  pollNoTextAbstain: 'Escribe primero una respuesta, o elige «Prefiero no decirlo».',
  pollTooFew: (count) => `Elige al menos ${options(count)}.`,
  pollTooMany: (count) => `Elige como máximo ${options(count)}.`,
  pollRankMissing: (options) => `Aún sin colocar: ${options}.`,
  pollOneWord: 'Una sola palabra en cada campo, sin espacios.',
  pollPersonal: 'En tu texto hay algo que parece el nombre, la dirección o el número de alguien. Si se envía, se muestra tal cual.',
  pollPersonalSend: 'Enviar tal cual',
  pollPersonalChange: 'Cambiarlo',

  // After it
  pollHeld: 'Tu respuesta se enviará en un momento.',
  pollHeldTaken: 'Tu respuesta se retirará en un momento.',
  pollThanks: 'Gracias por tu respuesta.',
  pollAnswered: 'Ya respondiste.',
  pollAnsweredAbstain: 'Ya respondiste: prefieres no decirlo.',
  pollYours: 'Tu respuesta',
  pollChange: 'Cambiar mi respuesta',
  pollWithdraw: 'Retirar mi respuesta',
  pollWithdrawn: 'Tu respuesta se retiró.',
  pollVoteWaits: (time, end) =>
    `Tu voto sale, como muy tarde, ${atThe(time)} si esta página está abierta. Si no lo está, vuelve a abrirla antes del ${end}; de lo contrario, tu voto no se contará.`,
  pollVoteCounted: 'Tu voto está contado.',
  pollVoteSpent: 'Este derecho a voto ya se usó. Cuenta el primer voto.',
  pollVoteRefused: 'Tu voto no se pudo contar: no se aceptó.',
  pollVoteLate: 'Tu voto no se pudo contar: llegó después del final.',
  pollPreparing: 'Obteniendo tu derecho a voto…',
  pollElsewhere: 'Ya participaste, o tu derecho a voto está en otro dispositivo. Hay uno por persona.',
  pollNotEligible: 'Esta pregunta es para otras personas, así que aquí no puedes votar.',
  pollWaitsForGroup: 'Los resultados llegan cuando se reúne un grupo entero de respuestas.',
  pollWaitsForClose: 'Los resultados llegan tras el cierre.',
  pollWaitsForCount: 'Las respuestas se están contando. Los resultados llegan dentro de poco.',
  pollHostOnly: 'Los resultados son para quienes llevan esta encuesta.',

  // Where nobody can answer safely
  pollUnsafe: 'Ahora mismo no se puede responder a esta pregunta con seguridad.',
  pollUnsafe_definitionchanged: 'No es la misma pregunta que cuando se abrió. No se envió nada tuyo.',
  pollUnsafe_privacy:
    'Esta página promete sobre tu respuesta algo distinto de lo que promete la pregunta. No se envió nada tuyo. Avisa, por favor, a quienes gestionan esta página.',
  pollUnsafe_keymismatch: 'Su clave no es la que recibe todo el mundo. No se envió nada tuyo. Avisa, por favor, a quienes gestionan esta página.',
  pollUnsafe_insecure: 'Esta página no llegó por una conexión segura (https).',
  pollUnsafe_nostorage: 'Este navegador no guarda nada para esta página, así que un derecho a voto se perdería.',
  pollUnsafe_noplace: 'Esta página no tiene dónde recoger votos que no se pueden asociar a ti. Avisa, por favor, a quienes gestionan esta página.',
  pollUnsafe_failed: 'No se pudo obtener el derecho a voto. Inténtalo de nuevo.',
  pollCopy: 'Tus palabras siguen aquí, para que las copies:',

  // Results
  pollResults: 'Resultados',
  pollAsTable: 'Mostrar como tabla',
  pollAsChart: 'Mostrar como gráfico',
  pollColumnAnswer: 'Respuesta',
  pollColumnShare: 'Proporción',
  pollColumnPlace: 'Puesto medio',
  pollColumnFirst: 'Cuántas personas la ponen en primer lugar',
  pollAsOf: (day) => `Datos del ${day}.`,
  pollBand: (band) => `${band} respuestas.`,
  pollCount: (count) => `${counted(count, 'respuesta', 'respuestas')}.`,
  pollShare_few: 'pocas',
  pollShare_some: 'algunas',
  pollShare_many: 'muchas',
  pollShare_most: 'la mayoría',
  pollShareHidden: 'no se muestra',
  pollShareOver: (share) => `más del ${share}`,
  pollShareUnder: (share) => `menos del ${share}`,
  pollMerged: 'Otras respuestas',
  pollMergedOf: (options) => `En conjunto: ${options}`,
  pollAbstained: 'Prefirieron no decirlo',
  pollMean: (mean, spread) => `De media, ${mean}; las respuestas suelen quedar a unos ${spread} de ahí.`,
  pollMeanAbout: (mean, spread) => `De media, cerca de ${mean}; las respuestas suelen quedar a unos ${spread} de ahí.`,
  pollWords: 'Palabras que dieron varias personas',
  pollNoWords: 'Ninguna palabra la dieron varias personas.',
  pollTexts: 'Lo que se escribió',
  pollNoResults_toofew: 'No hay respuestas suficientes para mostrar algo.',
  pollNoResults_abstained: 'La gente prefirió no decirlo.',
  pollNoResults_spread: 'Las cifras no se muestran: revelarían lo que dijeron muy pocas personas.',
  pollNoResults_nomajority: 'Ninguna respuesta la dio más de la mitad.',
  pollNoResults_fewchanged:
    'No se cuenta más: junto a otra ronda de esta pregunta, las cifras podrían revelar lo que dijeron las pocas personas que entraron o salieron entretanto.',
  pollNoResults_tooclose: 'Las cifras no se muestran: junto con lo que ya se contó, revelarían lo que dijeron personas concretas.',
  pollNoResults_fewtexts: 'No hay textos suficientes para mostrarlos.',
  pollNoResults_invalid: 'Los resultados no se pueden leer.',
  pollOvershare: 'En esta página se retienen algunas cifras: revelarían demasiado sobre personas concretas.',
  pollNamedAnswers: 'Quién respondió qué',

  // What comes of it
  pollOutcome: 'En qué queda',
  pollOutcomeOn: (day) => `Se comunicó el ${day}.`,
  pollOutcomeDue: (day) => `En qué queda se dirá aquí, a más tardar el ${day}.`,
  pollOutcomeMissing: (day) => `No se comunicó en qué queda. Estaba previsto para el ${day}.`,

  // The list of ballots
  pollAudit: 'Buscar mi papeleta',
  pollAuditFound: 'Tu papeleta está en la lista de las que se contaron.',
  pollAuditMissing: 'Tu papeleta no está en la lista de las que se contaron.',
  pollAuditSome: 'No todas las papeletas de este navegador están en la lista de las que se contaron.',
  pollAuditOther: 'Tu derecho a voto está en la lista, pero con otro voto que llegó primero. El de este navegador no se contó.',
  pollAuditNone: 'Este navegador no ha emitido aquí ninguna papeleta.',
  pollAuditFailed: 'No se pudo leer la lista de papeletas. Inténtalo de nuevo.',
  pollAuditOver: 'La lista de papeletas ya no se conserva.',
  pollAuditList: 'Todas las papeletas, como códigos, con otros inventados entre ellos',
  pollAuditYours: 'El código de tu papeleta',

  // Reports and decisions
  pollReportAsk: 'Reportar esta pregunta',
  pollReportTextAsk: 'Reportar este texto',
  pollReportText: 'Reportar',
  pollQueue: 'Por revisar',
  pollQueueEmpty: 'No hay nada pendiente de moderación.',
  pollQueueBack: 'Volver a la pregunta',
  pollOfText: 'Un texto de los resultados:',
  'error_already-answered': 'Ya respondiste, quizá en otro dispositivo.',
  'error_not-answered': 'Ya no hay ninguna respuesta tuya.',
  'error_definition-changed': 'La pregunta no es la que se te mostró.',
  error_closed: 'La pregunta se cerró entretanto.',
  error_final: 'Aquí una respuesta es definitiva.',
};

export default poll;
