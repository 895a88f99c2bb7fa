import type {List} from '../list.js';

const en: List = {
  self: {my: 'your', mine: 'yours', our: 'your', i: 'you', we: 'you', me: 'you', myself: 'yourself', am: 'are', m: 're', was: 'were'},
  certain: {
    origin: `
      where (are|re|r|were) (you|u|your (family|parents|ancestors|people|folks)) (really|originally|actually|truly)? from
      where (do|did|does) (you|your (family|parents|ancestors|people|folks|name)) (really|originally|actually|truly)? (come|hail) from
      where (you|your (family|parents|ancestors|people|folks)) (are|re|is|come|came|hail) (really|originally|actually|truly)? from
      (you|your family) really from, (country|place) (do|would) you call home, where (does|did) your (last|family|first|full)? name come from
      (is|was) your name (a|an|originally)? (arabic|jewish|turkish|indian|chinese|foreign|african|polish|russian|spanish|hebrew|muslim|asian)
      (another|other|which|what|second) language* .. (speak|spoken) .. at home, (speak|spoken) .. language* at home
      (country|place|land|region|countries) of (origin|birth), (home|native|birth|original) (country|countries|land|nation), homeland*, motherland
      fatherland, birthplace*, hometown*, home town, your (own|old)? (country|nation|tribe|people s)
      where (were you|you were|were your parents) born, (country|city|place|town) were you born, were you born (here|abroad|in|there|outside)
      nationalit*, citizenship*, citizen of, dual citizen*, ethnic*, your (race|skin), (what|which) race (are|were|do|is|best), racial*
      your (family s|cultural|foreign)? (roots|heritage|ancestry|ancestors|ancestor|descent)
      (cultural|foreign|migration|migrant|immigrant) (background|roots|heritage|origin*), immigrant*, immigrated, migrants, refugee*, asylum
      foreigner*, (your|which|what|how many|second) passport*, (visa|residency|residence) (status|permit), your visa, mother tongue*, mothertongue
      native (language|languages|tongue|speaker*), your accent, your (name)? .. foreign, (foreign|strong|thick|funny|cute|lovely) accent*
      (have|got|hear) (an|that|your|the) accent, (that|your|the) accent come from, (speak|spoken|spoke) at home, skin (colo*|tone), people of colo*
      person of colo*
      are you (a|an|actually|really|half|part|partly|maybe)? (black|white|asian|african|arab|arabic|latino|latina|latinx|hispanic|indian|chinese|roma|gypsy|european|american|foreign|native)
    `,
    faith: `
      religio*, (what|which|your|of|different) faith (do|are|were|is|have|group*|community)?
      your (faith|god|gods|church|mosque|temple|synagogue|parish|priest|imam|rabbi|pastor|prayer*|creed|soul)
      belie* in (a|an|any|the|your)? (god|gods|allah|heaven|hell|afterlife|life after death|higher power|angels|miracles|destiny|devil|reincarnation|jesus)
      pray, prays, prayed, praying, prayer*, church*, mosque*, synagogue*, worship*, atheis*, are you (an)? agnostic, baptis*, baptiz*
      first communion, bar mitzvah, bat mitzvah, the bible, bible (verse|passage|story|study), quran, koran, torah
      holy (book*|scripture*|day*|land|communion), christian, christians, christianity, muslim*, moslem*, islam*, jewish, judaism, jew, jews
      hindu*, buddhis*, sikh*, catholic*, protestant*, christmas, xmas, easter, ramadan, hanukkah, chanukah, diwali, eid, yom kippur, passover
      sabbath, shabbat, (celebrate|observe|keep|during) lent, (do|did|are|when) you .. (fast|fasting) (during|for|on), (do|are) you (fast|fasting)
      kosher, halal, spirituality, are you spiritual
    `,
    health: `
      your (own|current|general|state of|medical|mental|physical)? health, (mental|physical) (health|illness*), how healthy are you
      are you healthy, illness*, disease*
      (are|were|you|been|feel|felt|get|getting|fall|fell|often|last) (you)? (ever|often|seriously|really)? (sick|ill), (call*|off) sick
      sick (leave|note*|day|days), disabilit*, disabled (person|people|colleague*), are you disabled, handicap*, impairment*, wheelchair*
      diagnosed with, (been|were) (you)? (ever)? diagnosed, (your|medical|a) diagnosis, medication*
      (take|taking|your|on) (any)? (medicine*|meds|pills|tablets|drugs), antidepress*, therapist*
      (in|your|to|had|need|tried|do|see a|in|go to) therapy
      your (therapist|doctor|psychiatrist|psychologist|symptom*|injur*|surgery|operation|allerg*|diet|blood|pregnancy|period pain)
      (see|saw|seen|visit*|go to) (a|the|your) (doctor|psychiatrist|psychologist|therapist|shrink), psychiatr*, depression, depressed, anxiety
      anxiety disorder, panic attack*, adhd, autis*, neurodiver*, dyslexi*, bipolar, burnout, burnouts, burn out, burned out, burnt out, pregnan*
      miscarr*, infertil*, ivf, menopaus*, menstru*, cancer, diabet*, epilep*, migraine*, hiv, aids, asthma*
      (had|have|caught|get|got|with) (you)? (had)? (covid|corona|coronavirus), vaccin*
      (do|are|have|what|which|any) .. (you|your|any) .. (allergy|allergies|allergic), surger*
      (been|stay|were|was) .. (in|to) (hospital|the hospital|a hospital|rehab), (on a|a|your|special) diet, do you smoke, smoker*
      do you (still)? drink (alcohol|too much|a lot|much)?, how (much|often) do you drink, alcoholic, alcoholism
      (been|get|got|were) (you)? (ever)? drunk, (take|taken|tried|use|used|do|done|took) (you)? (ever)? (drugs|any drugs|marijuana|cannabis|weed)
      insomnia, do you snore, blood (type|group|pressure|sugar), (broken|broke|break) (a|any|your) (bone*|leg|arm)
      chronic (pain|illness*|condition*|fatigue), your (back|chronic)? pain, trauma, traumas, traumatic, suicid*, self harm, eating disorder*
      (long|chronically) (term)? sick, you .. suffer* from, medical (condition*|history|record*|problem*)
    `,
    age: `
      how old (are|r|were|will|would|do|did|re) (you|u|your|y), how young (are|were) you
      your (real|actual|true|mental|exact|inner|biological)? age, (at|by|until|from) (what|which) age
      (what|which) age (are|were|did|do|will|would|group), age (are|were) you, age (group*|bracket*|range), (you|your) .. years old
      years (old)? (are|were) you, (year|decade|month|day|date|century) (of birth|were you born|you were born), when were you born
      when you were born, (what|which) (year|decade|month) .. born, birth (date|year|day|month), birthdate*, birthday*
      born in the (50s|60s|70s|80s|90s|fifties|sixties|seventies|eighties|nineties|same year), your generation
      generation (x|y|z|alpha|are you|do you), gen (x|y|z|xer*|zer*), boomer*, babyboomer*, baby boomer*, millennial*, zoomer*, digital native*
      when (do|will|are|would|can|did) you .. (retire|retiring), (your|early|close to|until|before|near|to) retirement
      (years|time|long) .. until you retire
      (turn*|hit|hitting|reached) (the big)? (18|20|21|25|30|35|40|45|50|55|60|65|70|twenty|thirty|forty|fifty|sixty|seventy) (this|next|last|soon|birthday|years)?
      in (your|their) (early|mid|late)? (teens|twenties|thirties|forties|fifties|sixties|20s|30s|40s|50s|60s)
      are you (over|under|above|below|older than|younger than|at least|almost|nearly) (18|20|25|30|35|40|45|50|55|60|65|thirty|forty|fifty|sixty)
      (are|feel|were|get*) (you)? .. (too|so) (old|young) (to|for)
      (oldest|youngest|elder*) (person|member|colleague|employee|one|of you|among|in the (team|room|group|office)), star sign*, zodiac*, horoscope*
      your sign of the zodiac
    `,
    family: `
      your (own|old|new|first|whole|extended|youngest|oldest|eldest|little|big|late|future|former|biological|entire|immediate)? (husband|wife|spouse|fiance|fiancee|boyfriend|girlfriend|bf|gf|ex|kids|kid|children|child|son|sons|daughter|daughters|mother|father|mom|mum|mam|dad|mommy|mummy|daddy|parents|parent|siblings|sibling|brother|brothers|sister|sisters|grandmother|grandma|granny|grandfather|grandpa|grandparents|grandchildren|grandkids|aunt|uncle|cousin|cousins|nephew|niece|in laws|mother in law|family|families|marriage|wedding|divorce|love life|private life|significant other|better half|other half|soulmate|baby|lover)
      your (life|romantic|new|current|first|last)? partner, a (life|romantic) partner, life partner*
      (have|got|with|without|live with|find) a partner, married, marry, marrying, marital, marriage*, divorc*, wedding*, honeymoon*, widowed
      a widow, a widower, fiance, fiancee, are you (still|currently|now)? (single|taken|dating|engaged|separated|in love|seeing)
      single or (taken|married|in a relationship|attached), (get|got|getting|been) engaged
      (in|have|had|want|start) (a)? (serious|steady|new|long term|long distance|romantic)? relationship, relationship status
      your (romantic|love|last|longest|current) relationship*
      (have|has|having|want|wanting|had|got|plan|planning|raise|raising|without|any|more) (you)? (any|more|some|to have)? (kids|children|siblings|grandchildren|grandkids|brothers|sisters|a family)
      how many (kids|children|siblings|brothers|sisters|grandchildren), start* a family
      (single|working|stay at home|new|expectant|proud) (parent*|mom|mum|dad|mother*|father*)
      are you (a|an)? (parent|mother|father|mom|mum|dad|grandmother|grandfather|grandparent|only child|aunt|uncle|twin), are you an only child
      (maternity|paternity|parental) leave, (go|been|went|gone|going) on (a|any)? dates
      (first|worst|blind|dream|romantic|last) date (with|night|you|ever|like)?, online dating, dating (app*|life|someone|anyone|profile)
      (you|still|been|start*) dating, (fall*|fell|were you|been|are you|are|felt) in love
      (have|got) (you)? (a|any|another)? (boyfriend|girlfriend|bf|gf|husband|wife|fiance*|spouse), love at first sight
      your (first|great|true|big|secret|lost) love, broke up with, break up with, your (last)? breakup
      family (tree|life|member*|status|planning|tradition*|recipe*|holiday*|vacation*|photo*|picture*|dinner*|secret*|history|gathering*|reunion*|background|situation)
    `,
    politics: `
      politic*, (who|whom|what|which|how) (did|do|would|will|are|have|party|candidate) .. you .. (vote|voted|voting)
      (vote*|voting) (for|in|at) .. (election*|party|parties|president|referendum*|candidate*|government|democrats|republicans|labour|tories|greens)
      (who|whom) (you|will you|did you|do you|would you|you ll) (vote*|voting) for, (which|what) .. party .. (do|are|would|did|you|your)
      (last|next|general|presidential|local|federal|coming|upcoming|national|european) election*, for president
      (feel|think|opinion|view*) (of|on|about) (the|your|our|this) (current|new)? president
      (current|the last|former|new|next|worst|best) president, prime minister*, chancellor, parliament*, left wing*, right wing*, far (left|right)
      left or right (wing)? (or|in|on)?
      are you (a|an|more|rather|on the)? (conservative|liberal|progressive|socialist|communist|republican|democrat|libertarian|leftist|left|right|green|feminist|activist|nationalist|anarchist|monarchist)
      socialis*, communis*, fascis*, capitalis*, republicans, democrats, tories, abortion*, brexit, death penalty, gun (control|law*|right*)
      immigration, activist*, activism
      (been|go|gone|went|join*|march|taken part|take part|attend*) .. (protest|protests|demonstration*|rally|rallies|march), member of a party
      party (member*|membership), referend*, (your|the|this|that|our|current) government (do|doing|is|should|s)?
      (view*|opinion*|stance|position|thoughts|stand|think) (of|on|about) (the)? (war|government|president|elections|immigration|refugees|capitalism|monarchy|royal family)
      politician*
    `,
    union: `
      (trade|labour|labor|workers|worker|staff|teachers|nurses) union*, tradeunion*, unioni*, your union, your unions
      (in|join|joined|joining|of|to|with|leave|left|for|against) (a|the|your|any|our|which|what) union, (which|what|any) union*
      union (member*|fee*|dues|rep|reps|representative*|membership|organi*|contract*|busting|action|meeting*|card|work|election*), works council*
      workscouncil*, staff council*, shop steward*, (on|went on|go|gone on|been on|join*|support*) (a|the)? strike, strikes at
      strike (fund*|action*|ballot*|pay|breaker*), picket*, collective (bargaining|agreement*|action), industrial (action|dispute*), walkout*
      employee (representative*|representation|council*), worker* representat*
    `,
    sexuality: `
      sexual*, sexy, sexiest, your sex, sex life, (have|had|having|about|talk|last|first time|during|good|best) (you)? sex, (what|which) sex, gay
      gays, lesbian*, bisexual*, homosexual*, heterosexual*, asexual*, pansexual*, queer*, lgbt*
      are you (straight|bi|trans|cis|into (men|women|guys|girls|boys)|attracted to), straight or gay, transgender*, transsexual*
      trans (person|people|man|woman), nonbinary, non binary, your coming out, (come|came|coming) out (as|of the closet|to your)
      (who|whom|are|were|find|body) .. (you)? .. attracted to (men|women|someone|a colleague|people|somebody)?
      (your|a|secret|office|celebrity|first|biggest|work) crush, crush on, men or women, women or men
      (sleep|slept|sleeping|hook up|hooked up) with, one night stand*, kiss, kissed, kissing, kisser, flirt*, porn*, your virginity
      are you a virgin, fetish*, (turns|turn) you on, your (gender|biological sex|sexuality|orientation|libido)
      gender (identit*|reassign*|dysphoria), (what|which) gender, you identify (as|with)
      are you (a|really a|the)? (man|woman|male|female|boy|girl|guy)
      (male or female|man or woman|woman or man|female or male|boy or girl|girl or boy)
      (sexiest|hottest|best looking|most beautiful|most handsome|prettiest) (colleague|coworker|co worker|person|man|woman|celebrity|actor|actress|one)
      as a (woman|man|girl|lady|female|male), real (man|men|woman|women), date (a|your|one of) (colleague|coworker|co worker|boss), make out with
      made out with, in bed with, your type of (man|woman)
    `,
    salary: `
      salar*, wages
      your (wage|pay|paycheck|payslip|pay slip|income|bonus|raise|pay rise|net worth|savings|debt|debts|mortgage|rent|loan*|credit score|bank (account|balance)|pension|taxes|fortune|finances|earnings|compensation|piggy bank|money)
      how much (money)? (do|did|does|would|are|will|can|have|should) (you|your (job|boss|partner|work)) .. (earn|earned|make|paid|owe|owed|inherit*|pay (you|for your|in rent|for rent)|take home|have (in|saved)|cost)
      how much (money)? (do|did) you (earn|make|owe|have|save|spend)
      (what|how well) (do|did|are|would) you (earn|get paid|paid|make (a|per) (year|month|hour))
      (you|get|getting|well|badly|fairly) (get)? paid (enough|fairly|well)?, underpaid, overpaid
      pay (rise*|raise*|gap|check*|slip*|grade*|band*|scale*), hourly (rate|pay)
      (are|were|grow up|feel|how) (you)? (rich|poor|in debt|wealthy|broke), net worth, most expensive .. (you|bought|own|owned)
      monthly (income|pay), (household|annual|yearly) income, take home pay, minimum wage, (do|did|have) you .. (invest|invested) (in|your)
      (own|have) (any)? (shares|stocks|bitcoin|crypto|property|real estate), financial (situation|worries|problem*|status|goal*)
      (pay|paying|paid) off (your|a|the) (mortgage|loan*|debt*|house), more money than, earn (more|less|enough|the most)
    `,
    body: `
      your (own|whole|ideal|real|natural|first|current|favourite|favorite|best|shirt|dress|bra|shoe|clothes|clothing|trouser)? (body|bodies|weight|height|figure|waist|waistline|belly|tummy|hips|legs|breasts|breast|chest|butt|bottom|bum|hair|haircut|hairstyle|beard|nose|teeth|scar|scars|tattoo|tattoos|piercing|piercings|wrinkles|looks|appearance|muscles|abs|physique|freckles|feet|size|underwear|swimsuit|bikini|pyjamas|pajamas|naked)
      how (tall|heavy|fat|thin|slim|muscular|attractive|good looking) are you, you weigh
      (lose|lost|losing|gain*|put on) (you)? (any|some|much|a lot of|all that)? (weight|kilos|pounds), overweight, obes*
      body (part*|image|shape|type|mass|weight|count|fat|measurements), bmi, tattoo*, piercing*, naked, nude, nudes, topless, swimsuit*, bikini*
      underwear, lingerie, (what|who) are you wearing, wear (to|in) bed, wear under, what do you wear (to|in|under)
      (photo|picture|photograph|snapshot|video|image) of (yourself|you|your (face|outfit|body)), selfie, selfies
      (you)? look (hot|sexy|naked|in the mirror|without), what do you look like, how do you look (today|in|without), attractive (are|do) you
      (find|think|consider) (you|yourself) (attractive|beautiful|pretty|ugly|handsome), make up do you wear, you wear make up, do you .. shave
      hair (colo*|loss), bald, balding, gray hair, grey hair, plastic surgery, cosmetic surgery, botox
      change about your (looks|body|face|appearance), your face, measurements of your, bra size
    `,
    home: `
      where (do|did|are|does) (you|your) .. (live|living|reside), where you live
      (do|did|are) you (still)? (live|living) (alone|with|in|near|far|at|by|on|together)
      (live|living) (alone|with (your|a|other|anyone|somebody|someone|who|whom)), who (do|are) you (live|living) with
      (home|private|street|postal|residential) address*
      your (own|old|new|first|dream|current|favourite|favorite)? (house|flat|apartment|bedroom|bathroom|kitchen|living room|neighbourhood|neighborhood|neighbours|neighbors|neighbour|neighbor|roommate*|flatmate*|housemate*|bed|sofa|couch|fridge|refrigerator|wardrobe|closet|bookshelf|bookshelves|bedside table|nightstand|balcony|landlord|door at home|village|postcode|zip code|room|rooms|home|street|toilet|bathtub|cellar|attic)
      (rent or own|own or rent|rent or buy), (own|rent|bought|buy|buying) (you)? (your|a|your own) (home|house|flat|apartment|place)
      (tour|glimpse|look) (of|into|inside|around) your, (show|see|photo|picture|video) .. (your|where you) (place|live|walls)
      behind you .. (camera|video|call|webcam|screen|picture|right now)
      (district|neighbourhood|neighborhood|suburb|part of town|area|street|city|town|village|country|house|flat) .. (do)? you live (in)?
      how do you live, people you live with, you .. at home .. (desk|room|kitchen|bed), (what|how) .. look .. like at your place, at your place
      living situation, who else lives
    `,
    childhood: `
      childhood*
      as a (very|small|little|young|tiny|curious)? (child|kid|boy|girl|teenager|teen|toddler|baby|schoolchild|schoolboy|schoolgirl|youngster)
      as (children|kids|teenagers)
      (when|while|since|before|where|until) you were (a|an|just|still|very|only|much)? (small|little|young)? (child|kid|little|small|young|younger|growing up|ten|five|six|seven|eight|nine|twelve|in school|at school|teenager|teen|boy|girl|baby|toddler|born)
      (you|your) .. (grow|grew|growing) up, growing up, grew up, when you grow up
      first (pet|toy|bike|bicycle|teacher|day of school|day at school|school)
      (favourite|favorite|worst|best|first|old) (toy*|cartoon*|teacher|teachers|school subject*|subject (at|in) school)
      (your|primary|elementary|high|secondary|middle|grammar|nursery|boarding) school, (at|in|during|after|from) school
      school (days|day|years|friend*|teacher*|uniform|grade*|report*|subject*|photo*|picture*|time|yard|mates), kindergarten*, preschool*
      kindergartner, teenage*, (earliest|childhood|oldest) memor*, your first memory, baby (photo*|picture*|name), imaginary friend*, bedtime stor*
      lullab*, (child|kid) (were|did|have) you, (kind|sort) of (child|kid|pupil) (were|was|you), were you a .. (child|kid|pupil|student)
      your youth, in your youth, (wanted|want|hoped|dream*) to (be|become) when you (grew|grow|were), raised by, how were you (raised|brought up)
      your upbringing, prom night
    `,
    embarrassing: `
      embarrass*, humiliat*, ashamed, shame, shameful, guilty pleasure*
      (deepest|darkest|biggest|dirty|dark|dirtiest|best kept|juiciest|hidden|worst|little) secret*, your secret, your secrets
      a secret (about|of yours|you), skeleton* in
      (nobody|no one|noone|hardly anyone|hardly anybody|few people|not even your|none of us|none of your colleagues|not many people) .. (know|knows|knew) .. (about|of) you
      (nobody|no one) (else|here|in the team|at work)? knows, never told (anyone|anybody|us|a soul|your), never have i ever, truth or dare
      confess*, cringe*, cringiest, (most|so|really|worst) awkward*
      (biggest|worst|greatest|deepest|secret|irrational|weirdest) (fear*|regret*|failure*|flaw*|weakness*|sin|sins|lie|lies|insecurit*|mistake*|blunder*|vice*|phobia*|screw up|fail)
      what are you (most|secretly|really)? (afraid|scared|terrified|ashamed) of, who are you .. afraid of
      your (worst|biggest|greatest|secret|many)? (fear|fears|phobia*|weakness*|flaw*|insecurit*|vice*|sins|demons|failures|regrets), phobia*
      (you|your) .. (most|deeply|truly|really)? regret*
      (have|were|did) you .. (arrested|fired|sacked|dumped|jailed|convicted|expelled|cheated|shoplifted), criminal record*, police record*
      arrested, (in|to) (jail|prison), shoplift*, (you|ever) .. (steal|stole|stolen) (something|anything|from|money)?
      (colleague|coworker|person|people|teammate) .. (rather not|not want to|never want to|avoid|sit next to), illegal thing*, something illegal
      anything illegal, break the law, broken the law, (did|do|have|when) .. you .. (last|ever|often)? (cry|cried|lie|lied), made you cry
      last time you (cried|lied|were drunk|cheated), lied (to|about), (last|biggest|worst) lie
      (craziest|wildest|worst|stupidest|dumbest|silliest|naughtiest|grossest) thing .. (you|done|did)
      (colleague|colleagues|coworker|coworkers|person|people|boss|manager|teammate|who|whom) .. (hate|dislike|can t stand|cannot stand|like (the)? least|despise|trust (the)? least|gossip*)
      your worst (habit|moment|day|experience), bad habit* .. you
    `,
  },
  likely: {
    origin: `
      your culture, your first language, your (own)? language, (languages|language) do you (dream|think|speak), expat*
      (your|which|what) (traditional|national) (dish|costume|holiday|dress), where is your name from, your (family|last) name come from
      (traditional|national) (dish|costume|anthem)
    `,
    faith: 'god, gods, afterlife, reincarnat*, spiritual, meditat*, miracle*, superstitio*, bless*, sacred, holy, karma, temple, temples',
    health: `
      (stay|keep|eat|live) healthy, healthy (food|eating|habit*|life*|snack*), sick, allerg*, covid*, pandemic, therapy, therapies, psycholog*
      diet, diets, alcohol*, drunk, hangover*, (how (well|much|long)|many hours) (do|did) you sleep, your (fitness|sleep|period), how fit are you
      addict*, stress (level*|you)
    `,
    age: `
      (will|would|to|can|could) you (want to|like to)? retire, (your|my) (younger|older|18 year old|ten year old) self, younger you, older you
      older colleagues, younger colleagues, how long have you been working, (young|old) people, kids these days, back in your day
    `,
    family: `
      family, families, your partners, your relationship, your loved ones, childcare, child care, loved one*, (home|private) life, relatives
      your (last|surname) before, maiden name, mother s day, father s day, valentine*
    `,
    politics: `
      election*, government*, (did|do|have) you (ever)? vote*, protest*, president*, minister*, the war, wars, climate (change|crisis|protest*)
      (left|right) of centre, monarch*, the (queen|king), world leader*
    `,
    union: 'union, unions, (a|the|general|wildcat|workers) strike, labour movement, labor movement',
    sexuality: 'gender*, pronouns, seduc*, romantic*, love interest, (what|who) attracts you, masculin*, feminin*, attracted to',
    salary: `
      money, income*, wage, (do|did|would|can) you earn, lottery, (can|could) you (not)? afford, million (dollars|euros|pounds), millionaire*
      billionaire*, side (hustle|gig|income), how much (is|was|did) your .. cost, mortgage*, wealth*, splurge*, how much did you pay
    `,
    body: `
      pyjamas, pajamas, shower, showers, showering, bath, handsome, haircut*, hairstyle*, outfit*, how often do you (work out|exercise)
      to stay fit, (do|did) you work out, (your|favourite|favorite) (perfume|workout), what do you wear
    `,
    home: `
      your address, where are you based, your (home office|garden|window|commute|workspace|backyard|wall|walls|lunch at home), at home, bathroom*
      bedroom*, toilet*, home tour, live in (a|the) (city|town|country|village), city or country*
    `,
    childhood: 'school, schools, your first memory of, nickname*, teenager*, parents, grandparents, grandmother, grandfather, toys',
    embarrassing: `
      awkward*, weirdest, strangest (habit|thing), bad habit*, guilty, secret, secrets, fear, fears, afraid of, scare*, gossip*
      (biggest|worst) mistake*, two truths and a lie, your weakness*, stolen, prank*, weird habit*
    `,
  },
  innocent: `
    (with|have|find|without) a partner (team*|company|companies|organisation*|organization*|agency|school*|university|in|for|who knows)
    (which|what) (third|launch|birthday|farewell) party *, (which|what) third party *  * (do|are|would|did|you)?
    (which|what|old|a|the) .. (would|will|can|could) you (want to|like to)? retire, retire (first|next|the|this|that|an|a|which)
    your (country|home) (page|code|screen|team|directory|folder|tab|button|base|menu|row), home (country|land) of the
    your (own|home)? country office, where .. (number|idea|data|request*|bug*|file*|name) .. (come|comes|came) from
    your accent (colo*|light|wall), immigrat* (software|office), race condition*, native language support
    native speaker of (javascript|python|java|rust), your language (server|setting*|model*), first language model, your language pack, good faith
    bad faith, leap of faith, in good faith, faith in .. (process|team|each other|colleagues|plan), easter egg*, god (object*|class*|mode)
    style bible, the bible of, oh my god, holy grail, temple of, blessing in disguise
    health (check*|of (the|this|our|your) (project|code*|system*|service*|team*|build|company|data*|product*|network)|and safety|insurer*|endpoint*|indicator*|sector|data)
    healthy (codebase|code|project|tension|competition|debate|discussion|relationship between|team*|pipeline|balance|scepticism|skepticism|conflict|distance|budget|culture|way|ways|margin)
    (code|project|team|system|build|account|pipeline|service|product|community) health
    your (project|team|code|system|service|build|product) (s)? health, sick of, pain point*, your pain point*
    (disabled|impaired) (button*|field*|feature*), chronic delay*, (get|getting|take|a|spoonful of your) (own)? medicine, diet of
    diagnos* (a|the|an|this|bugs|problems|errors|tool*), burn (down|up) chart*, operation (mode|manual|name), symptom* of (a|the)
    (wash|bird) bath*, stress test*, stress (analysis|the)
    (allergic|addicted|addictive) to (meetings|jargon|noise|paper|spreadsheets|emojis|buzzwords|long emails)
    (the|this|our|your)? (project|team|company|product|software|tool|building|website|library|machine|office|code) (s)? birthday
    birthday (paradox|problem|attack), age of (the|this|that|our|a|an) *
    (golden|stone|bronze|iron|space|digital|information|ice|computer|steam) age
    (next|second|first|new|last) generation (of|tool*|product*|software), your (next|first|second|last) generation
    how old (are|is|were) (your|the|our) (tool*|machine*|laptop*|computer*|code*|system*|data|file*|build*|building|phone|server*|office|software|documentation|docs|process*|records|equipment|backups)
    (retire|retiring) (the|an|a|this|that|old|which)
    your (partner|sister|parent|child|family|brother|daughter|mother) (team*|company|companies|organisation*|organization*|agency|agencies|school*|university|universities|project*|site*|office*|component*|process*|node*|page*|element*|directory|folder*|task*|ticket*|issue*|category|brand*|branch*|institution*|library|institute*)
    your partner (in|for|on|during) (the|this|a|crime|pairing|pair|project*), family (of|name*) *, your family (of|name*), your (first|last) name
    (font|product|tool|type|type|chip|protocol|asset|processor|word|plant|instrument) famil*, widows and orphans
    your relationship (with|to) (the|this|your|our)? (tool*|work|customers|users|clients|data|deadlines|email|meetings|paper|craft|suppliers|feedback|code|technology|other teams|job|machine*)
    parent (company|team|page|node|directory|folder|class|element|component|ticket|task|issue|process*)
    (relationship|relationships) (between|among|diagram*), (first|due|release|launch|start|end|delivery|closing) date, most romantic *
    your dating (system|scheme), date (format|picker|field), (office|company|internal|workplace|hallway) politics, leader election*
    (party|parties) .. (launch|farewell|welcome|office), third party, which third party
    (vote|voted|voting) (on|for) (the|a|this|our|which|your) (name|feature*|idea*|topic*|logo|colour|color|retro*|item*|card*|proposal*|talk*|story|stories|motto|bug|title|picture|word)
    protest* at the bug, electing, (cabinet|prime) (door|number*), prime minister of the kitchen
    (vice)? president of (the|our) (company|club|board|association|society)
    government (client*|customer*|project*|contract*|form*|agenc*|data|portal)
    (european|african|customs|credit|student|students|rugby|soviet|arab) union
    (the|a|in|of|with|in the|of the|with the|to the|for the|join the|in a|of a)? union (of|type*|operator|query|all|find|select|between|set)
    discriminated union*, tagged union*, sql union, strike (a|the|an) (balance|chord|deal|right|tone|note|bargain|conversation|line|pose)
    strike (through|out), (lucky|lightning) strike*, bird strike, gender (neutral|inclusive|fair) *, gender neutral, kiss principle
    straight (forward|away|line|answer|to), crush (it|the|a) *, romantic era, sleep with the (window|phone), turn* (it|the|that) on
    attracted to (this|the|that|your|our|a) (work|job|field|craft|role|team|profession|line|company|subject|topic|project|place|career|trade|company)
    (what|which) attracted you, coming out (soon|next|this|of the), income (statement*|stream*|tax software)
    earn (trust|respect|a laugh|its|their|your|more|the) (trust|respect|keep|place|praise|name)?
    (do|did|would|can) you earn (trust|respect|praise|applause|a laugh|your place), money (laundering check*|transfer*), wage war
    pay (attention|off|back|forward), (you|get) paid attention, (save|saves|saved|saving) (you|us|people)? (time|money|space|steps)
    value for money, time is money, more money than sense
    how much (do|did|would|will|can|should) you (make|save|spend|have|owe|earn) (of|to|on (testing|tests|research|planning|design|documentation|meetings|reading|writing)|use|time|up|sense|left|trust|respect|credit|in common)
    rent (a|the) (room|hall|server)
    (student|governing|legislative|advisory|professional|main|large|whole)? body of (the|your|work|knowledge|a|an|evidence|water|text)
    your body of (work|knowledge), your (work|body) (language|text), your (throw)? weight behind, throw your weight
    (your|the|line|desk|chair|row|font|cell) (desk|chair|row|font|line|cell) (height|weight|size), font weight
    your (team|file|batch|sample|screen|font|group|step|class|budget|text|monitor|cohort) size, stretch your legs, follow your nose
    let your hair down, pull* your hair, on your feet, find* your feet, keep* your feet, think on your feet, your bottom line
    your size of (team|group|company), split hairs, yak shav*, (on|off) your chest, (in|as) your natural body clock, skin of your teeth
    get your teeth into, face to face, your face to face, (treasure|tool|your tool) chest, with a straight face
    feel* (more|most|right|quite|really|truly|so|very|a little|less|just)? at home, (right|being) at home in, work* (from|at) home
    at home or (on site|in the office|at the office|at work), (in the office|on site|at the office|at work) or at home
    home (office|working) (day*|or|rule*), your home (page|screen|team|directory|folder|tab|button|base|menu|row|row keys)
    your room for (improvement|manoeuvre), your (meeting|conference|break|server|project|team|chat) room*, your street cred
    your (browser|terminal|editor|chat|time|maintenance|delivery) window*, your window (manager|size|of), your wall (of|chart|planner)
    your (email|mail|work|ip|web|office|business|delivery) address, your address (book|bar), your workspace (setting*|folder*), community garden*
    your garden of ideas, where (do|does|did) (the|this|your) .. live (in|on) (the|your|our) (repo*|code|network|system|drive|server|folder*)
    as a child (process*|component*|node*|element*|page*|theme|ticket*|task*|class), old school, school of thought
    (business|driving|summer|night|language|evening) school*, (teaching|client|project|training) school*
    growing up (fast)? as a (team|company|product), (grew|grow|growing) up (with|around|out of) (this|the|our) (product|tool|company|project)
    first memory (leak|module), your first memory of (this|the|our|working|your first) *, first teacher of the
    school (project*|client*|customer*|software), it (is|s) a shame, what a shame, crying shame
    (your|a|the|no|best kept|any|little|our)? secret (for|to|of (a|the|good|your)|ingredient*|weapon|recipe|behind|tip*|key|keys|manager*|store*|sauce|santa|talent*|shortcut*|rotation|vault*|scanning|hobby)
    your (secrets|secret) (manager|store|vault|rotation), open secret*
    secrets (manager*|store*|vault*|rotation|of (the|a|good|our) (trade|craft|tool*|system*)), no fear of, (without|no) fear, never fear
    for fear of, has been arrested by, your weakness for (puns|stationery|good|tidy|maps|lists|words|gadgets|dashboards|spreadsheets|old)
    awkward (silence*|layout*|to (use|hold|carry)|shape*|edge*), (event|shot|timer|callback|trigger|alarm|rule|process|jobs) .. fired
    lie (ahead|behind|of the land|in), (ahead|behind) lie*, lied ahead, you .. cry wolf, do you lie (in|on|down), non regret, no regret move*
    regrettab*, (white|green|blue|black) (board|list|box|paper)
  `,
};

export default en;
