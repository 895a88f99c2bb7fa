import type {List} from '../list.js';

const de: List = {
  // ä, ae and a are one here, wherever they stand: what is written without its dots is found, too.
  spelling: {
    replace: [
      ['ae', 'a'],
      ['oe', 'o'],
      ['ue', 'u'],
    ],
  },
  self: {
    ich: 'du',
    wir: 'ihr',
    mich: 'dich',
    mir: 'dir',
    bin: 'bist',
    war: 'warst',
    habe: 'hast',
    hab: 'hast',
    komme: 'kommst',
    stamme: 'stammst',
    wohne: 'wohnst',
    lebe: 'lebst',
    verdiene: 'verdienst',
    glaube: 'glaubst',
    wiege: 'wiegst',
    mein: 'dein',
    meine: 'deine',
    meinem: 'deinem',
    meinen: 'deinen',
    meiner: 'deiner',
    meines: 'deines',
    unser: 'eur',
    unsre: 'eure',
    unsere: 'eure',
  },
  certain: {
    origin: `
      woher (kommst|stammst) du, woher (kommen|stammen) (sie|(dein*|ihr*|eur*) (eltern|familie|vorfahren|wurzeln))
      woher (kommt|stammt) (eigentlich|denn|wirklich)? (dein*|ihr*|eur*) (familie|name|nachname|akzent|mutter|vater)
      woher (kommt|stammt) ihr (wirklich|eigentlich|ursprunglich|alle|genau)
      woher (du|ihr) (wirklich|eigentlich|ursprunglich)? (kommst|kommt|stammst), wo (kommst du|kommen sie|kommt ihr) .. her
      woher (bist du|sind sie|seid ihr), (bist du|sind sie|seid ihr|du bist|du) .. (hier|dort|ausland|welchem land|welcher stadt) geboren
      wo (bist du|sind sie|seid ihr|wurdest du|wurden sie) .. geboren, wo (du|ihr) geboren, in welche* (land|stadt) .. geboren, geburtsort*
      geburtsland*, geburtsstadt*, heimat, heimaten, heimatland*, heimatstadt*, heimatort*, heimatdorf*, vaterland*, herkunft, herkunftsland*
      herkunftsfamilie, muttersprach*, erstsprache*, dialekt*, mundart*, (dein*|ihr*|eur*|einen|mit|starken|welchen|leichten|suss*|fremd*) akzent
      nationalitat*, staatsangehorig*, staatsburger*, ethni*, rasse, rassen, hautfarbe*, dunkelhautig*, hellhautig*, migrationshintergrund*
      migrationsgeschichte*, migrationserfahrung*, migrant*, migriert, immigrant*, einwander*, eingewander*, zugewander*, fluchtling*, gefluchtet*
      asyl, asylbewerb*, auslander*, auslandisch* (wurzeln|name*|eltern|pass), aussiedler*
      (dein*|ihr*|eur*) .. (wurzeln|vorfahren|ahnen|abstammung|volk|kulturkreis|landsleute), abstammung*
      (dein*|ihr*|eur*) (heimat*|land|kultur|nation), kulturelle* (hintergrund*|wurzeln|herkunft|pragung), reisepass*
      (welchen|deinen|ihren|euren|deutschen|wie viele|zweiten) (pass|passe), aufenthaltstitel*, aufenthaltserlaubnis*, visum
      (welche|dein*|eur*|ihr*) sprache* .. (zu hause|daheim), (sprichst|sprecht|sprechen) (du|ihr|sie) zu hause
      zu hause .. (sprache|sprichst|sprecht|sprechen|gesprochen)
      (bist du|sind sie|seid ihr) (ein|eine|eigentlich|wirklich|richtige*|halb|auch|denn)? (deutsche*|turke*|turkin*|araber*|afrikan*|asiat*|schwarz|weiss|jud*|pole|polin|russe|russin|syrer*|sinti|roma|chines*|inder|inderin|osterreicher*|schweizer*|ossi|wessi)
      ossi, wessi, ossis, wessis, ostdeutsch*, westdeutsch*
    `,
    faith: `
      religion*, religios*, (dein*|ihr*|eur*) (glaube|glauben|glaubens|gott|kirche|gemeinde|gebet*|konfession), glaubensrichtung*
      glaubensgemeinschaft*
      (glaubst|glauben|glaubt) .. (gott|engel|wunder|hohere macht|leben nach dem tod|schicksal|himmel|teufel|wiedergeburt|allah|jesus), an gott
      gott (glaubst|glauben|glaubt), gottesdienst*, gotteshaus*, kirche, kirchen, kirchlich*, kirchensteuer*, kirchgang*, kirchengemeinde*
      kirchenchor*, kirchenmitglied*, moschee*, synagoge*, betest, beten, betet, gebetet, gebet, gebete, gebeten du zu gott, getauft, taufe
      konfirmation, konfirmiert, kommunion, erstkommunion, firmung, bar mizwa, bibel*, koran*, thora, christ, christin, christen, christlich*
      christentum, muslim*, moslem*, islam*, jude, juden, judin, judinnen, judisch*, judentum, hindu*, buddhis*, sikh*, katholi*, evangelisch*
      protestant*, orthodox*, konfession*, atheis*, agnostik*, weihnacht*, heiligabend, ostern, osterfest*, ramadan*, chanukka, zuckerfest
      opferfest, fastenzeit*, fastenmonat*, fastest, gefastet, (du|sie|ihr|wie|wann) fasten, fastet (ihr|du), adventszeit, pfingst*
      (bist du|sind sie|seid ihr) .. (glaubig|spirituell|getauft), kopftuch*, koscher*, halal, sabbat, schabbat
    `,
    health: `
      krank, kranke, kranken, kranker, kranksein, krankheit*, krankgeschrieben*, krankmeld*, krankschreib*, krankenstand*, krankentag*, *erkrank*
      *krankheit*, (im|ins|in dem|ein) krankenhaus, (dein*|ihr*|eur*|psychisch*|mental*|seelisch*|korperlich*|geistig*) gesundheit*
      gesundheitlich*, gesundheitszustand*, wie gesund (bist|lebst|ernahrst|sind|leben|seid)
      (bist du|sind sie|seid ihr|du bist) .. (gesund|behindert|schwerbehindert|geimpft|schwanger|vegan), behinderung*, schwerbehinder*, behinderte*
      *behinderung (hast|haben), (dein*|ihr*|eur*|arztlich*|welche) diagnose*, diagnose (bekommen|erhalten|gestellt)
      diagnostiziert (worden|bekommen), medikament*, tabletten, pillen, antidepress*
      (beim|zum|dein*|ihr*|eur*|welchen|welcher) (arzt|arztin|hausarzt*|frauenarzt*|zahnarzt*), arztbesuch*, arzttermin*, therapie*, therapeut*
      psychotherap*, psychiat*, psychisch*, depress*, angststorung*, panikattacke*, burnout*, burn out, ausgebrannt, adhs, autis*, neurodiver*
      legasthen*, schwanger*, fehlgeburt*, kinderwunsch*, wechseljahr*, menstru*, krebs, krebserkrank*, krebsvorsorge, diabet*, epilep*, migrane*
      hiv, asthma*, impfung*, impfen, impfst, impfstatus*, geimpft*, corona (gehabt|infekt*|erkrank*), (hattest|hatten) .. (corona|covid*)
      allergie*, (bist du|sind sie|wogegen|worauf) .. allergisch, unvertraglichkeit*, (dein*|ihr*|eur*|letzte*|eine) operation*
      operiert (worden|wurdest|wurden), (dein*|ihr*|eur*) verletzung*, knochen gebrochen, chronisch* (krank*|erkrank*|schmerz*|leiden)
      (hast du|haben sie|habt ihr|dein*|ihr*|leidest|chronische) .. *schmerzen, leidest du (an|unter), leiden sie (an|unter), diat, diaten
      auf diat, rauchst, rauchen, raucher*, nichtraucher*, geraucht, (trinkst|trinken|trinkt) (du|sie|ihr) .. (alkohol|zu viel|bier|wein|schnaps)
      (trinkst|trinken) (du|sie) (gern|gerne|oft|viel|regelmassig), alkoholi*, betrunken, besoffen, verkatert, drogen*, kiffst, kiffen, gekifft
      cannabis, schlafstorung*, schnarch*, blutgruppe*, blutdruck*, blutwert*, reha, trauma, traumata, traumatisch*, suizid*, selbstmord*
      essstorung*, rollstuhl*, pflegegrad*, pflegebedurftig*, (korperliche|gesundheitliche) beschwerden
      (dein*|ihr*|eur*) (psyche|blut|schwangerschaft|pflegegrad|psychologe*|psychologin)
    `,
    age: `
      wie alt (bist|warst|wirst|fuhlst|schatzt|wurdest|mochtest) (du|dich|man dich), wie alt (sind|waren|werden|fuhlen|schatzen) sie
      wie alt (seid|wart|werdet|fuhlt) ihr, wie alt (du|ihr) .. (bist|warst|seid|wirst|fuhlst), wie jung (bist|warst) du, wie jung sind sie
      (dein*|ihr*|eur*|gefuhlte*|wahres|biologische*|welches|welchem) alter, dein* lebensalter, lebensalter*, altersgruppe*, altersklasse*
      altersunterschied*, altersdurchschnitt*, altersstufe*, altersgenoss*, altersteilzeit*, alters (bist|sind|seid), welchen alters, geburtstag*
      geburtsdatum*, geburtsjahr*, geburtsmonat*, (welche*|wann|jahr|dekade|jahrzehnt) .. geboren
      wann (bist du|sind sie|seid ihr|wurdest du|hast du|habt ihr|haben sie) (eigentlich)? geb*, (welcher|dein*|ihr*|eur*|welchem|selber) jahrgang*
      jahrgang (bist|sind|seid), (dein*|ihr*|eur*|welche*) generation (bist|gehorst|zahlst|fuhlst|gehoren|zahlen)?, generation (x|y|z|alpha)
      gen (x|y|z), boomer*, babyboomer*, millennial*, millenial*, digital native*
      (in|bis zur|vor der|zur|dein*|ihr*|eur*|nach der) rente (gehst|gehen|zu|bist|willst)?, rentner*, renteneintritt*, rentenalter*
      (in|dein*|ihr*|eur*|vor|im|bis zum|zum) ruhestand*, ruhestand*, vorruhestand*, in pension, pensionsalter*
      (in|mit) (den|deinen|ihren|euren|mitte|ende|anfang)? (zwanzigern|dreissigern|vierzigern|funfzigern|sechzigern|20ern|30ern|40ern|50ern)
      (schon|bald|uber|unter|wirst du|bist du|sind sie) (schon|bald|uber|unter|noch|ende|mitte|anfang)? (18|20|25|30|35|40|45|50|55|60|65|zwanzig|dreissig|vierzig|funfzig|sechzig) (geworden|jahre alt|jahre|wirst|bist)?
      sternzeichen*, horoskop*, tierkreis*, aszendent*
      (altest*|jungst*) (im team|in der (gruppe|runde|abteilung|firma)|kolleg*|mitarbeit*|person|mitglied*|von euch|unter euch|bei euch)
      (fuhlst du|bist du|sind sie) .. zu (alt|jung)
    `,
    family: `
      (dein*|ihr*|eur*) (neu*|alt*|klein*|gross*|jungst*|altest*|erst*|zukunftig*|eigen*|ganz*|letzt*)? (mann|frau|gatte|gattin|ehemann|ehefrau|ehepartner*|lebenspartner*|partnerin|partner|kind|kinder|kindern|kindes|sohn|sohne|sohnes|tochter|eltern|mutter|mama|vater|vaters|papa|geschwister*|bruder|bruders|schwester|schwestern|oma|opa|grossmutter|grossvater|grosseltern|enkel*|tante|onkel|cousin|cousine|neffe|nichte|familie|familien|familienleben|verlobte|verlobten|verlobter|ex|exfreund*|exmann|exfrau|hochzeit*|scheidung|liebesleben|liebsten|privatleben|baby|beziehungsstatus|familienstand|kids|nachwuchs)
      verheiratet*, heirat*, geheiratet, hochzeit*, (dein*|ihr*|eur*) ehe, ehemann*, ehefrau*, ehepartner*, geschieden, scheidung*, verwitwet
      witwe, witwer, verlobt, verlobung*, single oder vergeben, beziehungsstatus*
      (bist du|sind sie|seid ihr|du bist|warst du|waren sie) (noch|gerade|eigentlich|schon|wieder|glucklich|schon einmal|schon mal|jemals|mal)? (so)? (richtig|sehr)? (single|ledig|vergeben|verlobt|geschieden|getrennt|solo|liiert|verliebt|alleinstehend|ein paar)
      (hast du|haben sie|habt ihr|hattest du|willst du|mochtest du|wollen sie|mochten sie) (schon|eigentlich|auch|noch|denn|gern|gerne|spater|mal|einmal)? (eigene|keine|viele|mehr|einen|eine|grosse)? (kinder|kind|geschwister|enkel*|bruder|schwester|schwestern|nachwuchs|familie|partner|partnerin|mann|frau|freundin)
      (wie viele|wieviele|wie viel) (kinder|geschwister|enkel*|bruder|schwestern)
      kinder (hast|habt|willst|mochtest|bekommen|kriegen|bekommst|geplant), alleinerziehend*, elternzeit*, mutterschutz*, vaterschaft*
      mutterschaft*
      (bist du|sind sie|seid ihr|wirst du) (ein|eine|schon|bald|auch)? (mutter|vater|mama|papa|eltern|einzelkind|oma|opa|zwilling*|tante|onkel)
      einzelkind*, familienstand*, familienplanung*, familienleben*, familientradition*, familienrezept*, familienfoto*, familienfest*
      familienfeier*, familienurlaub*, familiengeschichte*, familienverhaltnis*, familiar* (situation|hintergrund|verhaltnis*), lebenspartner*
      lebensgefahrt*, liebesleben, (gross*|erst*|wahre) liebe, liebe auf den ersten blick, liebeskummer
      (in einer|feste|fester|festen|dein* letzte|neue|dein* erste) beziehung, (erst*|letzt*|schlimmst*|bestes|blind) date, dating*, datest, tinder
      schluss gemacht, flitterwochen*, schwieger*
    `,
    politics: `
      politisch*, politik, politiker*, politikinteress*, wen (hast|wurdest|wirst|haben|wurden|werden|habt) (du|sie|ihr) .. (gewahlt|wahlen)
      wen (wahlst|wahlen|wahlt) (du|sie|ihr), (was|wie|wo) .. (gewahlt) .. (wahl|bundestag*|partei)
      (gehst|bist|warst|gehen) (du|sie) .. (wahlen|zur wahl|wahlen gegangen), partei, parteien, parteimitglied*, parteibuch*, parteitag*
      bundestag*, landtag*, europawahl*, kommunalwahl*, bundestagswahl*, landtagswahl*, wahlkampf*, wahllokal*, wahlergebnis*, wahlentscheidung*
      wahlrecht*, (letzt*|nachst*|kommend*|vergangen*|dies*) (wahl|wahlen) (gewahlt|abgestimmt|wahlst)?, zur wahl, regierung*, bundesregierung*
      kanzler*, bundeskanzler*, bundesprasident*, links oder rechts
      (bist du|sind sie|seid ihr) (eher|politisch|ein|eine|ziemlich)? (links|rechts|konservativ*|liberal*|sozialist*|kommunist*|grun|feminist*|aktivist*|anarchist*|progressiv*)
      linksextrem*, rechtsextrem*, rechtsradikal*, linksradikal*, sozialis*, kommunis*, faschis*, kapitalis*, afd, cdu, csu, spd, fdp, die grunen
      die linke (wahlen|gewahlt), abtreibung*, todesstrafe*, auf (einer|welcher|welchen|einem) (demo|demonstration*|protest*|demos), demonstrierst
      demonstriert ihr, (protestierst|demonstrieren) (du|sie), aktivist*, aktivismus, volksabstimmung*, volksentscheid*, volksbegehren, referend*
      einwanderungspolitik*, fluchtlingspolitik*, klimapolitik*, aussenpolitik*, innenpolitik*, steuerpolitik*, klimakleber*, migrationspolitik*
      (haltst du|halten sie|meinung|denkst du|denken sie) .. (krieg|regierung|kanzler*|prasident*|kapitalismus)
    `,
    union: `
      *gewerkschaft*, betriebsrat*, personalrat*, mitarbeitervertret*, arbeitnehmervertret*, vertrauensleute, vertrauensmann, streikst, streiken
      gestreikt, streik, streiks, warnstreik*, generalstreik*, streikrecht*, streikkasse*, streikbrech*, tarifvertrag*, tarifverhandlung*
      tarifstreit*, tarifkonflikt*, tarifrunde*, arbeitskampf*, aussperrung*, verdi, ver di, ig metall, ig bce, betriebsversammlung*
    `,
    sexuality: `
      sex, sexy, sexleben*, sexuell*, sexualit*, sexual*, *sexuell*, *sexualitat*, schwul*, lesb*, homo oder hetero, hetero, queer*, lgbt*, trans
      transgender*, transfrau*, transmann*, transident*, (trans|cis) (mensch*|person*|frau|mann), nichtbinar*, nicht binar*
      (dein*|ihr*|eur*) coming out, geoutet, outest, outing, geschlecht, geschlechter, geschlechts, geschlechtsidentit*, mannlich oder weiblich
      weiblich oder mannlich, mann oder (eine)? frau, frau oder (ein)? mann, manner oder frauen, frauen oder manner
      (bist du|sind sie) (ein|eine) (mann|frau|junge|madchen|richtiger mann|richtige frau), als (frau|mann|madchen) (in|im|bei|hier|so|unter|wie)?
      (dein*|ihr*|eur*|erst*|heimlich*|gross*) (schwarm|flirt|kuss|crush|verehrer*|orientierung), promischwarm, promi schwarm, verknallt*, kuss
      kusse, kussen, kusst, gekusst, kusstest, knutsch*, geknutscht, flirt*, geflirtet, porno*, (bist|warst) du .. jungfrau, fetisch*, orgasm*
      erotisch*, erotik*, (stehst|stehen|steht) (du|sie|ihr) .. auf (manner|frauen|jungs|madchen|blond*|kolleg*)
      mit .. (kolleg*|chef*|jemandem) .. (geschlafen|ins bett|geknutscht)
      (attraktivst*|heissest*|schonst*|sexiest*|hubschest*|bestaussehend*) (kolleg*|mitarbeiter*|frau|mann|person|im team)
    `,
    salary: `
      gehalt, gehalts, gehaltes, gehalter, gehaltern, gehaltserhohung*, gehaltsvorstellung*, gehaltszettel*, gehaltsabrechnung*, gehaltsgruppe*
      gehaltsstufe*, gehaltswunsch*, gehaltsverhandlung*, *jahresgehalt*, *monatsgehalt*, einstiegsgehalt*, wunschgehalt, lohn, lohns, lohnes
      *lohn, lohnerhohung*, lohnzettel*, lohnabrechnung*, lohnsteuer*, mindestlohn*, stundenlohn*, stundensatz*
      (verdienst|verdient|verdienst) (du|ihr), verdienen sie (mehr|genug|gut|im|pro|als|viel|so|bei|hier)?, wie viel .. (verdien*)
      wieviel .. verdien*, du (genug|viel|mehr|gut)? verdienst, einkommen*, jahreseinkommen*, einkunfte*, nettoeinkommen*
      (gut|fair|schlecht|genug|besser|gerecht|angemessen|mies) bezahlt, unterbezahlt, uberbezahlt, besserverdien*, grossverdien*
      (dein*|ihr*|eur*) (letzt*|nachst*|monatlich*)? (bonus|pramie|rente|ersparnisse*|schulden|miete|kredit|kredite|konto|kontostand|bankkonto|steuern|steuererklarung|steuerklasse|geld|aktien|erbe|rucklagen|hypothek|sparschwein|weihnachtsgeld|urlaubsgeld|abfindung|vermogen|finanzen|besoldung|bezuge|eingruppierung|altersvorsorge)
      kontostand*, altersvorsorge*, steuerklasse*, entgeltgruppe*, tarifgruppe*, besoldungsgruppe*
      (hast du|haben sie|habt ihr) .. (schulden|geld auf|aktien|ersparnisse|geerbt|einen kredit)
      wie (viel|hoch) .. (miete|schulden|rente|bonus|kredit), (zahlst|bezahlst) du .. (miete|steuern|monat|quadratmeter)
      wie viel geld (hast|gibst|sparst|haben|geben|bekommst|besitzt|brauchst), wie reich (bist|sind|seid)
      (bist du|sind sie|warst du) (arm|reich|pleite|verschuldet|wohlhabend), teuerste* .. (gekauft|besitz*|geleistet|gegonnt|hast|haben)
      (wie viel|worauf|wofur) (sparst|sparen|spart) (du|sie|ihr)
    `,
    body: `
      (dein*|ihr*|eur*) (ganz*|eigen*|naturlich*|best*|erst*|echt*|neu*)? (korper|korpers|gewicht|korpergewicht|korpergrosse|figur|bauch|taille|beine|brust|bruste|po|hintern|haar|haare|haaren|haarfarbe|frisur|bart|nase|zahne|narbe|narben|tattoo|tattoos|piercing|piercings|falten|aussehen|ausseres|ausseren|muskeln|gesicht|haut|schuhgrosse|kleidergrosse|konfektionsgrosse|korbchengrosse|unterwasche|badehose|bikini|schlafanzug|augenfarbe|fusse|sommersprossen)
      wie (gross|schwer|dick|dunn|muskulos|attraktiv|schon|hubsch|sportlich|schlank) (bist|sind|seid|findest) (du|sie|ihr)
      (wiegst|wiegen|wiegt) (du|sie|ihr), du wiegst, korpergewicht*, korpergrosse*, korperteil*, korperform*, korperbau*, korperbild*, bmi
      (kilo|kilos|gewicht) .. (abgenommen|zugenommen|verloren|runter|zu viel), (willst|wolltest|mochtest) du .. abnehmen, um abzunehmen
      ubergewicht*, tattoo*, tatowier*, piercing*, gepierct, nackt*, fkk, badeanzug*, bikini*, unterwasche*, unterhose*, schlafanzug*
      (was|welche*) tragst du (gerade|heute|im bett|zum schlafen|drunter|nachts|darunter|unter), was hast du gerade an, selfie*
      (foto|bild|portrat|video) von (dir|ihnen|euch) (am|im|in|als|auf|ohne|selbst|mit)?, schminkst, schminken sie, make up, rasierst, rasieren sie
      haarfarbe*, glatze*, haarausfall, graue haare, schonheits*, botox*
      wie (siehst du|sehen sie) (morgens|ohne|nackt|im spiegel|gerade|privat|wirklich)? aus, wie du aussiehst, schuhgrosse*, kleidergrosse*
      konfektionsgrosse*, kleidungsgrosse*, augenfarbe*, korbchengrosse*, oberweite*
    `,
    home: `
      wo (wohnst|lebst) (du|dein*), wo (wohnen|leben) sie, wo (wohnt|lebt) ihr, wo (du|ihr) (gerade|jetzt)? (wohnst|wohnt|lebst|lebt)
      (wohnst|lebst) du (eigentlich|gerade)? (allein*|mit|in|zur|noch|zusammen|bei|weit|nah*|auf|am|im|lieber|gern*)
      (wohnen|leben) sie (allein*|mit|in|zur|bei|weit|auf|am|im), mit wem (wohnst|lebst|wohnen|leben|wohnt|lebt)
      wie (wohnst|wohnen|wohnt|lebst) (du|sie|ihr)
      (in)? (welche*|was fur) (haus|stadt|stadtteil|viertel|strasse|gegend|ort|wohnung|dorf|wg) .. (wohnst|lebst|wohnen|leben|wohnt), wohnort*
      *wohnung, *wohnungen, wohnungseinrichtung*, wohnsituation*, wohnzimmer*, schlafzimmer*, badezimmer*, kinderzimmer*, dein* haus, mitbewohner*
      nachttisch*, kleiderschrank*, eigenheim*, einfamilienhaus*
      (dein*|ihr*|eur*) (eigen*|neu*|privat*|erst*|heimisch*)? (zuhause|heim|zimmer|kuche|bett|sofa|couch|balkon|kuhlschrank|bucherregal|nachbarn|nachbarschaft|nachbar|nachbarin|viertel|stadtteil|strasse|vermieter*|wg|badewanne|keller|toilette|bad|vier wande|vier wanden|garderobe|haustur|postleitzahl|anschrift)
      privatadresse*, wohnadresse*, heimadresse*, private adresse, private anschrift
      (zur miete|gemietet oder gekauft|miete oder (eigentum|kauf)|mieten oder kaufen|eigentum oder miete)
      zeig* .. (wohnung|zimmer|zuhause|haus|bett|kuhlschrank|schreibtisch zu hause|homeoffice|kuche)
      hinter (dir|ihnen|euch) .. (kamera|video*|call|bild|wand|hintergrund), (kamera|video*|bild) .. hinter (dir|ihnen|euch)
      bei (dir|ihnen|euch) (zu hause|zuhause|daheim), bei (dir|ihnen|euch) .. (zu hause|daheim|in der wohnung) .. aus
      (dein*|ihr*) schreibtisch (zu hause|daheim)
    `,
    childhood: `
      kindheit*, als (ganz|noch)? (klein*|jung*)? (kind|kinder|baby|kleinkind|jugendlich*|teenager|teenie|schuler*|schulkind|bub|bengel|knirps)
      (in|aus|wahrend|an|von|nach) (der|deiner|ihrer|eurer|die|deine) (schule|schulzeit|jugend|grundschule), *schulzeit*, (dein*|ihr*|eur*) jugend*
      jugendjahr*, jugendzeit*, jugendsunde*, aufgewachsen*, (wuchst|wachst) du .. auf, wuchsen sie .. auf
      als (du|sie|ihr) (noch|ganz)? (klein|jung|kind|ein kind|zehn|funf|sechs|sieben|acht|junger|in der schule|teenager|ein teenager)
      klein (warst|waren|wart), erst* (haustier*|spielzeug*|fahrrad|schultag*|lehrer*|kuscheltier*|schulfreund*|klasse), lieblingslehrer*
      lieblingsfach*, lieblingsschulfach*, lieblingsspielzeug*, lieblingskuscheltier*, kuscheltier*, kinderfoto*, kinderbild*, babyfoto*
      schulfoto*, kindergarten*, grundschul*, schulhof*
      (dein*|ihr*|eur*) (alt*|erst*)? (schule|schulzeit|lehrer|lehrerin|klassenlehrer*|schulfach|schulfreund*|schulnoten|abitur|klasse|erziehung|spielzeug)
      schulnote*, schulfreund*, abitur*, abiball*, pubertat*, teenager*, teenie*
      was wolltest du (als kind|fruher|mal|einmal|fruher mal|spater)? werden, wolltest du (fruher|mal|einmal|immer)? (mal|einmal)? werden
      (wurdest|bist|wurden) (du|sie) .. erzogen, (fruheste*|allererste) erinnerung*, imaginar* freund*, gute nacht geschicht*, schlaflied*
      kinderserie*, kinderlied*, einschulung*, schultute*, was fur ein kind (warst|waren)
    `,
    embarrassing: `
      peinlich*, blamier*, blamage*, fremdscham*, schamst, schamen, schamt, scham, geschamt, beschamend*
      (dein*|ihr*|eur*|dunkel*|dunkl*|grosst*|gross*|schmutzig*|best*) (klein*|gross*|dunkel*|dunkl*|grosst*|best)? (geheimnis*|gehutete* geheimnis*)
      (niemand|keiner|kaum jemand|kaum einer|wenige|kaum wer|noch keiner) .. (uber dich|uber sie|von dir|uber euch|von ihnen)
      (uber dich|von dir|uber sie|uber euch) .. (niemand|keiner|kaum jemand|kaum einer|wenige|nicht wissen|keine ahnung)
      (niemandem|keinem|keinem menschen|noch nie jemandem) .. (erzahlt|verraten|gesagt|gebeichtet), beichte*, gebeichtet, gestandnis*
      ich hab* noch nie, wahrheit oder pflicht, (verrat*|erzahl*) .. (ein|dein) geheimnis (uber|von) (dich|dir|ihnen|sie|euch)
      (grosst*|schlimmst*|tiefst*|dunkelst*|heimlich*|irrational*) (angst*|furcht*|fehler*|schwache*|reue|niederlage*|sunde*|luge*|makel|misserfolg*|patzer*|panne*|laster*|alptraum|albtraum|blamage|fauxpas|versagen|scheitern|leidenschaft)
      wovor .. (angst|furchte*|furchten)
      (dein*|ihr*|eur*) (grosst*|schlimmst*)? (angste|angst|schwache|schwachen|laster|sunden|phobie*|makel|unsicherheiten), phobie*
      (bereust|bereuen|bereut) (du|sie|ihr), (hast du|haben sie|du|am meisten) .. bereut, verhaftet*, vorbestraft*, vorstrafe*, gefangnis*, knast
      straftat*, (gefeuert|gekundigt|entlassen|rausgeworfen|erwischt|verlassen) (worden|wurdest)
      (wurdest|wurden) (du|sie) .. (gefeuert|entlassen|gekundigt|erwischt|verhaftet|verlassen)
      (hast du|haben sie|habt ihr|schon mal|zuletzt|wann) .. (gestohlen|geklaut|gelogen|betrogen|geweint|geschummelt|ladendiebstahl)
      ladendiebstahl*, illegales, etwas verbotenes
      (verrucktest*|schlimmst*|dummst*|wildest*|ekligst*) .. (du|sie|ihr) .. (getan|gemacht|erlebt|passiert|gegessen|angestellt)
      (kolleg*|chef*|wen|team|vorgesetzt*) .. (willst du nicht|mochtest du nicht|nicht leiden|am wenigsten|nicht ausstehen|hasst|lastern|gelastert)
      am wenigsten (leiden|magst|mogen|sympathisch)
    `,
  },
  likely: {
    origin: `
      woher (kommt|stammt) ihr, (dein*|ihr*|eur*) sprache, (welche|welcher) sprache (traumst|denkst|fluchst), expat*, nationalgericht*
      nationaltracht*, (dein*|ihr*|eur*) nachname*, akzente horst
    `,
    faith: `
      glaubst du an, gott, gotter, tempel, spirituell*, aberglaub*, aberglaubisch, meditier*, karma, segen, heilig*, wunder (erlebt|geschehen)
    `,
    health: `
      gesundheit*, gesunde* (ernahrung|essen|lebensstil|gewohnheit*), krankenhaus*, corona*, covid*, pandemie*, psycholog*, alkohol*, kater
      suchtig*, *schmerzen, (wie|wie viel|wie gut|wie lange) (gut|schlecht|viel|lange)? (schlafst|schlafen|schlaft) (du|sie|ihr)
      (dein*|ihr*) (periode|fitness|schlaf|stress), stresst dich, allergisch, wie fit (bist|sind)
    `,
    age: `
      (dein*|ihr*|eur*) jungere* ich, (jungere|altere|junge|alte) (kolleg*|mitarbeit*|leute|menschen), jahrgang, rente
      wie lange arbeitest du schon, zu deiner zeit, mit (18|20|30|40|50|zwanzig|dreissig|vierzig|funfzig)
    `,
    family: `
      familie, familien, familiar*, (dein*|ihr*|eur*) (freund|freundin|beziehung|partner), partnerschaft*, verliebt*, stammbaum*, kinderbetreuung*
      kita, angehorige*, verwandt*, madchenname*, geburtsname*, valentinstag*, muttertag*, vatertag*, trennung, single
    `,
    politics: `
      *minister*, *prasident*, krieg, kriege, auf der demo*, protest*, klimakrise*, klimawandel*, (hast du|haben sie|habt ihr) .. gewahlt
      monarchie*, konig, konigin
    `,
    union: 'streikt, tarif, tarife, union',
    sexuality: `
      gender*, pronomen, romantisch*, (welches|eigene) geschlecht*, mannlichkeit, weiblichkeit, verfuhr*, attraktiv (bist|findest|finden), crush
    `,
    salary: `
      geld, geldes, schulden, lotto*, lottogewinn*, million, millionen, millionar*, (dein*|ihr*) verdienst, vermogend*, geerbt
      leisten (kannst|konnen), wie teuer war (dein*|ihr*), wie viel hat .. gekostet, bonus
    `,
    body: `
      korper, korpers, dusche, duschen, duschst, was hast du heute an, outfit*, frisur*, (welche*) (kleidung|parfum) tragst, trainierst du
      sport treibst, abgenommen, kleidest
    `,
    home: `
      (dein*|ihr*|eur*) (garten|homeoffice|fenster|arbeitsweg|adresse|wand|stadt|haus|schreibtischlampe), zu hause, zuhause, daheim, arbeitsweg*
      pendelst, pendeln, (stadt oder land|land oder stadt), balkon, kuhlschrank*, umgezogen, umzug
    `,
    childhood: 'schule, schulen, kinderbuch*, zeichentrick*, spitzname*, haustier*, grosseltern, eltern, oma, opa, fruher als',
    embarrassing: `
      geheimnis*, angst, angste, (seltsamst*|komischst*) (angewohnheit*|gewohnheit*|eigenheit*|was du|was sie)
      schlechte* (angewohnheit*|gewohnheit*), nervt .. am meisten, streich gespielt, luge, lugen, zwei wahrheiten, heimlich*, furchtest, versagt
      gescheitert
    `,
  },
  innocent: `
    herkunft (der|des|dieser|dieses|von|unserer) (daten|zahl*|datei*|material*|teile|ware|produkt*|idee*|begriff*|name*|quelle*|informationen)
    (die)? herkunft (der|des|dieser|dieses|von) *, welchen akzent (setzt|setzen), mit akzent gesetzt, einen akzent (setz*|auf)
    muttersprachlich* support, gott sei dank, oh gott, um gottes willen, leider gottes, gebet* (um|worden)
    glaubst du an (das|dieses|unser*|den|die) (projekt*|produkt*|plan|idee|team|erfolg|sache), heilig* gral, heilige kuh, tempel der, krankt
    wie krank (ist|sind) (unser*|dies*|der|die|das) *, krankenkasse*, krankenversicherung*, (kranke|kranker|kranken) (code|idee|systeme)
    gesundheitsschutz*, arbeits und gesundheitsschutz, gesundheitswesen*, gesundheitsamt*, gesundheitsbranche, gesundheitsdaten
    gesunde* (mischung|streit|distanz|abstand|mass|misstrauen|balance|wettbewerb|skepsis|code*|verhaltnis)
    allergisch (auf|gegen) (meetings|besprechung*|papier|abkurzungen|larm|tabellen|floskeln), (was|uns|euch|es|dich|etwas) behindert
    (welche)? diagnose (von|des|der|eines) (fehler*|problem*|stoerung*|ausfall*), impfen mit, tabletten und (handys|laptops|telefone)
    kopfschmerzen (bereit*|macht|machen), (bereit*|macht|machen) .. kopfschmerzen, burn down chart*, rauchen* (kopf|kopfe), kopf raucht, op amp
    (das|welches|dem|das ungefahre)? alter (des|der|dieses|dieser|unseres|unserer|eines|einer|von) *, wie alt (sind|waren) sie denn die
    ihr alter (code|rechner|laptop|drucker|kollege|plan|entwurf|stand|prozess)
    (dein|ihr|eur) alter (code|rechner|laptop|drucker|kollege|platz|plan|entwurf|stand|prozess|tisch|chef|job|arbeitsplatz|name)
    geburtstag (des|der|unseres|unserer|vom|von) (projekt*|firma|team*|werk*|haus*|software|produkt*|server*|unternehmen*), projektgeburtstag*
    (nachst*|neu*|welche*|erst*|zweit*|letzt*|dein*|ihr*|eur*) generation (von|der|des|dieser|werkzeug*|gerat*|software|maschine*|produkt*)
    welche* generation von
    (bald|uber|unter|schon) (20|25|30|40|50|60) (prozent|mal|minuten|stunden|tage|seiten|leute*|kolleg*|jahre (alt|in|bei|dabei|projekt*)|punkte|zeilen|mails|nachrichten|tickets|personen|teile|zeichen)
    mit (20|30|40|50|zwanzig|dreissig|vierzig|funfzig) (leuten|personen|kolleg*|menschen|minuten|prozent|zeilen|seiten|teilnehm*|worten|tickets)
    jahrgang (des|der) (zeitschrift|hefte*)
    (dein*|ihr*|eur*) (neu*|alt*)? partner (im|beim|in|aus|fur|vom|bei|am) (projekt*|team*|pairing|einkauf|vertrieb|werk|der|den|dem)
    partnerschaft* (mit|zwischen) (der|dem|unser*|ander*|hochschul*|firm*|betrieb*), (dein*|ihr*|eur*) beziehung* (zu|zum|zur) *
    (dein*|ihr*|eur*) (schwester|mutter|tochter) (firma|gesellschaft|unternehmen|projekt|team|haus), familienname*, familie von *
    verliebt in (das|dieses|ein|die|diese|den|diesen|details), single (sign|point|page|source|choice)
    eltern (element*|knoten|seite*|ticket*|klasse*|ordner*), kind (element*|knoten|seite*|prozess*|ticket*), ex (post|ante|und)
    (geburt|mutter) der idee, verwandt* (themen|begriffe|gebiete|aufgaben|felder|fachgebiete|berufe), verlobt sich nicht
    politik der (offenen tur|kleinen schritte), zur wahl (steh*|gestellt|gestanden)
    (zweite|erste|nachste|beste|gute|letzte|diese) wahl (haben|des|der|als|bei|beim|fur|unter|zwischen), vertragspartei*
    (beide|beiden|alle|andere|betroffenen|dritten) parteien, parteien (im|am|des|in einem) (vertrag*|streit|gesprach)
    (hast du|haben sie|habt ihr) .. (weg|beruf|farbe|titel|thema|schrift|werkzeug|tool|losung|name|namen|begriff|wort|worte|form|format|ansatz) gewahlt
    welche* * (hast du|haben sie|habt ihr) .. gewahlt, prasident* (des|der|unseres) (verein*|verband*|club*|kammer*|gesellschaft)
    auf der demo (gezeigt|umgebung|seite), konig kunde, kunde (ist)? konig, krieg der sterne, protestier* der drucker
    (drucker|rechner|technik|computer|programm|maschine*|server|laptop|software|kopierer|internet|system|kaffeemaschine|aufzug|netz|netzwerk) .. (streikt|streiken|gestreikt|streik)
    (streikt|streiken) .. (drucker|rechner|technik|computer|programm|maschine*|server|laptop|software|kopierer|internet|system|aufzug|netz*)
    europaische union, (stunden|strom|mobilfunk|job|daten|post|versand) tarif*, geschlechtergerecht*, geschlechtsneutral*
    gender* (gerecht|neutral|sensibel|doppelpunkt|stern), grammatische* geschlecht, geschlecht (eines|des) (wortes|substantiv*|nomens)
    gehalt (eines|des|im) (textes|gesprach*|text|satzes|inhalts), (viel|wenig|mehr|informations|nahrstoff) gehalt
    verdienst (du|ihr) (ein|eine|dir|mehr) (danke*|dankeschon|lob|pause|respekt|anerkennung|applaus)
    verdienen sie (ein|eine|mehr) (danke*|dankeschon|lob|pause|respekt|anerkennung), (dein*|ihr*|eur*) verdienst um, technische* schulden
    zeit ist geld, geld (wechsel|automat*|wasche)
    (spart|sparst|sparen) (du|ihr|sie) (dir|euch|uns|sich)? (zeit|arbeit|wege|schritte|klicks|papier)
    (wie viel|worauf|wofur) (sparst|sparen|spart) (du|sie|ihr) (dir|euch|sich)? (zeit|arbeit|wege|muhe|aufwand|an zeit), wie viel zeit *
    wie viel (zeit|platz|arbeit|muhe) .. verdien*, verdien* (einen)? (blick|zweiten blick|aufmerksamkeit|dank|beachtung)
    (dein*|ihr*|eur*) gewicht (in|auf) (die|der) waagschale, gesicht (des|der) (projekt*|team*|firma|marke), von angesicht zu angesicht
    das gesicht (wahren|verlieren), gesicht (wahren|zeigen), auf (dein*|eur*|eigenen) (eigenen)? fussen, dein* fusse (hochleg*|vertret*)
    (dein*|ihr*|eur*) nase (vorn|nach), nase (voll|vorn), haare (raufen|spalten|gerauft), um (ein)? haar*, koerper des
    korper (des|der) (mail|anfrage|nachricht|textes), (dein*|ihr*|eur*) bauchgefuhl, (aus|auf) (dem|dein*) bauch (heraus|gefuhl|horen)
    in dein* haut, aus dein* haut, make up (artist*|studio), nackte (zahlen|wahrheit|tatsachen), schonheits (fehler*|korrektur* am code)
    schonheitsfehler*, foto von (ihnen|euch) als team, bild von (ihnen|euch) als team
    (von zu hause|zu hause|zuhause|von zuhause|daheim) (aus)? (oder|arbeit*|gearbeitet), arbeit* (von)? (zu hause|zuhause|daheim)
    (im buro|vor ort|unterwegs|im betrieb) (oder|und) (von)? (zu hause|zuhause|daheim), (von zu hause|von zuhause)
    (wie|schnell|gleich|richtig|hier|fachlich)? (zu hause|zuhause|heimisch) (fuhl*|gefuhlt|angekommen|ankommen)
    (fuhlst|fuhlt|fuhlen) .. .. (zu hause|zuhause), wie (zu hause|zuhause) *, (dein*|ihr*|eur*) zimmer (im (buro|betrieb|haus)|hier)
    (dein*|ihr*|eur*) (mail|e mail|ip|web|liefer|dienst) adresse, (dein*|ihr*|eur*) fenster (am bildschirm|im browser|im programm)
    umzug (des|der|in das neue|ins neue) (teams|server*|daten|buro*|abteilung|gebaude), schule machen, schule gemacht, alte* schule, schule des *
    berufsschule*, hochschule*, volkshochschule*, fahrschule*, sprachschule*, eltern kind, als kind element*
    geheimnis (fur|eines|einer|guter|hinter|von) (ein*|gut*|gelungen*|erfolg*|ordentlich*|aufgeraumt*|schnell*|*)
    (dein|ihr|eur|das) (klein*|gross*)? geheimnis (fur|eines|einer|guter|hinter) *, heimlich* (helden|heldin|held|star|stars|leise), keine angst
    angst vor (neuer technik|fehlern nehmen), ohne angst, nackte angst, offenes geheimnis, kein geheimnis, betriebsgeheimnis*
    geschaftsgeheimnis*, schamlos gut, straftat* im, freiheit und angst, mit scham
  `,
};

export default de;
