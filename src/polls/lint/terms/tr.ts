import type {PollList} from '../list.js';

// Suffixes make one word of many: a term is most often what they all begin with.

const good =
  'açık|anlaşılır|yararlı|faydalı|kısa|adil|yardımcı|nazik|hızlı|kolay|basit|güvenli|doğru|güvenilir|ilginç|ilgili|verimli|etkili|rahat|sessiz|temiz|ucuz|uygun|şeffaf|dürüst|saygılı|keyifli|değerli|eğlenceli|taze|çeşitli|destekleyici|düzenli|net';
const things =
  'maaş*|ücret*|saat*|yük*|araç*|eğitim*|destek*|desteğ*|iletişim*|yönetim*|hız*|kalite*|doğruluk*|doğruluğ*|fiyat*|içerik*|içeriğ*|yemek*|yemeğ*|hizmet*|servis*|ekipman*|ofis*|kantin*|yemekhane*|ortam*|ekip*|ekib*|gelişim*|takdir*|toplantı*|yer*|kültür*|süreç*|süreci*|yazılım*|süre|süresi*|salon*|sandalye*|çeşit*';
const much = 'çok|oldukça|tamamen|kesinlikle|biraz|gerçekten|son derece|epey|kısmen';
const rated = 'iyi|harika|mükemmel|memnunum|memnun|mutlu|mutluyum|katılıyorum|yararlı|faydalı|açık|kolay|olumlu|olası|adil|önemli|ilgili|yüksek';

