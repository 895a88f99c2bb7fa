import {createEvent} from '../../src/protocol/cloud-event.js';
import type {TilePlaced} from '../../src/protocol/events/mosaic.js';
import type {TileColour, TilePattern, TileShape} from '../../src/protocol/events/tile-look.js';
import type {Submission} from '../../src/server/intake.js';
import {identityOf} from './host-data.js';
import {findPerson} from './people/index.js';
import {Random} from './random.js';

const DAY = 24 * 60 * 60_000;

/** The tile of one person. */
export interface SeedTile {
  by: string;
  tile: TilePlaced;
}

/** Shape, pattern, the two colours, as one reads them: `leaf rings moss sand`. */
type Looks = `${TileShape} ${TilePattern} ${TileColour} ${TileColour}`;

function tile(by: string, looks: Looks, phrase: string, more: {story?: string; lang?: string} = {}): SeedTile {
  const [shape, pattern, colour, accent] = looks.split(' ') as [TileShape, TilePattern, TileColour, TileColour];
  return {by, tile: {shape, pattern, colour, accent, phrase, ...more}};
}

/** What the people of the harbor have put into their picture. */
export const harborTiles: readonly SeedTile[] = [
  tile('bilal', 'pebble waves lake sand', 'I hum while I plane. Sorry.', {
    story: 'My grandfather planed doors in Saida and hummed the same four notes. When I catch myself doing it, I know that the plank is nearly done.',
  }),
  tile('chiara', 'drop rings clay amber', 'Nove mani di vernice, mai di fretta', {lang: 'it'}),
  tile('dmitri', 'hexagon steps slate sand', 'Knots I can teach you in a lunch break'),
  tile('eun-ji', 'round stars indigo amber', 'First light, flat water, no radio', {
    story: 'Sea trials begin before anybody is awake. For ten minutes there is nobody to be but a person in a boat.',
  }),
  tile('farid', 'arch leaves fern sand', 'أزرع النعناع خلف الورشة', {lang: 'ar'}),
  tile('guadalupe', 'square checks plum rose', 'Me sé todas las canciones de antes', {lang: 'es'}),
  tile('hannes', 'diamond stripes amber coal', 'Leim braucht Zeit. Ich auch.', {lang: 'de'}),
  tile('ifeoma', 'leaf dots teal amber', 'Ask me about soldering, or jollof'),
  tile('jonas', 'square waves moss lake', 'The slip is my second living room'),
  tile('kenji', 'round plain coal rose', '朝いちばんに研ぐ音が好き', {lang: 'ja'}),
  tile('leilani', 'drop waves lake teal', 'Home is two tides from here'),
  tile('maria-santos', 'leaf leaves rose plum', 'Coso velas e meias velhas', {lang: 'pt'}),
  tile('nils', 'hexagon rings indigo slate', 'I collect good pieces of rope'),
  tile('oluwaseun', 'pebble stripes clay sand', 'Third-generation boat builder, first-generation skier'),
  tile('padma', 'round dots plum amber', 'Every colour has a quiet side'),
  tile('quentin', 'arch steps slate clay', 'Je sais réparer les machines à café', {lang: 'fr'}),
  tile('rosalind', 'diamond stars fern amber', 'I walk to work along the wall'),
  tile('suda', 'leaf waves teal rose', 'Chillies on the windowsill: take some'),
  tile('teuila', 'round leaves moss clay', 'I sing the low part'),
  tile('ulrike', 'square rays amber indigo', 'Ich höre gern zu', {lang: 'de'}),
  tile('vasilis', 'drop checks lake coal', 'My backgammon board is yours at four'),
  tile('wanjiru', 'hexagon leaves clay fern', 'Born far from the sea, and in love with it'),
  tile('xochitl', 'pebble stars rose plum', 'Marigolds in November'),
  tile('yusuf', 'square dots indigo lake', 'Tea first. Then the engine.'),
  tile('zsofia', 'arch rings plum sand', 'I draw birds in the margins'),
  tile('ayse', 'diamond plain teal sand', 'I ask the question that nobody asked'),
  tile('bogdan', 'leaf stripes slate amber', 'Пам’ятаю, де лежить кожен цвях', {lang: 'uk'}),
  tile('conor', 'round steps fern sand', 'Long stories, short boats'),
  tile('delphine', 'hexagon stars clay rose', 'Zouk on Fridays, from five'),
  tile('etsuko', 'drop dots rose sand', '端切れで小さな袋を縫います', {lang: 'ja'}),
  tile('fatoumata', 'square leaves amber clay', 'Patience, and a very sharp chisel'),
  tile('gwil', 'pebble rings moss slate', 'Cŵn, cawl a chwch', {lang: 'cy'}),
  tile('hye-rin', 'arch waves lake indigo', 'Sketches before speeches'),
  tile('ignacio', 'diamond leaves fern moss', 'Siembro árboles que no voy a talar', {lang: 'es'}),
  tile('jamila', 'leaf rays amber rose', 'أحب أول أيام المطر', {lang: 'ar'}),
  tile('kaveh', 'round checks coal sand', 'I fix bicycles after hours'),
  tile('lan-sails', 'drop stripes teal sand', 'Gió đổi, tay lái không vội', {lang: 'vi'}),
  tile('mihai', 'hexagon plain slate lake', 'Chess by the steam box?'),
  tile('noor', 'pebble leaves indigo teal', 'I like the quiet hour'),
  tile('orla', 'square stars plum indigo', 'My gran was a rigger, too', {
    story:
      'She was not allowed to be called one. Her tools are in the third drawer, with her initials on them, and you may use them if you oil them.',
  }),
  tile('piotr', 'arch dots clay amber', 'Naprawię wszystko, co ma śruby', {lang: 'pl'}),
  tile('ragnhildur', 'diamond waves lake slate', 'Cold water every morning'),
  tile('selamawit', 'leaf checks moss amber', 'Coffee, three rounds, no hurry'),
  tile('tama', 'drop rays clay coal', 'He waka eke noa', {lang: 'mi'}),
  tile('ulf', 'round stripes sand slate', 'The one who whistles on the slip'),
];

