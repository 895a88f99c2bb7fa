import type {PollList} from '../list.js';

const good =
  'chiaro|chiara|chiari|chiare|utile|utili|breve|brevi|giusto|giusta|equo|gentile|rapido|rapida|veloce|facile|semplice|sicuro|sicura|preciso|affidabile|interessante|interessanti|pertinente|produttivo|produttive|efficiente|efficace|comodo|comoda|tranquillo|pulito|pulita|economico|trasparente|onesto|rispettoso|piacevole|apprezzato|apprezzata|ascoltato|ascoltata|rispettato|rispettata|informato|informata|sostenuto|sostenuta|motivato|motivata|vario|fresco';
const things =
  'stipendio|orario|orari|carico|strumenti|formazione|supporto|sostegno|comunicazione|guida|ritmo|rapidità|velocità|qualità|precisione|prezzo|prezzi|contenuto|contenuti|cibo|servizio|attrezzatura|ufficio|mensa|atmosfera|colleghi|responsabili|squadra|direzione|sviluppo|riconoscimento|riunioni|luogo|cultura|processi|software|durata|struttura|sala|sedie|scelta';
const article = 'il|lo|la|i|gli|le|l|con|con il|con la|con i|del|della|dei|delle|dello|dell|dal|dalla|dai|dalle|tuo|tua|suo|sua|nostro|nostra';
const much = 'molto|abbastanza|piuttosto|del tutto|completamente|pienamente|un po|davvero|estremamente|totalmente|fortemente';
const rated =
  'buono|buona|bene|ottimo|ottima|eccellente|soddisfatto|soddisfatta|contento|contenta|d accordo|utile|chiaro|chiara|facile|positivo|positiva|probabile|giusto|importante|interessato|interessata|perfetto|a mio agio|alto|meglio';

