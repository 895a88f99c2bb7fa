import {formatNumber, plural} from '../numbers.js';
import {onDay} from '../days/pt.js';
import type {PollTerms} from './en.js';

const number = (count: number) => formatNumber('pt', count);

/** A number and what it counts. From a million on Portuguese asks for `de`. */
const counted = (count: number, one: string, other: string) => `${number(count)} ${plural('pt', count, {one, many: `de ${other}`, other})}`;

const persons = (count: number) => counted(count, 'pessoa', 'pessoas');
const options = (count: number) => counted(count, 'opção', 'opções');

/** The words of polls. */
const poll: PollTerms = {
  pollEmpty: 'Nenhuma pergunta está aberta no momento.',
  pollAskedBy: (name) => `Quem pergunta: ${name}.`,
  pollAsks: (groups) => `É para ${groups}.`,
  pollAsksAll: 'É para todo mundo neste espaço.',
  pollOpens: (day) => `Abre ${onDay(day)}.`,
  pollOpenUntil: (day) => `Aberta até ${day}.`,
  pollClosedOn: (day) => `Encerrada ${onDay(day)}.`,
  pollAnotherWaits: 'Outra pergunta espera aqui, sem pressa.',
  pollShow: 'Mostrar a pergunta',
  pollPutOff: 'Ela fica aqui até encerrar, caso você queira responder depois.',
  pollNotAsked: 'Esta pergunta é para outras pessoas.',
  pollCameLater: 'Esta pergunta é para quem já estava aqui quando ela foi aberta.',
  pollCalledOff: 'Esta pergunta foi cancelada. Nada do que foi respondido é mostrado.',
  pollTakenAway: 'A moderação removeu esta pergunta. Só você e a moderação veem.',
  pollBroken: 'Não dá para fazer esta pergunta: há algo errado nela. Por favor, avise quem cuida desta página.',
  pollBroken_few: 'Há menos de duas respostas para escolher.',
  pollBroken_many: 'Há respostas demais para escolher.',
  pollBroken_twice: 'Duas respostas são iguais.',
  pollBroken_large: 'Ela é longa demais.',
  pollBroken_other: 'Uma parte está faltando ou não faz sentido.',

  // What is promised to those who answer
  pollPrivacy_named: 'Com seu nome',
  pollPrivacy_confidential: 'Confidencial',
  pollPrivacy_unlinkable: 'Impossível de ligar a você',
  pollPromise_named: 'Quem conduz esta enquete vê seu nome junto da sua resposta.',
  pollPromise_confidential: (people) =>
    `Este sistema sabe quem respondeu o quê. As pessoas só veem o que grupos de pelo menos ${persons(people)} disseram em conjunto.`,
  pollPromise_unlinkable: (people) =>
    `Os dados guardados aqui não permitem ligar sua resposta a você, desde que pelo menos ${persons(people)} ${plural('pt', people, {one: 'responda', other: 'respondam'})}. Isso não pode proteger o que você escreve com suas próprias palavras.`,
  pollHow_named: 'Quem vê o que eu respondo?',
  pollHow_confidential: 'Até que ponto é confidencial?',
  pollHow_unlinkable: 'Até que ponto é anônimo?',
  pollFact_named: 'Depois de encerrada a pergunta, quem a conduz pode ler cada resposta ao lado do nome de quem respondeu.',
  pollFact_kept:
    'Sua resposta é guardada com um código no lugar do seu nome. Quem tem todo o banco de dados deste sistema consegue descobrir de quem ela é.',
  pollFact_group: (people) =>
    `Nada sobre as respostas é contado antes que pelo menos ${persons(people)} ${plural('pt', people, {one: 'tenha', other: 'tenham'})} respondido.`,
  pollFact_batch: (people) =>
    `O que é contado só muda quando há pelo menos ${counted(people, 'nova resposta', 'novas respostas')}, para que ninguém possa ver a sua chegar.`,
  pollFact_rounded: 'Os números são arredondados. O que poucas pessoas disseram é juntado a outras respostas ou não é mostrado.',
  pollFact_rounded_unlinkable: 'Os números são dados de 5% em 5%. O que poucas pessoas disseram é juntado a outras respostas ou não é mostrado.',
  pollFact_rounds:
    'Se só poucas pessoas entraram ou saíram entre duas rodadas desta pergunta, conta-se menos do que o normal: os números das duas poderiam revelar o que essas poucas disseram.',
  pollFact_texts: (texts) =>
    `O que as pessoas escreveram é mostrado assim que pelo menos ${persons(texts)} ${plural('pt', texts, {one: 'tiver', other: 'tiverem'})} escrito algo: tudo, palavra por palavra, em uma ordem que não quer dizer nada.`,
  pollFact_style: 'Seu jeito de escrever, ou o que você conta, pode revelar quem você é. Nada pode proteger você disso.',
  pollFact_token:
    'Quando esta pergunta é mostrada a você, seu navegador recebe um direito de voto lacrado. Ele é assinado sem ser visto: assim, este sistema sabe que você viu a pergunta, mas não se você respondeu nem o quê.',
  pollFact_delay:
    'Antes de sair, seu voto espera um tempo sorteado de até uma hora, para que o momento não revele nada. Ele sai sem seu nome, sem cookie e sem sessão. Nos últimos quinze minutos, ele sai na hora.',
  pollFact_audit:
    'Depois do encerramento, a lista de todas as cédulas é publicada em códigos, com outros inventados no meio. Você pode ver se a sua está lá; ninguém mais consegue saber qual é.',
  pollFact_lost: 'O direito de voto está só neste navegador. Quem apagar os dados dele antes de votar não poderá mais votar.',
  pollFact_final: 'Uma resposta é definitiva: não dá para mudar nem retirar.',
  pollFact_change: 'Você pode mudar sua resposta, ou retirá-la, até a pergunta ser encerrada.',
  pollFact_counted: 'Resultados que já contaram sua resposta a mantêm como era.',
  pollFact_results_afteranswer: 'Quem respondeu vê os resultados, assim que houver respostas suficientes.',
  pollFact_results_afterclose: 'Os resultados são mostrados a todas as pessoas consultadas, depois do encerramento.',
  pollFact_results_hostonly: 'Os resultados são mostrados a quem conduz esta enquete e a mais ninguém.',
  pollFact_runners: 'Quem conduz esta enquete vê os mesmos números que todo mundo, talvez antes, e nada além deles.',
  pollFact_ownuse: 'As respostas não servem para julgar o trabalho de ninguém.',
  pollNotProtected: 'Do que isto não pode proteger você:',
  pollNotProtected_program: 'um servidor que dê ao seu navegador um programa adulterado',
  pollNotProtected_network: 'quem registra o tráfego da rede: o mesmo endereço pede o direito de voto e mais tarde envia um voto',
  pollNotProtected_device: 'quem consegue ver sua tela ou tem um programa no seu dispositivo',
  pollNotProtected_alike: 'um grupo em que todo mundo responde a mesma coisa ou em que todo mundo menos você contou o que disse',
  pollNotProtected_fakes: 'quem mantém este sistema e inventa pessoas que votam',
  pollNotProtected_proof: 'quem pressionar você a provar seu voto: ele pode ser provado',

  // Answering
  pollChooseAny: 'Escolha tudo o que se aplica.',
  pollChooseExactly: (count) => `Escolha ${options(count)}.`,
  pollChooseUpTo: (count) => `Escolha até ${options(count)}.`,
  pollChooseAtLeast: (count) => `Escolha pelo menos ${options(count)}.`,
  pollChooseBetween: (least, most) => `Escolha de ${least} a ${most} opções.`,
  pollAbstain: 'Prefiro não dizer',
  pollPoint: (point, of) => `${point} de ${of}`,
  pollRecommendLow: 'Nada provável',
  pollRecommendHigh: 'Extremamente provável',
  pollMood_1: 'Mal',
  pollMood_2: 'Não muito bem',
  pollMood_3: 'Mais ou menos',
  pollMood_4: 'Bem',
  pollMood_5: 'Muito bem',
  pollText: 'Sua resposta',
  pollWordsHint: 'De uma a três palavras, cada uma no seu campo.',
  pollWord_1: 'Primeira palavra',
  pollWord_2: 'Segunda palavra (opcional)',
  pollWord_3: 'Terceira palavra (opcional)',
  pollComment: 'Quer acrescentar algo? (opcional)',
  pollCommentHint: 'É mostrado palavra por palavra. Em um grupo pequeno, seu jeito de escrever ou o que você conta pode revelar quem você é.',
  pollSend: 'Enviar',
  pollSave: 'Salvar minha resposta',
  pollNotNow: 'Agora não',

  // An order
  pollRankHint: 'Coloque tudo em ordem, o mais importante primeiro.',
  pollRankHintPartial: 'Coloque em ordem o que importa para você, o mais importante primeiro. Deixe o resto de fora.',
  pollRankOrder: 'Sua ordem',
  pollRankRest: 'Ainda sem lugar',
  pollRankUp: (option) => `Subir ${option}`,
  pollRankDown: (option) => `Descer ${option}`,
  pollRankOut: (option) => `Tirar ${option}`,
  pollRankPosition: (option) => `Posição de ${option}`,
  pollRankMoved: (option, place) => `${option}: agora na posição ${place}.`,
  pollRankOuted: (option) => `Você tirou ${option}.`,

  // What is missing
  pollNothing: 'Primeiro escolha uma resposta.',
  pollNothingAbstain: 'Primeiro escolha uma resposta ou “Prefiro não dizer”.',
  pollNoText: 'Primeiro escreva uma resposta.',
  pollNoTextAbstain: 'Primeiro escreva uma resposta ou escolha “Prefiro não dizer”.',
  pollTooFew: (count) => `Escolha pelo menos ${options(count)}.`,
  pollTooMany: (count) => `Escolha no máximo ${options(count)}.`,
  pollRankMissing: (options) => `Ainda sem lugar: ${options}.`,
  pollOneWord: 'Uma só palavra em cada campo, sem espaço.',
  pollPersonal: 'Seu texto tem algo que parece o nome, o endereço ou o número de alguém. Se for enviado, será mostrado do jeito que está.',
  pollPersonalSend: 'Enviar assim mesmo',
  pollPersonalChange: 'Mudar',

  // After it
  pollHeld: 'Sua resposta será enviada em instantes.',
  pollHeldTaken: 'Sua resposta será retirada em instantes.',
  pollThanks: 'Agradecemos a sua resposta.',
  pollAnswered: 'Você respondeu.',
  pollAnsweredAbstain: 'Você respondeu: prefere não dizer.',
  pollYours: 'Sua resposta',
  pollChange: 'Mudar minha resposta',
  pollWithdraw: 'Retirar minha resposta',
  pollWithdrawn: 'Sua resposta foi retirada.',
  pollVoteWaits: (time, end) =>
    `Seu voto sai até ${time} se esta página estiver aberta. Se não estiver, abra a página de novo antes de ${end}; senão, seu voto não será contado.`,
  pollVoteCounted: 'Seu voto foi contado.',
  pollVoteSpent: 'Este direito de voto já foi usado. Vale o primeiro voto.',
  pollVoteRefused: 'Não foi possível contar seu voto: ele não foi aceito.',
  pollVoteLate: 'Não foi possível contar seu voto: ele chegou depois do fim.',
  pollPreparing: 'Buscando seu direito de voto…',
  pollElsewhere: 'Você já participou, ou seu direito de voto está em outro dispositivo. Há um para cada pessoa.',
  pollNotEligible: 'Esta pergunta é para outras pessoas, então você não pode votar nela.',
  pollWaitsForGroup: 'Os resultados vêm quando um grupo inteiro de respostas tiver chegado.',
  pollWaitsForClose: 'Os resultados vêm depois do encerramento.',
  pollWaitsForCount: 'As respostas estão sendo contadas. Os resultados vêm daqui a pouco.',
  pollHostOnly: 'Os resultados vão para quem conduz esta enquete.',

  // Where nobody can answer safely
  pollUnsafe: 'No momento, não dá para responder a esta pergunta com segurança.',
  pollUnsafe_definitionchanged: 'Ela não é a mesma pergunta de quando foi aberta. Nada seu foi enviado.',
  pollUnsafe_privacy:
    'Sobre a sua resposta, esta página promete uma coisa e a pergunta, outra. Nada seu foi enviado. Por favor, avise quem cuida desta página.',
  pollUnsafe_keymismatch: 'A chave dela não é a que todo mundo recebe. Nada seu foi enviado. Por favor, avise quem cuida desta página.',
  pollUnsafe_insecure: 'Esta página não veio por uma conexão segura (https).',
  pollUnsafe_nostorage: 'Este navegador não guarda nada para esta página, e um direito de voto se perderia.',
  pollUnsafe_noplace: 'Esta página não tem onde receber votos impossíveis de ligar a você. Por favor, avise quem cuida desta página.',
  pollUnsafe_failed: 'Não foi possível buscar o direito de voto. Tente de novo.',
  pollCopy: 'Suas palavras continuam aqui, para você copiar:',

  // Results
  pollResults: 'Resultados',
  pollAsTable: 'Mostrar como tabela',
  pollAsChart: 'Mostrar como gráfico',
  pollColumnAnswer: 'Resposta',
  pollColumnShare: 'Proporção',
  pollColumnPlace: 'Posição média',
  pollColumnFirst: 'Quantas pessoas a colocam em primeiro lugar',
  pollAsOf: (day) => `Dados de ${day}.`,
  pollBand: (band) => `${band} respostas.`,
  pollCount: (count) => `${counted(count, 'resposta', 'respostas')}.`,
  pollShare_few: 'poucas',
  pollShare_some: 'algumas',
  pollShare_many: 'muitas',
  pollShare_most: 'a maioria',
  pollShareHidden: 'não mostrado',
  pollShareOver: (share) => `mais de ${share}`,
  pollShareUnder: (share) => `menos de ${share}`,
  pollMerged: 'Outras respostas',
  pollMergedOf: (options) => `Em conjunto: ${options}`,
  pollAbstained: 'Preferiram não dizer',
  pollMean: (mean, spread) => `Em média, ${mean}; as respostas costumam ficar a cerca de ${spread} disso.`,
  pollMeanAbout: (mean, spread) => `Em média, cerca de ${mean}; as respostas costumam ficar a cerca de ${spread} disso.`,
  pollWords: 'Palavras que várias pessoas deram',
  pollNoWords: 'Nenhuma palavra foi dada por várias pessoas.',
  pollTexts: 'O que as pessoas escreveram',
  pollNoResults_toofew: 'Não há respostas suficientes para mostrar alguma coisa.',
  pollNoResults_abstained: 'As pessoas preferiram não dizer.',
  pollNoResults_spread: 'Os números não são mostrados: revelariam o que pouquíssimas pessoas disseram.',
  pollNoResults_nomajority: 'Nenhuma resposta foi dada por mais da metade.',
  pollNoResults_fewchanged:
    'Mais do que isso não é contado: ao lado de outra rodada desta pergunta, os números poderiam revelar o que disseram as poucas pessoas que entraram ou saíram nesse meio-tempo.',
  pollNoResults_tooclose: 'Os números não são mostrados: junto com o que já foi contado, revelariam o que cada pessoa disse.',
  pollNoResults_fewtexts: 'Não há textos suficientes para mostrá-los.',
  pollNoResults_invalid: 'Não é possível ler os resultados.',
  pollOvershare: 'Alguns números são retidos nesta página: revelariam demais sobre pessoas específicas.',
  pollNamedAnswers: 'Quem respondeu o quê',

  // What comes of it
  pollOutcome: 'No que isso vai dar',
  pollOutcomeOn: (day) => `Contado ${onDay(day)}.`,
  pollOutcomeDue: (day) => `Até ${day}, será contado aqui no que isso vai dar.`,
  pollOutcomeMissing: (day) => `Ninguém contou no que isso deu. O prazo era ${day}.`,

  // The list of ballots
  pollAudit: 'Encontrar minha cédula',
  pollAuditFound: 'Sua cédula está na lista das que foram contadas.',
  pollAuditMissing: 'Sua cédula não está na lista das que foram contadas.',
  pollAuditSome: 'Nem todas as cédulas deste navegador estão na lista das que foram contadas.',
  pollAuditOther: 'Seu direito de voto está na lista, mas com outro voto, que chegou primeiro. O deste navegador não foi contado.',
  pollAuditNone: 'Este navegador não enviou nenhuma cédula aqui.',
  pollAuditFailed: 'Não foi possível ler a lista de cédulas. Tente de novo.',
  pollAuditOver: 'A lista de cédulas não é mais guardada.',
  pollAuditList: 'Todas as cédulas, em códigos, com outros inventados no meio',
  pollAuditYours: 'O código da sua cédula',

  // Reports and decisions
  pollReportAsk: 'Denunciar esta pergunta',
  pollReportTextAsk: 'Denunciar este texto',
  pollReportText: 'Denunciar',
  pollQueue: 'Para analisar',
  pollQueueEmpty: 'Nada está esperando a moderação.',
  pollQueueBack: 'Voltar à pergunta',
  pollOfText: 'Um texto nos resultados:',
  'error_already-answered': 'Você já respondeu, talvez em outro dispositivo.',
  'error_not-answered': 'Não há mais nenhuma resposta sua.',
  'error_definition-changed': 'A pergunta não é a que foi mostrada a você.',
  error_closed: 'A pergunta foi encerrada nesse meio-tempo.',
  error_final: 'Aqui, uma resposta é definitiva.',
};

export default poll;
