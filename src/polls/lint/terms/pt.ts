import type {PollList} from '../list.js';

const good =
  'claro|clara|claros|claras|útil|úteis|curto|curtas|breve|justo|justa|amável|rápido|rápida|rápidos|rápidas|fácil|simples|seguro|segura|preciso|fiável|confiável|interessante|interessantes|relevante|produtivo|produtivas|eficiente|eficaz|confortável|calmo|limpo|limpa|barato|acessível|transparente|honesto|respeitoso|agradável|valorizado|valorizada|ouvido|ouvida|respeitado|respeitada|informado|informada|apoiado|apoiada|motivado|motivada|variado|fresco';
const things =
  'salário|horário|horários|carga|ferramentas|formação|treinamento|apoio|comunicação|liderança|ritmo|rapidez|velocidade|qualidade|precisão|preço|preços|conteúdo|comida|serviço|equipamento|escritório|cantina|refeitório|ambiente|colegas|chefes|equipa|equipe|direção|desenvolvimento|reconhecimento|reuniões|local|cultura|processos|software|duração|estrutura|sala|cadeiras|variedade';
const article = 'o|a|os|as|com|com o|com a|com os|com as|do|da|dos|das|seu|sua|teu|tua|o seu|a sua|o teu|a tua|os seus|as suas|nosso|nossa';
const much = 'muito|bastante|um pouco|totalmente|completamente|plenamente|realmente|extremamente|parcialmente';
const rated =
  'bom|boa|bem|ótimo|ótima|excelente|satisfeito|satisfeita|contente|feliz|concordo|de acordo|útil|claro|clara|fácil|positivo|positiva|provável|justo|confortável|importante|interessado|interessada|perfeito|alto|melhor';

