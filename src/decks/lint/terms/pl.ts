import type {List} from '../list.js';

const pl: List = {
  self: {
    moj: 'twoj',
    moja: 'twoja',
    moje: 'twoje',
    moim: 'twoim',
    mojej: 'twojej',
    mojego: 'twojego',
    moich: 'twoich',
    ja: 'ty',
    jestem: 'jestes',
    mam: 'masz',
    pochodze: 'pochodzisz',
    mieszkam: 'mieszkasz',
    zarabiam: 'zarabiasz',
  },
  certain: {
    origin: `
      skad (jestes|pochodzisz|pani|pan|jestescie|pochodzicie|jest twoja rodzina|pochodzi twoja rodzina|przyjechal*)
      (z jakiego|z ktorego) (kraju|miasta|regionu) .. (jestes|pochodzisz|pochodzi)
      (twoj*|pana|pani|wasz*) (kraj*|ojczyzn*|korzeni*|przodk*|pochodzeni*|akcent*|kultur*|narodowosc*|obywatelstw*|ras*|jezyk ojczysty|miasto rodzinne)
      pochodzenie, pochodzenia, kraj pochodzenia, kraju pochodzenia, miejsce urodzenia, gdzie (sie)? (urodzil*|urodzilas), narodowosc*
      obywatelstw*, paszport*, (jezyk|jezykiem) ojczyst*, etniczn*, rasa, rasy, kolor skory, imigrant*, migrant*, uchodzc*, cudzoziem*, obcokrajow*
      karta pobytu
    `,
    faith: `
      religi*, wyznani*, (twoj*) (wiar*|bog|boga|kosciol*|parafi*|modlitw*)
      (wierzysz|wierzycie|wierzy pani|wierzy pan) w (boga|zycie po|cuda|aniol*|pieklo|niebo), bog, boga, bogu, modlisz, modlic, modlitw*, kosciol*
      koscielo*, meczet*, synagog*, ochrzczon*, chrzest*, chrztu, komuni*, bierzmowan*, bibli*, koran*, chrzescijan*, muzulman*, islam*, zyd
      zydow*, judaizm*, hinduis*, buddys*, katoli*, protestan*, prawoslaw*, ateis*, agnosty*, boze narodzenie, bozego narodzenia, wigili*, swieta
      wielkanoc*, ramadan*, chanuk*, wielki post, poscisz, koszern*, halal, msza, msze, wierzac*
    `,
    health: `
      (twoj*) (zdrowi*|chorob*|niepelnosprawn*|diagnoz*|lekarz*|psycholog*|terapi*|terapeut*|ciaz*|diet*|operacj*|alergi*), zdrowie psychiczn*
      zdrowia psychiczn*, chory, chora, chorow*, chorob*, chorujesz, niepelnosprawn*, inwalid*, lekarstw*, leki, lekow, alergi*, uczulen*
      zdiagnozowan*, psychiatr*, psychoterap*, terapi*, depresj*, stany lekowe, wypalen* zawodow*, wypaleni*, adhd, autyz*, autyst*, neuroroznorod*
      ciazy, ciaza, poronien*, menopauz*, miesiaczk*, rak, raka, nowotwor*, cukrzyc*, epileps*, padaczk*, migren*, hiv, astm*, szczepi*, zaszczep*
      szpital*, na diecie, palisz, palacz*, papieros*, alkohol*, pijesz alkohol, pijan*, kac, kaca, narkotyk*, bezsennosc*, chrapie*, chrapiesz
      grupa krwi, zwolnieni* lekarski*, na l4, traum*, samobojst*, zaburzeni* odzywiania
    `,
    age: `
      ile (masz|macie|pan ma|pani ma|mialas|miales) (teraz)? lat, (twoj*) wiek*, w jakim wieku, urodzin, urodziny, data urodzenia, rok urodzenia
      (w ktorym|ktory) roku .. urodz*, rocznik (jestes)?, (twoj*|jakie*|ktore*) pokoleni* (jestes|nalezysz)?, pokolenie (x|y|z), boomer*
      milenials*, millenials*, (kiedy|na) .. emerytur*, emerytur*, emeryt*, znak zodiaku, znakiem zodiaku, zodiak*, horoskop*
      (najstarsz*|najmlodsz*) (w zespole|w biurze|w firmie|z was|osob*), przedzial wiekow*, grupa wiekow*
      po (trzydziestce|czterdziestce|piecdziesiatce)
    `,
    family: `
      (twoj*|wasz*|pani|pana) (maz|meza|mezem|zona|zony|zone|malzonek|malzonk*|partner|partnera|partnerka|partnerke|chlopak|chlopaka|dziewczyna|dziewczyny|narzeczon*|byly|byla|dziecko|dziecka|dzieci|dziecmi|syn|syna|synow|corka|corki|corke|matka|matki|mama|mamy|ojciec|ojca|tata|taty|rodzic*|rodzenstwo|rodzenstwa|brat|brata|siostra|siostry|babcia|babci|dziadek|dziadka|dziadk*|ciocia|wujek|kuzyn*|rodzina|rodziny|rodzine|rodzinie|tesciow*|slub|slubu|malzenstw*|rozwod*|zycie prywatne|zycie milosne|zycie rodzinne|druga polowk*|stan cywilny)
      zonaty, mezatk*, zamezn*, slub, slubu, slubie, malzenstw*, rozwied*, rozwod*, singiel, singlem, singielk*, wdow*, zareczon*, narzeczon*
      stan cywilny
      (masz|macie|chcesz|planujesz|ile masz) (juz|tez|jakies)? (miec)? (dzieci|dziecko|rodzenstwo|rodzenstwa|brata|siostre|partnera|partnerke|chlopaka|dziewczyne|meza|zone|wnuki)
      ile (dzieci|rodzenstwa|braci|siostr), urlop (macierzynski|ojcowski|rodzicielski), (pierwsz*|najgorsz*|ostatni*) randk*, randk*
      (pierwsza|wielka|prawdziwa) milosc, milosc od pierwszego wejrzenia, zakochan*, zakochujesz
      jestes (mama|tata|matka|ojcem|jedynakiem|jedynaczka|rodzicem|babcia|dziadkiem), jedynak*, rodzinn* (tradycj*|przepis*|zdjeci*|obiad*)
      tradycj* rodzinn*, miesiac miodowy, poznali .. rodzice
    `,
    politics: `
      polityk*, politycz*, na kogo .. (glosuj*|glosowa*|zaglosuj*|zaglosow*|oddal*), (glosujesz|glosowal*|zaglosujesz) .. (wybor*|parti*|na kogo)
      (jak*|ktor*|twoj*) parti* (popierasz|lubisz|wybierasz|polityczn*)?, partia, partie, partii polit*, wybory (parlament*|prezyden*|samorzad*|do)
      w (ostatnich|najblizszych|nastepnych) wyborach, rzad, rzadu, rzadzie, premier*, prezydent*, lewic*, prawic*, sejm*, referend*, socjalis*
      komunis*, faszys*, kapitalis*, aborcj*, kara smierci, kary smierci, manifestacj*, (na|w) (protescie|demonstracji|marszu), aktywist*
      pis czy po
    `,
    union: `
      zwiazk* zawodow*, zwiazku zawodow*, zwiazkow*, zwiazkowiec, strajk*, rada zakladowa, rady zakladowej, rada pracownikow, uklad zbiorowy
      ukladu zbiorowego, negocjacje zbiorowe, pikiet*, solidarnosc nszz
    `,
    sexuality: `
      seks, seksu, seksual*, seksow*, orientacj* seksualn*, (twoj*) orientacj*, homoseks*, heteroseks*, biseks*, gej, geje, gejem, lesbijk*, hetero
      queer, lgbt*, transplciow*, transseks*, (osoba|kobieta|mezczyzna) trans, niebinarn*, coming out*, plec, plci, tozsamosc plciow*
      (mezczyzna|mezczyzna) czy kobieta, mezczyzna czy kobieta, kobieta czy mezczyzna, jestes (mezczyzna|kobieta), jako kobieta, pierwszy pocalunek
      pocalun*, calowal*, calujesz, flirt*, podrywasz, (spal*|spisz|przespal*) z (kolega|kolezanka|kims|szefem), pociagaja cie (mezczyzni|kobiety)
      podobaja ci sie (mezczyzni|kobiety|dziewczyny|chlopcy), (twoj*|pierwsz*) (crush|zauroczenie), zauroczen*, porno*, dziewic*, prawiczk*
      (najprzystojniejsz*|najladniejsz*|najseksowniejsz*)
    `,
    salary: `
      pensja, pensji, pensje, wynagrodzeni*, zarob*, zarabiasz, zarabia (pan|pani), zarabiacie
      (twoj*) (wyplat*|doch*|premi*|bonus*|podwyzk*|czynsz*|dlug*|kredyt*|hipotek*|oszczednosc*|podatk*|kont* bankow*|majat*|emerytur*|pieniadz*|stawk*)
      ile (pieniedzy)? (zarabiasz|dostajesz na reke|placisz|oszczedzasz|masz oszczednosci|masz na koncie|placa), (dobrze|zle|lepiej) (ci)? plac*
      placa (ci)? (dobrze|wystarczajaco), placa minimalna, stawka godzinowa, kredyt hipoteczny, kredytu, zadluzon*, podwyzk*
      najdrozsz* .. (kupil*|masz|rzecz), pasek wyplaty, na reke
    `,
    body: `
      (twoj*) (cialo|ciala|ciele|waga|wagi|wage|wzrost|figura|figury|brzuch|nogi|piersi|biust|posladki|wlosy|wlosow|fryzura|broda|brode|nos|zeby|blizn*|tatuaz*|piercing|zmarszczki|wyglad|miesnie|twarz|skora|bielizn*|stroj kapielow*|pizam*|rozmiar buta|oczy)
      ile (wazysz|pan wazy|pani wazy), (ile) masz (wzrostu|centymetrow), jak* (jestes)? (wysok*|ciezk*|grub*) jestes, jakiego jestes wzrostu
      (schud*|przytyl*|przytyc), kilo* (schud*|zrzuc*|za duzo), tatuaz*, wytatuow*, piercing*, nago, nagi, naga, bikini, stroj kapielow*, bielizn*
      selfie, (zdjecie|fotke) (swoje|twoje|siebie), w co (jestes)? (ubrana|ubrany|teraz)?, otyl*, nadwag*, operacj* plastyczn*, makijaz*, lys*
      kolor wlosow, numer buta
    `,
    home: `
      gdzie (mieszkasz|mieszkacie|pan mieszka|pani mieszka)
      (w jakim|w jakiej|na jakiej|w ktorej) (miescie|dzielnicy|ulicy|okolicy|domu) .. mieszk*, mieszkasz (sam|sama|z|w|daleko|blisko|na)
      z kim mieszkasz, jak mieszkasz
      (twoj*|wasz*) (dom|domu|mieszkanie|mieszkania|mieszkaniu|sypialni*|kuchni*|lazienk*|salon|pokoj|pokoju|lodowk*|dzielnic*|okolic*|sasiad*|balkon|lozko|kanapa|ulic*|szaf*|wspollokator*)
      adres (domowy|prywatny|zamieszkania), (wynajmujesz|wynajem) czy (wlasn*|kup*|masz), miejsce zamieszkania, za toba .. kamer*
      za twoimi plecami, pokaz .. (mieszkanie|pokoj|dom|lodowke|sypialnie)
    `,
    childhood: `
      dziecinstw*, jako (male)? (dziecko|nastolat*|chlopiec|dziewczynka|maluch), w dziecinstwie
      (kiedy|gdy|jak) (bylas|byles|byliscie) (mala|maly|mali|dzieckiem|mlod*|nastolat*|w szkole), gdzie (sie)? (wychowal*|dorastal*|wychowywal*)
      dorastal*, (pierwsz*) (zwierz*|zabawk*|rower*|nauczyciel*|pluszak*|pies)
      (ulubion*) (nauczyciel*|przedmiot szkoln*|przedmiot w szkole|zabawk*|bajk*|dobranock*|pluszak*)
      (w|do|ze|twoja|twojej) (szkole|szkoly|szkola|podstawowce|podstawowki|przedszkol*|liceum|gimnazjum), szkoln*, pluszak*
      kim (chcial*) .. (zostac|byc), jak doros*, nastolat*, zdjeci* z (dziecinstwa|przedszkola), (twoj*) mlodosc*, wymyslon* przyjaciel*, kolysank*
    `,
    embarrassing: `
      wstyd*, zawstydz*, zenuj*, zenad*, krepuj*, upokarz*, upokorz*, kompromit*, wpadk*
      (twoj*|najwieksz*|najgorsz*|najmroczniejsz*|najskrytsz*) (najwieksz*|najgorsz*|najmroczniejsz*|najskrytsz*|najglebsz*)? (sekret*|tajemnic*|wad*|slabosc*|slaba strona|strach*|lek|leki|fobi*|grzech*|grzeszna przyjemnosc|porazk*|zal|klamstw*|blad|bledu)
      (nikt|malo kto|prawie nikt) .. (nie wie|wie) .. (o tobie), (o tobie) .. nikt nie wie, nikomu .. (nie)? (powiedzial*|mowil*|zdradzil*)
      prawda czy wyzwanie, nigdy przenigdy, czego .. zalujesz, zalujesz
      (kiedy|ostatnio|czy) .. (plakal*|klamal*|ukradl*|sklamal*|aresztowan*|zwolnion*), aresztowan*, karalnosc*, wyrok sadu, czego .. (sie)? boisz
      boisz sie, fobi*, (kolega|kolezanka|kogo|osoba) .. (nie lubisz|nie znosisz|nienawidzisz|najmniej lubisz)
    `,
  },
  likely: {
    origin: 'akcent*, twoj jezyk',
    faith: 'duchow*, swiatyni*, przesad*, wiara',
    health: 'zdrowi*, stres*, lekarz*, dobrze spisz',
    age: 'wiek, wieku, pokoleni*, starsz* od, mlodsz* od',
    family: 'rodzin*, zwiazek, walentynk*, rodzic*, dzieci',
    politics: 'minist*, wojn*, protest*, wybory, krol*',
    sexuality: 'zaimk*, romantycz*, atrakcyjn*',
    salary: 'pieniadz*, pieniedzy, loteri*, milion*, premi*',
    body: 'cialo, prysznic*, fryzjer*, ubrani*',
    home: 'w domu, okno, ogrod*, dojazd*, twoj* adres*',
    childhood: 'szkol*, przezwisk*, zabawk*, ksywk*',
    embarrassing: 'sekret*, strach*, dziwn* .. o tobie, klamstw*',
  },
  innocent: `
    wiek (tego|tej|budynku|systemu|programu|*), sredniowiecz*, zloty wiek
    skad (pochodzi|pochodza|sie wziel*|wzielo|bierze) (ta|to|te|ten|ci|sie)?, w dobrej wierze, dobra wiara
    polityka (prywatnosci|cenowa|jakosci|firmy|otwartych), unia (europejska|zbior*)
    (glosowa*|zaglosow*|glosujesz) (na|za|nad) (nazw*|pomysl*|temat*|logo|kolor*), wojny gwiezdne, gwiezdne wojny
    (twoj|moj)? sekret (na|dobrego|dobrej|udan*|skuteczn*|porzadk*) *, bez strachu, nie boj sie, nie bac sie, zdrowie i bezpieczenstwo
    bezpieczenstwo i zdrowie, zdrowie (projektu|kodu|systemu|zespolu), (strona|element|klasa|folder) (nadrzedn*|rodzica|dziecka)
    rodzina (czcionek|produktow|krojow), (zespol|firma|organizacja|uczelnia) partnersk*
    (twoj)? partner (w projekcie|projektowy|do pracy|biznesow*), rodzaj *, urodziny (projektu|firmy|zespolu), nowe pokolenie *
    (wielkosc|waga|wysokosc) *, (prac*|pracujesz|praca) .. (z|w) domu, z domu, (czuc|czujesz|poczuc|czul*) .. jak w domu, jak w domu
    okno (przegladarki|programu|na ekranie|otwarte) *, dlug techniczny, czas to pieniadz, szkola (myslenia|letnia), szkoleni*, (swieta) (racja|prawda)
    na swieta nie, chwala bogu, wyglad (strony|dokument*), golym okiem, premiera *, rozmiar (okna|ekranu), w pocie czola
    prezydent miasta jako klient, wyjasni* .. dziecku, rak do pracy, leki .. jako produkt, rzad wielkosci, w pierwszym rzedzie
  `,
};

export default pl;
