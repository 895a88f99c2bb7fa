import type {PollList} from '../list.js';

const good =
  'klar|klare|verständlich|nützlich|hilfreich|kurz|fair|gerecht|freundlich|schnell|einfach|leicht|sicher|genau|zuverlässig|interessant|relevant|produktiv|effizient|höflich|bequem|ruhig|leise|sauber|günstig|transparent|ehrlich|respektvoll|unterhaltsam|wertgeschätzt|gehört|respektiert|informiert|unterstützt|motiviert|willkommen|frisch|abwechslungsreich|pünktlich|übersichtlich|lang|langsam|unklar|unfair|unproduktiv|laut|langweilig|teuer';
const things =
  'bezahlung|gehalt|arbeitszeit|arbeitszeiten|arbeitslast|werkzeuge|schulung|schulungen|unterstützung|kommunikation|führung|tempo|geschwindigkeit|qualität|genauigkeit|preis|preise|preisen|inhalt|essen|service|ausstattung|büro|kantine|stimmung|kollegen|vorgesetzten|team|leitung|entwicklung|anerkennung|besprechungen|standort|kultur|abläufe|abläufen|software|hardware|dauer|länge|aufbau|raum|tische|stühle|stühlen|auswahl|bedienung';
const article = 'der|die|das|den|dem|mit|mit der|mit dem|mit den|ihrer|deiner|eurer|unserer|ihren|deinen|ihrem|deinem';
const much = 'sehr|eher|ziemlich|recht|völlig|voll und ganz|voll|stark|überwiegend|äußerst|etwas|ganz|total|wirklich|teilweise';
const rated =
  'gut|ausgezeichnet|großartig|zufrieden|glücklich|nützlich|hilfreich|klar|leicht|einfach|positiv|wahrscheinlich|fair|wohl|wichtig|interessiert|perfekt|hervorragend|besser|hoch|verständlich';

