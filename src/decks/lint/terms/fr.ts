import type {List} from '../list.js';

const fr: List = {
  self: {mon: 'ton', ma: 'ta', mes: 'tes', notre: 'votre', nos: 'vos', je: 'tu', j: 'tu', me: 'te', m: 't', suis: 'es', ai: 'as', viens: 'viens'},
  certain: {
    origin: `
      d ou (viens|vient|venez|es|etes|sors) (tu|vous|ta famille|votre famille|vraiment|ton accent|ton nom), (tu|vous) (viens|venez|es|etes) .. d ou
      d ou (tu|vous) (viens|venez|es|etes), de quel (pays|coin) (viens|es|venez)
      (ton|ta|tes|votre|vos) (origine|origines|racines|ancetres|pays|patrie|accent|culture|nationalite|terre natale|region natale|ville natale)
      pays (d origine|natal|de naissance), ville natale, nationalite*, citoyennete*, passeport*, (langue|langues) maternelle*, lieu de naissance
      ou (es tu|etes vous|tu es|vous etes) ne, (ethnie|ethnique*|race de|ta race|votre race), couleur de (peau|ta peau|votre peau), immigre*
      immigration familiale, refugie*, etranger de souche, titre de sejour, origines
    `,
    faith: `
      religi*, (ta|ton|tes|votre|vos) (foi|dieu|eglise|mosquee|croyance|croyances|paroisse|culte|confession)
      (crois|croyez|croire) (tu|vous)? en (dieu|un dieu|l au dela|allah), dieu, pries, prier, priez, priere*, eglise*, mosquee*, synagogue*
      baptise*, bapteme*, communion, bible, coran, torah, chretien*, musulman*, islam*, juif, juive, juifs, judaisme, hindou*, bouddhis*
      catholique*, protestant*, orthodoxe, athee*, agnostique*, noel, paques, ramadan, hanoukka, aid, careme
      (jeunes|jeunez|jeuner) (tu|vous|pendant), casher, halal, messe, laicite, voile islamique
    `,
    health: `
      (ta|ton|votre) (sante|maladie|handicap|traitement|diagnostic|medecin|psy|therapie|grossesse|regime|operation), sante (mentale|physique)
      malade, malades, maladie*, handicap*, medicament*, allergi*, diagnosti* (avec|d un|d une), psychiatre*, psychotherap*, psychologue, depress*
      deprime*, anxiete*, burn out, burnout, epuisement professionnel, tdah, autis*, neuroatypi*, enceinte*, grossesse*, fausse couche, menopause
      cancer, diabet*, epilep*, migraine*, vih, asthm*, vaccin*, hopital, hospitalis*, (au|un|suis un|suivi un) regime, fumes, fumez, fumeur*
      fumeuse*, bois (tu)? de l alcool, alcool, ivre, drogue*, insomnie*, ronfl*, groupe sanguin, tension arterielle, arret maladie, trauma
      traumatism*, suicid*
    `,
    age: `
      quel age (as|avez|a|avais|aviez), (ton|votre) age, (as|avez) (tu|vous) .. ans, (tu|vous) (as|avez) .. ans, annee de naissance
      date de naissance, anniversaire, (quelle|en quelle) annee .. (ne|nee|naissance), (ta|votre) generation, quelle generation (es|appartiens|etes)
      generation (x|y|z), boomer*, millenni*, quand (prends|pars|prendras|partiras) .. retraite, (ta|votre|a la) retraite, retraite*
      signe (astrologique|du zodiaque), zodiaque, horoscope
      (plus|le|la) (age|agee|vieux|vieille|jeune) (de l equipe|du bureau|collegue|d entre vous), tranche d age
      (tes|vos) (vingt|trente|quarante|cinquante|soixante) ans
    `,
    family: `
      (ton|ta|tes|votre|vos) (mari|femme|conjoint|conjointe|epoux|epouse|copain|copine|petit ami|petite amie|ex|enfant|enfants|fils|fille|filles|mere|pere|maman|papa|parents|frere|freres|soeur|soeurs|fratrie|grand mere|grand pere|mamie|papi|grands parents|oncle|tante|cousin|cousine|famille|belle famille|mariage|divorce|couple|vie privee|vie amoureuse|vie de famille|ame soeur|bebe|situation familiale|compagnon|compagne)
      marie, mariee, maries, mariage, divorce*, celibataire*, fiance*
      (as|avez) (tu|vous) (des|un|une|deja des|aussi des) (enfant|enfants|freres|frere|soeur|soeurs|copain|copine|mari|femme|partenaire)
      combien d (enfants|enfant), combien de (freres|soeurs), (en|vis tu en) couple, (conge|conges) (maternite|paternite|parental*)
      (premier|dernier|pire) (rendez vous amoureux|rencard), (premier|grand) amour, coup de foudre, amoureux, amoureuse
      es tu (pere|mere|maman|papa|parent)
    `,
    politics: `
      politi*, pour qui (as|avez|vas|allez|votes|votez|voterais|voterez) .. (vote|voter|tu|vous), (as|avez|vas|allez) (tu|vous) vote* (aux|pour|a)
      (tes|vos) (opinions|convictions) (politiques)?, parti politique, quel parti, election*, gouvernement*, premier ministre, de gauche, de droite
      (gauche|droite) ou (gauche|droite), extreme (gauche|droite), president de la republique, presidentielle*, legislatives, parlement*, referend*
      socialis*, communis*, fascis*, capitalis*, avortement*, ivg, peine de mort, manif, manifs, manifestation*, militant*, gilets jaunes
    `,
    union: `
      syndica*, syndiqu*, syndicat*, greve, greves, grevist*, comite d entreprise, cse, delegue* du personnel, delegue* syndic*
      convention collective, piquet de greve, cgt, cfdt
    `,
    sexuality: `
      sexe, sexuel*, sexualite*, sexy, homosex*, heterosex*, bisex*, gay, gays, lesbienne*, homo ou hetero, hetero, queer, lgbt*, transgenre*
      transsex*, non binaire*, coming out, (ton|votre|quel) genre (es|sexuel|de naissance), identite de genre
      (un homme ou une femme|homme ou femme|femme ou homme), (en tant que|comme) femme, (embrass*|baiser|bisou) .. (premiere fois|bouche|premier)
      premier baiser, embrasse*, (craques|crush) (pour|sur)?, flirt*, drague*, coucher avec, couche avec
      attire* par (les hommes|les femmes|un collegue), porno*, virginite, vierge
    `,
    salary: `
      salaire*
      (ton|ta|tes|votre|vos) (paie|paye|revenu|revenus|prime|primes|augmentation|bonus|loyer|dettes|dette|credit|economies|impots|compte en banque|patrimoine|retraite|argent|fortune)
      combien (gagnes|gagnez|touches|touchez|tu gagnes|vous gagnez|paies|payez|economises|as tu sur), (es|etes) (tu|vous) (bien|mal|assez)? paye*
      (bien|mal|assez|mieux) paye, smic, remuneration*, tarif horaire, loyer, endette*, riche ou pauvre, plus cher .. (achete|possedes)
    `,
    body: `
      (ton|ta|tes|votre|vos) (corps|poids|taille|silhouette|ventre|jambes|poitrine|seins|fesses|cheveux|coiffure|barbe|nez|dents|cicatrice|cicatrices|tatouage|tatouages|piercing|rides|physique|apparence|muscles|visage|peau|pointure|sous vetements|maillot|pyjama|couleur de cheveux|yeux)
      combien (peses|pesez|mesures|mesurez), (peses|mesures) tu, (perdu|pris|perdre) .. (poids|kilos), tatou*, piercing*, nu, nue, nudis*
      maillot de bain, bikini, sous vetements, lingerie, selfie*, photo de (toi|vous)
      (que|qu est ce que) (portes|tu portes) (tu)? (en ce moment|maintenant|au lit), obes*, surpoids, imc, chirurgie esthetique, maquill*, chauve
      calvitie
    `,
    home: `
      ou (habites|habitez|vis|vivez|loges|tu habites|vous habitez|tu vis), (habites|vis) (tu|vous)? (seul|seule|avec|chez|dans|en|loin)
      (habitez|vivez) vous (seul*|avec|chez|dans|en|loin), avec qui (vis|habites|vivez|habitez|tu vis|tu habites)
      (ton|ta|tes|votre|vos) (appartement|maison|chambre|cuisine|salon|salle de bain|frigo|quartier|voisin|voisins|voisine|logement|domicile|balcon|lit|canape|rue|placard|colocataire*|coloc|adresse personnelle)
      chez toi, chez vous (a la maison|dans ton salon), adresse (personnelle|privee), locataire*, proprietaire de ton, derriere toi
      derriere vous a la camera, colocation, (montre|montrez) .. (maison|chambre|appartement|interieur|frigo)
    `,
    childhood: `
      enfance*, (quand|lorsque) (tu|vous) (etais|etiez) (petit|petite|enfant|enfants|jeune|jeunes|gamin|gamine|ado|a l ecole|petits)
      (etant|comme|tout) (enfant|petit|gamin|gamine), (tu as|as tu|vous avez|avez vous|ou as tu) grandi
      premier (animal|jouet|velo|animal de compagnie), premiere (peluche|maitresse)
      (a|au|de|l|ton|ta) (l)? (ecole primaire|ecole|college|lycee|maternelle), doudou, (professeur|prof|maitre|maitresse|matiere|jouet) prefere*
      voulais (tu|vous) (faire|devenir|etre), ado, adolescen*, photo (de bebe|d enfance|de classe), (ta|votre) jeunesse, souvenir d ecole, elevee
      ami imaginaire, berceuse*
    `,
    embarrassing: `
      honte, honteux, honteuse*, genant, genants, genante, genantes, embarrass*, humili*
      (ton|ta|tes|votre|vos) (secret|secrets|secret le plus|defaut|defauts|faiblesse|faiblesses|pire|peur|peurs|phobie|phobies|regret|regrets|peche mignon)
      (plus|pire|plus grand|plus grande|grand|grande|sombre) (peur|honte|secret|echec|regret|defaut|faiblesse|mensonge|erreur) (de ta vie)?
      personne (ici)? ne (sait|connait) .. (toi|vous), (que|jamais) .. (avoue|raconte) a personne, action ou verite, je n ai jamais
      regrettes (tu)?, regrettez vous, (as|avez) (tu|vous) (deja)? (pleure|menti|vole|triche|ete arrete|ete licencie|ete vire)
      (derniere fois) .. (pleure|menti), casier judiciaire, (de quoi) .. peur, phobie*, avouable, inavouable*
      (collegue|collegues) .. (detestes|supportes|aimes le moins)
    `,
  },
  likely: {
    origin: 'accent, tradition de ton pays, ton pays',
    faith: 'croyance*, spirituel*, saint, temple, superstit*',
    health: 'sante, therapie*, fatigue chronique, stress, docteur, medecin, dormir mal',
    age: 'retraite, plus jeune que, plus vieux que, generation, jeunes d aujourd hui',
    family: 'famille, familles, partenaire de vie, relation amoureuse, saint valentin, conjoint*',
    politics: 'ministre*, president, guerre*, climat politique, monarchie',
    sexuality: 'ton genre, votre genre, pronoms, seduire, seduction, romantique*',
    salary: 'argent, prime, loto, million*, depenses tu',
    body: 'corps, douche, coiffeur, tenue, sport fais tu',
    home: 'a la maison, chez vous, fenetre, trajet, jardin',
    childhood: 'ecole, surnom*, parents, jouet*',
    embarrassing: 'secret, secrets, peur, bizarre*, mensonge',
  },
  innocent: `
    (te|se|vous|nous) (sens|sent|sentez|sentons|sentir) (tu|vous|on|il|elle)? .. (chez toi|chez vous|chez soi|chez nous), age d or
    age (de|du|des|moyen) (ce|cet|cette|la|le|l|ces)? *, moyen age, d ou (vient|viennent) (ce|cet|cette|ces|le|la|les|l), bonne foi, mauvaise foi
    (politique|politiques) (de|d|du|interne*|tarifaire*|qualite), agir en, guerre des etoiles, greve du (zele|papier), union (de|des|europeenne)
    vote* (pour|sur) (le|la|l|un|une|quel|quelle) (nom|idee|sujet|logo|couleur|proposition), (secret|secrets) (pour|d un|d une|de|du|des) *
    ton secret (pour|d un|d une), votre secret (pour|d un|d une), (peur de|sans peur) (rien|poser), n aie pas peur
    corps (du|de|d un|des) (texte|message|mail|courriel|metier), corps de metier, sante et securite
    (bonne|mauvaise|en) sante (du|de la|des) (projet|code|systeme|equipe), malade d impatience, ecole de pensee
    famille de (polices|caracteres|produits|logiciels), (classe|element|page|dossier|composant) (parent*|enfant*)
    (equipe|entreprise|organisation|societe|ecole) partenaire*, genre de *, (quel|ce|un|du) genre (de|d) *
    (l)? anniversaire (du|de la|de l|des) (projet|entreprise|equipe|societe|site), nouvelle generation d*, (taille|poids) (du|de la|des) *
    (ta|votre) taille d ecran, travail* (a la maison|de chez toi|chez toi), (de chez toi|de chez vous)
    (te|se|vous|nous) sent* .. chez (toi|soi|vous|nous), comme chez (toi|soi|vous), fenetre (du|de|ouverte), dette* technique*, prime abord
    temps c est de l argent, (sexe|genre) (des noms|grammatical), au college (des|de la direction), donner ta langue, dessous nu, a l oeil nu
    mise a nu, ecole (d ete|de code|doctorale), tatou* d animal, plus jeune (version|projet)
  `,
};

export default fr;