const it: PollList = {
  together: `
    salute e sicurezza, ricerca e sviluppo, formazione e sviluppo, pro e contro, vantaggi e svantaggi, domande e risposte, (quando|dove|come) e (dove|quando|come|perché)
    diversità e inclusione, cibo e bevande, più o meno, vita professionale e .. (privata|personale), (semplice|facile) e (veloce|rapido), chi e cosa, cosa e come
  `,
  double: `
    (${good}) (e|ed|o|oppure|nonché) (molto|così)? (${good})
    (soddisfatto|soddisfatta|soddisfatti|contento|contenta|valuti|valuta|giudichi|giudica|pensi|pensa) .. (${things}) (e|ed|o|nonché) (${article})? (${things})
    (buono|utile|chiaro|sufficiente) .. (${article}) (${things}) (e|ed|o|nonché) (${article})? (${things})
    e (perché|con che frequenza|con quale frequenza|quanto|quante volte), e (come|quando|dove|che cosa|cosa|quale|chi) .. (ti|vi|si|dobbiamo|possiamo|vuoi|vuole|preferisci|preferisce|dovremmo|pensi|pensa|è|sarebbe)
    e (vuoi|vuole|pensi|pensa|hai|sei|puoi|può) (che|una|un|tempo|anche|di)
  `,
  leading: `
    (è|sei) d accordo (che|sul fatto), come la maggior parte
    non (credi|crede|ti sembra|le sembra|pensi|pensa|sei d accordo|è d accordo|trovi|trova|sarebbe meglio|è vero|è ora), (non è vero|giusto no|no è così)
    ovviamente, naturalmente, senza dubbio, indubbiamente, certamente, sicuramente, di sicuro, è evidente che, come (tutti)? (sappiamo|sapete|sanno), tutti (sanno|pensano), la maggior parte .. (pensa|crede|sa|dice)
    quanto (è|sono|era|è stato|è stata) (meraviglioso|meravigliosa|fantastico|fantastica|terribile|orribile|brutto|bella|bello|fastidioso|magnifico), quanto (ti|le) (è piaciuto|è piaciuta|piace|dà fastidio|ama|odia)
    sei d accordo nel dire, concordi che
  `,
  tag: 'vero, no, giusto, sì, non è vero, non è così',
  absolute: `
    sempre, mai, tutti quanti, nessuno, ogni volta, chiunque, continuamente, (tutti|tutte) (i|le|gli) (colleghi|colleghe|responsabili|squadre|riunioni|decisioni|dipendenti|tuoi|tue|nostri|nostre)
    senza eccezione, senza eccezioni, al (cento|100) per cento, assolutamente tutto*
  `,
  loaded: `
    terribile, terribili, orribile, orribili, orrend*, disastr*, catastrof*, ridicol*, scandalos*, vergognos*, stupid*, idiota, pigr*, inutile, inutili, assurd*, cosiddett*
    caos, caotic*, incubo, incubi, meraviglios*, fantastic*, magnific*, geniale, geniali, perdita di tempo, spreco*, antiquat*, tossic*, incompetent*, fastidios*, penos*
  `,
  identifying: `
    chi è (il|la) (migliore|peggiore|più|meno)
    (in|a|di)? (quale|che) (squadra|team|reparto|piano|ufficio|ruolo|sede|turno|settore|edificio|unità) .. (lavori|lavora|sei|appartieni|appartiene), qual è (il|la) (tuo|tua|suo|sua) (nome|ruolo|mansione|posizione|qualifica|squadra|reparto|funzione)
    (tue|sue|tuo|suo) (iniziali|nome completo|numero di matricola|nome e cognome), chi è (il|la) (tuo|tua|suo|sua) (capo|responsabile|superiore|manager)
    da (quanto tempo|quanti anni|quando) (lavori|lavora|sei), (signor|signora|sig|dottor|dottoressa) *
  `,
  recall: `
    (negli|durante gli|nel corso degli) ultimi (due|tre|quattro|cinque|sei|dieci|2|3|4|5|6|10) anni, (due|tre|quattro|cinque|dieci|molti|diversi|2|3|4|5|10) anni fa, da quando (sei|è) (arrivato|arrivata|entrato|entrata)
  `,
  negative: '(non|senza) .. (mai|nulla|niente|nessuno|nessuna|neanche), non, mai, nessuno, nessuna, nulla, niente, senza',
  adverse: `
    impossibile, impossibili, inutil*, ingiust*, insoddisfatt*, scontent*, disaccordo, contro, vieta*, proibi*, elimina*, abol*, impedi*, rifiut*, evita*, opporsi, contrari*, improbabile, rinunci*
  `,
  agree: `sì, no, (${much}|per niente|per nulla)? (in disaccordo|d accordo), non .. d accordo, (vero|falso)`,
  up: `(sono|è)? (${much})? (${rated})`,
  down: `
    (sono|è)? (${much})? (cattivo|cattiva|male|pessimo|pessima|insoddisfatto|insoddisfatta|scontento|scontenta|inutile|difficile|negativo|negativa|improbabile|ingiusto|scarso|scarsa|basso|peggio|in disaccordo)
    (non|poco|per niente|per nulla|non sono|non è) (molto|del tutto|così|affatto)? (${rated}), per niente, affatto, per nulla
  `,
  open: `
    (principale|maggiore|prima|primo|più grande) (motivo|ragione|ostacolo|problema|difficoltà|sfida|vantaggio), (motivo|ragione|ostacolo|problema) principale, perché (non|hai|ha|vieni|viene|usi|usa)
    (che cosa|cosa) (ti|le|ci|vi) (impedisce|aiuta|frena|disturba|manca|aiuterebbe|trattiene|rallenta), di (che cosa|cosa) hai più bisogno, (che cosa|cosa) conta di più
  `,
  other:
    'altro, altra, altri, altre, qualcos altro, nessun*, niente di tutto questo, non so, non lo so, non saprei, nessuna opinione, altrove, indecis*, indifferente',
  innocent: `
    perché no, non solo, o no, non ancora, se non, come sempre, senza (fili|filo|contatto), non (sicuro|rispondere), sempre (più|meno|meglio), come mai, mai più senza
    (per|con|a) tutti, niente male, peso contro, contro luce
  `,
};

export default it;