const tr: PollList = {
  together: `
    (iş)? (sağlığı|sağlık) ve (güvenlik|güvenliği*), araştırma ve geliştirme, artılar ve eksiler, (artı|olumlu) ve (eksi|olumsuz), soru ve cevap*, sorular ve cevaplar, (ne zaman|nerede|nasıl) ve (nerede|ne zaman|nasıl|neden)
    çeşitlilik ve kapsayıcılık, yiyecek ve içecek*, yeme ve içme, az çok, (hızlı|basit) ve (kolay|hızlı|basit), kim ve ne, ne ve nasıl, iş ve özel
  `,
  double: `
    (${good}) (ve|veya|ya da|hem de) (çok|kadar)? (${good}) (mi|mı|mu|mü|miydi|mıydı|muydu|müydü|mudur|midir|buluyor*|buldunuz|buldun|geldi)
    (ne kadar|ne derece|nasıl)? (${good}) (ve|veya|ya da|hem de) (${good}) (buluyor*|buldunuz|buldun|oldu|geçti)
    (${things}) (ve|veya|ya da|ile) (${things}) .. (memnun*|nasıl|değerlendir*|buluyor*|yeterli|iyi mi)
    ve (neden|niçin|niye|ne sıklıkla|ne kadar|nasıl (bir|oldu|olmalı)), ve (ne|hangi|nerede|kim|ne zaman) .. (olmalı|istiyor*|ister*|yapmalı*|tercih*|düşünüyor*)
    (mısınız|misiniz|musunuz|müsünüz|mısın|misin|musun|müsün) ve
  `,
  leading: `
    (olduğuna|gerektiğine|olacağına) katılıyor (musunuz|musun), çoğu (insan|kişi) gibi
    (sizce|sence) de (öyle)? .. (değil mi|mi), değil mi, öyle değil, (katılmıyor|düşünmüyor|istemiyor|bulmuyor|inanmıyor|hoşlanmıyor) (musunuz|musun|muyuz), (katılmaz|istemez|düşünmez) (mısınız|misiniz|mısın|misin)
    elbette, tabii ki, tabii, şüphesiz, kuşkusuz, doğal olarak, açıkçası, malum, (hepimizin|herkesin) bildiği gibi, bilindiği gibi, herkes (biliyor|bilir), çoğu .. (düşünüyor|biliyor|söylüyor)
    ne kadar (harika|muhteşem|berbat|korkunç|kötü|güzel|sinir bozucu|müthiş) *, ne kadar (seviyor*|sevdiniz|sevdin|beğendiniz|beğendin|nefret)
  `,
  tag: 'değil mi, öyle mi, tamam mı',
  absolute: `
    her zaman, daima, asla, hiçbir zaman, herkes, hiç kimse, her defasında, her seferinde, (bütün|tüm) (çalışma arkadaşları*|yöneticiler*|ekipler*|toplantılar*|kararlar*|çalışanlar*), her (toplantı|yönetici|karar|çalışan)
    istisnasız, yüzde yüz, sürekli
  `,
  loaded: `
    berbat*, korkunç*, felaket*, rezalet*, gülünç*, saçma*, skandal*, utanç verici, aptal*, tembel*, anlamsız*, işe yaramaz*, sözde, kaos*, kabus*, kâbus*
    muhteşem*, fantastik*, şahane*, müthiş*, zaman kaybı, para israfı, israf*, çağdışı, modası geçmiş, toksik*, beceriksiz*, sinir bozucu*
  `,
  identifying: `
    en (iyi|kötü|sevilen) (çalışan*|yönetici*|arkadaş*|iş arkadaş*|meslektaş*) kim*
    hangi (ekipte*|ekibin*|bölümde*|departmanda*|katta*|ofiste*|birimde*|şubede*|vardiyada*|görevde*|pozisyonda*|binada*|takımda*) .. (çalışıyor*|siniz|sınız|yer|bulunuyor*), hangi (ekipte*|bölümde*|departmanda*|katta*)
    (adınız|adın|soyadınız|unvanınız|unvanın|göreviniz|pozisyonunuz|görevin|rolünüz) (nedir|ne), (adınızın|adının) baş harfleri, sicil numara*, personel numara*, (yöneticiniz|yöneticin|müdürünüz|amiriniz|şefiniz) (kim|kimdir)
    ne (zamandır|kadar süredir) .. çalışıyor*, kaç yıldır .. çalışıyor*, sayın *
  `,
  recall: `
    (son|geçtiğimiz|geçen) (iki|üç|dört|beş|altı|on|birkaç|2|3|4|5|6|10) (yıl|yılda|yıldır|yıl içinde|senede), (iki|üç|dört|beş|on|yıllar|2|3|4|5|10) (yıl)? önce, işe (başladığınızdan|başladığından|girdiğinizden) beri
  `,
  negative: `
    (hiç|hiçbir|kimse|asla) .. (değil|yok|*mıyor*|*miyor*|*muyor*|*müyor*|*madı*|*medi*|*maz*|*mez*|*mamalı*|*memeli*), değil, yok, (*mıyor*|*miyor*|*muyor*|*müyor*|*mamalı*|*memeli*|*mamak|*memek|*mamanız*|*memeniz*|*mamasın*|*memesin*|*mamasi*|*memesi*), olmadan, olmaksızın
  `,
  adverse: `
    adaletsiz*, memnuniyetsiz*, gereksiz*, imkansız*, imkânsız*, karşı, karşısınız, yasak*, kaldırıl*, kaldırma*, engelle*, reddet*, kaçın*, vazgeç*, önemsiz*, belirsiz*, sınırla*
  `,
  agree: `evet, hayır, (${much}|hiç)? (katılıyorum|katılmıyorum), (doğru|yanlış)`,
  up: `(${much})? (${rated})`,
  down: `
    (${much})? (kötü|berbat|memnun değilim|memnun değil|mutsuz|mutsuzum|memnuniyetsiz|memnuniyetsizim|katılmıyorum|yararsız|faydasız|zor|olumsuz|adaletsiz|önemsiz|düşük|zayıf)
    (hiç|pek|çok)? (${rated}) değil, hiç değil, hiç (katılmıyorum|memnun değilim)
  `,
  open: `
    (en önemli|en büyük|başlıca|asıl|temel) (neden*|engel*|sorun*|sebep*|zorluk*|avantaj*|güçlük*), (neden|niçin|niye) .. (gelmiyor*|kullanmıyor*|kullanıyor*|geliyor*|çalışıyor*|tercih*)
    (sizi|seni|size|sana|bizi|bize) .. ne .. (engelliyor*|yardım*|zorluyor*|eksik|yavaşlatıyor*), en çok (neye|neyi|ne) .. (ihtiyac*|eksik*|özl*|önemli*), ne eksik
  `,
  other: 'diğer*, başka*, hiçbiri*, bilmiyorum, emin değilim, fikrim yok, kararsız*, farketmez, fark etmez, başka bir yer*',
  innocent: `
    neden olmasın, sadece değil, henüz değil, emin değil, olup olmadı*, her zamanki gibi, (cevap|yanıt) ver*, (herkes) için, karşı (taraf|karşıya|komşu)
    yok (mu|mı), (sadece|yalnızca) .. değil, saniye* önce
  `,
};

export default tr;
