import type {List} from '../list.js';

const es: List = {
  self: {
    mi: 'tu',
    mis: 'tus',
    nuestro: 'vuestro',
    nuestra: 'vuestra',
    soy: 'eres',
    estoy: 'estas',
    tengo: 'tienes',
    yo: 'tu',
    me: 'te',
    vengo: 'vienes',
    naci: 'naciste',
    gano: 'ganas',
    vivo: 'vives',
  },
  certain: {
    origin: `
      (de donde|donde) (eres|es usted|son|sois|vienes|procedes|provienes|provienen tus padres|es tu familia|viene tu familia)
      de que (pais|parte|ciudad) (eres|vienes|es usted|procedes)
      (tu|tus|su|sus|vuestro|vuestra) (pais|paises|patria|tierra|raices|antepasados|ascendencia|origen|origenes|acento|cultura|nacionalidad|raza|etnia|lengua materna|idioma materno|ciudad natal|pueblo natal|tierra natal)
      (pais|lugar|ciudad) (de origen|de nacimiento|natal), (donde|en que (pais|ciudad)) (naciste|nacio|nacisteis|nacieron), nacionalidad*
      ciudadania, pasaporte*, lengua materna, idioma materno, lengua nativa, etnia*, etnico*, raza, razas, color de (piel|tu piel), inmigrante*
      emigrante*, refugiad*, extranjer*, permiso de residencia
    `,
    faith: `
      religi*, (tu|su|vuestra) (fe|dios|iglesia|mezquita|parroquia|creencia|creencias|confesion), tus creencias
      (crees|cree|creeis) en (dios|un dios|el mas alla|la vida despues|milagros), dios, rezas, rezar, reza usted, oracion diaria, oras, iglesia*
      mezquita*, sinagoga*, bautiz*, comunion, misa, biblia, coran, cristian*, musulman*, islam*, judio*, judia*, judaismo, hindu*, budis*
      catolic*, protestante*, ateo*, atea*, agnostic*, navidad*, pascua, ramadan, januca, cuaresma, semana santa, (ayunas|ayunar), kosher, halal
    `,
    health: `
      (tu|su|vuestra) (salud|enfermedad|discapacidad|diagnostico|medico|medica|psicologo|psicologa|terapia|terapeuta|embarazo|dieta|operacion|alergia)
      salud (mental|fisica), enfermo*, enferma*, enfermedad*, discapacidad*, minusval*, medicamento*, medicacion, medicina tomas, alergi*
      diagnosticado, psiquiat*, psicoterap*, depresion*, deprimid*, ansiedad, burnout, sindrome del quemado, tdah, autis*, neurodiver*, embaraza*
      aborto espontaneo, menopausia, menstrua*, cancer, diabet*, epilep*, migrana*, vih, asma, vacun*, hospital, hospitaliz*, (a|haces) dieta
      dietas, fumas, fuma usted, fumador*, alcohol, bebes alcohol, borrach*, resaca, drogas, insomnio, ronca*, grupo sanguineo, baja medica
      baja por enfermedad, trauma, traumas, suicid*
    `,
    age: `
      (cuantos|que) anos (tienes|tiene|teneis|cumples|cumpliste), que edad (tienes|tiene|teneis|tenias), (tu|su|vuestra) edad, a que edad
      cumpleanos, fecha de nacimiento, ano de nacimiento, en que ano naciste, (tu|que|cual es tu) generacion (eres|perteneces)?, generacion (x|y|z)
      boomer*, milenial*, millennial*, (cuando|tu) .. (jubil*|jubilacion), jubil*, signo (del zodiaco|zodiacal), zodiaco, horoscopo
      (mayor|mas viejo|mas vieja|mas joven|menor) (del equipo|de la oficina|del grupo|de todos), rango de edad
      (tus|los) (veinte|treinta|cuarenta|cincuenta) anos, tus (veinte|treinta|cuarenta|cincuenta), grupo de edad
    `,
    family: `
      (tu|tus|su|sus|vuestro|vuestros|vuestra) (marido|mujer|esposo|esposa|conyuge|pareja|novio|novia|ex|hijo|hijos|hija|hijas|madre|padre|mama|papa|padres|hermano|hermanos|hermana|hermanas|abuela|abuelo|abuelos|tio|tia|primo|prima|familia|suegra|suegros|boda|matrimonio|divorcio|relacion de pareja|vida amorosa|vida privada|vida familiar|media naranja|bebe|situacion familiar|estado civil)
      casado, casada, casados, casarte, casaste, matrimonio*, divorciad*, divorci*, soltero*, soltera*, viudo, viuda, prometid* .. (casar|boda)
      estado civil, (tienes|tiene|teneis|quieres) (usted)? (hijos|hijas|hermanos|hermanas|pareja|novio|novia|familia|nietos|crios)
      cuantos (hijos|hermanos|nietos), cuantas (hijas|hermanas)
      (baja|permiso) (maternal|paternal|por maternidad|por paternidad|de maternidad|de paternidad|parental)
      (primera|peor|ultima) cita (romantica|con|a ciegas)?, cita a ciegas, (primer|gran) amor, amor a primera vista, enamorad*, enamoraste
      (eres|es usted) (padre|madre|mama|papa|abuelo|abuela|hijo unico|hija unica), luna de miel
    `,
    politics: `
      politic*, (a quien|por quien|por que partido) (votaste|votas|votarias|votaras|voto|votarais|vas a votar)
      (votaste|votas|votarias) (a|por|en) (las|quien|que|el|un|la) (elecciones|partido|derecha|izquierda)?, partido politico
      (que|cual) partido (politico|apoyas|votas|te gusta|prefieres), elecciones, gobierno*, primer ministro, de (izquierdas|derechas)
      (izquierda|derecha) o (izquierda|derecha), presidente del (gobierno|pais), parlamento*, referend*, socialis*, comunis*, fascis*, capitalis*
      aborto, pena de muerte, manifestacion*, (fuiste|has ido|vas) .. (manifestacion|protesta), activista*, militas
    `,
    union: `
      sindica*, sindicat*, huelga*, huelguista*, comite de empresa, delegad* sindical*, convenio colectivo, negociacion colectiva, piquete*
      enlace sindical, ugt, ccoo
    `,
    sexuality: `
      sexo, sexual*, sexy, homosex*, heterosex*, bisex*, gay, gays, lesbiana*, hetero, queer, lgbt*, transgenero*, transex*
      (persona|mujer|hombre) trans, no binari*, salir del armario, saliste del armario, (tu|su) genero, identidad de genero
      (hombre o mujer|mujer o hombre|chico o chica), eres (un hombre|una mujer|hombre|mujer), como mujer, primer beso, beso, besos, besaste, besar
      flirte*, ligas, ligar, coqueteas, acostar* con, acostaste, (te gustan|atraen) (los hombres|las mujeres|los chicos|las chicas)
      (tu|primer) (crush|flechazo), flechazo, porno*, virgen, virginidad, mas guap* (del equipo|de la oficina|companer*)
    `,
    salary: `
      salario*, sueldo*, nomina*
      (tu|tus|su|sus) (paga|ingreso|ingresos|bono|bonus|prima|aumento|alquiler|deuda|deudas|hipoteca|ahorros|impuestos|cuenta bancaria|patrimonio|pension|dinero|fortuna)
      cuanto (dinero)? (ganas|gana|cobras|cobra|ganais|pagas|ahorras|debes|tienes ahorrado|tienes en el banco)
      (te|os|le) pagan (bien|mal|bastante|lo suficiente), (bien|mal|mejor) pagad*, salario minimo, hipoteca*, endeudad*
      (mas|lo mas) (car*) .. (comprado|compraste|tienes), por hora cobras
    `,
    body: `
      (tu|tus|su|sus) (cuerpo|peso|altura|estatura|figura|barriga|piernas|pecho|pechos|trasero|pelo|cabello|peinado|barba|nariz|dientes|cicatriz|cicatrices|tatuaje|tatuajes|piercing|arrugas|fisico|aspecto|apariencia|musculos|cara|piel|ropa interior|banador|pijama|talla|ojos)
      cuanto (pesas|pesa usted|mides|mide usted), (pesas|mides) (tu)?
      (adelgazar|adelgazaste|engordar|engordaste|perder peso|perdido peso|perdiste peso), kilos (has|perdiste|de mas), tatuaje*, tatuad*, piercing*
      desnud*, banador*, bikini*, ropa interior, lenceria, selfi*, (foto|fotografia|imagen) tuya, (foto|imagen) de ti, que llevas puesto
      (obes*|sobrepeso), cirugia estetica, maquillas, maquillaje, calv*, color de (pelo|cabello), que numero calzas
    `,
    home: `
      (donde|en que (barrio|ciudad|calle|zona|pueblo)) (vives|vive usted|vivis|resides|vive)
      (vives|vive usted|vivis) (solo|sola|con|en|lejos|cerca), con quien (vives|vive)
      (tu|tus|su|sus) (casa|piso|apartamento|vivienda|dormitorio|habitacion|cocina|salon|bano|nevera|frigorifico|barrio|vecino|vecinos|vecina|balcon|cama|sofa|calle|armario|hogar|domicilio|companer* de piso)
      direccion (personal|particular|de casa), domicilio, vives de alquiler, (alquiler|alquilas) o (propiedad|compra), detras de ti
      (ensenanos|muestranos|ensena) .. (casa|habitacion|cuarto|piso|nevera)
    `,
    childhood: `
      infancia*, ninez
      (cuando|de) (eras|erais|era usted)? (nino|nina|ninos|pequeno|pequena|pequenos|joven|chico|crio|adolescente) (eras|jugabas|querias)?
      cuando (eras|erais) *, de (pequeno|pequena|nino|nina|ninos), (donde|en que) .. (creciste|crecio|te criaste|crecisteis), te criaste
      tu (primer|primera) (mascota|juguete|bici|bicicleta|maestro|maestra|profesor|profesora), primera mascota, primer juguete
      (profesor|profesora|maestro|maestra|asignatura|juguete|peluche) (favorit*|preferid*), (en|del|al) (el)? (colegio|cole|instituto|recreo)
      en la escuela, tu (escuela|colegio|instituto), peluche*, (querias|sonabas con) ser .. (mayor|de mayor|cuando), de mayor, adolescen*
      (foto|fotos) de (bebe|nino|nina|pequeno|pequena|infancia|cole), tu juventud, amigo imaginario, nana
    `,
    embarrassing: `
      verguenza*, vergonzos*, avergon*, avergüenz*, bochorn*, embaraz* momento, humill*
      (tu|tus|su|sus) (mayor|mas oscuro|peor|gran|peores|mas grande|mayores)? (secreto|secretos|defecto|defectos|debilidad|debilidades|miedo|miedos|fobia|fobias|pecado|pecados|placer culpable|fracaso|arrepentimiento)
      (mayor|peor|mas oscuro|mas profundo) (miedo|secreto|fracaso|defecto|debilidad|error|mentira)
      (nadie|pocos|casi nadie|poca gente) .. (sabe|saben|conoce) .. (de ti|sobre ti|de usted), que nadie sepa, (nunca|no) .. contado a nadie
      verdad o reto, yo nunca, (te arrepientes|arrepientes|te has arrepentido)
      (has|ultima vez que|alguna vez) .. (lloraste|llorado|mentiste|mentido|robado|robaste|detenido|despedido|arrestado), antecedentes penales
      (a que|de que) .. (tienes|le tienes) miedo, tienes miedo, fobia*, placer culpable, (companer*) .. (odias|soportas|cae peor|cae mal)
    `,
  },
  likely: {
    origin: 'acento, tu idioma, plato tipico',
    faith: 'espiritual*, creencias, santo, templo, supersticion*',
    health: 'salud, terapia*, estres, medico, duermes bien',
    age: 'edad, mas joven que, mas mayor que, generacion',
    family: 'familia*, relacion sentimental, san valentin, media naranja',
    politics: 'presidente, ministr*, guerra, protesta*, rey, reina',
    sexuality: 'tu genero, pronombres, romantic*, atractiv*',
    salary: 'dinero, loteria, millon, millones, gastas',
    body: 'cuerpo, ducha, peluqueria, que llevas',
    home: 'en casa, ventana, trayecto, jardin, vives',
    childhood: 'escuela, colegio, mote, apodo, juguete*, padres, abuelos',
    embarrassing: 'secreto*, miedo*, raro, rara, mentira*',
  },
  innocent: `
    edad (de|del|media|dorada) *
    (de donde|donde) (sale|salen|viene|vienen|procede|proceden) (este|esta|estos|estas|el|la|los|las|tu idea|la idea), buena fe, mala fe
    (politica|politicas) (de|del|interna|internas|retributiva) *, union (de|europea), huelga decir
    votar (por|sobre)? (el|la|un|una|que) (nombre|idea|tema|logo|color|propuesta), guerra de las galaxias
    (tu)? secreto (para|de|del|detras) (un|una|tu|la|el|mantener|que|tener|*), sin miedo, no (tengas|tener) miedo, miedo (a preguntar|escenico)
    salud y seguridad, salud (del|de la) (proyecto|codigo|sistema|equipo), cuerpo (del|de un|de la|de) (texto|mensaje|correo)
    escuela de pensamiento, familia de (fuentes|productos|letras), (pagina|clase|elemento|componente|carpeta) (padre|hijo|hija)
    (equipo|empresa|entidad|organizacion|escuela) (socio|socia|colaborador*|asociad*), genero (gramatical|literario|de pelicula*)
    cumpleanos (del|de la) (proyecto|empresa|equipo), nueva generacion de, (tamano|peso|altura) (de|del) *
    (trabajas|trabajar|trabajo|trabajando) (desde|en) casa, desde casa, (como|sentir*|sientes) .. en casa, como en casa
    ventana (del|de|abierta) *, deuda tecnica, tiempo es oro, alquiler de (sala|equipos), (nomina|nominas) (de los clientes)
    fantasma de la oficina, pareja de programacion, programar en pareja, en pareja, mayor de edad del
    cita (previa|textual|del libro|bibliografica), gracias a dios, dios mio, por dios, a primera vista
  `,
};

export default es;
