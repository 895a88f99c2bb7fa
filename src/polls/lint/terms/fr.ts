import type {PollList} from '../list.js';

const good =
  'clair|claire|claires|clairs|utile|utiles|court|courte|courtes|juste|équitable|aimable|rapide|rapides|facile|simple|sûr|précis|fiable|intéressant|intéressante|intéressants|pertinent|pertinente|productif|productives|efficace|efficaces|confortable|calme|propre|abordable|transparent|honnête|respectueux|agréable|écouté|écoutée|respecté|respectée|valorisé|reconnu|reconnue|informé|informée|soutenu|soutenue|motivé|motivée|bienvenu|varié|variés|frais|long|longue|longues|lent|bruyant|ennuyeux|cher';
const things =
  'salaire|rémunération|horaires|charge|outils|formation|formations|soutien|communication|encadrement|rythme|rapidité|vitesse|qualité|précision|prix|contenu|repas|nourriture|service|matériel|bureau|bureaux|cantine|ambiance|collègues|managers|équipe|direction|développement|reconnaissance|réunions|lieu|culture|processus|logiciels|durée|structure|salle|chaises|choix';
const article = 'le|la|les|l|de|du|de la|des|de l|votre|ton|ta|vos|tes|notre|nos|leur';
const much = 'très|plutôt|assez|tout à fait|totalement|entièrement|fortement|extrêmement|un peu|vraiment|complètement|parfaitement|moyennement';
const rated =
  'bon|bonne|bien|excellent|excellente|satisfait|satisfaite|content|contente|d accord|utile|clair|claire|facile|positif|positive|probable|juste|à l aise|important|importante|intéressé|intéressée|parfait|parfaite|élevé|mieux';

