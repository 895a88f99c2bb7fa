import {thanksTexts} from './thanks-text.js';

export const french = thanksTexts([
  [
    'boats',
    'check',
    'Au moment de percer la quille, tu as demandé : « Tu as mesuré depuis l’ancien repère ou le nouveau ? » {C’était l’ancien.|L’ancien, bien sûr.} {Une question, et une pièce de chêne sauvée.|Tu m’as épargné une semaine de travail.} Merci.',
  ],
  [
    'boats',
    'show',
    'Merci de m’avoir laissé poser le dernier bordé {tout en tenant l’autre bout sans rien dire|sans jamais tendre la main vers l’outil}. {Je sais que tu l’aurais fait deux fois plus vite.|C’est difficile, de se taire quand on sait.} Je l’ai appris pour de bon.',
  ],
  [
    'electrics',
    'check',
    'Tu as ressorti tout le faisceau parce qu’une seule cosse te semblait fatiguée. {Derrière, la gaine était usée jusqu’au cuivre.|Elle était tiède au toucher.} Un jour, cela aurait été un feu. Merci d’avoir recommencé.',
  ],
  [
    'electrics',
    'room',
    'Pour une cliente en fauteuil, tu as descendu tout le tableau de quarante centimètres et {trouvé des interrupteurs à long levier|choisi des boutons qu’on pousse du coude}. {C’est si réussi que deux autres l’ont demandé.|Elle les a tous essayés, puis elle a serré le bateau dans ses bras.}',
  ],
  [
    'finish',
    '',
    'Le nom sur le tableau arrière de $boat : tu as recoupé le pochoir trois fois, {puis tu as vérifié depuis l’eau, à la rame|parce que la courbe du bois le rendait triste}. Personne ne te l’avait demandé. {On le voit depuis le quai et on sourit.|Je ne savais pas qu’on vérifiait des lettres en barque.}',
  ],
  [
    'finish',
    'room',
    'Un client venait chaque après-midi regarder peindre le bateau de sa femme. Tu lui as apporté une chaise, {et tu as peint plus lentement|sans poser de question}. {J’ai vu, et j’ai compris.|Il disait au revoir à quelqu’un.} Merci.',
  ],
  [
    'slip',
    '',
    'Sous cette pluie, à quatre heures et demie du matin, tu as doublé chaque amarre du bassin. {En face, deux bateaux sont partis. Chez nous, un seau.|Le matin, rien n’avait bougé.} Nous, on dormait.',
  ],
  [
    'slip',
    'check',
    'Tu as passé la main sur chaque sangle avant le levage et tu en as écarté une que j’aurais prise. {Dedans, la moitié des fils était rompue.|On ne voyait rien de l’extérieur.} {Montre-moi comment tu as senti ça, s’il te plaît.|Je l’ai ajouté à la liste, en grandes lettres.}',
  ],
  [
    'rigging trials',
    'early',
    'En rentrant de l’essai, tu as dit : « Je crois que je t’ai donné la mauvaise marque. » {Personne ne l’aurait su.|Tu aurais pu laisser passer.} On a déplacé les poulies en dix minutes. Merci de l’avoir dit.',
  ],
  [
    'sails',
    'check',
    'Tu as décousu {près de trois mètres|deux mètres} de ta propre couture parce que la tension n’était pas tout à fait juste. {Du quai, personne n’aurait rien vu.|Cela se serait vu au deuxième été.} Ça donne envie de travailler comme toi.',
  ],
  [
    'customers',
    'early',
    'Tu as appelé chaque propriétaire le jour même pour dire que le bateau aurait un mois de retard, et pourquoi. {Personne n’a annulé ; on a même reçu des biscuits.|L’une d’eux m’a dit que c’était la meilleure mauvaise nouvelle de sa vie.}',
  ],
  [
    'customers',
    '',
    'La petite fille qui veut construire des bateaux a reçu une vraie réponse, avec un plan {et une cheville en bois dans l’enveloppe|signé par tout le chantier}. {Sa maîtresse écrit que toute la classe prépare une flotte.|Elle nous a répondu : la coque est prête.}',
  ],
  [
    'systems',
    'room',
    'J’entends mal en visioconférence. Tu as installé les sous-titres dans toutes les salles, {puis tu as attendu de voir si cela m’aidait vraiment|et tu m’as fait essayer avant tout le monde}. {La semaine dernière, j’ai fait une blague en réunion. La première depuis des années.|Cinq autres personnes te remercient tout bas.}',
  ],
  [
    'systems',
    'check',
    'Merci d’avoir essayé de restaurer la sauvegarde, {en entier, sur une autre machine|et pas seulement de l’avoir faite}. Les plans de juin n’y étaient pas. {Tu as réparé avant que quiconque ait une raison de pleurer.|Je pense à toi chaque fois que j’enregistre.}',
  ],
  [
    'shop',
    'early',
    'Dès la première ébauche, tu as dit que « plus que trois » serait un mensonge à nourrir chaque jour. {J’y tenais, et tu avais raison.|Personne d’autre ne l’avait dit.} La page annonce simplement la prochaine série, et les gens attendent.',
  ],
  [
    'books',
    'ask',
    'Tu as voulu voir à quoi ressemblent « deux caisses de bronze » avant de les inscrire. {On a compté ensemble : il y en avait trois.|Tu as posé de bonnes questions.} {Reviens quand tu veux, il y a du thé.|J’ai senti que là-haut on sait ce qu’on fait ici.}',
  ],
  [
    'people',
    'show',
    'Merci pour la répétition de l’entretien difficile. {Tu jouais très bien l’obstination.|Dans ce rôle, tu faisais presque peur.} Le vrai a duré dix minutes et on s’est serré la main. J’ai dit la phrase qu’on avait préparée.',
  ],
  [
    'people',
    'room',
    'Mon nom était juste partout le premier jour : le badge, le casier, la tasse. Tu avais appelé pour savoir comment le dire. {J’ai su que je resterais.|Cela ne m’était jamais arrivé.}',
  ],
  [
    'timber',
    'check',
    'Tu as retourné toute la pile après avoir vu une seule planche fendue. {Il y en avait quatre autres.|Trois autres, que j’aurais laissées partir.} Elles sont devenues un banc, et pas une fuite dans $boat.',
  ],
  [
    'timber',
    'ask',
    'Une dame nous offrait le noyer de son jardin. Tu lui as d’abord demandé ce que cet arbre avait été pour elle. {Du premier plateau, on lui a fait un plat.|Elle a parlé une heure, et tu as écouté une heure.} Merci d’avoir pris ce temps.',
  ],
  [
    'kitchen',
    '',
    'Après les obsèques, il y avait chaque jour une boîte à mon nom à l’entrée, {sans carte, pour que je n’aie pas à répondre|et jamais une question}. Je reconnais ton écriture sur le menu. Maintenant je peux le dire : merci.',
  ],
  [
    'shipping',
    'early',
    'Tu as appelé le client depuis la route pour dire qu’une sangle avait glissé, {avant qu’il voie la marque|sans attendre d’arriver}. Il a ri : son lac est plein de cailloux. {Il a commandé un deuxième bateau.|La trousse que tu avais mise dans le camion a fait le reste.}',
  ],
  [
    'shipping',
    'ready',
    'Le plan de chargement est à la craie sur le sol, vu du dessus, avec les poids. {On a chargé trois bateaux sans toi et rien n’a bougé.|Le chauffeur a mis vingt minutes et il a eu le temps d’un thé.} Merci de penser à ceux qui viennent après.',
  ],
  [
    'health',
    'ask',
    'Tu as regardé comment je travaille pendant une heure avant de parler de mon épaule. {C’était la lampe : je me penchais pour voir.|On a relevé l’établi de six centimètres.} Je n’ai plus mal. Je croyais que c’était l’âge.',
  ],
  [
    'care',
    '',
    'Il y a de nouveau de la lumière dans l’escalier du fond. Je n’avais rien signalé, {mais tu avais vu comment je tiens la rampe|mais tu avais remarqué que je descendais à tâtons}. Le soir même, tu avais sorti l’échelle. Merci.',
  ],
  [
    '*',
    'ask',
    '« Tu veux de l’aide, ou de la compagnie ? » {C’était de la compagnie.|On ne m’avait jamais posé la question.} {Depuis, je la pose à la maison.|Merci d’avoir attendu la réponse.}',
  ],
  [
    '*',
    'room',
    'Quand on m’a coupé la parole pour la troisième fois, tu as dit : « J’aimerais entendre la fin. » {C’est tout, et c’était énorme.|La fin était bonne, en plus.}',
  ],
  [
    '*',
    '',
    'Tu as arrosé les plantes de tout le couloir pendant trois semaines, à vélo, {sur tes congés|par cette chaleur}. {La grande fougère a une feuille de plus. Elle porte ton nom.|Elles ont grandi. Nous aussi, de honte.}',
  ],
]);
