import type {List} from '../list.js';

// Suffixes make one word of many: a term is most often what they all begin with.

const tr: List = {
  self: {
    benim: 'sizin',
    ben: 'siz',
    bizim: 'sizin',
    bana: 'size',
    nereliyim: 'nerelisiniz',
    yasim: 'yasiniz',
    dinim: 'dininiz',
    maasim: 'maasiniz',
    evliyim: 'evlisiniz',
    cocukken: 'cocukken',
    ailem: 'aileniz',
    annem: 'anneniz',
    babam: 'babaniz',
    esim: 'esiniz',
  },
  certain: {
    origin: `
      (aslen)? nereli*, (aslen|gercekten|kok olarak) nereden, nereden (geliyorsun*|geldiniz (asil|aslen)|goc ettin*), memleket*, ana vatan*
      anavatan*, kokeni*, koken*, etnik*, irki*, irk, irkin*, milliyet*, vatandaslig*, uyrug*, pasaport*, ana dil*, anadil*
      (hangi ulke*|hangi sehir*) (dogd*|geldi*|lisin*), dogum yeri*, nerede dogd*, sivesi*, aksaniniz*, aksanin, sivenin, ten reng*, cilt reng*
      goc* misiniz, gocmen*, multeci*, siginmaci*, atalariniz*, soyunuz*, kulturunuz*, oturma izni
    `,
    faith: `
      dini, dinin, dininiz*, dinsel, dindar*, hangi din*, din, inanciniz*, inancin, mezheb*, mezhep*, tanri*, allah a, allaha, namaz*, ibadet*
      dua eder*, dua edi*, duaniz*, camiye, cami, camii, kilise*, sinagog*, havra, vaftiz*, kuran*, incil*, tevrat*, hristiyan*, musluman*, islam*
      yahudi*, hindu*, budist*, katolik*, protestan*, ortodoks*, alevi*, sunni*, ateist*, agnostik*, noel*, paskalya*, ramazan*, kurban bayrami*
      ramazan bayrami*, oruc*, basortusu*, helal, koser
    `,
    health: `
      saglig*n*, ruh sagligi*, akil sagligi*, sagliginiz*, saglik (durum*|sorun*|gecmis*), hasta misin*, hasta oldu*, hastalig*, hastalik*
      hastaland*, engelli misin*, engeliniz*, engellilik*, engel durumu*, ilac (kullan*|ali*), ilaciniz*, ilaclariniz*, alerji*, teshis*
      tani kondu*, psikiyatr*, psikoterapi*, terapist*, terapi*, psikolog*, depresyon*, anksiyete*, tukenmislik*, dehb, otiz*, hamile*, gebe*
      dusuk yap*, menopoz*, regl*, adet gor*, kanser*, seker hasta*, diyabet*, epilepsi*, sara hasta*, migren*, hiv, astim*, asi oldun*, asi
      asilandi*, hastane*, diyet*, rejim yap*, sigara*, alkol*, icki*, sarhos*, uyusturucu*, uykusuzluk, horluyor*, kan grub*, raporlu
      istirahat raporu*, travma*, intihar*, ameliyat*
    `,
    age: `
      kac yas*, yasiniz*, yasin kac, (kac) yasindasin*, yasinizi, yas grub*, hangi yasta, dogum gun*, dogum tarih*, dogum yili*, hangi yil* dogd*
      kac dogumlu*, kusaginiz*, hangi kusak*, (x|y|z) kusag*, boomer*, milenyum kusag*, ne zaman emekli*, emekli ol*, emeklilig*, burcunuz*, burcun
      hangi burc*, burclar*, zodyak*, horoskop*, (en yasli|en genc) (kisi*|calisan*|uye*|kim|siz), yirmili yas*, otuzlu yas*, kirkli yas*
      ellili yas*
    `,
    family: `
      esiniz*, kocaniz*, kariniz*, kocan, sevgiliniz*, sevgilin*, nisanliniz*, nisanli misin*, eski sevgili*, hayat arkadas*, partneriniz*
      cocugunuz*, cocuklariniz*, cocuk sahibi*, (kac|hic) cocu*, cocu* (var mi|istiyor*|dusunuyor*), oglunuz*, kiziniz*, anneniz*, babaniz*
      annenizin, ebeveyn*, anne baba*, kardesiniz*, kardesleriniz*, (kac|hic) kardes*, kardes* var mi, ablaniz*, abiniz*, agabeyiniz*, nineniz*
      dedeniz*, buyukanneniz*, buyukbabaniz*, teyzeniz*, amcaniz*, kuzen*, aileniz*, aile (durum*|hayat*|gelenek*|fotograf*|tarif*|planlama*)
      kayinvalide*, kayinpeder*, evli*, evlen*, evlilig*, dugunu*, dugun*, bosan*, bekar*, dul, dul musun*, medeni hal*, medeni durum*, dogum izni*
      babalik izni*, ebeveyn izni*, (ilk|en kotu|son) (randevu|bulusma) .. (sevgili|romantik), ilk ask*, buyuk ask*, ilk goruste ask*, asik oldu*
      asik misin*, ask hayat*, ozel hayat*, balayi*, anne misin*, baba misin*, tek cocuk*
    `,
    politics: `
      siyaset*, siyasi*, politik*, kime oy*, (secim*|parti*) .. oy (ver*|kullan*), oyunuzu kime, hangi parti*, parti uye*, partili*, secimler*
      secimde, secim sonuc*, hukumet*, basbakan*, cumhurbaskan*, solcu*, sagci*, sag mi sol, sol mu sag, meclis*, referandum*, sosyalis*, komunis*
      fasis*, kapitalis*, kurtaj*, idam ceza*, gosteriye katil*, eyleme katil*, protestoya*, mitinge*, aktivist*
    `,
    union: `
      sendika*, grev, grevi*, greve, grevde*, grevci*, toplu is sozlesme*, toplu sozlesme*, isyeri temsilci*, is yeri temsilci*, lokavt*
    `,
    sexuality: `
      cinsel*, cinsiyet*, seks*, seksi*, escinsel*, heteroseksuel*, biseksuel*, gay*, lezbiyen*, hetero, kuir*, lgbt*, transseksuel*, trans birey*
      trans misin*, ikili olmayan, (kadin mi|erkek mi) misin*, (kadin mi erkek mi|erkek mi kadin mi), kadin misin*, erkek misin*, kadin olarak
      ilk opus*, opusme*, opustu*, opucuk*, flort*, (kadinlardan|erkeklerden) (mi)? hoslan*, birlikte oldugunuz kisi, platonik ask*, porno*
      bakire*, bekaret*, en (yakisikli|guzel|cekici|seksi) (calisan*|kadin*|erkek*|is arkadas*|kim), (erkekler|kadinlar) .. cekici gel*
    `,
    salary: `
      maas*, ucretiniz*, ne kadar kazan*, (kac para|ne kadar para|kac lira) (kazan*|ali*|biriktir*|odu*), geliriniz*, gelirin ne, priminiz*
      ikramiyeniz*, zam ald*, zamminiz*, zam iste*, kiraniz*, kira odu*, kirada mi*, borcunuz*, borclariniz*, borcu var*, krediniz*, ev kredi*
      birikiminiz*, birikimleriniz*, tasarrufunuz*, banka hesab*, mal varlig*, serveti*, asgari ucret*, (iyi|yeterli|az) ucret* ali*
      en pahali .. (aldi*|sahip*|sey*), bordro*, saat ucreti*, emekli maas*
    `,
    body: `
      vucudunuz*, vucudun*, bedeniniz*, kilonuz*, kac kilo*, boyunuz* (kac|ne kadar|uzunlug*)?, kac boyunda*, kac santim*
      kilo (verdi*|ald*|vermek), zayifla*, sismanla*, sisman*, dovme*, piercing*, ciplak*, mayo*, bikini*, ic camasir*, sacinizin*, sac reng*
      sacleriniz*, saclariniz*, sakaliniz*, burnunuz*, disleriniz*, yara iz*, kirisiklik*, dis gorunus*, kaslariniz*, yuzunuzde, yuzunuzun
      yuzunuzu begen*, cildiniz*, selfie*, ozcekim*, (kendi|bir) fotografiniz*, fotografinizi, uzerinizde ne*, ne giyiyorsun*, pijama*, obez*
      estetik ameliyat*, botoks*, makyaj*, kel, ayakkabi numara*, goz reng*
    `,
    home: `
      nerede (oturuyor*|yasiyor*|kaliyor*|ikamet*), (hangi semt*|hangi mahalle*|hangi sehir*|hangi sokak*) (oturuyor*|yasiyor*)
      kiminle (yasiyor*|oturuyor*|kaliyor*), yalniz mi (yasiyor*|oturuyor*), yalniz yasi*, eviniz*, evinizde*, evin (nasil|nerede), odaniz*
      yatak odaniz*, yatak odasi*, mutfaginiz*, banyonuz*, salonunuz*, buzdolabiniz*, buzdolabi*, mahalleniz*, komsunuz*, komsulariniz*
      balkonunuz*, yataginiz*, sokaginiz*, dolabiniz*, ev arkadas*, ev adres*, adresiniz*, kira mi .. ev sahibi, ev sahibi misin*
      (kamerada|ekranda) arkaniz*, arkanizda ne
    `,
    childhood: `
      cocuklug*, cocukluk*, cocukken, kucukken, nerede buyud*, buyudugunuz*, buyuyunce, ilk (evcil hayvan*|oyuncag*|bisiklet*|ogretmen*)
      (en sevdiginiz|favori) (ogretmen*|ders*|oyuncak*|cizgi film*), okulda, okul (yillar*|arkadas*|fotograf*|gun*), okulunuz*, ilkokul*, ortaokul*
      lisede, lise yillar*, anaokul*, ogretmeniniz*, pelus*, oyuncak ayi*, ergen*, ergenlik*, bebeklik fotograf*, genclig*, hayali arkadas*, ninni*
      kucuk bir cocuk*
    `,
    embarrassing: `
      utan*, utanc*, mahcup*, rezil*, kucuk dus*, sirriniz*, sirlariniz*
      (en buyuk|en karanlik|en derin) (sir*|korku*|pismanlig*|basarisizlig*|zaaf*|yalan*|hata*), zaafiniz*, zaafin*, zayif yon*, korkunuz*
      korkulariniz*, neden korku*, neyden kork*, en cok (neden|neyden) kork*, fobi*, kimse* bilmedi*, kimsenin bilmedi*
      kimseye (soyleme*|anlatma*), pisman*, itiraf*, dogruluk mu cesaret*, ben hic*
      (en son|hic) (ne zaman)? (agladi*|yalan soyle*|caldi*|tutuklan*|kovul*), tutuklan*, sabika*, suclu zevk*
      (is arkadas*|kim*) .. (nefret*|sevmiyor*|en az sev*|katlan*)
    `,
  },
  likely: {
    origin: 'aksan*, sive*, diliniz*',
    faith: 'manevi*, tapinak*, batil inanc*, inanc*',
    health: 'saglik*, stres*, doktor*, engelli*, uykunuz*',
    age: 'yasli*, kusak*, emekli*',
    family: 'aile, aileler, ailenin, sevgililer gunu, anneler gunu, iliskiniz*',
    politics: 'bakan, bakanlik*, savas*, protesto*, kral, kralice',
    sexuality: 'zamirler*, romantik*, cekici*',
    salary: 'para, paraniz*, piyango*, milyon*, ikramiye*, prim',
    body: 'vucut*, beden*, dus, dusta, kuafor*, kiyafet*',
    home: 'evde, pencere*, bahce*',
    childhood: 'okul*, lakab*, oyuncak*',
    embarrassing: 'sir, sirri, korku*, yalan*, tuhaf*',
  },
  innocent: `
    (bu|su|o) * (kac yasinda|kac yillik), (bina*|sistem*|program*|yazilim*) kac yas*, altin cag, (bu|su) * nereden (geliyor|cikti), iyi niyet
    (gizlilik|kalite|fiyat|sirket) politika*, avrupa birlig*, kumelerin birles*, oy verirdi* .. (isim|fikir|konu|logo|renk)
    (isim|fikir|konu|logo|renk|ozellik|hangi ozellig*) .. oy *, yildiz savas*, allah allah, aman tanrim
    (iyi|guzel|duzenli|basarili) * (sirri|sirriniz*), is sagligi (ve guvenlig*), saglik ve guvenlik, (projenin|kodun|sistemin|ekibin) saglig*
    (ortak|partner) (ekip*|firma*|kurum*), yazi tipi ailesi, urun ailesi, (ust|alt) (sayfa*|oge*|klasor*|sinif*)
    (projenin|sirketin|ekibin) dogum gun*, yeni nesil *, (pencere|ekran|dosya) boyut*, evden calis*, evde calis*, evden, evinizde gibi
    (kendinizi|kendini) evinizde hisse*, evinizde (gibi)? hisse*, evde gibi, tarayici pencere*, acik pencere*, teknik borc*, vakit nakittir
    zaman nakittir, korkmadan, korkmayin, korkusuzca, ekol, cocuga anlat*, bir cocuga, ciplak goz*, burslar*
  `,
};

export default tr;