const pt: PollList = {
  together: `
    (saúde|segurança) e (segurança|saúde), pesquisa e desenvolvimento, investigação e desenvolvimento, formação e desenvolvimento, prós e contras, vantagens e desvantagens
    perguntas e respostas, (quando|onde|como) e (onde|quando|como|por quê|porquê), diversidade e inclusão, comida e bebida, comes e bebes, mais ou menos, vida profissional e .. (pessoal|privada)
    (rápido|simples) e (fácil|rápido), quem e o quê, o que e como
  `,
  double: `
    (${good}) (e|ou|bem como|assim como) (muito|tão)? (${good})
    (satisfeito|satisfeita|contente|feliz|avalia|avalias|classifica|acha|achas|opina) .. (${things}) (e|ou|bem como|assim como) (${article})? (${things})
    (bom|boa|útil|claro|suficiente) .. (${article}) (${things}) (e|ou|bem como) (${article})? (${things})
    e (por que|por quê|porquê|porque|com que frequência|quanto|quantas vezes), e (como|quando|onde|o que|que|qual|quem) .. (devemos|podemos|você|queres|quer|prefere|preferes|deveríamos|acha|achas|é|seria|se)
    e (sente|sentes|quer|queres|acha|achas|tem|tens|está|estás) (de|se|te|que|tempo|tu|você|o|a)
  `,
  leading: `
    (concorda|concordas|está de acuerdo) (em)? que, como a maioria
    não (acha|achas|concorda|concordas|pensa|pensas|acredita|crês|seria melhor|é verdade|parece|está na hora), (né|não é verdade|não é assim)
    obviamente, claro que, é claro, evidentemente, sem dúvida, naturalmente, certamente, com certeza, como (todos)? (sabemos|sabem), todos sabem, toda a gente sabe, todo mundo sabe, a maioria .. (pensa|acha|sabe|diz|acredita)
    quão (maravilhoso|maravilhosa|ótimo|terrível|horrível|mau|ruim|fantástico|irritante), quanto (gostou|gostaste|adorou|adoraste|ama|detesta|odiou)
    concordaria que, concorda que
  `,
  tag: 'né, não, certo, sim, verdade, não é, não é verdade',
  absolute: `
    sempre, nunca, jamais, toda a gente, todo mundo, ninguém, cada vez, constantemente, (todos|todas) (os|as) (colegas|chefes|equipas|equipes|reuniões|decisões|funcionários|colaboradores|gestores|seus|suas)
    sem exceção, cem por cento, 100 por cento, absolutamente tudo*
  `,
  loaded: `
    horrível, horríveis, terrível, terríveis, desastr*, catástrofe*, catastrófic*, ridícul*, escandalos*, vergonhos*, estúpid*, idiota*, preguiços*, inútil, inúteis, absurd*
    suposto, chamado progresso, caos, caótic*, pesadelo*, maravilhos*, genial, fantástic*, incrível, perda de tempo, desperdíci*, antiquad*, tóxic*, incompetent*, irritante*, chato, chata
  `,
  identifying: `
    quem é (o|a) (melhor|pior|mais|menos)
    (em|na|de)? (que|qual|quais) (equipa|equipe|departamento|andar|piso|escritório|setor|sector|cargo|função|turno|filial|edifício|unidade) .. (trabalha|trabalhas|está|estás|pertence|pertences|você), qual é (o|a) (seu|sua|teu|tua) (nome|cargo|função|equipa|equipe|departamento|setor)
    (seu|sua|suas|teu|tuas) (iniciais|nome completo|número de funcionário|matrícula), quem é (o|a) (seu|sua|teu|tua) (chefe|gestor|gestora|gerente|supervisor|supervisora)
    (há|a) (quanto tempo|quantos anos) (trabalha|trabalhas|está|estás), (senhor|senhora|sr|sra|dona) *
  `,
  recall: `
    (nos|durante os|ao longo dos) últimos (dois|três|quatro|cinco|seis|dez|2|3|4|5|6|10) anos, há (dois|três|quatro|cinco|dez|vários|muitos|2|3|4|5|10) anos, desde que (entrou|entraste|começou|começaste|chegou)
  `,
  negative: '(não|sem) .. (nunca|nada|ninguém|nenhum|nenhuma|jamais), não, nunca, jamais, ninguém, nada, nenhum, nenhuma, sem',
  adverse: `
    impossível, impossíveis, desnecessári*, injust*, insatisfeit*, descontente*, discordo, discorda, contra, proib*, elimina*, aboli*, impedi*, impede, rejeit*, evita*, recus*, improvável, opõe*, opor
  `,
  agree: `sim, não, (${much})? (concordo|discordo|de acordo|em desacordo) (${much})?, não concordo, (verdadeiro|falso)`,
  up: `(estou|é)? (${much})? (${rated}), concordo (${much})`,
  down: `
    (estou|é)? (${much})? (mau|má|mal|ruim|péssimo|péssima|insatisfeito|insatisfeita|descontente|infeliz|discordo|inútil|difícil|negativo|negativa|improvável|injusto|fraco|baixo|pior|em desacordo)
    (não|nada|pouco|não estou|não é) (muito|nada|tão)? (${rated}), discordo (${much}), de modo nenhum, nem um pouco
  `,
  open: `
    (principal|maior|primeiro|primeira) (razão|motivo|obstáculo|problema|dificuldade|desafio|vantagem|barreira), por que (não|você|vem|usa|está), porque (é que|não) .. (vem|usa|vens|usas)
    o que (o|a|lhe|te|nos|mais|é que)? (impede|ajuda|trava|incomoda|falta|ajudaria|atrapalha), de que (mais)? precisa, o que é mais importante
  `,
  other:
    'outro, outra, outros, outras, outra coisa, nenhum*, nada disto, nada disso, não sei, sem opinião, noutro lugar, indecis*, tanto faz, indiferente',
  innocent: `
    por que não, porque não, não só, não apenas, ou não, ainda não, se não, como sempre, sem (fio|fios|contato|contacto), cada vez (mais|menos|melhor), não (responder|sei), de nada
    (para|com|a) (toda a gente|todo mundo), sem falta, nada mais
  `,
};

export default pt;