/** What people of the other places have put into the picture of the whole company. */
export const companyTiles: readonly SeedTile[] = [
  tile('bilal', 'pebble waves lake sand', 'I hum while I plane. Sorry.'),
  tile('eun-ji', 'round stars indigo amber', 'First light, flat water, no radio'),
  tile('hannes', 'diamond stripes amber coal', 'Leim braucht Zeit. Ich auch.', {lang: 'de'}),
  tile('leilani', 'drop waves lake teal', 'Home is two tides from here'),
  tile('orla', 'square stars plum indigo', 'My gran was a rigger, too'),
  tile('tama', 'drop rays clay coal', 'He waka eke noa', {lang: 'mi'}),
  tile('selamawit', 'leaf checks moss amber', 'Coffee, three rounds, no hurry'),
  tile('amara', 'arch stars rose amber', 'I answer the phone as if you were my aunt'),
  tile('benedikt', 'square steps slate indigo', 'Erst falten, dann rechnen', {lang: 'de'}),
  tile('carmen', 'leaf rays clay amber', 'Pan recién hecho los lunes', {lang: 'es'}),
  tile('daichi', 'round waves teal indigo', '余白を描くのが仕事です', {lang: 'ja'}),
  tile('esther', 'hexagon dots lake amber', 'אני זוכרת ימי הולדת', {lang: 'he'}),
  tile('felix', 'diamond checks coal lake', 'Hast du es schon aus- und eingeschaltet?', {lang: 'de'}),
  tile('gita', 'drop leaves plum rose', 'अदरक वाली चाय, दो बजे', {lang: 'hi'}),
  tile('hassan', 'pebble rings amber clay', 'الجار قبل الدار', {lang: 'ar'}),
  tile('ines', 'arch dots lake rose', 'Azulejos em toda a parte', {lang: 'pt'}),
  tile('jun', 'round plain moss sand', 'Somewhere between two drawings'),
  tile('katarzyna', 'square stripes plum amber', 'Numbers calm me down', {
    story: 'When the ferry was late, my father had me add up the number plates. I have liked waiting ever since.',
  }),
  tile('lwazi', 'hexagon rays clay sand', 'Choir on Wednesdays, come as you are'),
  tile('naoko', 'drop waves rose plum', '包み紙をとっておく人', {lang: 'ja'}),
  tile('oksana', 'leaf stars amber lake', 'Малюю човни з дитинства', {lang: 'uk'}),
  tile('pascal', 'pebble steps teal coal', 'Les câbles, c’est comme les cheveux', {lang: 'fr'}),
  tile('qiu', 'round leaves fern rose', '阳台上种了七种薄荷', {lang: 'zh'}),
  tile('rana', 'arch leaves teal amber', 'الباب مفتوح، والقهوة جاهزة', {lang: 'ar'}),
  tile('sanna', 'diamond waves indigo teal', 'Sauna, lake, repeat'),
  tile('tomas', 'square plain lake slate', 'I keep the old machines company'),
  tile('uchenna', 'hexagon checks fern amber', 'I never pay the first price'),
  tile('veronique', 'leaf dots rose sand', 'Je garde vos lettres', {lang: 'fr'}),
  tile('wei', 'drop steps slate lake', '先喝茶，再看日志', {lang: 'zh'}),
  tile('yael', 'round rings plum clay', 'קול של חולצה, לב של דגל', {lang: 'he'}),
  tile('zoran', 'pebble plain moss amber', 'Plum jam, three jars left'),
  tile('aroha', 'arch rays fern clay', 'Sit down. Tell me.'),
  tile('bergthora', 'hexagon waves slate teal', 'Light in June, books in January'),
  tile('deepak', 'square stars indigo amber', 'Cricket scores, on request'),
  tile('eleni', 'leaf checks lake sand', 'Lemon trees on a north balcony'),
  tile('florian', 'diamond rays moss coal', 'Am Wochenende bin ich oben', {lang: 'de'}),
  tile('isabeau', 'drop stars teal rose', 'Je dis bonjour à tout le monde', {lang: 'fr'}),
  tile('khadija', 'round dots clay rose', 'أكتب بالقلم، لا بالمفاتيح', {lang: 'ar'}),
  tile('lars', 'arch stripes lake coal', 'I read the small print aloud'),
  tile('nadia', 'pebble leaves sand clay', 'Le couscous du vendredi', {lang: 'fr'}),
  tile('otis', 'square waves plum teal', 'I sew capes for my nephews'),
  tile('renzo', 'hexagon steps clay coal', 'Disegno solo a matita', {lang: 'it'}),
  tile('abel', 'leaf rings moss coal', 'I can tell a larch by its sound'),
  tile('brigid', 'drop leaves fern amber', 'The bees know me'),
  tile('chidi', 'diamond stripes clay slate', 'Loud saw, quiet man'),
  tile('dolores', 'round checks amber clay', 'Nadie se va sin comer', {lang: 'es'}),
  tile('emre', 'arch waves indigo sand', 'Rüzgârı dinlerim', {lang: 'tr'}),
  tile('fiorella', 'pebble dots rose amber', 'Il basilico si strappa, non si taglia', {lang: 'it'}),
  tile('giorgi', 'hexagon leaves moss fern', 'My mountain is called Ushba'),
  tile('hiroshi', 'square rings coal sand', '一本の櫂に三日', {lang: 'ja'}),
  tile('jelena', 'leaf steps teal amber', 'I learn more than I teach'),
  tile('kwame', 'drop checks clay amber', 'Groundnut soup, rain or shine'),
  tile('lan-kitchen', 'round rays fern lake', 'Not the one from the sails!'),
  tile('nomvula', 'diamond dots plum rose', 'First-years, this bench is for you'),
  tile('oskar', 'arch plain slate amber', 'Ich höre, wenn das Blatt stumpf wird', {lang: 'de'}),
  tile('priyanka', 'hexagon stars rose plum', 'Nothing of mine ever arrived broken'),
  tile('ruta', 'leaf leaves fern moss', 'Two hundred trees, all with names'),
  tile('samir', 'pebble waves teal sand', 'Le bois flotté me parle', {lang: 'fr'}),
  tile('thandiwe', 'square rays amber plum', 'Straight spars, crooked jokes'),
  tile('xin', 'drop plain rose clay', '汤要小火', {lang: 'zh'}),
  tile('yara', 'round steps indigo teal', 'أسأل كثيرًا', {lang: 'ar'}),
  tile('zahra', 'arch rings lake plum', 'I plant by the moon'),
];

/** The tiles as people placed them over the last weeks, from old to new. */
export function tileSubmissions({now, variant}: {now: number; variant: number}): Submission[] {
  const random = new Random(variant + 0x711e);
  const inSpace = (tiles: readonly SeedTile[], space: string) =>
    tiles.map(({by, tile: data}): Submission => {
      const at = now - Math.floor(random.next() * 40 * DAY) - DAY;
      const draft = {id: random.uuid(), type: 'hearth.mosaic.tile_placed.v1', data};
      return {event: createEvent(draft, {space, source: '/ternhaven', now: at}), by: identityOf(findPerson(by)!), now: at};
    });
  return [...inSpace(harborTiles, 'harbor'), ...inSpace(companyTiles, 'everyone')].sort((a, b) => a.now - b.now);
}
