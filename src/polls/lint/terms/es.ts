import type {PollList} from '../list.js';

const good =
  'claro|clara|claras|claros|útil|útiles|corto|cortas|breve|justo|justa|amable|rápido|rápida|rápidos|fácil|sencillo|sencilla|seguro|segura|preciso|fiable|interesante|interesantes|relevante|productivo|productivas|eficiente|eficaz|cómodo|cómoda|tranquilo|limpio|limpia|barato|asequible|transparente|honesto|respetuoso|agradable|valorado|valorada|escuchado|escuchada|respetado|respetada|informado|informada|apoyado|apoyada|motivado|motivada|variado|fresco|largo|largas|lento|ruidoso|aburrido|caro';
const things =
  'sueldo|horario|horarios|carga|herramientas|formación|apoyo|comunicación|liderazgo|ritmo|rapidez|velocidad|calidad|precisión|precio|precios|contenido|comida|servicio|equipo|equipamiento|oficina|cantina|ambiente|compañeros|jefes|dirección|desarrollo|reconocimiento|reuniones|lugar|cultura|procesos|software|duración|estructura|sala|sillas|variedad';
const article = 'el|la|los|las|con|con el|con la|con los|con las|de|del|de la|su|tu|sus|tus|nuestro|nuestra';
const much = 'muy|bastante|algo|totalmente|completamente|plenamente|un poco|realmente|extremadamente|más bien';
const rated =
  'bueno|buena|bien|excelente|satisfecho|satisfecha|contento|contenta|de acuerdo|útil|claro|clara|fácil|positivo|positiva|probable|justo|justa|cómodo|cómoda|importante|interesado|interesada|perfecto|alto|mejor';