const fr: PollList = {
  together: `
    santé et sécurité, (recherche|formation) et développement, avantages et inconvénients, questions et réponses, (quand|où|comment) et (où|quand|comment|pourquoi)
    diversité et inclusion, vie professionnelle et .. (privée|personnelle), (simple|clair) et (rapide|net|précis), petit à petit, de temps en temps
    nourriture et boissons, manger et boire, plus ou moins, qui et quoi, égalité et diversité
  `,
  double: `
    (${good}) (et|ou|ainsi que) (très|aussi|trop)? (${good})
    (satisfait|satisfaite|satisfaits|content|contente|évaluez|évalues|jugez|pensez|penses|trouvez) .. (${things}) (du travail|de travail)? (et|ou|ainsi que) (${article})? (${things})
    (bon|utile|clair|suffisant) .. (${article}) (${things}) (et|ou|ainsi que) (${article})? (${things}), et pourquoi
    et (combien|à quelle fréquence|depuis quand), et (comment|quand|où) .. (vous|tu|nous|on), et (quel|quelle|quels|quelles|que|qu) .. (vous|tu|nous)
    et (avez|êtes|voulez|souhaitez|pouvez|aimeriez|voudriez|trouvez|pensez|devons|es|as) (vous|tu|nous), et est ce que
  `,
  leading: `
    (êtes|es) (vous|tu) d accord (que|pour dire|avec l idée), comme la plupart
    (ne|n) (pensez|penses|trouvez|trouves|croyez|crois|êtes|es|voulez|aimez|souhaitez|est|serait) (vous|tu|il|ce) (pas|donc pas), n est ce pas, bien sûr, évidemment, il est évident
    sans aucun doute, sans doute, bien entendu, naturellement, comme (nous|vous) le (savons|savez), comme chacun (le)? sait, tout le monde (sait|s accorde|pense), la plupart .. (pensent|trouvent|savent|disent)
    (ne)? seriez vous (pas)? d accord pour dire, à quel point (aimez|adorez|détestez|appréciez|est il|avez vous aimé|avez vous apprécié|trouvez vous) .. (formidable|génial|pénible|horrible|nul|vous|excellent)?
    combien de fois mieux, vous êtes d accord non
  `,
  tag: 'non, oui, hein, vrai, d accord',
  absolute: `
    toujours, jamais, tout le monde, chaque fois, sans cesse, (tous|toutes) (les|nos|vos|tes|mes) (collègues|managers|équipes|réunions|décisions|employés|salariés|responsables)
    sans exception, (cent|100) pour cent, aucun de (vos|nos|tes), absolument tout*
  `,
  loaded: `
    horrible*, affreux, affreuse*, terrible*, désastr*, catastroph*, ridicule*, scandal*, honteux, honteuse*, stupide*, idiot*, paresseux, paresseuse*, inutile*
    soi disant, chaos, chaotique*, cauchemar*, merveilleu*, génial*, fantastique*, formidable*, perte de temps, gaspill*, dépassé*, toxique*, incompétent*, pénible*, agaçant*
  `,
  identifying: `
    qui est (le|la) (meilleur|meilleure|pire|plus|moins)
    (dans|de|à)? (quel|quelle) (équipe|service|étage|bureau|poste|département|site|agence|fonction|bâtiment) .. (vous|tu|travaillez|travailles|êtes|es), (quel|quelle) est (votre|ton|ta) (nom|prénom|poste|fonction|rôle|équipe|service|intitulé)
    (votre|ton|ta|vos) (matricule|initiales|nom complet|intitulé de poste), qui est (votre|ton|ta) (manager|responsable|chef|cheffe|supérieur)
    depuis (combien de temps|quand) (travaillez|travailles|êtes|es) (vous|tu), (monsieur|madame|mme) *
  `,
  recall: `
    (au cours|lors|durant|pendant) (des|les) (deux|trois|quatre|cinq|six|dix|2|3|4|5|6|10|quelques) (dernières|derniers) (années|ans), ces (deux|trois|quatre|cinq|dix|2|3|4|5|10) dernières années
    il y a (deux|trois|quatre|cinq|dix|plusieurs|quelques|2|3|4|5|10) ans, depuis (votre|ton) (arrivée|embauche)
  `,
  negative: `
    (ne|n) .. (pas|jamais|plus|rien|personne|aucun|aucune|guère|ni), (personne|rien|aucun|aucune) (ne|n), pas, jamais, sans
  `,
  adverse: `
    impossible*, inutile*, injuste*, mécontent*, insatisfait*, désaccord, contre, interdi*, supprim*, empêch*, refus*, éviter, évitez, abolir, opposé*, opposez, renoncer
  `,
  agree: `oui, non, (${much})? (pas)? (${much})? (du tout)? d accord, (vrai|faux), pas du tout d accord`,
  up: `(je suis|c est)? (${much})? (${rated})`,
  down: `
    (je suis|c est)? (${much})? (mauvais|mauvaise|mal|insatisfait|insatisfaite|mécontent|mécontente|inutile|difficile|négatif|négative|improbable|injuste|médiocre|nul|faible|en désaccord)
    (je ne suis|ce n est)? (pas|peu) (du tout|très|vraiment|tout à fait|assez)? (${rated}), pas du tout
  `,
  open: `
    (principale|première|meilleure) (raison|difficulté|cause), (principal|premier|plus grand) (obstacle|problème|défi|frein|avantage), pourquoi (avez|êtes|est|ne|n|venez|utilisez)
    qu est ce qui (vous|t|nous|te) (empêche|aide|freine|gêne|manque|aiderait|retient|ralentit), que (vous|te) manque t il, de quoi (avez|as) (vous|tu) le plus besoin, qu est ce qui compte le plus
  `,
  other: 'autre*, autre chose, aucun*, rien de tout cela, ne sais pas, sais pas, sans avis, ni l un ni l autre, ailleurs, indécis*, peu importe',
  innocent: `
    pourquoi pas, pas seulement, ou pas, pas encore, si ce n est, sans fil, sans contact, toujours (en cours|ouvert|d actualité), (pas à pas|un pas)
    par contre, à jamais, jamais deux sans trois, plus jamais ça, contre la montre, chaos monkey, ne pas répondre, pas d avis, (pour|à|avec) tout le monde
  `,
};

export default fr;
