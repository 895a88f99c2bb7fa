import {thanksTexts} from './thanks-text.js';

/** What people at the lighthouse do for each other. */
export const englishLighthouse = thanksTexts([
  [
    'design',
    'ask',
    'You {came down to the shop floor|walked down the hill} with the drawing of $hull {before it was finished|while it was still in pencil} and asked us {where our hands would not fit|what we would hate about it}. {We found four places.|We moved the locker by nine centimeters.} {I have worked in yards for twenty years and nobody had done that.|That never happens. It should always happen.}',
    'boats rigging electrics finish',
  ],
  [
    'design',
    'check',
    'Thank you for {redoing the stability numbers|running the numbers a second time} for $boat {with the dog included|with four grown-ups on one side}. {It was on the edge, and you moved the ballast.|It changed the keel by twelve kilos.} {That is twelve kilos of somebody’s good night’s sleep.|Nobody will ever notice, and that is the point.}',
  ],
  [
    'design',
    'show',
    '{I never understood lines plans.|Lines plans used to be wallpaper to me.} You {cut a half model in three and let me lay the pieces on the paper|took a potato and a knife}, and {suddenly the curves were the boat|I saw it}. {Best quarter of an hour this year.|I have since explained it to my daughter with a pear.}',
  ],
  [
    'design',
    'early',
    'You {put your own idea for the cabin on the table and said what was wrong with it first|opened with “this is my sketch and I do not believe in it”}. {It made it easy for the rest of us to speak.|Everybody dared to be honest after that.} {The one we built is none of ours and all of ours.|We ended with something better than any of the five.}',
  ],
  [
    'design',
    'ready',
    'Every layer in the $boat file has {a name that a human can read|a date and a reason}. I {opened it to change one fitting|took it over while you were away} and was {done in an hour|not lost for a minute}. {Thank you from the person who comes after you.|You had left me a map.}',
  ],
  [
    'design',
    'room',
    'A {rower with one arm|woman who had lost an arm} wanted to know if we could build something for her. {You did not say yes. You said “let me try it with one arm first.”|You spent $day in the tank with one arm tied back.} {The new thwart is in every $hull now because it is simply better.|She is going to row again because of that afternoon.}',
  ],
  [
    'design',
    '',
    'The {cutaway drawing|exploded view} of $hull {for the manual|on the new poster} is {so lovely that three owners have framed it|hanging in the canteen now}. {I follow it screw by screw, with a cup of tea.|You even drew the pencil behind the ear of the builder.} Thank you for {taking that much trouble with a manual|the two weeks it must have cost}.',
  ],
  [
    'design',
    'ask',
    '{Instead of defending the drawing|When I said the seat was wrong} you {asked me to sit on it and show you where it hurt|got a cardboard box and we built it on the floor}. {It took ten minutes and my back says thank you.|Nobody lost face. The seat is right.}',
    'boats trials sails customers',
  ],
  [
    'customers',
    'early',
    'You called {all nine|every one} of the owners {yourself|on $day}, {the day we knew|the same afternoon}, to say that their boats would be {three weeks|a month} late, {and why|and did not hide behind a letter}. {Not one canceled. Two sent biscuits.|One of them told me it was the best bad news she ever had.}',
  ],
  [
    'customers',
    'room',
    'The {=caller who shouts|man with the long story} was {=shouting because he was scared of the boat|lonely, I think}. You {heard it in the first minute|let him talk}. {It took you forty, and now he comes to the open days.|At the end he apologized and asked for the name of your boss to praise you.} {I was at the next desk, learning.|I hope I can do that one day.}',
  ],
  [
    'customers',
    'show',
    '{On my second day|In my first week} you {let me listen in with the spare headset|put your headset on my head} and {wrote little notes to me while you talked|explained afterwards why you had paused where you paused}. {I still use the pause.|I have the notes in my drawer.} Thank you for {not throwing me in|that kind beginning}.',
  ],
  [
    'customers',
    'ready',
    'I {took over your cases|sat down at your cases} while you were {on leave|away}, and every one {ended with a line that said what the person really wants|had a line on top: what they need, what they fear}. {I could help people I had never spoken to.|Nobody had to tell their story twice.}',
  ],
  [
    'customers',
    'check',
    'Thank you for reading my {letter to the owner of $boat|reply to that angry letter} before it went out. You {crossed out one word|moved one sentence}. {“Unfortunately.” It was a colder letter with it.|It went from being right to being kind.} {He wrote back to say thanks.|I send everything past your desk now, I hope you do not mind.}',
  ],
  [
    'customers',
    '',
    'A woman wanted {a part for a boat from 1971|the seat screw of her childhood boat}, and you {found the right screw in a jam jar in the attic|drove to the harbor and searched the old bins}. {Postage: more than the screw. Her face on the video call: beyond price.|She is eighty and she is back on the lake.}',
  ],
  [
    'customers shop',
    'ask',
    'You {asked twelve people who did not buy|rang people who had left their basket full} {why not, and then you just listened|and did not try to sell them anything}. {It is the shipping page. It was always the shipping page.|Eight said the same: they did not know if the oars would fit their car.} {We had been arguing about photos for months.|I would never have dared to ring.}',
  ],
  [
    'shop',
    'check',
    'You {tested the checkout with a screen reader|went through the whole shop with the keyboard alone} {on your own time|before we opened it}, and {wrote down eleven places where it stops|found every place where one gets stuck}. {All of them are fixed.|A blind sailor ordered a compass yesterday and said it was easy.}',
  ],
  [
    'shop',
    'ready',
    'The {photo shelf|product photo list} is in order: {every sail, every size, every color, named|each with its size and who took it}. {I built the winter catalog in two days.|It used to take me a week of asking around.} Thank you for {doing the dull part so well|a job that nobody claps for. I am clapping}.',
  ],
  [
    'shop',
    'early',
    'You said {at the first sketch|in the very first meeting} that “only three left” {is a lie we would have to keep feeding|would be true on some days and a trick on others}. {I had wanted it. You were right.|Nobody else said so.} {The page just says when the next batch is ready, and people wait for it.|I am proud of that page now.}',
  ],
  [
    'shop',
    '',
    'The little {film of the splice|film from the sail loft} {without music, just the sound of the hands|with only the sounds of the loft} is the {best thing we have ever put online|first thing of ours my mother has shared}. {You must have waited days for that light.|Thank you for not adding a slogan.}',
  ],
  [
    'shop',
    'room',
    'You {put the whole size guide into plain words|rewrote the whole size guide}, {with drawings, so that nobody needs to know what a “gunwale” is|so that somebody who has never rowed finds the right oar}. {Returns of oars went down to almost none.|I sent it to my neighbor and she understood it at once.}',
  ],
  [
    'systems',
    'show',
    'You {could have fixed my spreadsheet in a minute|could have taken the mouse out of my hand}. You {sat on your hands and let me find it|let me drive}, {and asked “what do you think it is looking at?”|one question at a time}. {I have fixed three since, on my own.|I am fifty-eight and I have just written my first formula.}',
  ],
  [
    'systems',
    'ready',
    'The {printer on the ground floor|badge reader at the side door} has a card now: {what goes wrong, in what order, and what to press|three pictures, no words needed}. {Nobody has called you about it since, which is why I am writing.|It has worked for two weeks, even for me.}',
  ],
  [
    'systems',
    'early',
    '{You wrote to everyone|Your note} {within ten minutes of|right after} the mail outage: {“I broke it. It is coming back at eleven. Nothing is lost.”|“My mistake, here is what I did, here is when it will work.”} {It was back at ten to.|Nobody was angry for a second.} {I keep that note as an example.|That is how I want to own up, too.}',
  ],
  [
    'systems',
    'check',
    'Thank you for {actually restoring a backup|trying the restore, not just the backup}, {the whole thing, on a spare machine|on a quiet $day}. {The design files from June would not have been there.|We found that one folder had been left out since spring.} {You fixed it before any of us had a reason to cry.|I think of you each time I press save.}',
  ],
  [
    'systems',
    'room',
    'I {do not hear well on calls|lose half of what is said in big calls}. You {set up live captions in every room|put a proper microphone in each meeting room}, {and then stayed to see if it really helped me|and asked me to test before anybody else}. {I told a joke in a meeting last week. I had not done that in years.|It helped five others who had never said anything.}',
  ],
  [
    'systems',
    'ask',
    'Before {switching the old order tool off|replacing the order list} you {sat next to each of us for a morning|watched us use it} {and asked about every sticky note on our screens|and wrote down our odd little habits}. {The new one does what we do.|Mine had three sticky notes. All three are buttons now.}',
  ],
  [
    'systems',
    '',
    '{=My laptop fell into the dock.|I poured a whole mug of tea into my laptop.} You {did not laugh until I did|put down your lunch}, {dried it on the kiln shelf|took it apart on a towel} and {gave it back with everything on it|had me working again by two}. {=The lecture I had expected never came.|You also gave me a mug with a lid.}',
  ],
  [
    'books',
    'check',
    'You {noticed that I had not claimed my travel costs since May|saw that I had paid for the crew’s ferry out of my own pocket} and {came over with the form half filled in|sent me the form, with my numbers in it}. {That was real money for me just now.|I would never have got around to it.} Thank you for {looking|noticing, and for being discreet}.',
  ],
  [
    'books',
    'show',
    '{Your half hour on|The way you explained} {how the company’s money moves, with beans|our year in numbers, drawn as a tide table} was {the first time I did not feel stupid about it|worth more than any report}. {I understand now why we say no to some orders.|I asked a question in front of everyone, and it was a good one, you said.}',
  ],
  [
    'books',
    'early',
    'You {walked over|rang} {on $day|as soon as you saw it} to say the {resin budget|timber account} {will not last until the summer|is running ahead}. {Not a red cell in a file in June: a person in a doorway in March.|No blame, just the number and a pencil.} {We could still steer. We did.|We changed two orders and we are fine.}',
  ],
  [
    'books',
    'ready',
    'The {year-end|audit} folder: {every receipt where it belongs, every odd thing with a note|all of it in order, with a note on every oddity}. The auditor {asked if she could take a picture|left at three and said she had never left at three}. {I was only the one who made the coffee. You did that.|Thank you for the quiet weeks that this must have taken.}',
  ],
  [
    'books',
    'ask',
    '{You came to see what “two boxes of bronze” looks like|You came down to the store to see it} before {you booked it|closing the month}. {You asked good questions and left with sawdust on your jacket.|We counted it together, and it was three boxes.} {I felt that somebody up there knows what we do here.|Come any time. There is tea.}',
  ],
  [
    'books buying',
    '',
    'Our {smallest supplier|rope maker}, {two brothers in a shed|a family of three}, had {sent the invoice to the wrong address|written the wrong number on the invoice}. You {rang them and had it paid by evening|walked it through the same day}. {He told me that it was the week he could pay for the roof.|You did not even mention it. He did.}',
  ],
  [
    'people',
    'room',
    '{On my first day|When I started} {my name was spelled right on everything|my badge had my whole name, with the accent}. {The badge, the locker, the list, the cup.|All nineteen letters.} You had {called to ask how I say it|asked, and written it down for the others}. {That had never happened to me at a job before.|I knew that I would stay.}',
  ],
  [
    'people',
    'ask',
    'When I came back after {the baby|my long illness} you {asked what I wanted the first week to look like|asked “how much, and what not?”}, {and then it looked like that|and you kept to it}. {No fuss and no cake in front of everyone. Thank you for knowing.|I had been afraid of that Monday for a month.}',
  ],
  [
    'people',
    'early',
    'You told me {the same day|before the letter came} that I had not got the {post|place}, {in person, with the real reasons and what I am good at|and you stayed in the room afterwards}. {I was sad for a weekend, not for a year.|I am applying again in spring. You said you would read it.}',
  ],
  [
    'people',
    'show',
    'Thank you for {the practice interview|letting me rehearse the hard talk with you}. {You played a very stubborn boss.|You were a frighteningly good opponent.} {The real one took ten minutes and we shook hands.|I said the sentence we had practiced, and it worked.}',
  ],
  [
    'people',
    '',
    'You {translated at the doctor’s|came along to the town office} {with my mother|with my wife} on your {day off|lunch break}. {That is in nobody’s job description.|You waited two hours on a plastic chair.} {She asks after you every week.|My family says thank you, and there is a pot of something coming.}',
  ],
  [
    'buying',
    'ask',
    'You {=visited the sawmill that sells us the larch|went to see where the cork comes from} {before signing|instead of looking at the brochure}. {You came back with mud up to the knees and a better price.|You came home and said: not from there. I am glad that we do not.} {=I can tell owners where every plank grew.|I sleep better with that contract.}',
  ],
  [
    'buying',
    'ready',
    'The {bronze screws|copper rivets} were {on the shelf before I knew I would need them|there two days before we ran out}. {You had looked at the build plan and counted.|You must read our build plan more closely than we do.} {Nine boats, zero waiting.|The shelf has not been empty once this year.}',
    'boats rigging spars finish',
  ],
  [
    'buying',
    'check',
    'You {opened one can from every box|unpacked a sample of the epoxy} and {read the batch numbers|checked the dates}. {=A third of it had expired|Half was the winter hardener}, {=with a fresh label on top|in July}. {It all went back at their cost.|It would have stayed soft under the paint for ever.}',
  ],
  [
    'buying',
    'early',
    '{“The paint is going to be ten weeks, not two.”|“They will not deliver in time.”} You {told us before you had a solution|did not wait until you had fixed it}, so {we found one together|the painters could say what else would do}. {It is the better paint, as it turns out.|Thank you for not carrying that alone.}',
  ],
  [
    'buying',
    '',
    'You found {=gloves that fit small hands|safety boots in size 35}. {=Real ones, not the large ones with the fingers taped.|Proper ones, in the right color even.} {For four years I have worked in borrowed sizes.|It sounds like nothing.} {=I can feel the tool now.|I have stopped tripping.}',
    'boats finish sails rigging timber mill spars',
  ],
  [
    'design customers shop systems',
    '',
    '{The open day|The harbor festival} would have {drowned|ended} at two o’clock {when the tent went over|when the rain came}. You {moved forty people, a half-built canoe and the cake into the design loft in ten minutes|turned the stairwell into an exhibition}. {Visitors thought it was planned.|Some said it was their favorite part.}',
  ],
  [
    'design books systems people buying shop',
    'early',
    'In the meeting {on $day|this week} you said {“I think we have already decided and are only being polite.”|“we have not heard from half the table yet.”} {There was a silence, and then the real talk began.|And then we heard it, from someone who had been right all along.} {Thank you for spending your courage on us.|I had thought it and not said it.}',
  ],
  [
    'customers people books',
    'show',
    '{You wrote down how you do the refund week|Your one-page guide to the refund week}, {with the mistakes you made the first time|mistakes included}. {I made none of them. I made new ones, and added them to the page.|It is the only guide I know with jokes in it, and nobody has got lost since.}',
  ],
  [
    'shop customers design',
    'check',
    'Thank you for {catching the wrong length in the oar table|reading the whole catalog aloud} {before it went to print|the night before print}. {Two hundred and forty, not two hundred and four.|You found a skiff that was four hundred feet long.} {Eight thousand copies would have had it.|I would have blushed for a year.}',
  ],
  [
    'systems design',
    'room',
    '{You made the drawings readable for me.|I am color-blind, and half of every drawing was missing for me.} You {changed the line styles for the whole office|gave every layer a pattern, not just a color}, {and told nobody why|and said that it was better anyway}. {I saw the wiring of $boat for the first time on $day.|It is better anyway. But thank you.}',
  ],
  [
    'customers',
    '',
    'The {=letter from the girl who wants to build boats|seven-year-old who asked how much a boat for a hamster costs} got {=a real answer, with a plan|a real quotation, to scale,} {=and a wooden peg in the envelope|signed by the whole yard}. {=Her teacher wrote to say that the class is now building a fleet.|She has written back. The hamster accepts.}',
  ],
  [
    'books systems',
    'ready',
    '{The pay slips are in four languages now.|The new pay slip explains every line on its back.} {It took you three months of evenings, I heard.|You wrote it and then tried it on five of us.} {My neighbor at the bench saw that he had been in the wrong tax class for years.|I read mine without asking my son. Thank you.}',
  ],
  [
    'design',
    '',
    'You {gave my name to the seat|put my name under the drawing} {that I had only grumbled about|because the idea had been mine}. {Nobody would have known.|You could have just used it.} {I have shown it to my whole family.|I come up the hill with ideas now, as you can see.}',
    'boats finish spars sails',
  ],
]);
