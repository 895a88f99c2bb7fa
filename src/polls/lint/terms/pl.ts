import type {PollList} from '../list.js';

const good =
  'jasne|jasny|jasna|zrozumiałe|zrozumiały|przydatne|przydatny|użyteczne|krótkie|krótki|uczciwe|sprawiedliwe|pomocne|pomocny|pomocna|miła|miły|przyjazna|szybkie|szybki|szybka|łatwe|łatwy|proste|prosty|bezpieczne|dokładne|dokładny|rzetelne|ciekawe|ciekawy|produktywne|wydajne|skuteczne|wygodne|wygodny|ciche|czyste|czysta|tanie|przejrzyste|szczere|przyjemne|doceniany|doceniana|doceniani|słuchany|szanowany|szanowana|informowany|wspierany|wspierana|zmotywowany|świeże|urozmaicone';
const things =
  'wynagrodzenia|wynagrodzenie|godzin|godziny|narzędzi|narzędzia|szkolenia|szkoleń|wsparcia|wsparcie|komunikacji|komunikację|tempa|tempo|szybkości|szybkość|jakości|jakość|dokładności|dokładność|ceny|cen|cenie|jedzeniu|obsłudze|tempie|treści|treść|jedzenia|jedzenie|obsługi|obsługę|sprzętu|sprzęt|biura|biuro|stołówki|atmosfery|atmosferę|zespołu|zespół|kierownictwa|rozwoju|rozwój|uznania|spotkań|spotkania|lokalizacji|kultury|procesów|oprogramowania|długości|długość|sali|salę|krzeseł|wyboru';
const much = 'bardzo|raczej|dość|całkowicie|zupełnie|zdecydowanie|w pełni|trochę|nieco|naprawdę|ogromnie';
const rated =
  'dobrze|dobry|dobra|dobre|świetnie|świetny|doskonale|doskonały|zadowolony|zadowolona|szczęśliwy|zgadzam się|przydatny|przydatne|jasne|łatwe|łatwo|pozytywnie|prawdopodobne|ważne|zainteresowany|wysoko|wysoki|lepiej|tak';