const es: PollList = {
  together: `
    (salud|seguridad) y (seguridad|salud), investigación y desarrollo, formación y desarrollo, pros y contras, ventajas y (desventajas|inconvenientes), preguntas y respuestas
    (cuándo|dónde|cómo) y (dónde|cuándo|cómo|por qué), diversidad e inclusión, comida y bebida, más o menos, vida laboral y .. (personal|familiar|privada), poco a poco, qué y cómo
    rápido y (fácil|sencillo), (alto y claro)
  `,
  double: `
    (${good}) (y|e|o|así como) (muy|tan)? (${good})
    (satisfecho|satisfecha|contento|contenta|valora|valoras|evalúa|evalúas|califica|opina|opinas) .. (${things}) (y|e|o|así como) (${article})? (${things})
    (bueno|útil|claro|suficiente) .. (${article}) (${things}) (y|e|o|así como) (${article})? (${things})
    y (por qué|con qué frecuencia|cuánto|cuántas|cuántos), y (cómo|cuándo|dónde|qué|cuál|quién) .. (te|le|se|debemos|podemos|quieres|quiere|prefieres|prefiere|deberíamos|crees|cree|es|está|sería)
    y (quieres|quiere|crees|cree|tienes|tiene|estás|está|puedes|puede) (usted|que|tu|su)?
  `,
  leading: `
    (está|estás) de acuerdo (en|con)? que, como la mayoría
    (no|acaso no) (crees|cree|cree usted|te parece|le parece|piensas|piensa|está de acuerdo|estás de acuerdo|sería mejor|es verdad|te gustaría|le gustaría), (no es cierto|a que sí|no es así)
    obviamente, por supuesto, evidentemente, sin duda, desde luego, naturalmente, claro que, seguramente, como todos (sabemos|saben), todo el mundo (sabe|piensa), la mayoría .. (piensa|cree|sabe|opina|dice)
    (qué tan|cómo de|cuán) (maravilloso|maravillosa|genial|horrible|terrible|malo|mala|fantástico|estupendo|estupenda|molesto), cuánto (le|te) (encanta|encantó|gustó|ha gustado|molesta|disgusta)
    (estarías|estaría) de acuerdo en que
  `,
  tag: 'verdad, no, cierto, sí, no es así, a que sí',
  absolute: `
    siempre, nunca, jamás, todo el mundo, nadie, cada vez, constantemente, (todos|todas) (los|las|tus|sus|nuestros|nuestras|mis) (compañeros|jefes|equipos|reuniones|decisiones|empleados|colegas)
    sin excepción, cien por cien, al 100 por ciento, absolutamente todo*
  `,
  loaded: `
    horrible*, terrible*, espantos*, desastr*, catástrofe*, catastrófic*, ridícul*, escandalos*, vergonzos*, estúpid*, idiota*, vago, vaga, vagos, inútil, inútiles, absurd*
    supuest*, caos, caótic*, pesadilla*, maravillos*, genial, geniales, fantástic*, estupend*, pérdida de tiempo, despilfarr*, anticuad*, tóxic*, incompetent*, molest*, fastidios*
  `,
  identifying: `
    quién es (el|la) (mejor|peor|más|menos)
    (en|a|de) (qué|cuál) (equipo|departamento|planta|oficina|puesto|sede|turno|piso|área|unidad|edificio) .. (trabajas|trabaja|estás|está|perteneces|pertenece), (cuál|qué) es (tu|su) (nombre|puesto|cargo|función|rol|equipo|departamento)
    (tu|su|sus|tus) (iniciales|nombre completo|número de empleado|cargo exacto), quién es (tu|su) (jefe|jefa|responsable|supervisor|supervisora)
    (cuánto tiempo|cuántos años|desde cuándo) (llevas|lleva|trabajas|trabaja), (señor|señora|sr|sra|don|doña) *
  `,
  recall: `
    (en|durante|a lo largo de) los últimos (dos|tres|cuatro|cinco|seis|diez|2|3|4|5|6|10) años, hace (dos|tres|cuatro|cinco|diez|varios|muchos|2|3|4|5|10) años, desde que (entró|entraste|empezó|empezaste|llegó|llegaste)
  `,
  negative: '(no|sin) .. (nunca|nada|nadie|ningún|ninguna|ninguno|tampoco), no, nunca, jamás, nadie, nada, ningún, ninguna, ninguno, sin, tampoco',
  adverse: `
    imposible*, innecesari*, injust*, insatisfech*, descontent*, desacuerdo, contra, en contra, prohib*, elimin*, suprimi*, impedir, impid*, rechaz*, evitar, evita, opone*, opongo
    improbable*
  `,
  agree: `sí, no, (${much})? (de acuerdo|en desacuerdo), nada de acuerdo, (verdadero|falso)`,
  up: `(estoy|es)? (${much})? (${rated})`,
  down: `
    (estoy|es)? (${much})? (malo|mala|mal|insatisfecho|insatisfecha|descontento|descontenta|inútil|difícil|negativo|negativa|improbable|injusto|pésimo|regular|bajo|peor|en desacuerdo)
    (no (estoy|es)?|nada|poco) (muy|nada|tan)? (${rated}), para nada, en absoluto
  `,
  open: `
    (principal|mayor|primer|primera) (razón|motivo|obstáculo|problema|dificultad|reto|ventaja|barrera), por qué (no|has|ha|vienes|viene|usas|usa|estás|está)
    qué (te|le|nos) (impide|ayuda|frena|molesta|falta|ayudaría|detiene|retiene), qué es lo (más importante|que más), qué (necesitas|necesita|echas) .. más
  `,
  other:
    'otro, otra, otros, otras, otra cosa, ningun*, nada de (esto|lo anterior), no sé, no lo sé, sin opinión, ns nc, en otro lugar, indecis*, me da igual',
  innocent: `
    por qué no, no solo, o no, aún no, todavía no, si no, sin embargo, como siempre, sin (cable|cables|contacto), nada más, no responder, de nada, cada vez (más|menos|mejor)
    (para|con|a) todo el mundo, no obstante, sin falta, hacer falta, hace falta, (supuesto) (práctico|prácticos), presupuest*
  `,
};

export default es;
