import type {List} from '../list.js';

const it: List = {
  self: {
    mio: 'tuo',
    mia: 'tua',
    miei: 'tuoi',
    mie: 'tue',
    nostro: 'vostro',
    nostra: 'vostra',
    sono: 'sei',
    ho: 'hai',
    vengo: 'vieni',
    abito: 'abiti',
    vivo: 'vivi',
    guadagno: 'guadagni',
    io: 'tu',
    mi: 'ti',
  },
  certain: {
    origin: `
      (di dove|da dove) (sei|vieni|siete|venite|viene|provieni|e la tua famiglia|viene la tua famiglia|vengono i tuoi)
      da (che|quale) (paese|citta|regione) (vieni|provieni)
      (tuo|tua|tuoi|tue|suo|sua|vostro|vostra) (paese|paese d origine|patria|terra|radici|antenati|origine|origini|accento|cultura|nazionalita|razza|etnia|lingua madre|madrelingua|citta natale)
      (paese|luogo|citta) (d origine|di origine|di nascita|natale|natio), dove (sei|siete|e) nat*, in (che|quale) (paese|citta) sei nat*
      nazionalita*, cittadinanza, passaport*, lingua madre, madrelingua, etni*, razza, razze, colore d* (pelle|tua pelle), immigrat*, rifugiat*
      stranier*, permesso di soggiorno
    `,
    faith: `
      religio*, (tua|tuo|vostra|tue) (fede|dio|chiesa|moschea|parrocchia|credo|confessione|credenze)
      (credi|crede|credete) in (dio|un dio|qualche dio|un aldila), nell aldila, dio, preghi, pregare, preghiera*, preghiere, chiesa*, chiese
      moschea, moschee, sinagog*, battez*, battesim*, comunione, cresima, messa la domenica, bibbia, corano, cristian*, musulman*, islam*, ebre*
      indu, induis*, buddis*, cattolic*, protestant*, ateo, atea, atei, agnostic*, natale, pasqua, ramadan, quaresima, (digiuni|digiunare|digiuno)
      kosher, halal, a messa
    `,
    health: `
      (tua|tuo|tue|tuoi) (salute|malattia|malattie|disabilita|diagnosi|medico|medica|psicologo|psicologa|terapia|terapeuta|gravidanza|dieta|operazione|allergia|allergie)
      salute (mentale|fisica), malat*, malattia*, malattie, disabil*, handicap*, medicinali, farmaci, medicine, allergi*, diagnosticat*, psichiatr*
      psicoterap*, depression*, depress*, ansia, burnout, esaurimento, adhd, autis*, neurodiver*, incinta, gravidanza, aborto spontaneo, menopausa
      mestrua*, cancro, tumore, diabet*, epiless*, emicrania, hiv, asma, vaccin*, ospedale, ricoverat*, (a|sei a) dieta, fumi, fumatore, fumatrice
      alcol, alcolic*, ubriac*, droghe, insonnia, russi, gruppo sanguigno, malattia professionale, trauma, traumi, suicid*
    `,
    age: `
      (quanti anni|che eta) (hai|avete|ha|avevi|compi), (tua|vostra|sua) eta, a (che|quale) eta, compleanno, compleanni, data di nascita
      anno di nascita, in (che|quale) anno sei nat*, (tua|che|quale) generazione (sei|appartieni)?, generazione (x|y|z), boomer*, millennial*
      (quando|tua) .. (pensione), in pensione, pensionat*, segno zodiacale, zodiaco, oroscopo
      (piu (vecchi*|anzian*|giovan*)) (del gruppo|della squadra|dell ufficio|tra voi|del team), fascia d eta
      (tuoi|ai) (vent*|trent*|quarant*|cinquant*) anni
    `,
    family: `
      (tuo|tua|tuoi|tue|suo|sua|vostro|vostra|vostri) (marito|moglie|coniuge|compagno di vita|compagna|partner|fidanzat*|ex|figlio|figlia|figli|figlie|madre|padre|mamma|papa|genitori|fratello|fratelli|sorella|sorelle|nonna|nonno|nonni|zio|zia|cugin*|famiglia|suocer*|matrimonio|divorzio|vita privata|vita amorosa|vita sentimentale|anima gemella|dolce meta|bebe|bambini|bambino|stato civile)
      sposat*, sposar*, sposi, matrimoni*, divorzi*, single, scapolo, nubile, vedov*, fidanzat*, stato civile
      (hai|avete|vuoi) (dei|delle|un|una|gia)? (figli|figlie|figlio|figlia|bambini|fratelli|sorelle|fratelli o sorelle|fidanzat*|nipoti|compagn*)
      quanti (figli|fratelli|nipoti), quante (figlie|sorelle), (congedo|permesso) (di maternita|di paternita|parentale)
      (primo|peggior|ultimo) appuntamento (romantico|con|galante|al buio)?, (primo|grande) amore, colpo di fulmine, amore a prima vista, innamorat*
      sei (padre|madre|mamma|papa|nonn*|figlio unico|figlia unica|genitore), luna di miele
    `,
    politics: `
      politic*, per chi (hai votato|voti|voterai|voteresti|avete votato), (hai votato|voti|voterai) (alle|per|a) *, (che|quale) partito
      partito politico, elezion*, governo, governi, primo ministro, presidente del consiglio, di (sinistra|destra)
      (sinistra|destra) o (sinistra|destra), presidente della repubblica, parlament*, referend*, socialis*, comunis*, fascis*, capitalis*, aborto
      pena di morte, manifestazion* (di piazza|politica)?, corteo, attivist*, militante
    `,
    union: `
      sindacal*, sindacat*, sindacalist*, sciopero, scioperi, scioper*, contratto collettivo, contrattazione collettiva, rsu, consiglio di fabbrica
      picchett*, cgil, cisl, uil
    `,
    sexuality: `
      sesso, sessual*, sessualita, sexy, omosess*, eterosess*, bisess*, gay, lesbic*, etero, queer, lgbt*, transgender, transess*
      (persona|donna|uomo) trans, non binari*, coming out, (tuo|che) genere sei, (tuo) genere, identita di genere
      (uomo o donna|donna o uomo|maschio o femmina), sei (un uomo|una donna|uomo|donna), come donna, primo bacio, bacio, baci, baciat*, baciare
      flirt*, ci provi con, a letto con, (ti piacciono|attrat*) (gli uomini|le donne|i ragazzi|le ragazze|da uomini|da donne)
      (tua|prima|tuo) (cotta|crush), cotta per, porno*, vergine, verginita
      piu (bell*|sexy|attraent*) (del team|dell ufficio|della squadra|colleg*)
    `,
    salary: `
      stipendi*, salari*, busta paga
      (tuo|tua|tuoi|tue) (paga|reddito|redditi|bonus|premio|aumento|affitto|debito|debiti|mutuo|risparmi|tasse|conto|conto in banca|patrimonio|pensione|soldi)
      quanto (guadagni|guadagnate|prendi|ti pagano|paghi|risparmi|devi alla banca|hai in banca), (ti|vi) pagano (bene|male|abbastanza)
      (ben|mal|mal) pagat*, pagat* (bene|male|abbastanza), retribuzion*, indebitat*, mutuo, (piu car*|piu costos*) .. (comprat*|possied*)
      aumento di stipendio, affitto
    `,
    body: `
      (tuo|tua|tuoi|tue) (corpo|peso|altezza|statura|figura|pancia|gambe|petto|seno|sedere|capelli|pettinatura|barba|naso|denti|cicatrice|cicatrici|tatuaggio|tatuaggi|piercing|rughe|fisico|aspetto|muscoli|viso|faccia|pelle|biancheria|costume|pigiama|taglia|occhi)
      quanto (pesi|sei alt*|misuri), (dimagrit*|dimagrire|ingrassat*|ingrassare|perso peso|perdere peso), chili (hai perso|di troppo|persi)
      tatuagg*, tatuat*, piercing*, nudo, nuda, nudi, costume da bagno, bikini, biancheria intima, intimo, selfie, (foto|immagine) (tua|di te)
      che cosa indossi, cosa indossi, obes*, sovrappeso, chirurgia estetica, trucchi il viso, ti trucchi, calv*, colore dei capelli
      numero di scarpe
    `,
    home: `
      (dove|in che (quartiere|citta|via|zona)) (abiti|vivi|abitate|vivete|abita), (abiti|vivi) (da sol*|con|in|lontan*|vicin*)
      con chi (abiti|vivi|abitate|vivete)
      (tuo|tua|tuoi|tue) (casa|appartamento|camera|stanza|cucina|salotto|soggiorno|bagno|frigo|frigorifero|quartiere|vicini|vicino|vicina|balcone|letto|divano|via|armadio|abitazione|coinquilin*)
      indirizzo (di casa|privato|personale), (in affitto o|affitto o) (di proprieta|propriet*|comprat*), casa (di proprieta|in affitto)
      dietro di te, alle tue spalle, (mostra*|facci vedere) .. (casa|camera|stanza|frigo), a casa tua
    `,
    childhood: `
      infanzia, (da|quando eri|quando eravate) (bambin*|piccol*|ragazzin*|giovan*|adolescent*|ragazzo|ragazza), quando eri *, (dove) .. (cresciut*)
      sei cresciut*, (prim*) (animale domestico|giocattolo|bici|bicicletta|maestr*|peluche|cane)
      (maestr*|professor*|materia|giocattolo|cartone|peluche) preferit*, a scuola, (tua|della) scuola, alle elementari, (al|del) liceo, peluche
      da grande, adolescen*, (foto|foto) da (piccol*|bambin*|neonat*), tua giovinezza, amico immaginario, ninna nanna
    `,
    embarrassing: `
      vergogn*, imbarazz*, umilia*, figuraccia, figuracce
      (tuo|tua|tuoi|tue) (piu grande|peggior*|piu oscuro|piu profond*)? (segreto|segreti|difetto|difetti|debolezza|debolezze|punto debole|paura|paure|fobia|fobie|peccato|peccati|fallimento|fallimenti|rimpianto|rimpianti|piacere proibito|piacere colpevole)
      (piu grande|peggior*|piu oscuro|piu grossa) (paura|segreto|fallimento|difetto|debolezza|errore|bugia|rimpianto)
      (nessuno|pochi|quasi nessuno) .. (sa|sanno|conosce) .. (di te|su di te), (di te) .. nessuno (sa|conosce), mai .. (raccontato|detto) a nessuno
      obbligo o verita, non ho mai, (ti penti|pentit*|rimpiangi|rimpianto)
      (hai mai|ultima volta che) .. (pianto|mentito|rubato|stat* arrestat*|stat* licenziat*), fedina penale, precedenti penali
      (di che cosa|di cosa|di che) .. paura, hai paura, fobia, fobie, (collega|colleghi) .. (odi|sopporti|piace meno|detesti)
    `,
  },
  likely: {
    origin: 'accento, tua lingua, piatto tipico',
    faith: 'spiritual*, fede, santo, tempio, superstizi*',
    health: 'salute, terapi*, stress, medico, dormi bene',
    age: 'eta, piu vecchio di, piu giovane di, generazion*, pensione',
    family: 'famigli*, san valentino, genitor*, relazione sentimentale',
    politics: 'presidente, ministr*, guerra, guerre, protest*',
    sexuality: 'tuo genere, pronomi, romantic*, attraente',
    salary: 'soldi, denaro, lotteria, milion*, debiti',
    body: 'corpo, doccia, parrucchier*, palestra',
    home: 'a casa, finestra, tragitto, giardino, tuo indirizzo',
    childhood: 'scuola, soprannom*, giocattol*, nonni',
    embarrassing: 'segreto, segreti, paura, bugia, bugie, strano di te',
  },
  innocent: `
    eta (d*|media|dell oro) *, (di dove|da dove) (arriva|arrivano|viene|vengono) (questo|questa|questi|queste|il|la|lo|le|i|gli|l), buona fede
    mala fede, cattiva fede, (politica|politiche) (di|del|della|dei|interna|aziendale) *, unione (di|europea|dei)
    votare (per|su)? (il|la|un|una) (nome|idea|tema|logo|colore|proposta), guerre stellari, guerra dei
    (tuo)? segreto (per|di|del|della|dietro|di un|di una) *, senza paura, paura di (chiedere|sbagliare), non aver* paura, salute e sicurezza
    salute (del|della) (progetto|codice|sistema|squadra), corpo (del|della|di un) (testo|messaggio|mail)
    (pagina|classe|elemento|componente|cartella) (padre|madre|figli*|genitore), famiglia di (caratteri|prodotti|font)
    (squadra|azienda|ente|scuola|organizzazione) partner, (tuo) partner (di progetto|di lavoro|nel progetto)
    genere (di|grammaticale|letterario) *, (che|quale|questo|un|ogni|di ogni) genere di *
    compleanno (del|della) (progetto|azienda|squadra|software), nuova generazione di, (dimensione|peso|altezza) (di|del|della) *
    (lavori|lavorare|lavoro|lavorando) (da|a) casa, da casa, (come|sentir*|senti) .. a casa, come a casa, finestra (del|di|aperta) *
    debito tecnico, il tempo e denaro, affitto (di|della) (sala|attrezzature), mio dio, grazie a dio, scuola di pensiero, a occhio nudo
    citta natale del, premio (di|per) (la|il) (idea|progetto|migliore), alle elementari regole
    innamorat* (di|del|della) (questo|tuo|mestiere|lavoro), single (sign|point|page)
  `,
};

export default it;
