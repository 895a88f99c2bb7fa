import {thanksTexts} from './thanks-text.js';

/** What people at the harbor do for each other. */
export const englishHarbor = thanksTexts([
  [
    'boats',
    'check',
    '{When I|As I} was about to drill the {keelson|stem} on $boat, you {asked whether I had measured from the old datum or the new one|said “which end did you measure from?”}. It was the old one. {You saved a whole plank and most of my week.|One question, and we still have a keelson.}',
  ],
  [
    'boats',
    'show',
    '{Thank you for letting me|You let me} hang the last plank on $hull myself while you held the {other end and your tongue|clamps and said nothing}. I {have never learned so much from somebody being quiet|know how hard that is when you could have done it in half the time}.',
  ],
  [
    'boats',
    'ready',
    'I came in {on $day|at six} to {find the steam box already hot|a steam box at temperature} and the ribs {stacked in the order I would need them|lined up by number}. {We bent all fourteen before lunch.|All fourteen went in without one crack.}',
  ],
  [
    'boats',
    'early',
    'You told me {to my face|over tea}, {before anybody else knew|and only me}, that my scarf joint on $boat would {not hold|open in the first winter}. {It stung for an hour. The new one is the best I have made.|I would rather hear it from you on $day than from an owner in a year.}',
  ],
  [
    'boats slip',
    'room',
    'The {=visiting school class|group from the school for the blind} had {twenty minutes|ten minutes} on the plan and you gave them {an hour|the whole morning}. {=A boy who would not take his hands out of his pockets planed a shaving a meter long.|They all felt the curve of $hull from stem to transom, and nobody was hurried.}',
  ],
  [
    'boats',
    '',
    'The {hairline crack|soft spot} behind the {mast step|thwart} of $boat was {under three coats of paint|nowhere on the survey}, and you found it {with your knuckles|by the sound}. {I have told four people already.|The owners are two kids and a dog. Thank you.}',
  ],
  [
    'boats finish',
    'check',
    'Thank you for going over the {bilge|inside} of $boat with a {torch and a mirror|lamp} after I had called it done. {Two runs and a missed screw.|One missed plug, right at the waterline.} {I asked for it, and I am glad I did.|That is what a second pair of eyes is for.}',
  ],
  [
    'boats',
    'show',
    '{I have been here|In} three months {and nobody had explained|I had not dared to ask} why we leave the planks proud by a hair. You drew it on the {back of a sanding disc|floor in chalk}. {The drawing is pinned above my bench.|Now I explain it to others, badly, and they still get it.}',
  ],
  [
    'boats rigging',
    'ask',
    'You could have {guessed|eyeballed} the {rake of the mast|lead of the mainsheet} on $hull and nobody would have blamed you. You {walked up the hill to the design loft|climbed all the way up to design} {in the rain|twice}, and it turned out the drawing was wrong. {Every boat after this one will be better for it.|Thank you for the wet boots.}',
  ],
  [
    'boats',
    'ready',
    'The {plane irons|chisels} in the shared rack are all sharp. {All of them.|Every single one.} I {asked around to learn|found out} who does it {on Friday evenings|after everybody leaves}. {It was not hard to guess.|Thank you, quiet person with the oilstone.}',
  ],
  [
    'boats',
    'room',
    'I work left-handed and {have turned around every jig in the shop for years|had got used to doing everything backwards}. You {built a mirrored one|made a left-handed version of the ribbing jig} without being asked. {My shoulder thanks you. So do I.|It is a small thing and I thought about it the whole way home.}',
  ],
  [
    'boats slip trials',
    'early',
    'You said {out loud|plainly}, in front of the owner, that $boat was not ready for {Saturday|the weekend}. {Nobody likes to be the one.|It was quiet for a moment.} We {fixed the centerboard case|re-bedded the case on Monday} and they {sailed a week later, dry|wrote to thank us for waiting}.',
  ],
  [
    'boats',
    '',
    'Your {lamp|spare lamp} stayed clamped over my bench {for the whole of December|until the new lights came}. {You worked by the window and said it was better for your eyes.|I noticed that you moved your own job to the window.}',
  ],
  [
    'rigging',
    'check',
    'The {shackle on the port shroud|cotter pin at the masthead} of $boat: {you went up again|you went up a second time}, {in that wind|with your hands already cold}, because {something had looked wrong from the ground|you were not sure you had bent it}. {It was not bent.|It was loose.} {I will never roll my eyes at a second check again.|Three people are safer for it.}',
  ],
  [
    'rigging',
    'show',
    'You taught me the {long splice|eye splice in three-strand} {four times|again}, {and the fourth time you laughed with me and not at me|with the same patience as the first time}. {Mine held two hundred kilos today.|Today I did one without looking at the card.}',
  ],
  [
    'rigging',
    'ready',
    'Somebody had coiled, {labeled and hung|tagged and hung up} every line of $boat by the time we came down {with the mast|on $day morning}. {Stepping it took eleven minutes.|We stepped the mast before the tide turned, which I had given up on.} I know it was you, the {labels are in your capitals|knots are yours}.',
  ],
  [
    'rigging',
    'room',
    '{I am afraid of heights and had not told anyone.|I do not do well up high, and I had kept that to myself.} You {saw it|noticed}, swapped your {deck jobs for my mast jobs|list with mine}, and {never made it a topic|never said a word about it}. {Thank you for that kind of looking.|That is a rare kind of tact.}',
  ],
  [
    'rigging sails',
    'ask',
    'Thank you for {ringing the owner|calling the owner of $boat} to ask how she {really reefs, alone, in the dark|reefs when she is out by herself}. {We moved two cleats because of it.|The lines now come aft to where her hands already are.} {The drawing could not have told us.|Nobody else had thought of asking.}',
  ],
  [
    'rigging',
    '',
    'A whole {drum of rope|reel} came in with the wrong twist and you {spent your afternoon|stayed on} to {unlay and test a length of it|test every ten meters} {so that we could send it back with proof|before we cut anything}. {They are replacing all of it.|The supplier apologized and paid the freight.}',
  ],
  [
    'rigging trials',
    'early',
    'On the way {back from|in from} the trial you said “I think I gave you the wrong mark for the jib cars.” {You could have let it go.|Nobody would have known.} We {moved them in ten minutes|re-marked them before anybody had copied it into the file}. Thank you for {saying so|that}.',
  ],
  [
    'sails',
    'show',
    'I {only wanted to know|had asked} how deep to set the {reef patch|batten pocket}. You {cleared half the loft floor|got down on the floor with me}, {laid out an old main from 1998|spread out an old mainsail} and {let me find out by myself where it had torn|showed me the history of every repair on it}. {I read sails now. I only looked at them before.|I will remember that hour.}',
  ],
  [
    'sails',
    'check',
    '{Thank you for unpicking|You unpicked} {two meters|nearly three meters} of your own seam on the $boat jib because the {tension was off by a hair|bobbin had slipped}. {Nobody would have seen it from the dock.|It would have shown in its second summer.} {I saw you do it, and I went back and looked at mine.|It makes me want to work the way you do.}',
  ],
  [
    'sails',
    'ready',
    'The {big table|long table} in the loft was {swept, the wax topped up and the needles sorted by size|clear, waxed and ready} when I {came in to a rush job|started the storm-jib repair on $day}. {I started sewing four minutes after I took my coat off.|It gave me back the half hour I did not have.}',
  ],
  [
    'sails',
    '',
    'A customer’s {grandfather’s|late mother’s} mainsail, {sixty years old|older than I am}, and you {patched it with cloth you had dyed in tea to match|matched the color with tea and patience}. {She stood at the counter and could not speak.|He held it up to the window and cried a little, and so did I.}',
    'customers sails shop',
  ],
  [
    'sails',
    'room',
    '{The industrial machine is set for tall people.|I could never reach the pedal of the big machine without sitting on the edge.} You {made a block for the pedal|measured me like a jacket and built a footrest} {and wrote my name under it|in your lunch break}. I can sew {a full day|six hours} without my back telling me about it.',
  ],
  [
    'sails',
    'early',
    'You {wrote on the $day|told me on $day} that the {tan bark cloth|cream cloth} would not last for {both boats|the whole order}, not {on the day we ran out|when the shelf was empty}. {We had time to ask the owner, and they prefer the white.|That gave us two weeks to find more.}',
  ],
  [
    'sails',
    '',
    '{The spinnaker for $boat.|That spinnaker.} I have {no useful words|looked at the photo five times}. {The colors meet at the seams like they grew there.|Every panel meets at the head to the millimeter.} {Thank you for caring about the part that is forty feet in the air.|I wanted you to know that somebody looked up.}',
  ],
  [
    'finish',
    'check',
    'You {stopped the spray booth|held the last coat} because the {humidity was two points over|air felt heavy to you}. {I was annoyed.|I grumbled.} {The hull in the other yard, sprayed the same afternoon, bloomed like milk.|By four it was raining. The hull would have gone white.} {Sorry, and thank you.|Thank you for trusting your nose.}',
  ],
  [
    'finish',
    'ready',
    'All the {brushes are hanging, clean, in order of width|badger brushes are clean and hung}. {I know what that room looked like on $day night.|I saw that room the evening before.} {You must have stayed past seven.|That was an hour of your own.} {Starting a varnish day like that is a present.|First coat on by eight, no dust, no hurry.}',
  ],
  [
    'finish',
    'show',
    'Your trick with the {foam pad and the second wet edge|wet edge and counting to forty} is the first thing that {has worked for me on a transom|cured my lap marks}. {Three coats, not one curtain.|I did the whole transom of $boat on my own.} Thank you for {showing me on a scrap board first|giving me your lunch break for it}.',
  ],
  [
    'finish',
    'ask',
    'Before mixing a drop you asked {=the owner’s daughter|the family} what {=she|they} meant by “{sea green|the green it used to be}”. {=She|They} brought a {chip of the old boat in a matchbox|photograph and a button}. {It is exactly that green. They saw it from the gate.|Now it is that green and no other.}',
  ],
  [
    'finish',
    '',
    'The name on the transom of $boat: {you cut the stencil three times|you repainted the tail of the last letter} because {the curve of the wood made it look sad|it looked crooked from the water and straight from the floor}. {Nobody asked you to row out and look. You rowed out and looked.|I did not know anybody checks lettering from a dinghy.}',
  ],
  [
    'finish boats',
    'early',
    '{You said it kindly and in private:|Thank you for telling me, quietly, that} my sanding dust {was landing|kept settling} in your {wet varnish|last coat}. {We put up the curtain together that same hour.|I had no idea. I have moved the bench.} {I would want everyone to tell me things like that.|That was easy to hear, the way you said it.}',
  ],
  [
    'trials',
    'check',
    'Thank you for {turning back|bringing $boat back in} {at the second buoy|before the bar}. The {forecast was fine|gauge said fine} and {your stomach said no|you did not like the sky}. {An hour later it was gusting thirty.|It was thick fog by three.} {Nobody on board is going to forget it.|I was on board. Thank you.}',
  ],
  [
    'trials',
    'show',
    '{=The new owners had never docked under sail.|He had bought the boat and was afraid of it.} You went out with {=them|him} {four times|until it was dark}, {though the handover only asks for one|long after the handover was signed}. {=They docked alone this morning, a bit sideways and very proud.|Today he came in by himself and the whole quay clapped.}',
  ],
  [
    'trials',
    '',
    'I was {seasick from the first wave|green before the pier was out of sight} and you {gave me the tiller|put me at the helm}, {told me to look at the church tower|told me to steer for the water tower} and {talked about soup|never mentioned it}. {It worked. I sailed her home.|I came back upright and with some dignity.}',
  ],
  [
    'trials',
    'early',
    'Your trial report on $hull {says in its second line what is wrong and in its third what is wonderful|starts with the three things we must change}. {No detective work needed.|Design changed the rudder the same afternoon.} {I wish every report was like that.|It reads like somebody who wants the boat to be good.}',
  ],
  [
    'trials slip',
    'ready',
    'Fenders out, lines flaked, {radio charged, thermos filled|hot tea in the box}: when we came {down to the pontoon|out at five} for the early tide, all was there. {You are not even on the early shift.|You had been there before the gulls.} {We left with the water.|We slipped the lines at 05:20 as planned, for once.}',
  ],
  [
    'trials',
    'room',
    'You took {my father|an old boatbuilder, ninety-one,} out on $boat {after your shift|on $day} because he had {built boats all his life and had not been on the water in years|asked if he might just touch the tiller}. {He has talked about nothing else.|He told the whole bus on the way home.} I do not know how to thank you for that.',
  ],
  [
    'electrics',
    'check',
    '{You pulled the whole loom out again|You took the whole panel off again} because one {crimp looked tired|lug was warm to the touch}. {One.|On a boat that had passed.} {Behind it the insulation was chafed to the copper.|It would have been a fire one day. Not a big one. A fire.}',
  ],
  [
    'electrics',
    'show',
    'I {am a woodworker and wires frighten me|have nodded through every talk on batteries}. You {explained the charger with buckets and a hose|drew the whole system as a canal with locks}, and for the first time {I could tell an owner why the lamp goes dim|I wired a bilge pump and it pumped the right way}.',
  ],
  [
    'electrics',
    'ready',
    'Every cable in $boat now has a {printed tag at both ends|label you can read upside down}. {Whoever opens that locker in ten years will bless you.|I found the bad fuse in two minutes with my head in the bilge.} {I do already.|Thank you from the person in the bilge.}',
  ],
  [
    'electrics',
    'room',
    '{For the owner who uses a wheelchair|For an owner who cannot grip small things} you moved {all the switches to the cockpit side|the whole panel down by forty centimeters} and {made the toggles big enough for an elbow|found toggles with long handles}. {It looks so good that two others have asked for it.|She tested every one of them and then hugged the boat.}',
  ],
  [
    'electrics slip',
    '',
    'The crane {died with $boat|stopped with a hull} {a meter above the cradle|hanging in the slings}, and you {lay on your back in the control box for an hour|traced the fault with a torch between your teeth}, {calmly reading wire numbers aloud|humming}. {She came down like an egg.|I have never been so glad to hear a motor hum.}',
  ],
  [
    'electrics',
    'early',
    'You {rang me at once|came up the stairs in person} to say the {wrong pumps had been ordered|pumps were ordered for the wrong voltage}, and that {it had been you|the slip was yours}. {We swapped them before they were shipped.|It took one phone call.} {It takes a decent person to make that walk.|Please always tell me like that.}',
    'buying design boats',
  ],
  [
    'slip',
    'ready',
    '{The rails were greased|The slipway was scraped free of weed} {from top to bottom|down to the low-water mark} before the {spring tide|launch of $boat}, and {the cradle was already pinned|the chocks were numbered}. {She slid like butter. The owners thought it is always like that.|We launched in the first ten minutes of the tide.}',
  ],
  [
    'slip',
    'check',
    'You {walked along every strop|ran your hand along each strop} before the lift and {put one aside|cut one in half} that I would have used. {Inside, half the threads were gone.|There was a burn in the core, you could not see it from outside.} {I have added it to the list in big letters.|Show me how you felt that, please.}',
  ],
  [
    'slip',
    'room',
    'A {=family in a rowing boat|man with a broken outboard} drifted {into the yard|onto our slip} at closing time. You {=pulled them in, found dry socks and a bus timetable|fixed it with a hose clamp and charged nothing}. {=They sent a card with a drawing of you. It is on the fridge.|That is how I want people to think of this place.}',
  ],
  [
    'slip boats',
    'show',
    'Thank you for {the forklift lesson|teaching me to back the trailer}. {I had failed at it in front of everybody.|I had scratched the gatepost twice.} You took me to the {empty lot|far lot} {with six cones and no audience|after hours, with cones}, and {now I can put $hull through the gate with a hand’s width each side|I have not touched the gatepost since}.',
  ],
  [
    'slip',
    '',
    'In that {rain|wind}, at {half past four|five in the morning}, you {doubled every mooring line|went around every boat in the basin} {so that the rest of us could sleep|without anyone asking}. {Not one of them had moved by morning.|The harbor lost two boats that night. We lost a bucket.}',
  ],
  [
    'slip trials',
    'ask',
    'You {asked the old ferryman|went and asked the fishermen} where the {sandbank has moved to since the storm|channel goes now} {and not the chart|instead of trusting the chart}. {He drew it on your hand.|It has moved sixty meters.} {We kept our rudder. Thank you.|We copied it for every boat that goes out this week.}',
  ],
  [
    'boats sails rigging finish',
    '',
    '{$name, thank you|Thank you} for the {letter you wrote to the owners of $boat|note you left in the locker of $boat}: {every name of everybody who had a hand in her|who planed what, who sewed what, who went up the mast}. {I saw mine there and sat down for a minute.|My kids have read it, my name is in it.}',
  ],
  [
    'boats rigging electrics trials slip',
    'early',
    '{You asked to talk and then said it straight:|Thank you for the honest word on $day.} I had been {short with the apprentices|barking at people} all week. {You did not make me small. You asked what was up.|You said it like a friend would.} I have {said sorry to both of them|spoken with them}, and {it is lighter now|we had a good laugh}.',
  ],
  [
    'sails finish boats',
    'show',
    '{My hands do not do what they used to.|Since my operation I cannot pull thread the way I used to.} You {showed me the two-handed way your aunt does it|found a way to do it with the heel of the hand}, {and then you slowed down to my speed for a week|and made it look like you were learning something, too}. {I am still a craftsperson. You kept me one.|I did not know that I could still do this.}',
  ],
  [
    'boats',
    'ask',
    '{Nobody knew how the old boat had been fastened.|We were all guessing at the fastenings of $boat.} You {=found the man who built her, in a care home, and went to ask|wrote to the builder’s granddaughter}. {=He remembered every trenail.|She sent us his notebook.} {=What a visit that must have been.|That is restoration.}',
  ],
  [
    'trials rigging boats slip',
    '',
    '{Three of us were down with the flu|Half the shift was ill} and you {covered the early tide twice|took both early launches} {and brought soup to my door|and then asked how I was}. {The boats went out and I got well.|I slept eleven hours because I knew you had it.}',
  ],
  [
    'boats finish slip',
    'ready',
    'The {shop vac|big vacuum} works again. {It had been broken for so long that I had stopped seeing it.|I had been sweeping around it since spring.} You {took it apart on the floor, washed the filter and found my pencil in it|fixed it with a bicycle tube}. {I can breathe at my bench.|Small thing, every day.}',
  ],
  [
    'finish sails',
    'room',
    'You {=brought a chair for the woman who came to watch her boat being painted|let an owner sit with you every afternoon}. {=She had lost her husband in spring. It was his boat.|He was not in the way, he was saying goodbye to somebody.} {=You painted slower so that she could stay longer. I saw that.|Thank you for knowing what that was about.}',
  ],
  [
    'rigging',
    'show',
    '{The knot board by the door|That knot board} with the {card for each hand position|knots half-tied, in four stages} {is pure gold for a newcomer|taught me more than any video}. I {stand there with my tea every day|tie one a day while the kettle boils}. {Seventeen down.|On Friday I tied a bowline behind my back and bowed.}',
  ],
  [
    'electrics boats',
    'check',
    '{Before we closed up the deck|Before the deck went on} you {asked for ten minutes of silence|made us all stop} and {listened to the bilge pump|ran every pump dry}. {One had a bearing on its way out.|One was chattering.} {Ten minutes now, two days then. Thank you.|I would not have lifted that deck again for anything.}',
  ],
  [
    'boats',
    '',
    '{The cleats you carved for $boat|Those little cleats you carved} out of the {off-cut of the old apple tree|pear wood}: {the owner runs her thumb along them every time she tells the story|people touch them before they touch anything else}. Thank you for {not taking the bronze ones from the drawer|the extra evening}.',
  ],
]);
