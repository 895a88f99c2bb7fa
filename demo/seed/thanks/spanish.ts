import {thanksTexts} from './thanks-text.js';

export const spanish = thanksTexts([
  [
    'boats',
    'check',
    'Justo cuando iba a taladrar la roda, preguntaste: «¿Mediste desde la marca vieja o desde la nueva?». {Era la vieja.|Era la vieja, claro.} {Salvaste una pieza entera de roble.|Con una sola pregunta nos ahorraste una semana.} Gracias.',
  ],
  [
    'boats',
    'ready',
    'Llegué a las seis y {la caja de vapor ya estaba caliente|ya salía vapor de la caja}, con las cuadernas en el orden en que las iba a necesitar. Doblamos las catorce {antes de comer|sin que se partiera ninguna}. Alguien madrugó mucho, y sé quién fue.',
  ],
  [
    'sails',
    'show',
    'Solo quería saber a qué altura va el refuerzo. Despejaste medio taller, {extendiste una mayor de hace treinta años|abriste una vela vieja en el suelo} y me dejaste descubrir por dónde se había roto. {Antes miraba las velas; ahora las leo.|No se me va a olvidar esa hora.}',
  ],
  [
    'sails',
    '',
    'Ese espí para $boat... {cada paño llega al puño con un milímetro de error, si acaso|los colores se encuentran en la costura como si hubieran crecido ahí}. Gracias por cuidar tanto la parte que vuela a doce metros de altura. Quería que supieras que alguien levantó la vista.',
  ],
  [
    'trials',
    'show',
    'El dueño nuevo tenía miedo de su propio barco. Saliste con él {cuatro tardes|hasta que se hizo de noche}, aunque la entrega solo pide una vuelta. {Hoy atracó solo y aplaudió todo el muelle.|Esta mañana entró a vela, un poco de lado y muy orgulloso.}',
  ],
  [
    'trials',
    '',
    'Iba con la cara verde desde la primera ola. Me diste el timón, {me dijiste que mirara la torre|me pediste que apuntara al depósito de agua} y te pusiste a hablar de sopas. {Funcionó: lo traje yo hasta casa.|Volví de pie y con cierta dignidad.}',
  ],
  [
    'finish',
    'check',
    'Paraste la cabina porque el aire te pareció pesado. {Yo refunfuñé.|A mí me pareció una exageración.} A las cuatro llovía y el casco se habría quedado blanco. {Perdón, y gracias.|Nunca más dudo de tu nariz.}',
  ],
  [
    'rigging',
    'check',
    'Subiste al palo por segunda vez, con ese viento, porque desde abajo algo no te cuadraba. El pasador estaba suelto. {Tres personas navegan más tranquilas gracias a ti.|No vuelvo a suspirar cuando alguien quiere revisar otra vez.}',
  ],
  [
    'slip',
    'room',
    'Una familia llegó a la deriva a la hora del cierre. {Los remolcaste, buscaste calcetines secos y les apuntaste el horario del autobús.|Arreglaste el motor con una abrazadera y no quisiste cobrar nada.} Mandaron un dibujo tuyo. Está en la nevera.',
  ],
  [
    'customers',
    'room',
    'El señor que grita no estaba enfadado, estaba asustado, y tú lo oíste en el primer minuto. {Cuarenta minutos después os estabais riendo.|Ahora viene a todas las jornadas de puertas abiertas.} Yo estaba en la mesa de al lado, aprendiendo.',
  ],
  [
    'customers',
    'check',
    'Leíste mi respuesta a aquella carta tan dura y tachaste {una sola palabra|el «lamentablemente»}. {Pasó de tener razón a ser amable.|Sin ella era otra carta.} Nos contestó para dar las gracias.',
  ],
  [
    'design',
    'room',
    'Me hiciste un hueco en la reunión de diseño y dijiste delante de todos que la idea del asiento {era mía|había salido del taller}. {Lo conté en casa tres veces.|Desde entonces subo la cuesta con más ganas.}',
  ],
  [
    'design',
    '',
    'El dibujo del despiece {para el manual|del esquife} es tan bonito que lo han colgado en el comedor. Hasta pusiste el lápiz detrás de la oreja de quien construye. Gracias por {tomarte en serio un manual|tantas tardes}.',
  ],
  [
    'shop',
    'check',
    'Recorriste toda la tienda solo con el teclado y encontraste once sitios donde uno se queda atrapado. {Ya están todos arreglados.|Ayer una navegante ciega compró su brújula sin ayuda.} {Eso es trabajar bien.|Gracias por no dejarlo para después.}',
  ],
  [
    'books',
    'room',
    'Te diste cuenta de que había pagado el transbordador de mi bolsillo y viniste con el formulario {ya a medias|casi relleno}. Para mí, este mes, era mucho dinero. Gracias por mirar, {y por la discreción|y por no hacerlo notar}.',
  ],
  [
    'buying',
    '',
    'Encontraste botas de seguridad del treinta y cinco. De verdad, no las grandes con tres calcetines. {Cuatro años llevaba con tallas prestadas.|Parece poca cosa. Ya no tropiezo.}',
  ],
  [
    'people',
    'early',
    'Me dijiste el mismo día, y a la cara, que no me habían dado el puesto, con los motivos reales. {Estuve triste un fin de semana, no un año.|Te quedaste conmigo un rato después.} En primavera lo intento otra vez.',
  ],
  [
    'timber',
    '',
    'El roble para $boat estaba {bajo techo, con la veta hacia donde yo la iba a cortar|junto a la puerta, con el nombre del barco escrito a tiza}. Habías pensado tres pasos más que yo. {Solo tuve que levantarlo.|Así da gusto empezar.}',
  ],
  [
    'spars',
    'show',
    'Yo quería un número para la flexión de un remo. Me sentaste en un bote con uno bueno y otro malo. {En diez paladas lo entendí: no hay número.|Mi primer par ya se sostiene en un dedo.}',
  ],
  [
    'kitchen',
    'room',
    'Hoy el menú traía la comida de los domingos de mi abuela, porque lo pusiste como pregunta en el mostrador y yo respondí. {Estaba casi igual. Lloré un poco sobre el plato.|Mis compañeros repitieron. Ella estaría presumiendo.}',
  ],
  [
    'kitchen',
    'check',
    'Leíste la etiqueta de la mostaza nueva y la retiraste de todas las mesas: habían cambiado la receta. {Soy yo quien lleva la inyección en el bolsillo.|Eso no fue suerte: fuiste tú, a las seis de la mañana, leyendo letra pequeña.}',
  ],
  [
    'garden',
    'ask',
    'Antes de segar fuiste a preguntar {a la apicultora|a todo el mundo} cuándo molestaba menos. {Ahora es el jueves a las siete, y el prado está azul.|Nadie cierra ya las ventanas, y las abejas siguen ahí.}',
  ],
  [
    'school',
    'show',
    'Hiciste una cola de milano mal, a propósito, al lado de la mía, y comparamos cuál era peor. {No sentí vergüenza ni un segundo.|Me reí y de pronto vi lo que hacía mi sierra.} La siguiente cerró.',
  ],
  [
    'shipping',
    'room',
    'La dirección era una casa flotante sin camino. Echaste el bote al río y lo llevaste remando, {con el perro del dueño de práctico|y le enseñaste al hijo a amarrarlo}. La foto está en el mostrador.',
  ],
  [
    'shipping',
    'check',
    'Abriste otra vez la caja ya cerrada porque algo sonaba. {Un tolete suelto, al lado del barniz fresco.|Era solo una arandela, pero habría rayado todo el costado.} Llegó a dos mil kilómetros de aquí sin una marca.',
  ],
  [
    '*',
    'early',
    'Viniste al día siguiente y dijiste: «Ayer no te escuché bien. Cuéntamelo otra vez». {Son dos frases y cuestan mucho.|Te lo conté otra vez, y escuchaste.} Gracias.',
  ],
  [
    '*',
    '',
    'Estaba sin fuerzas la última semana del inventario. {Te quedaste con los estantes de arriba sin que nadie te lo pidiera.|Te encargaste de mi mitad y me mandaste a casa.} Cené con mi familia.',
  ],
  [
    'care',
    'ask',
    'Preguntaste cuáles de los papeles de mi mesa eran importantes antes de limpiarla. {El croquis de la servilleta es ahora un barco.|Casi nadie pregunta.} Gracias por llamar a la puerta.',
  ],
]);