const de: PollList = {
  together: `
    (gesundheit|arbeitssicherheit|arbeitsschutz) und (sicherheit|gesundheitsschutz|gesundheit), forschung und entwicklung, vor und nachteile, wann und wo
    wo und wann, wie und wann, essen und trinken, hin und (her|wieder), nach und nach, ab und zu, kurz und (gut|knapp|bündig), klipp und klar
    fragen und antworten, vielfalt und inklusion, aus und weiterbildung, beruf und (familie|privatleben), software und hardware, hardware und software
    schnell und einfach, einfach und schnell, voll und ganz, rund um, was und wie, wer und was
  `,
  double: `
    (${good}) (und|oder|sowie) (sehr|so|zu)? (${good})
    (zufrieden|unzufrieden|glücklich|bewerten|bewertest|beurteilen|beurteilst|finden|findest) .. (${things}) (und|oder|sowie) (${article})? (${things})
    (gut|nützlich|hilfreich|fair|ausreichend) .. (${article}) (${things}) (und|oder|sowie) (${article})? (${things})
    und (warum|weshalb|wieso), und wie (oft|viel|viele|lange|gut|zufrieden|sehr), und (was|wann|wo|welche|welchen|wer) .. (sie|du|ihr|wir|man)
    und (haben|hast|habt|würden|würdest|möchten|möchtest|sind|bist|können|kannst|fühlen|fühlst|finden|findest|sollten|wollen) (sie|du|ihr|wir|sich)
  `,
  leading: `
    (stimmen|stimmst|stimmt) (sie|du|ihr) .. zu dass, (sind|bist) (sie|du) (auch)? der meinung dass, wie die meisten
    (finden|findest|meinen|meinst|glauben|glaubst|denken|denkst|sind|bist|wollen|willst|wünschen|möchten) (sie|du|ihr|wir) .. (nicht auch|auch nicht|nicht der meinung)
    (stimmen|stimmst|stimmt|geben|gibst) (sie|du|ihr|mir) .. (nicht auch|recht dass|nicht zu), (ist|wäre|sind|war) (es|das|dies) nicht (auch|besser|schön*|toll*|an der zeit|höchste)
    nicht wahr, oder etwa, oder nicht, offensichtlich, selbstverständlich, natürlich, sicherlich, sicher auch, zweifellos, ohne zweifel, bekanntlich
    wie (wir|sie|ihr) alle wissen, (jeder|alle) (weiß|wissen), die meisten .. (finden|meinen|wissen|sagen|glauben)
    wie (toll|großartig|wunderbar|fantastisch|schlimm|furchtbar|schrecklich|nervig|schlecht) (ist|war|sind|waren|finden|findest|fanden|fandest)
    wie viel (besser|schlechter), wie sehr (lieben|liebst|hassen|hasst|freuen|freust|genießen|genießt)
  `,
  tag: 'oder, richtig, gell, stimmt s, ja, nicht wahr, ne',
  absolute: `
    immer, nie, niemals, jeder, jede, jedes mal, niemand, stets, alle (kollegen|kolleginnen|vorgesetzten|teams|besprechungen|beschäftigten|führungskräfte|mitarbeitenden|entscheidungen)
    ausnahmslos, hundertprozentig, 100 prozent, ständig
  `,
  loaded: `
    schrecklich*, furchtbar*, katastroph*, lächerlich*, empörend*, skandal*, schändlich*, dumm, dumme, idiotisch*, faul, faule*, sinnlos*, nutzlos*
    sogenannt*, chaos, chaotisch*, alptraum*, albtraum*, wunderbar*, fantastisch*, genial*, zeitverschwendung, geldverschwendung, verschwendet*, veraltet*
    gierig*, unfähig*, toxisch*, nervig*, lästig*, großartig*, unzumutbar*
  `,
  identifying: `
    wer ist (der|die) (beste|schlechteste|netteste|fleißigste|beliebteste)
    (in welchem|in welcher|welches|welche|welchem|welcher|zu welchem|auf welcher) (team|abteilung|etage|stockwerk|büro|rolle|schicht|niederlassung|standort|bereich|einheit|filiale) .. (sie|du|ihr|gehör*|bist|sind)
    (ihr|dein|ihre|deine) (name|vorname|nachname|initialen|kürzel|personalnummer|funktion|position|stellenbezeichnung|berufsbezeichnung|e mail adresse)
    wer ist (ihr|ihre|dein|deine) (vorgesetzte|vorgesetzter|chef|chefin|führungskraft), wie lange (arbeiten|arbeitest|sind|bist) (sie|du) .. (hier|bei uns|dabei|firma|unternehmen)
    seit wann (arbeiten|arbeitest|sind|bist) (sie|du), (herr|frau) *
  `,
  recall: `
    (in den|während der|über die) (letzten|vergangenen) (zwei|drei|vier|fünf|sechs|sieben|acht|zehn|paar|2|3|4|5|6|7|8|9|10) (jahre|jahren)
    vor (zwei|drei|vier|fünf|zehn|mehreren|vielen|einigen|2|3|4|5|10) jahren, seit (sie|du|ihr) (bei uns|hier) .. (angefangen|sind|bist|arbeite*)
  `,
  negative: 'nicht, nie, niemals, niemand, nichts, kein, keine, keinen, keiner, keinem, keines, ohne, weder',
  adverse: `
    unklar*, unfair*, unzufrieden*, unnötig*, unmöglich*, ungern, ablehn*, gegen, verbiet*, verboten*, abschaff*, abgeschafft*, verhinder*, verzicht*, vermeid*
    unwichtig*, unwahrscheinlich*, einschränk*, untersag*, streich*, gestrichen
  `,
  agree: `ja, nein, (ich)? (stimme|stimmt) (${much})? (nicht|überhaupt nicht|gar nicht)? (${much})? (zu)?, trifft (${much})? (nicht)? (${much})? zu, lehne (${much})? ab, zustimmung, ablehnung`,
  up: `(ich bin|es ist|es war)? (${much})? (${rated}), (ich)? stimme (${much})? zu, trifft (${much})? zu`,
  down: `
    (ich bin|es ist|es war)? (${much})? (schlecht|furchtbar|unzufrieden|unglücklich|nutzlos|unklar|schwer|schwierig|negativ|unwahrscheinlich|unfair|unwohl|unwichtig|mangelhaft|niedrig|schlechter|unverständlich)
    (ich bin|es ist|es war)? (überhaupt|gar)? nicht (${much}|so|besonders)? (${rated}), (überhaupt|gar) nicht, (ich)? stimme (${much}|überhaupt|gar)? nicht zu, trifft (${much}|überhaupt|gar)? nicht zu, (ich)? lehne (${much})? ab
  `,
  open: `
    (hauptgrund|wichtigste grund|wichtigsten grund|größte hindernis|größtes hindernis|größte hürde|größte problem|größte herausforderung), warum (haben|hast|sind|bist|ist|kommen|kommst|nutzen|nutzt|gehen|nehmen)
    was (hindert|hält|hilft|stört|bremst|würde|fehlt) .. (sie|dich|euch|uns|ihnen|dir|helfen|besser), was (brauchen|brauchst|vermissen|vermisst) .. am meisten, was ist .. am wichtigsten
  `,
  other: 'andere*, anderes, sonstige*, etwas anderes, nichts davon, keine*, keins davon, weiß nicht, weiß ich nicht, unentschieden, egal, woanders',
  innocent: `
    warum nicht, nicht nur, ob oder nicht, nicht (sicher|sagen), noch nicht, keine angabe, immer (mehr|noch|wieder), (noch|wie) immer, noch nie, jede (woche|stunde)
    (für|mit|an) (alle|jeden|jede), nie und nimmer, nicht zuletzt, gegen (mittag|abend|ende|* uhr), natürliche*, chaos (engineering|computer), (gar|überhaupt) nichts
  `,
};

export default de;
