import {thanksTexts} from './thanks-text.js';

export const german = thanksTexts([
  [
    'boats rigging',
    'check',
    'Du hast gefragt, ob ich vom alten oder vom neuen Nullpunkt aus gemessen habe. {Es war der alte.|Natürlich war es der alte.} {Eine Frage, und der Kiel ist noch ganz.|Ohne dich läge der Balken jetzt auf dem Brennholz.} Danke!',
  ],
  [
    'boats',
    'show',
    'Danke, dass du mir den letzten Gang {ganz allein überlassen hast|selbst in die Hand gegeben hast} und {nur die Zwinge gehalten hast|drei Meter weiter so getan hast, als würdest du fegen}. Du hättest es in der halben Zeit geschafft. So habe ich es gelernt.',
  ],
  [
    'finish',
    'ready',
    '{Als ich am Montag kam|Heute früh um sieben}, hingen alle Pinsel sauber nach Breite sortiert an der Wand. Ich weiß, wie es am Freitag in der Lackhalle aussah. {Das war deine Freizeit.|Da warst du wohl noch bis acht dort.} Der erste Anstrich war vor der Frühstückspause fertig.',
  ],
  [
    'sails',
    '',
    'Das alte Großsegel aus den Sechzigern: Du hast das Tuch mit Tee gefärbt, bis der Flicken nicht mehr zu sehen war. {Die Besitzerin stand am Tresen und sagte lange nichts.|Er hat es ans Fenster gehalten und sich die Nase geputzt. Ich mir auch.}',
  ],
  [
    'trials',
    'early',
    'Ihr wart schon hinter der zweiten Boje, und du hast trotzdem gesagt: Wir drehen um. {Eine Stunde später kam die Bö.|Um drei war der Nebel da.} Ich war an Bord. {Danke für dein Bauchgefühl.|Danke, dass dir das Gerede egal war.}',
  ],
  [
    'electrics',
    'show',
    'Strom war für mich immer Zauberei. Du hast mir das Ladegerät mit {zwei Eimern und einem Gartenschlauch|Schleusen und einem Kanal} erklärt, und {jetzt verstehe ich, warum die Lampe dunkel wird|seitdem pumpt die Lenzpumpe in die richtige Richtung}.',
  ],
  [
    'slip',
    '',
    'Halb fünf, Dauerregen, und du bist {einmal um das ganze Becken gegangen|von Boot zu Boot gegangen}, um jede Leine zu verdoppeln. {Am Morgen lag alles, wo es liegen sollte.|Drüben haben sie zwei Boote verloren. Wir einen Eimer.} Wir anderen haben geschlafen. Danke.',
  ],
  [
    'rigging',
    'room',
    'Höhe ist nichts für mich, und ich hatte es niemandem gesagt. Du hast {einfach die Liste getauscht|meine Mastarbeiten gegen deine an Deck getauscht} und kein Wort darüber verloren. {Das war sehr feinfühlig.|So möchte ich auch hinschauen können.}',
  ],
  [
    'design',
    'ask',
    'Du bist mit der Zeichnung heruntergekommen, {als sie noch Bleistift war|bevor sie fertig war}, und hast gefragt, wo unsere Hände nicht hinkommen. {Wir haben vier Stellen gefunden.|Der Stauraum ist jetzt neun Zentimeter weiter links.} In zwanzig Jahren hat das noch niemand gemacht.',
  ],
  [
    'design',
    'room',
    'Der Name unter der Zeichnung ist meiner, {nur weil ich über den Sitz gemeckert hatte|weil die Idee von mir war}. Das hättest du nicht tun müssen. {Zu Hause haben es alle gesehen.|Jetzt komme ich öfter den Hügel hoch.}',
  ],
  [
    'customers',
    'early',
    'Du hast {alle neun|jeden einzelnen} am selben Tag angerufen, um zu sagen, dass ihr Boot später kommt, und warum. {Niemand hat storniert. Zwei haben Kekse geschickt.|Einer sagte mir, das sei die beste schlechte Nachricht seines Lebens gewesen.}',
  ],
  [
    'customers',
    'show',
    'In meiner ersten Woche durfte ich mit dem zweiten Kopfhörer zuhören, und du hast mir kleine Zettel geschrieben. {Die Zettel liegen noch in meiner Schublade.|„Hier Pause machen.“ Die Pause mache ich bis heute.} Danke für diesen Anfang.',
  ],
  [
    'systems',
    'early',
    '„Das war ich. Um elf geht es wieder. Es ist nichts verloren.“ {Drei Sätze, zehn Minuten nach dem Ausfall.|So eine Nachricht bekommt man selten.} {Niemand war dir böse.|Um zehn vor elf lief alles.} So will ich es auch machen, wenn es mich trifft.',
  ],
  [
    'systems',
    'show',
    'Du hättest meine Tabelle in einer Minute reparieren können. Stattdessen hast du {deine Hände unter die Knie geklemmt|den Kaffee festgehalten} und gefragt: „Was glaubst du, wohin sie schaut?“ {Mit 58 habe ich meine erste Formel geschrieben.|Seitdem habe ich drei weitere allein gefunden.}',
  ],
  [
    'books',
    'early',
    'Du kamst im März an die Tür, {nicht im Juni mit einer roten Zelle|mit einem Bleistift und ohne Vorwurf}: Das Budget reicht nicht bis zum Sommer. {Wir konnten noch lenken.|Zwei Bestellungen verschoben, und es passt.} Bitte immer so.',
  ],
  [
    'people',
    'room',
    'An meinem ersten Tag stand mein Name {überall richtig|mit allen Häkchen richtig}: Ausweis, Spind, Tasse. Du hattest vorher angerufen und gefragt, wie man ihn spricht. {Da wusste ich, dass ich bleibe.|Das war mir noch nie passiert.}',
  ],
  [
    'people',
    'ask',
    'Nach der langen Krankheit hast du nur gefragt: „Wie viel, und was nicht?“ {Und dann war es genau so.|Und daran haben sich alle gehalten.} Kein großer Bahnhof, kein Kuchen. Danke, dass du das wusstest.',
  ],
  [
    'timber',
    'early',
    'Du hast die Säge angehalten und gesagt, ich sei zu müde für den Rundholzplatz. {Ich war sauer. Und ich war zu müde.|Ich hatte drei Stunden geschlafen, du hattest recht.} Alle zehn Finger sagen danke.',
  ],
  [
    'mill',
    'check',
    'Die Anzeige sagte elf Prozent. Du hast trotzdem ein Brett in der Mitte aufgeschnitten: fünfzehn. {Eine Woche später wäre es ein krummes Deck gewesen.|Im August hätte sich die Leimfuge geöffnet.} {Schön, dass du keiner Anzeige glaubst.|Danke für das Misstrauen zur richtigen Zeit.}',
  ],
  [
    'spars',
    'check',
    'Dreißig Gramm Unterschied zwischen zwei Riemen, und du hast noch einmal gehobelt. {Sie ist siebzig und rudert jeden Morgen. Sie wird es spüren und nicht wissen, warum.|Ich hätte es nicht gemerkt. Die Schulter der Kundin schon.}',
  ],
  [
    'kitchen',
    'ready',
    'Die Flut war um fünf, und um halb fünf stand {ein Topf Haferbrei|warmes Brot mit Butter} auf der Slipanlage. {Du hattest in die Gezeitentafel geschaut.|Niemand hatte dir etwas gesagt.} Mit warmen Händen lässt sich alles zu Wasser bringen.',
  ],
  [
    'kitchen',
    '',
    'In der Woche nach der Beerdigung stand jeden Tag eine Dose mit meinem Namen am Tor, {ohne Karte, damit ich nicht antworten muss|ohne eine einzige Frage}. Ich kenne deine Schrift von der Speisetafel. Jetzt kann ich es sagen: danke.',
  ],
  [
    'garden',
    'room',
    'Seit du den Weg zwischen den Apfelbäumen {verbreitert hast|mit Bohlen belegt hast}, komme ich mit dem Rollstuhl bis zur Bank. {Ich esse jetzt unter dem Boskoop.|Sechs Jahre lang kannte ich nur die vordere Hälfte.} Dort hinten riecht es nach Honig!',
  ],
  [
    'school',
    'room',
    'Du hast mir die Theoriefragen vorgelesen. {Holz kann ich, Buchstaben schwimmen mir weg.|Den Beruf kann ich, das Schreiben nicht.} Einundneunzig Punkte! {Ich dachte, diese Tür sei zu.|Die Urkunde hängt in der Küche.}',
  ],
  [
    'shipping',
    'early',
    'Du hast vom ersten Rastplatz aus angerufen und gesagt, dass ein Gurt gerutscht ist, {bevor er den Kratzer selbst finden konnte|noch vor der Weiterfahrt}. Er hat gelacht: Das Boot kommt auf einen See mit Steinen. {Und er hat noch eins bestellt.|Die Politur aus deinem Wagen hat den Rest erledigt.}',
  ],
  [
    '*',
    'early',
    '„Gestern war ich zu schnell mit dir. Erzähl es mir noch einmal.“ {Zwei Sätze, und dafür braucht es viel.|Ich hatte die halbe Nacht wach gelegen.} Ich habe es noch einmal erzählt, und du hast zugehört.',
  ],
  [
    '*',
    'ready',
    'Der Besprechungsraum war gelüftet, die Tafel gewischt, die Stühle im Kreis. {Ich weiß, welche Sitzung du gerade hinter dir hattest.|Dabei wart ihr nur vor uns drin.} {Das nenne ich Klasse.|Danke von denen, die danach kamen.}',
  ],
  [
    '*',
    'ask',
    '„Brauchst du heute Rat oder Tee?“ Es war ein Tag für Tee. {Das hatte mich noch nie jemand gefragt.|Seitdem frage ich das zu Hause auch.}',
  ],
]);