const pl: PollList = {
  together: `
    (bezpieczeństwo|bezpieczeństwa|zdrowie|zdrowia|bezpieczeństwem) i (higiena|higieny|zdrowie|zdrowia|bezpieczeństwo|bezpieczeństwa|higieną), badania i rozwój, badań i rozwoju, za i przeciw, wady i zalety, zalety i wady
    pytania i odpowiedzi, (kiedy|gdzie|jak) i (gdzie|kiedy|jak|dlaczego), różnorodność i (inkluzywność|włączanie), mniej lub bardziej, mniej więcej, (szybko|szybkie|proste) i (łatwo|łatwe|sprawnie|szybkie), jedzenie i (picie|napoje)
    kto i co, co i jak
  `,
  double: `
    (${good}) (i|oraz|lub|albo|a także) (bardzo|tak)? (${good})
    (zadowolony|zadowolona|zadowoleni|niezadowolony|oceniasz|ocenia|oceniacie|sądzisz|sądzi) .. (${things}) (i|oraz|lub|a także) (z|ze|twojego|swojego|naszego|naszej)? (${things})
    (dobre|przydatne|jasne|wystarczające) .. (${things}) (i|oraz|lub) (${things})
    (i|oraz|a) (dlaczego|czemu|jak (często|długo|bardzo|dobrze)|ile), i (co|kiedy|gdzie|który|która|które|kto) .. (chcesz|wolisz|powinniśmy|możemy|myślisz|sądzisz|jest|będzie|pani|pan|należy)
    i czy (chcesz|masz|jesteś|możesz|czujesz|uważasz|pan|pani|chcą|mamy|powinniśmy)
  `,
  leading: `
    czy (zgadzasz|zgadza) się (pan|pani)? (z tym)? że, jak większość
    czy nie (uważasz|sądzisz|zgadzasz|myślisz|zgodzisz|uważa|sądzi|zgadza|chcesz|chciałbyś|chciałabyś|lepiej|byłoby|jest), (nieprawdaż|czyż nie|czyż), oczywiście, naturalnie, bez wątpienia, niewątpliwie, bezsprzecznie, z pewnością
    na pewno przyzna*, jak (wszyscy)? (wiemy|wiadomo|wiedzą), wszyscy (wiedzą|uważają), większość .. (uważa|sądzi|wie|mówi|myśli)
    jak (wspaniały|wspaniała|wspaniałe|świetny|okropny|okropna|okropne|straszny|straszne|cudowny|cudowne|fatalny|irytujące) (jest|był|była|było|są|były), jak bardzo (kochasz|uwielbiasz|lubisz|nie znosisz|podobało|cieszy|podobał), o ile (lepszy|lepsze|lepsza|gorsze)
  `,
  tag: 'prawda, nie, tak, nieprawdaż, co nie',
  absolute: `
    zawsze, nigdy, wszyscy, nikt, za każdym razem, (wszystkie|wszystkich|wszystkim) (spotkania|zespoły|decyzje|koledzy|kolegów|kierownicy|menedżerowie|pracownicy|spotkaniach|decyzji|zespołów), każdy (kolega|menedżer|kierownik|pracownik|zespół)
    bez wyjątku, w stu procentach, w 100 procentach, ciągle, bezustannie
  `,
  loaded: `
    okropn*, straszn*, katastrof*, śmieszn*, skandal*, haniebn*, głupi, głupie, głupia, idiotyczn*, leniw*, bezsensown*, bezużyteczn*, tak zwan*
    chaos, chaotyczn*, koszmar*, cudown*, wspaniał*, fantastyczn*, genialn*, strata czasu, stratą czasu, marnowa*, marnotraw*, przestarzał*, toksyczn*, niekompetentn*, irytując*, fataln*
  `,
  identifying: `
    kto jest (najlepsz*|najgorsz*|najmils*|najbardziej|najmniej)
    (w|na|do)? (jakim|którym|jakiego|którego|której|jakiej|jakie) (zespole|dziale|piętrze|biurze|stanowisku|zespołu|działu|oddziale|zmianie|roli|budynku|stanowisko|jednostce) .. (pracujesz|pracuje|jesteś|należysz|zajmujesz)
    (jakie|jaka|jaki) jest (twoje|twoja|twój|pana|pani) (imię|stanowisko|nazwisko|funkcja|zespół|dział|rola), (twoje|pana|pani) (inicjały|nazwisko|imię i nazwisko), numer pracownika, kto jest (twoim|twoją|pana|pani) (przełożonym|przełożoną|szefem|szefową|kierownikiem)
    (jak długo|od kiedy|ile lat|od ilu lat) (tu|tutaj|u nas)? (pracujesz|pracuje|jesteś), (pan|pani) (kowalsk*|nowak*|wiśniewsk*)
  `,
  recall: `
    (w ciągu|przez|w) (ostatnich|ostatnie) (dwóch|trzech|czterech|pięciu|dziesięciu|dwa|trzy|cztery|pięć|kilku|kilka|2|3|4|5|10) (lat|lata), (dwa|trzy|cztery|pięć|dziesięć|kilka|wiele|2|3|4|5|10) (lata|lat) temu, odkąd (zacząłeś|zaczęłaś|pracujesz|jesteś)
  `,
  negative:
    '(nikt|nigdy|nic|żaden|żadna|żadne|nikogo|niczego|żadnych|żadnego|żadnej) .. nie, nie .. (nigdy|nikt|nic|niczego|nikogo|żadn*), nie, nigdy, nikt, bez, nic, żaden, żadna, żadne',
  adverse: `
    niejasn*, niesprawiedliw*, niezadowolon*, niepotrzebn*, niemożliw*, przeciw, przeciwko, zakaz*, zabron*, zlikwid*, likwid*, uniemożliw*, odrzuc*, unika*, odmow*, odmaw*, nieważn*, niechę*
    ogranicz*, zrezygn*, rezygn*
  `,
  agree: `tak, nie, (${much})? (tak|nie), (${much})? (nie)? (${much})? (zgadzam się) (${much})?, (prawda|fałsz)`,
  up: `(jestem|to)? (${much})? (${rated})`,
  down: `
    (jestem|to)? (${much})? (źle|zły|zła|złe|fatalnie|niezadowolony|niezadowolona|nieszczęśliwy|bezużyteczny|niejasne|trudne|trudno|negatywnie|mało prawdopodobne|nieprawdopodobne|nieważne|słabo|słaby|nisko|niski|gorzej|nie|nieprzydatny|nieprzydatne)
    (w ogóle|wcale)? nie (jestem)? (zbyt|bardzo)? (${rated}), (w ogóle|wcale) nie, mało (przydatny|przydatne|ważne)
  `,
  open: `
    (główny|główna|największy|największa|najważniejszy|główną|głównym) (powód|przyczyna|przeszkoda|problem|wyzwanie|trudność|zaleta|przeszkodą|powodem|problemem), (dlaczego|czemu) (nie|jesteś|przychodzisz|korzystasz|pracujesz)
    co (ci|cię|nam|panu|pani|was|najbardziej|wam) .. (przeszkadza|pomaga|hamuje|brakuje|powstrzymuje|pomogłoby|utrudnia), czego (ci|najbardziej) .. (brakuje|potrzebujesz), co jest .. najważniejsze
  `,
  other:
    'inn*, coś innego, żaden*, żadne*, żadna*, nic z (tego|powyższych), nie wiem, trudno powiedzieć, bez zdania, gdzie indziej, niezdecydowan*, wszystko jedno, nie mam zdania',
  innocent: `
    dlaczego nie, czemu nie, nie tylko, czy nie, jeszcze nie, jeśli nie, jak zawsze, na zawsze, bez (przewodu|kontaktu|problemu), nie (podaję|odpowiadam), nic dziwnego
    bez zmian, (dla|ze|do) wszystkich, nie ma za co
  `,
};

export default pl;
