import {thanksTexts} from './thanks-text.js';

/** Thanks that took a whole paragraph. */
export const englishStories = thanksTexts([
  [
    'boats',
    'show',
    'I have been meaning to write this for {a while|weeks}. When I came to the yard I could use every machine and did not know what any of it was for. You never corrected me in front of the others. You would come by at the end of the day, {run your thumb along what I had done|look at the joint for a long time} and ask “what would you do differently?” It took me months to notice that I had started asking myself that before you came by.\n\n{$boat was the first hull on which you did not ask. You just nodded. I went and sat in the store room for a minute.|On $day you did not ask. You only nodded and went to wash your hands. I have rarely been so proud.}',
  ],
  [
    'trials slip rigging',
    '',
    '{About $day night|I want to put down what happened on $day night}, because you will not tell anyone. The alarm for the north pontoon went {at ten past two|some time after two}, and by the time that I had found my boots you were out there already, up to the waist, with a line around you and the other end around the bollard, exactly as we had practiced it. You {got a hand on $boat before she touched the wall|held $boat off the wall with your back until the fender was in}. Then you made tea for the three of us who had been no use whatsoever, and asked how we were.\n\nShe has a scratch as long as my finger. You have a cold. {Get well. I have your shift.|Stay in bed, that is an order from all of us.}',
  ],
  [
    'sails',
    'room',
    'For {years|a long time} I took my break in the store room, because the noise of the loft in the afternoon was too much for me and I did not want to explain it. You {moved the two loudest machines to the morning, “for the light”|put the hammering hour at the end of the day, “for the neighbors”}. It took me a month to understand that there was nothing wrong with the light. Since then I have had my tea at the long table, like everybody else. I know who everyone’s children are now. You gave me a whole room full of people and you never once looked at me while you did it.',
  ],
  [
    'finish',
    'check',
    '{The blue was wrong.|The blue on $boat was wrong.} Everybody said that it was fine; the owner said that it was fine; it was within the tolerance. You {took the panel home, hung it by your kitchen window and looked at it at breakfast|put it on the pier and looked at it at six, at noon and at dusk}, and came back with a formula in pencil that had a drop of green in it, of all things. We repainted one side and left the other, and asked the owner to walk around her. {He walked around three times. Then he pointed. It was yours.|She stopped at yours and said: that is the sea at home.} I have stopped saying that it is fine.',
  ],
  [
    'electrics',
    'ask',
    'Somebody at the fair asked you a question that you could not answer: {=whether the charger hums at night, because she cannot sleep with a hum|whether the lamp flickers, because it gives her seizures}. You did not say “hardly” and you did not say “it is certified”. You said “I do not know, and I will find out.” And then you {=spent a night in $boat with a sleeping bag and a notebook|measured it for two evenings with a borrowed instrument}. It did. {You changed the part, wrote to her, and wrote to the maker.|You found another part, and it is in every boat now.} I have told that story to each new colleague since.',
  ],
  [
    'design',
    'early',
    'The {third version|fourth drawing} of the cabin was the one that all of us loved, and it was you who had drawn it. So it cannot have been easy to stand up on $day and say that it would not work: that a person of {my mother’s age|average strength} could not lift that hatch from the inside. We {built it from boards and a sack of sand|mocked it up with a door and some paint cans} and nobody could. The room went quiet in a good way. {What we have now is plainer and it opens with one finger.|The new hatch is a bit ugly and everybody gets out.} Thank you for liking the people in the boat more than the drawing of it.',
  ],
  [
    'customers',
    'room',
    '{You may not know that I was listening.|I sit behind the partition, so I heard it.} An old man called about a bill, and it came out that he had sold the boat, that he could not get aboard any longer, and that he was calling because this was the only number on the fridge that still had something to do with it. You did not say anything clever. You asked him where he had sailed her, and then you {got out the chart and followed along|asked what the anchorage is like at dawn}. When he was done you told him that the open day is in {June|May} and that we would be needing somebody who knows how she behaves in a following sea.\n\n{He came. He talked to forty people.|He was there, in a tie. He is coming again.}',
  ],
  [
    'systems',
    '',
    '{Three weeks ago|Last month} my whole {photo archive|costing sheet} vanished and I said something to you that I would like to take back. You had done nothing but pick up the phone. You let it pass, asked me when I had last seen it, and came up on foot, since the lift was out, with {two drives and a banana|your own laptop}. {It was in a folder that I had made myself, under a name that I had thought was funny.|I had moved it. I. Myself.} You did not even smile. You said “good, it is all there”, and showed me how to find things by what is in them. I am sorry, and thank you, and the banana helped, too.',
  ],
  [
    'books',
    'room',
    'I do not come from a family in which one understood a pay slip. So when the {letter about the pension|tax letter} came, I put it in a drawer, and the next one with it. I do not know how you noticed. You said, {by the coffee machine|in passing}, that you had an hour on $day with nothing in it and that you happen to like letters. We opened eleven of them. You read each one aloud, as if it had been sent to both of us, and {drew me a small picture of what it wanted|wrote on each what to do and by when}. {Nine of them wanted nothing. I had been afraid of nothing for two years.|I sleep again. And I have bought a folder.}',
  ],
  [
    'people',
    'ask',
    'When we {=planned the move of the spray shop|talked about the new shifts}, it was all boxes and arrows for {weeks|a month}. You were the one who said: “Could we each write down one thing that we are afraid of, and put it in a hat?” There was some laughing. Then you {went first|read out yours}, and it was a real one. {=Fourteen slips of paper. Half of them said nearly the same thing: who will I sit with?|It turned out that it was never about the hours. It was about who would still have lunch together.} We {drew the new plan from there|started again, from lunch}. It works. I think that this is the most useful thing I have seen anybody do in a meeting.',
  ],
  [
    'timber mill',
    'ask',
    'You and I do not always agree, so I would like this one to be in writing. I wanted the {big beech at the gate|old ash by the road} down: it leans, and the truck cannot turn. You did not argue. You asked for a year, and {put a ribbon on it and wrote down every time that it was in somebody’s way|counted}. {Eleven times for the truck, and I do not know how many for people who stopped, sat down, leaned a bicycle on it or met each other there.|The truck: nine times. The bench under it: every dry day.} We have moved the gate. {I had my sandwich there today.|It was cheaper, too, but do not tell anyone that this mattered.}',
  ],
  [
    'spars',
    'show',
    '{My grandfather was an oar maker, and he died before I was old enough to ask him anything.|I learned this trade from films and books, late, and I always felt a bit of a fraud.} On $day you {put his old spokeshave in my hand, the one that I had brought in only to show you|handed me your own spokeshave, the one that nobody touches}, and said “you are holding it as if it belonged to somebody else.” You moved my thumb by {a centimeter|the width of a finger}. That was all, and the shavings came off like ribbon. {I think I heard him laugh.|I have kept the first one. It is in my wallet.}',
  ],
  [
    'kitchen',
    'room',
    'There was a {week in autumn|stretch in spring} when I had my lunch in the car. You know that; I do not know how. On the {fourth|third} day you {knocked on the window with a tray, and there were two plates on it|came out with two bowls and asked if the other seat was free}. You did not ask what it was about. You told me about your sister’s goats. You came the day after, too, with more of the goats. {On the third I came in by myself, since I had to know what became of the brown one.|By Friday it was raining and it seemed silly, so we ate inside.} I have been coming in ever since. You should know that it was that week, and that it was the goats.',
  ],
  [
    'garden',
    'show',
    'You let {=my daughter|the children of the holiday club} plant a tree “{=wherever she likes|where they like}”, and of course it went {in the middle of the path|right where the mower turns}. I would have moved it at night. You {laid the path around it|took out two slabs and moved the edging instead}, and when I said something you told me: “A person who has once had a road go around her tree will look after trees.” {=That was four years ago. She has applied for the apprenticeship.|They come every fall now, to measure it. Two of them have started one at home.} I thought you would want to know.',
  ],
  [
    'school',
    'early',
    '{In my second month|Halfway through the first year} I was going to quit. I had the letter in my bag. You did not know that, or you did, and asked me to {stay behind and hold the other end of a board|help you carry something}. While we were at it you said that you had wanted to leave in your first year, too, and on which day, and {why, and what had been wrong, which was not you|what you would have needed somebody to say}. You left quite long pauses. {I told you about the bus, and my brother, and the early mornings. On Monday my shift began at nine.|I talked for an hour, and we never moved the board.} The letter is still in the bag, at the bottom, and I use it to wrap my chisel.',
  ],
  [
    'shipping',
    '',
    'To whoever wonders why {=the boat for the island school|the gig for the village club} arrived on the day of their {summer festival|centenary} although the ferry was on strike: it was because somebody here {rang eleven fishermen until one of them was going that way anyway|rode along in a mail boat for nine hours}, and had packed her so that she could be carried by children, since the tractor there is broken. I only know because the {=teacher|postmistress} sent pictures. In the last one you are {asleep in the sail bag with a flag on you|dancing, quite badly, with a very old lady}. It is the best delivery note that we have on file.',
  ],
  [
    'care',
    'room',
    'We never meet, because you come when we go. But I know that you {turn my cactus a little, so that it grows straight|put the chairs in the corner back in pairs, as we like them}; that you left the half-finished puzzle on the table by the window and cleaned around it, for {a month|six weeks}; and that on the evening when I had lost my {ring|mother’s earring} you {went through the dust of the whole floor with a sieve|opened up the vacuum and went through it by hand}. {It lay on my keyboard in the morning, on a clean tissue.|You found it. There was a note: “Here she is.”} I would like to meet you. I will be in early on $day, with something to go with the coffee.',
  ],
  [
    'health office',
    'ask',
    'The survey said that people in the {mill|paint shop} were “satisfied”. You did not believe it, and instead of another survey you {came in at four in the morning for a week, and swept|took your own lunch there for two weeks}. {On day three someone told you about the draft. On day four, about the stairs. On the last day, about the fear of saying anything at all.|At first it was the weather. Then it was the mask that does not fit. And then, for an hour, it was everything else.} You wrote all of it down, read it back to them, and asked if you could take it upstairs. The masks fit now. {But that is not the main thing. The main thing is that they talk.|And next time, they say, they will come upstairs themselves.}',
  ],
  [
    '*',
    'early',
    'I owe you this. {A year ago|Last winter} you told me, over a walk and very calmly, that people had stopped bringing me problems. Not that I was impatient; not that I was bad at my work. Just that: people had stopped. I {was hurt, and I was polite about it|said thank you and was furious all the way home}. Then I began to count, and you were right: it had been {weeks|since August}. I have been practicing. I keep {a stone in my pocket and do not speak until I have turned it over twice|my hands flat on the table and my mouth shut until the end}. Today somebody came with a {mistake that is going to cost us a week|very bad drawing}, and said “I wanted you to know first.” {That was thanks to you.|I thought of you at once.}',
  ],
  [
    '*',
    '',
    '{It is a small thing.|This will sound like nothing.} When the bus breaks down and all of us stand there in the rain, looking at our phones, you are the one who walks along the row and finds out who has {a child to pick up|somebody waiting}, who has a car back at the yard, and who could go with whom. You {did it on $day|have done it three times this winter}. In ten minutes everyone had a seat, and people who had never spoken found out that they live in the same street. {I got to the nursery with four minutes to spare.|We still ride together, the three of us. We call it the raft.}',
  ],
]);
