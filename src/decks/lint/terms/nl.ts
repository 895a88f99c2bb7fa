import type {List} from '../list.js';

const nl: List = {
  self: {
    mijn: 'jouw',
    m: 'je',
    ons: 'jullie',
    onze: 'jullie',
    ik: 'je',
    ben: 'bent',
    heb: 'hebt',
    kom: 'komt',
    woon: 'woont',
    verdien: 'verdient',
    wij: 'jullie',
  },
  certain: {
    origin: `
      waar (kom|komt|ben|bent|komen|zijn) (je|jij|u|jullie) .. (vandaan|weg|geboren|oorspronkelijk)
      waar (komt|komen) (je|jouw|uw|jullie) (familie|ouders|naam|accent) .. vandaan, waar (je|jij|u) vandaan (komt|kwam)
      (je|jouw|uw|jullie) (land|geboorteland|vaderland|moederland|wortels|roots|voorouders|afkomst|herkomst|accent|cultuur|nationaliteit|ras|moedertaal|geboorteplaats|geboortestad|etniciteit|paspoort)
      land van herkomst, geboorteland*, geboorteplaats*, nationaliteit*, staatsburger*, paspoort*, moedertaal*, etni*, huidskleur*
      migratieachtergrond*, migrant*, immigrant*, vluchteling*, allochtoon*, allochtonen, buitenlander*, asiel*, verblijfsvergunning*, afkomst
      in welk land .. geboren, welk dialect
    `,
    faith: `
      religi*, godsdienst*, (je|jouw|uw|jullie) (geloof|god|kerk|moskee|gemeente van god|gebed|gebeden)
      geloof* (je|jij|u|jullie) in (god|een god|hogere|een hogere|leven na), gelovig*, god, goden, bid, bidt, bidden, gebeden tot, kerk, kerken
      kerkelijk*, kerkgang*, moskee*, synagoge*, gedoopt*, doop, communie, belijdenis, bijbel*, koran*, christen*, christelijk*, moslim*, islam*
      joods*, jood, joden, hindoe*, boeddhis*, katholiek*, protestant*, gereformeerd*, atheis*, agnost*, kerst, kerstmis, kerstfeest, pasen
      ramadan*, suikerfeest, offerfeest, chanoeka, vast (je|u) (tijdens|met), vasten, koosjer, halal, hoofddoek*
    `,
    health: `
      (je|jouw|uw|jullie) (gezondheid|ziekte|handicap|beperking|diagnose|dokter|huisarts|psycholoog|therapie|therapeut|zwangerschap|dieet|operatie|allergie*|medicijnen)
      (mentale|psychische|geestelijke|lichamelijke) gezondheid, ziek, zieke, ziekte*, ziekmeld*, ziekgemeld*, *ziekte, gehandicapt*, handicap*
      arbeidsongeschikt*, medicijn*, medicatie, allergi*, gediagnosticeerd, psychiat*, psychotherap*, therapeut*, depress*, angststoornis*
      burn out, burnout*, adhd, autis*, neurodiver*, dyslexi*, zwanger*, miskraam*, overgang (zit|bent), menstru*, kanker*, diabet*, epileps*
      migraine*, hiv, astma*, gevaccineerd*, vaccin*, ziekenhuis, op dieet, rook je, rookt u, roker*, rook jij, alcohol*
      drink je (veel|vaak|alcohol), dronken, drugs, slapeloos*, snurk*, bloedgroep*, bloeddruk*, trauma*, zelfmoord*, eetstoornis*, rolstoel*
    `,
    age: `
      hoe oud (ben|bent|zijn|was|word|voel) (je|jij|u|jullie), hoe oud (je|jij|u) (bent|was|wordt), (je|jouw|uw|jullie) leeftijd
      (op|met|vanaf) welke leeftijd, welke leeftijd, leeftijdsgroep*, leeftijdscategorie*, verjaardag*, verjaar*, jarig*, geboortedatum*
      geboortejaar*, (welk|wanneer) .. geboren, (je|jouw|welke) generatie (ben|hoor|behoor)?, generatie (x|y|z), boomer*, babyboomer*, millennial*
      (wanneer|je|jouw) .. (pensioen|met pensioen), met pensioen, gepensioneerd*, sterrenbeeld*, horoscoop*, dierenriem*
      (oudste|jongste) (van|in) (het team|de groep|kantoor|jullie|de afdeling), (in|rond) (je|jouw) (twintig*|dertig*|veertig*|vijftig*|zestig*)
    `,
    family: `
      (je|jouw|uw|jullie) (oude|nieuwe|eigen|oudste|jongste|kleine|grote|eerste|hele|toekomstige)? (man|vrouw|echtgenoot|echtgenote|partner|vriendje|vriendinnetje|ex|kind|kinderen|kids|zoon|zoons|dochter|dochters|moeder|vader|mama|papa|ouders|broer|broers|zus|zussen|zusje|broertje|oma|opa|grootouders|oom|tante|neef|nicht|familie|gezin|schoonfamilie|schoonmoeder|schoonouders|bruiloft|trouwdag|huwelijk|scheiding|liefdesleven|priveleven|gezinsleven|baby|burgerlijke staat|relatiestatus|verloofde)
      getrouwd*, trouwen, trouwde, huwelijk*, bruiloft*, gescheiden (bent|ben|ouders)?, scheiding, vrijgezel*
      (ben|bent) (je|jij|u) (nog)? (single|verloofd|verliefd|alleenstaand|samenwonend), verloofd*, weduwe*, weduwnaar
      (heb|hebt|heeft|wil) (je|jij|u|jullie) (al|ook|nog|eigenlijk|graag)? (kinderen|kids|broers|zussen|kleinkinderen|een partner|een relatie|een gezin|een vriend|een vriendin|een kind)
      hoeveel (kinderen|broers|zussen|kleinkinderen), ouderschapsverlof*, zwangerschapsverlof*, vaderschapsverlof*
      (eerste|slechtste|ergste|laatste) (date|afspraakje), dating*, date je, (eerste|grote) liefde, liefde op het eerste gezicht, verliefd*
      (ben|bent) (je|jij|u) (een)? (moeder|vader|mama|papa|ouder|oma|opa|enig kind), enig kind, gezinssituatie*, familietraditie*, familierecept*
      familiefoto*, huwelijksreis*, kinderwens*, op wie .. verliefd
    `,
    politics: `
      politiek*, politici, politicus, op wie .. (gestemd|stem|stemmen), (heb|ga|stem) (je|jij|u) .. (gestemd|stemmen) .. (verkiezingen|partij)
      (welke|je|jouw) (politieke)? partij (stem|steun|kies)?, partijlid*, verkiezing*, kabinet, regering*, premier, minister president
      links of rechts, rechts of links, (ben|bent) (je|jij|u) (links|rechts|conservatief|progressief|liberaal|activist*), extreemlinks*
      extreemrechts*, tweede kamer, parlement*, referend*, socialis*, communis*, fascis*, kapitalis*, abortus*, doodstraf*
      demonstratie (geweest|gelopen|tegen|voor), gedemonstreerd, (naar|bij) een (demonstratie|protest), activist*, vvd, pvda, d66
    `,
    union: `
      vakbond*, vakvereniging*, vakbeweging*, ondernemingsraad*, personeelsvertegenwoordiging*, (heb|ga|zou) (je|u) .. (gestaakt|staken), staking*
      gestaakt, staken, stakers, cao, cao onderhandeling*, fnv, cnv
    `,
    sexuality: `
      seks*, sex, sexy, seksueel, homo, homo s, homoseks*, heteroseks*, biseks*, gay, lesbisch*, lesbienne*, hetero, queer, lhbt*, transgender*
      transseks*, non binair*, uit de kast, coming out, (je|jouw|uw) (gender|geslacht), genderidentiteit*, man of vrouw, vrouw of man
      (ben|bent) (je|u) een (man|vrouw|echte man), als vrouw, eerste (kus|zoen), kus, kussen je, gekust, zoen*, gezoend, flirt*, geflirt
      (naar|met) .. naar bed, (val|valt) (je|jij|u) op (mannen|vrouwen|jongens|meisjes), (je|jouw|eerste|geheime) crush, crush op, porno*, maagd
      (knapste|mooiste|lekkerste|aantrekkelijkste) (collega|man|vrouw)
    `,
    salary: `
      salaris*, loon, loonstrook*, uurloon*, minimumloon*
      (je|jouw|uw|jullie) (inkomen|bonus|opslag|huur|schuld|schulden|hypotheek|spaargeld|belasting|bankrekening|vermogen|pensioen|geld|aandelen|vakantiegeld|loonsverhoging|dertiende maand)
      (hoeveel|wat) (verdien|verdient|krijg|betaal|spaar|betaalt) (je|jij|u) (per|aan|voor|bij|in)?
      hoeveel (geld)? (verdien|verdient|heb) (je|u) (op|gespaard|per|aan|voor)?, (goed|slecht|genoeg|eerlijk|onder|over) betaald, onderbetaald
      loonsverhoging*, hypotheek*, (heb|hebt) (je|u) schulden, duurste .. (gekocht|bezit|kocht), hoe rijk
    `,
    body: `
      (je|jouw|uw) (lichaam|lijf|gewicht|lengte|figuur|buik|benen|borsten|borst|billen|kont|haren|haarkleur|kapsel|baard|neus|tanden|litteken*|tatoeage*|tattoo*|piercing*|rimpels|uiterlijk|spieren|gezicht|huid|schoenmaat|kledingmaat|ondergoed|zwembroek|bikini|pyjama|ogen)
      hoe (lang|zwaar|dik|groot|gespierd) (ben|bent) (je|jij|u), hoeveel weeg (je)?, weeg (je|jij), weegt u, afgevallen
      (aangekomen) .. (kilo|gewicht), kilo (afgevallen|aangekomen|kwijt|te veel), overgewicht, obes*, tatoeage*, tattoo*, getatoeeerd, piercing*
      naakt*, bloot*, badpak*, bikini*, ondergoed*, lingerie, selfie*, foto van (jezelf|je gezicht|uzelf)
      wat (draag|draagt) (je|u) (nu|vandaag|in bed|eronder|thuis), wat heb je nu aan, plastische chirurgie, botox, make up draag, kaal, haarkleur*
      schoenmaat*
    `,
    home: `
      waar (woon|woont|wonen|leef) (je|jij|u|jullie), waar (je|jij|u) woont
      (woon|woont|wonen) (je|jij|u|jullie) (alleen|samen|met|in|bij|ver|dichtbij|op), met wie (woon|woont|wonen), hoe (woon|woont) (je|u)
      (je|jouw|uw|jullie) (huis|woning|appartement|flat|kamer|slaapkamer|keuken|badkamer|woonkamer|koelkast|buurt|buren|buurman|buurvrouw|balkon|bed|bank|straat|kledingkast|huisgenoot|huisgenoten|adres|huisadres|wijk)
      thuisadres*, prive adres, huisadres*, woonadres*, woonplaats*, huurhuis*, koopwoning*, (huren of kopen|huur of koop)
      achter (je|jou|u) .. (camera|scherm|beeld), (laat|toon) .. (huis|kamer|woning|koelkast|slaapkamer) .. zien, bij (je|jou|u) thuis
    `,
    childhood: `
      jeugd*, kindertijd*, als (klein|jong)? (kind|kinderen|peuter|kleuter|tiener|puber|jongetje|meisje)
      toen (je|jij|u|jullie) (nog)? (klein|jong|kind|een kind|tien|vijf|zes|op school|tiener|een tiener) (was|waren)?, opgegroeid*
      (ben|bent) (je|u) .. opgegroeid, groeide (je|u) .. op, eerste (huisdier|speelgoed|fiets|knuffel|juf|meester|schooldag), lievelingsleraar*
      lievelingsjuf*, lievelingsmeester*, lievelingsvak*, lievelingsknuffel*, lievelingsspeelgoed*
      (favoriete|lievelings) (leraar|lerares|schoolvak|juf|meester|speelgoed|knuffel)
      (op|van|je|jouw) (de)? (basisschool|middelbare school|school|schooltijd|kleuterschool), schooltijd*, schoolfoto*, babyfoto*, kinderfoto*
      knuffel*, (wat|wilde|wilde je) .. (worden) .. (later|groot|vroeger|toen), wilde je (vroeger|later) worden, tiener*, puber*
      denkbeeldig vriendje, slaapliedje*
    `,
    embarrassing: `
      genant*, beschamend*, schaam*, schaamt*, schaamte*, vernederend*, blunder*, afgang
      (je|jouw|uw) (grootste|diepste|donkerste|slechtste|ergste)? (geheim|geheimen|zwakte|zwaktes|zwakke punt|angst|angsten|fobie*|zonde|zonden|guilty pleasure|mislukking|spijt|slechte gewoonte*)
      (grootste|diepste|donkerste|ergste) (angst|geheim|fout|mislukking|spijt|zwakte|leugen|blunder)
      (niemand|bijna niemand|weinig mensen) .. (weet|weten|kent) .. (over je|van je|over jou|van jou), (van|over) (je|jou) .. niemand weet
      wat weet niemand, nog nooit .. (aan iemand|iemand) (verteld|bekend), doen durven of de waarheid, ik heb nog nooit
      (heb|heeft) (je|u) .. spijt, (waarvan|waar) .. spijt, (heb|ben|wanneer) (je|u)? .. (gehuild|gelogen|gestolen|gearresteerd|ontslagen|opgepakt)
      strafblad*, (waarvoor|waar) .. bang (voor)?, fobie*, guilty pleasure, (collega|wie) .. (hekel|haat|minst aardig|niet uitstaan)
    `,
  },
  likely: {
    origin: 'accent, dialect, jouw taal',
    faith: 'spiritueel, spirituele, heilig*, tempel*, bijgeloof*, geloof',
    health: 'gezondheid*, therapie*, stress, slaap je, dokter, corona*',
    age: 'leeftijd*, generatie*, pensioen, ouder dan, jonger dan',
    family: 'familie, gezin, relatie, valentijnsdag, ouders, moederdag, vaderdag',
    politics: 'minister*, president*, oorlog*, protest*, koning, koningin, partij',
    union: 'vakbondsleider, staakt',
    sexuality: 'gender*, voornaamwoorden, romantisch*, aantrekkelijk',
    salary: 'geld, loterij*, miljoen*, bonus, verdien je',
    body: 'je haar, lichaam, douche*, kapper, sporten',
    home: 'thuis, raam, tuin, reistijd, je adres',
    childhood: 'school, bijnaam, speelgoed, vroeger',
    embarrassing: 'geheim*, bang, angst*, raar*, leugen*',
  },
  innocent: `
    leeftijd van (dit|deze|het|de|een) *, hoe oud (is|zijn) (dit|deze|het|de|die), waar komt (dit|deze|het|de|die|dat) .. vandaan, goede trouw
    te goeder trouw, gezondheid en veiligheid, gezondheid van (het|de|ons|onze) (project|code|systeem|team), ziekelijk nieuwsgierig
    (europese|douane) unie, stem* (op|over) (de|het|een|welke) (naam|idee|onderwerp|logo|kleur|voorstel)
    (je|jouw|het)? geheim (van|voor|achter) *, niet bang, wees niet bang, bang om (te)? (vragen|iets te vragen), zonder angst
    partner (in|bij|voor) (het|dit|de) (project|team|opdracht), (je|jouw|jullie) (partnerteam|partnerbedrijf|zusterteam)
    familie van (lettertypes|producten), (verjaardag) van (het|de|ons) (project|team|bedrijf), nieuwe generatie *, (gewicht|lengte|grootte) van *
    ouder (element|pagina|map|component), relatie (tussen|met) (de|het|je|jouw|klanten|leveranciers) *
    (je|jouw) relatie met (klanten|leveranciers|je werk), (werk|werkt|werken|werkend) .. thuis
    thuis (werk*|te werken|aan het werk|of op|op kantoor), thuiswerk*, (voel*|voelt) .. thuis, als thuis, school (van|maken), technische schuld*
    tijd is geld, (je|jouw) huis stijl, huisstijl, blootleggen, blootgelegd, beroepstrots, raam (van|op je scherm|open) *
    (geld|verdien*) (aandacht|een bedankje|respect), verdien* .. (bedankje|aandacht|compliment|pauze), verdient je (dank|aandacht)
    oorlog met de printer, kerk en staat, kussen (op|van) de stoel, (het|de) haar in, kop in kas, (hoofd|lijf) (van|in) de mail
  `,
};

export default nl;
