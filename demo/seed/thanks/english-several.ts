import {thanksTexts} from './thanks-text.js';

/** What a few people did together: thanks to two or more. */
export const englishSeveral = thanksTexts([
  [
    '*',
    'room',
    '{You shared your table with me|You pulled up a chair for me} {on my second day|in my first week}, {and the talk went on as if I had always sat there|and explained the joke, so that I could laugh, too}. {I went home and said: they are nice.|I have sat there ever since.}',
  ],
  [
    '*',
    '',
    'You {=carried the piano|got the old stove} {down two floors|out of the boathouse} {without a scratch and without a quarrel|in the time that it takes me to find my gloves}. {=I heard it played on $day, from the yard. Worth it.|I would have paid to watch.}',
  ],
  [
    '*',
    'check',
    'You {disagreed in front of all of us|argued about the keel for a whole hour}, {loudly and well|with drawings}, and {then went to lunch together|came out of it with a third idea}. {I learned more from that than from the result.|The third idea is the good one.} {Thank you for showing that one can.|More of that, please.}',
  ],
  [
    'boats rigging sails finish trials slip electrics',
    'ready',
    '$boat was {due on the water|promised} for {Saturday|the weekend} and {on Thursday she had no floorboards|two days before she was in pieces}. {You split it up without a meeting|You looked at each other and got going}: {one sawing, one sanding, one making tea|boards, oil, bolts, tea}. {She went out at ten, smelling of linseed.|The owners stepped in and found it all so natural.}',
  ],
  [
    'boats rigging sails finish trials slip',
    '',
    '{The whole rescue took six minutes.|It was over in six minutes.} {A kayak went over|Somebody went in} off the pier, and you {had a line, a boat and a blanket there|were in the launch} {before I had understood what I was looking at|while I was still shouting}. {He is well. He sent a cake.|He is home and he is fine. You went back to sanding.}',
  ],
  [
    'design customers shop systems books people buying',
    'room',
    'You {=took turns reading the screen to me|printed everything in large letters for me} {after my eye operation|while my eye healed}, {for two whole weeks|day after day}, {=with voices|and never sighed about the paper}. {=I will miss the villain in the delivery notes.|I did not fall behind by a day.}',
  ],
  [
    'design customers shop systems books people buying',
    'early',
    '{You came to me together|You came in together} and said: {“the date does not hold, and here is what does.”|“we will not make it, and we know what we would leave out.”} {I could have hugged you.|That is the best kind of bad news.} {We left out the brass plate. Nobody has missed it.|We told the customer within the hour.}',
  ],
  [
    'timber mill spars kitchen garden school shipping',
    '',
    '{The hail came from nowhere.|That hail!} You {dropped everything and covered the seedlings|ran out with tarps, trays, a door}, {with your jackets|and stood there holding them}. {We lost nine plants out of four hundred.|I have a picture of all of you under one door. It is going on the wall.}',
  ],
  [
    'timber mill spars school shipping',
    'show',
    'You {let the new ones lead|handed the whole job over} {on the big glue-up|for the mast of $boat}, and {stood there with the clamps, saying nothing|were the hands, for once}. {They looked so tall afterwards.|It set without a gap.} {I know that it was hard. It looked easy.|That is how one hands on a trade.}',
  ],
  [
    '*',
    'ask',
    'You {went around with a clipboard|sat in the canteen for a week} {and asked everyone|asking whoever came by} {=what they would keep if all else had to change|what is too loud, too dark, too far}. {=The bench by the slip. The Friday soup. The bell.|I have never seen a list so short and so useful.} {=And then you kept them.|The light in the corridor was new by Monday.}',
  ],
  [
    '*',
    '',
    '{You sang|You stood there and sang} at {=my farewell from the night shift|the hospital window}, {badly, in three languages|in the car park, with an accordion}. {=I could not say anything then. Thank you.|The nurses opened the window. The whole ward was smiling.}',
  ],
  [
    '*',
    'ready',
    '{The store room has|Our store room now has} {shelves with names|a floor}. {I had forgotten the color of it.|I had thought the far wall was a rumor.} You {stayed three evenings|did it in the quiet week} {and found the good clamps, a canoe seat and somebody’s birthday present from 2019|and labeled it so well that I found a gasket in the dark}. {It was for our bookkeeper, by the way. There were tears.|Thank you for every box.}',
  ],
  [
    '*',
    'room',
    '{Because of all of you|Because of you} {there is a prayer mat and a chair in the quiet room|the quiet room is quiet again}, {and a curtain, and a note on how to share it|and nobody stores chairs in there}. {I use it at noon. Somebody else uses it to cry, I think. There is room for both.|I go in for ten minutes and come out as a person.}',
  ],
  [
    '*',
    'check',
    'You {rehearsed the evacuation until it was boring|practiced the man-overboard drill} {on a cold $day|in your lunch breaks}. {On the day we needed it, it was boring.|When it happened for real, nobody shouted.} {I have never been so grateful for boredom.|Everyone knew where to stand. I did, too.}',
  ],
  [
    'boats sails finish spars',
    '',
    '{The model of $boat|The toy boat} {=for the children’s ward|for our colleague’s retirement}: {planks like matchsticks, real stitches in the sail|every detail, down to the cleats}. {You made it in your breaks, each of you a piece.|None of you had told us.} {=I watched a girl sail it across her blanket.|It stood on the table and there was not a dry eye.}',
  ],
  [
    'customers trials sails',
    'show',
    'The {evening for owners|mending evening} {that you started|in the loft} — {bring your torn sail, learn to mend it|come with your questions, leave with a splice} — {was full to the door|had people sitting on the stairs}. {I saw a teenager teach a dentist the herringbone stitch.|Nobody bought anything. Everybody stayed.}',
  ],
  [
    '*',
    'early',
    '{Thank you for telling us how it is|You sat us down and told us how it is} {between you|with the two shifts}, and {what you need from us|that you are working on it}. {We had felt it, of course.|It is easier to help with what has been said.} {I think it is getting better. I hope that you do.|You laughed together on $day. I was glad.}',
  ],
  [
    '*',
    '',
    'You {built a snow boat|built a boat of snow} {in the yard|by the gate}, {at full size, with oarlocks|with a crew and a dog}. {It was the best eleven minutes of the winter.|Somebody tried to row it. I will not say who.} {Thank you for not being sensible.|It has melted to a sort of canoe, and I salute it every morning.}',
    undefined,
    'cold',
  ],
  [
    '*',
    'room',
    '{You signed up for the sign-language course|You all learned to sign} {when I started|before I came}. {“Good morning”, “tea?” and “look out!” on day one.|On day one somebody signed “welcome” and also, by mistake, “potato”.} {I have worked in places for years without a word.|We have had a potato on the shelf ever since. I feel at home.}',
  ],
  [
    'mill kitchen care slip',
    '',
    '{The storm night.|That night of the storm.} {You kept the kilns, the gate and the soup going|You went from door to door with torches}, {and one of you sat with the old dog|and rang each of us in the morning to say that it was all right}. {I slept because you did not.|When I came in, the tea was hot. Of course it was.}',
  ],
  [
    '*',
    'check',
    '{You tested it on yourselves first|Before it came to us, you tried it yourselves}: {=the new harness, in the cold water|a whole week of the new shift plan}, {=in November|nights and all}. {Then you changed it.|And came back and said: not like this.} {We got the version that works, and never knew the other one.|That is what I call looking after people.}',
  ],
  [
    '*',
    'show',
    '{You wrote the little book|I keep your booklet at hand}: {“words we use here and what they mean”|“forty things that nobody tells you”}, {with drawings|including the rude one about the bilge}. {My cousin does not even work here and wants one.|I am a year in and I still found six that I had only pretended to know.}',
  ],
]);
