import type {List} from '../list.js';

const pt: List = {
  self: {
    meu: 'seu',
    minha: 'sua',
    meus: 'seus',
    minhas: 'suas',
    nosso: 'seu',
    nossa: 'sua',
    eu: 'voce',
    sou: 'e',
    nasci: 'nasceu',
    ganho: 'ganha',
    moro: 'mora',
    tenho: 'tem',
  },
  certain: {
    origin: `
      (de onde|donde) (voce|voces|tu)? (e|vem|veio|es|vens|sao|a sua familia|sua familia vem) (voce|realmente|originalmente|mesmo)?
      de que (pais|cidade|regiao|estado) (voce|vem|e)
      (seu|sua|seus|suas|teu|tua|teus|tuas|vossa) (pais|paises|patria|terra natal|raizes|antepassados|ancestrais|origem|origens|sotaque|cultura|nacionalidade|raca|etnia|lingua materna|cidade natal)
      (pais|lugar|cidade) (de origem|de nascimento|natal), (onde|em que (pais|cidade)) (voce|tu)? (nasceu|nasceste), nacionalidade*, cidadania
      passaporte*, lingua materna, etnia*, etnic*, raca, racas, cor d* (pele|sua pele), imigrante*, refugiad*, estrangeir*
      visto de (residencia|trabalho), sotaque
    `,
    faith: `
      religi*, (sua|tua|seu|vossa) (fe|deus|igreja|mesquita|paroquia|crenca|crencas|confissao), suas crencas
      (acredita|cre|acreditas) em (deus|um deus|vida apos|milagres), deus, reza, rezas, rezar, oracao, oracoes, orar, igreja*, mesquita*, sinagoga*
      batizad*, batismo, comunhao, missa, biblia, alcorao, corao sagrado, crist*, muculman*, islam*, islao, judeu*, judia*, judaismo, hindu*
      budis*, catolic*, protestante*, evangelic*, ateu*, ateia, agnostic*, natal, pascoa, ramada, quaresma, (jejua|jejuas|jejum|jejuar), kosher
      halal, candomble, umbanda, espirita*
    `,
    health: `
      (sua|seu|tua|teu) (saude|doenca|deficiencia|diagnostico|medico|medica|psicologo|psicologa|terapia|terapeuta|gravidez|dieta|cirurgia|alergia)
      saude (mental|fisica), doente*, doenca*, deficiencia*, deficiente*, medicamento*, remedio*, medicacao, alergi*, diagnosticad*, psiquiat*
      psicoterap*, depressao, deprimid*, ansiedade, burnout, esgotamento, tdah, autis*, neurodiver*, gravid*, aborto espontaneo, menopausa
      menstrua*, cancer, cancro, diabet*, epilep*, enxaqueca*, hiv, asma, vacin*, hospital, internad*, (de|faz|uma) dieta, fuma, fumas, fumante*
      fumador*, alcool, bebe alcool, bebad*, ressaca, drogas, insonia, ronca*, tipo sanguineo, licenca medica, baixa medica, trauma, traumas
      suicid*
    `,
    age: `
      (quantos anos|que idade|qual a idade) (voce|tu)? (tem|tens|tinha|faz|fez), (sua|tua|vossa) idade, qual e a sua idade, com que idade
      aniversario, data de nascimento, ano de nascimento, em que ano (voce)? nasceu, (sua|tua|que|qual) geracao (voce|e|pertence)?, geracao (x|y|z)
      boomer*, millennial*, (quando|sua|tua) .. (aposent*|reforma), aposent*, signo (do zodiaco)?, zodiaco, horoscopo
      (mais velh*|mais nov*|mais jovem) (da equipe|do time|da equipa|do grupo|do escritorio), faixa etaria
      (seus|teus|aos) (vinte|trinta|quarenta|cinquenta) anos
    `,
    family: `
      (seu|sua|seus|suas|teu|tua|teus|tuas) (marido|esposa|mulher|esposo|conjuge|parceiro|parceira|companheiro|companheira|namorado|namorada|ex|filho|filhos|filha|filhas|mae|pai|pais|irmao|irmaos|irma|irmas|avo|avos|tio|tia|primo|prima|familia|sogra|sogros|casamento|divorcio|vida amorosa|vida privada|vida familiar|cara metade|bebe|estado civil|relacionamento)
      casad*, casar, casou, casamento*, divorci*, solteir*, viuv*, noiv*, estado civil
      (tem|tens|quer|teve) (voce)? (filho|filhos|filha|filhas|irmaos|irmas|namorado|namorada|parceiro|parceira|netos|familia)
      quantos (filhos|irmaos|netos), quantas (filhas|irmas), licenca (maternidade|paternidade|parental)
      (primeiro|pior|ultimo) encontro (amoroso|romantico|com), encontro as cegas, (primeiro|grande) amor, amor a primeira vista, apaixon*
      (voce e|es) (pai|mae|avo|filho unico|filha unica), lua de mel
    `,
    politics: `
      politic*, em quem (voce)? (votou|vota|votaria|votaste|vai votar)
      (votou|vota|votaria) (em|na|no|nas) (quem|eleicao|eleicoes|presidente|partido|que), (que|qual) partido, partido politico, eleicao, eleicoes
      governo*, primeiro ministro, primeira ministra, de (esquerda|direita), (esquerda|direita) ou (esquerda|direita), presidente da republica
      parlamento*, referend*, plebiscito*, socialis*, comunis*, fascis*, capitalis*, aborto, pena de morte, manifestacao, manifestacoes, ativista*
      militante*, (foi|ja foi|participou) .. (protesto|passeata)
    `,
    union: `
      sindica*, sindicat*, greve*, grevista*, comissao de trabalhadores, delegad* sindical*, convencao coletiva, acordo coletivo, dissidio
      negociacao coletiva, piquete*
    `,
    sexuality: `
      sexo, sexual*, sexualidade, sexy, homossex*, heterossex*, bissex*, gay, gays, lesbica*, hetero, queer, lgbt*, transgenero*, transex*
      (pessoa|mulher|homem) trans, nao binari*, (sair|saiu|saida) do armario, (seu|teu) genero, identidade de genero
      (homem ou mulher|mulher ou homem|menino ou menina), voce e (um)? (homem|uma mulher|mulher), como mulher, primeiro beijo, beijo, beijos
      beijou, beijar, flerta*, paquera*, dormir com, dormiu com, (gosta de|atracao por) (homens|mulheres|meninos|meninas)
      (seu|primeiro|sua) (crush|paixao|paixonite), crush, porno*, virgem, virgindade
      mais (bonit*|gato|gata|sexy) (da equipe|do time|da equipa|do escritorio)
    `,
    salary: `
      salario*, ordenado*, holerite*, contracheque*
      (seu|sua|seus|suas|teu|tua) (renda|rendimento|rendimentos|bonus|aumento|aluguel|renda da casa|divida|dividas|hipoteca|poupanca|economias|impostos|conta bancaria|patrimonio|pensao|dinheiro|fortuna|financiamento)
      quanto (dinheiro)? (voce)? (ganha|ganhas|recebe|recebes|paga de|deve|poupa|guarda|tem no banco), (pagam|paga|remunerad*|pag[oa]) bem
      bem pag*, mal pag*, salario minimo, endividad*, (mais|coisa mais) car* .. (comprou|tem|possui), aluguel
    `,
    body: `
      (seu|sua|seus|suas|teu|tua|teus|tuas) (corpo|peso|altura|estatura|barriga|pernas|peito|seios|bunda|cabelo|cabelos|penteado|barba|nariz|dentes|cicatriz|cicatrizes|tatuagem|tatuagens|piercing|rugas|fisico|aparencia|musculos|rosto|cara|pele|roupa intima|maio|pijama|manequim|olhos)
      quanto (voce)? (pesa|pesas|mede|medes), (emagrec*|engord*|perder peso|perdeu peso), quilos (perdeu|a mais), tatuagem, tatuagens, tatuad*
      piercing*, nu, nua, pelad*, maio, biquini*, roupa (intima|interior), lingerie, selfie*, foto (sua|tua|de voce|de si)
      (que|o que) (voce)? (esta vestindo|esta usando|tem vestido), obes*, sobrepeso, cirurgia plastica, maquia*, maquilha*, careca, cor do cabelo
      que numero calca
    `,
    home: `
      (onde|em que (bairro|cidade|rua|regiao)) (voce|voces)? (mora|moras|vive|vives|reside|moram)
      (mora|moras|vive|vives) (voce)? (sozinh*|com|em|na|no|longe|perto), com quem (voce)? (mora|vive|moras|vives)
      (seu|sua|seus|suas|teu|tua) (casa|apartamento|quarto|cozinha|sala de estar|banheiro|geladeira|frigorifico|bairro|vizinh*|varanda|cama|sofa|rua|guarda roupa|lar|domicilio|moradia|colega de quarto)
      endereco (residencial|pessoal|de casa), morada (pessoal|de casa), casa (propria|alugada|propria ou alugada), alugad* ou (propri*|comprad*)
      atras de (voce|ti), (mostre|mostra) .. (casa|quarto|apartamento|geladeira)
    `,
    childhood: `
      infancia*, (quando|na epoca em que) (voce|voces|tu)? (era|eras|eram) (crianca|criancas|pequen*|jovem|menino|menina|adolescente|bebe|miud*)
      (em|de|quando) (crianca|pequeno|pequena), (onde|em que) .. (cresceu|cresceste|foi criad*), (voce|tu) (cresceu|cresceste)
      primeiro (bicho|animal de estimacao|brinquedo|professor|cachorro), primeira (bicicleta|professora)
      (professor|professora|materia|brinquedo|desenho) (favorit*|preferid*), (na|da|de) escola, no (colegio|recreio|ginasio), sua escola, pelucia
      queria ser quando (crescesse|crescer), quando (crescer|crescesse), adolescen*, (foto|fotos) de (bebe|crianca|infancia|escola), sua juventude
      amigo imaginario, cantiga de ninar
    `,
    embarrassing: `
      vergonha*, vergonhos*, envergonh*, constrang*, humilh*, mico*
      (seu|sua|seus|suas|teu|tua) (maior|pior|mais profundo)? (segredo|segredos|defeito|defeitos|fraqueza|fraquezas|ponto fraco|medo|medos|fobia|fobias|pecado|pecados|prazer culposo|fracasso|arrependimento)
      (maior|pior|mais sombrio|mais profundo) (medo|segredo|fracasso|defeito|fraqueza|erro|mentira|vergonha)
      (ninguem|pouca gente|poucas pessoas|quase ninguem) .. (sabe|sabem|conhece) .. (sobre voce|de voce|sobre ti|de ti), que ninguem (sabe|saiba)
      nunca .. contou a ninguem, verdade ou (desafio|consequencia), eu nunca, arrepende*
      (voce ja|ja|ultima vez que) .. (chorou|mentiu|roubou|foi pres*|foi demitid*|foi despedid*), ficha criminal, antecedentes criminais
      tem medo de, de que .. medo, fobia*, (colega) .. (odeia|detesta|suporta|menos gosta)
    `,
  },
  likely: {
    origin: 'sua lingua, prato tipico',
    faith: 'espiritual*, crenca*, santo, templo, supersticao',
    health: 'saude, terapia*, estresse, stress, medico, dorme bem',
    age: 'idade, mais velho que, mais novo que, geracao, reforma',
    family: 'familia*, dia dos namorados, pais, relacionamento',
    politics: 'presidente, ministr*, guerra, protesto*, rei, rainha',
    sexuality: 'seu genero, pronomes, romantic*, atraente',
    salary: 'dinheiro, loteria, milhao, milhoes, bonus, divida*',
    body: 'corpo, chuveiro, banho, academia, vestindo',
    home: 'em casa, janela, trajeto, jardim, quintal',
    childhood: 'escola, apelido, brinquedo*, avos',
    embarrassing: 'segredo*, medo*, estranh* sobre voce, mentira*',
  },
  innocent: `
    idade (d*|media) *, de onde (vem|vinha|veio|surgiu|saiu) (este|esta|esse|essa|estes|estas|esses|essas|o|a|os|as|a ideia), boa fe, ma fe
    (politica|politicas) (de|da|do|interna|internas) *, uniao (de|europeia|dos), votar (no|na|em|para) (nome|ideia|tema|logo|cor|proposta)
    votaria (no|na|em) (nome|ideia|tema|logo|cor|proposta), guerra nas estrelas, (seu)? segredo (para|de|do|da|por tras) *, sem medo
    medo de (perguntar|errar), nao (tenha|ter) medo, saude e seguranca, seguranca e saude, saude (do|da) (projeto|codigo|sistema|equipe|equipa)
    corpo (do|da|de um) (texto|mensagem|email), (pagina|classe|elemento|componente|pasta) (pai|mae|filh*), familia de (fontes|produtos|letras)
    (equipe|empresa|equipa|organizacao|escola) parceir*, (seu|sua) parceir* de (projeto|equipe|programacao)
    genero (gramatical|literario|de filme), aniversario (do|da) (projeto|empresa|equipe|time), nova geracao de
    (tamanho|peso|altura) (de|do|da) *, (trabalha|trabalhar|trabalho|trabalhando) (de|em) casa, de casa, (como|sentir*|sente) .. em casa
    sentir* se em casa, janela (do|da|aberta) *, divida tecnica, tempo e dinheiro, aluguel de (sala|equipamentos)
    (nos|dos|os|varios|outros) pais (da|do), meu deus, gracas a deus, escola de pensamento, a olho nu, paixao pelo (trabalho|oficio)
    apaixon* (pelo|pela) (trabalho|oficio|area|projeto|tema)
  `,
};

export default pt;
