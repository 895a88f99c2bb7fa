import {thanksTexts} from './thanks-text.js';

/** What anybody might do for anybody, wherever they work. */
export const englishAnyone = thanksTexts([
  [
    '*',
    'early',
    '{You came back to me the next day|You came by the next morning} and said {“I was too quick with you yesterday”|“I did not listen yesterday, tell me again”}. {I had lain awake over it.|I had told myself that it was nothing.} {It takes two sentences and it takes a lot.|I told you again, and you did listen.}',
  ],
  [
    '*',
    'room',
    '{You always|I have noticed that you} {leave a gap in the circle|turn your chair a little} at {the morning meeting|coffee} so that {whoever comes late can step in|a person standing at the edge is not at the edge}. {I was that person for a while.|I do it now, too. I learned it from you.}',
  ],
  [
    '*',
    'ask',
    'You asked “{=is this a day for advice or a day for tea?|do you want help, or company?}” {=It was a day for tea.|Company, it turned out.} {No one had asked me that before.|I have been asking it at home ever since.}',
  ],
  [
    '*',
    '',
    '{You remembered|Thank you for remembering} {=that my son had his operation|the date of my exam} {=and lit a candle|and wrote at seven in the morning}. {=It went well. He wants to know who you are.|I read it on the stairs, and went in with a straight back.}',
  ],
  [
    '*',
    'show',
    'You {gave your talk about what went wrong|told the whole room about your mistake} {with the mold|with the wrong drawing} {and not just about what went right|and what you did next}. {Two people came to me afterwards with theirs.|I had been sitting on mine since spring. Not any more.}',
  ],
  [
    '*',
    'ready',
    '{The meeting room was|I found the room} {aired, the board wiped, the chairs in a circle|warm, with water on the table and the board clean}. {You had only borrowed it before us.|I know that you had it before us, and I know the meeting you had come from.} {That is class.|Thank you from the next ones in.}',
  ],
  [
    '*',
    'room',
    '{When they were talking over me|When I was cut off for the third time}, you said {“I would like to hear the end of that.”|“hold on, there was a sentence there.”} {That was all. That was everything.|I got to the end of it. It was a good sentence, too.}',
  ],
  [
    '*',
    '',
    'You {=watered the plants in our whole corridor|fed the workshop cat} {over the holidays|for three weeks}, {on a bicycle|on days when you were off}. {=The big fern has a new leaf, and I have named it after you.|She has grown. She is, in fact, quite round.}',
  ],
  [
    '*',
    'check',
    'I {asked you for ten minutes with my text|sent you my speech} and you {gave it an hour and a pencil|read it aloud to me}. {I heard where it was boring.|You found the one line that it was really about.} {It is half as long and they laughed twice.|People came up to me afterwards. They quoted that line.}',
  ],
  [
    '*',
    'ask',
    '{=You do not just ask|You were the only one who did not ask} {=“all good?”|“so, are you well again?”} {=You ask what the week was like, and then you wait.|You asked what is different now.} {=It was the waiting that did it.|I could tell it as it is.}',
  ],
  [
    '*',
    'early',
    '{Thank you for telling me|You told me} that I had {spinach in my teeth|a price tag on my sleeve} {before|one minute before} the {visit|whole-company meeting}. {Friends are people who say it.|Real heroism comes in small sizes.}',
  ],
  [
    '*',
    'show',
    'You {learned to say good morning in five languages|learned to write my name} {so that you could say it to each of us|the way that it is written}. {Your accent is terrible and I love it.|I saw it on the envelope and had to put it down for a second.}',
  ],
  [
    '*',
    '',
    '{The last of|By the end of} {the stocktaking|inventory week} {I was running on biscuits|I was a ghost}. You {took the upper shelves without being asked|took over my half and sent me home}. {We were done by six. I had dinner with my family.|I slept like a stone. The count was right to the last rivet.}',
  ],
  [
    '*',
    'room',
    'You {asked for the step-free way|asked where the ramp was} {before choosing the restaurant|when we planned the outing}, {so that I did not have to|as if it were the most normal thing}. {It was the first outing here that I did not have to organize in secret.|It is the most normal thing. It just never is.}',
  ],
  [
    '*',
    'check',
    '{Thanks to you|You rang me because} {I did not send the whole list to the whole world|there were two people with that name in the address line}. {I had my finger on the button.|The salary table nearly went to a customer.} {I have had a glass of water and I am fine.|Names are tricky. You are a gem.}',
  ],
  [
    '*',
    'ready',
    '{The bike shed!|Whoever walks by the bike shed:} {You sorted out the abandoned ones|You tagged the orphans}, {fixed five and hung a “take me” sign on them|and got three of them going}. {My neighbor’s kid rides to school on one.|I ride the green one now. It squeaks with joy.}',
  ],
  [
    '*',
    'early',
    '{In the retrospective you said|When we looked back on it you said} {“I could have spoken up in May and I did not.”|“I noticed, and I thought somebody else would say it.”} {It made the air in the room different.|After that, others could.} {I respect you for that.|That is the kind of place I want to work in.}',
  ],
  [
    '*',
    '',
    '{You listened|Thank you for listening} {to my four versions of the same worry|to the long version}, {walking up and down the pier|on the bench behind the boiler house}, {in the drizzle|with a bag of nuts}. {The worry is the same size. I am bigger.|At the end I knew what to do. You had not said one word about it.}',
  ],
  [
    '*',
    'show',
    '{I never took|I never asked for} a {day off for grief|break}, because {nobody does|I thought one did not}. You {did it, openly, and put the reason in your calendar|told us plainly that you were taking one}. {So then I could.|I took mine on $day. I sat by the water.}',
  ],
  [
    '*',
    'ask',
    'You {asked the cleaners|asked those who come after us} what {would make their evening easier|we do that drives them up the wall}. {Chairs up, cups out, no tape on the glass.|It is the tape. It is always the tape.} {Nobody in this building had ever thought to ask.|We do it now. Twenty minutes a day, somebody told me.}',
  ],
  [
    '*',
    '',
    '{You have the gift of|I admire your way of} {=leaving a note when you borrow something|saying “I do not know” so that it sounds like the start of something}. {=Yesterday’s said: “took your tape, left you a pear.”|Today it was the start of something.} {=I still have the note. The pear is gone.|I wanted to say so while I think of it.}',
  ],
  [
    '*',
    'room',
    'I {do not drink|like to leave early}, and {parties here used to be a bit of work for me|I used to make up reasons}. You {made the good thing with ginger and thyme, a whole bowl of it|said “go when you like, we are glad that you came”}. {Half the room drank it.|I stayed till the end, of course.}',
  ],
  [
    '*',
    'check',
    'You {counted heads|counted us} {=before we left the island|before locking up}. {Eleven. We had been twelve.|One short.} {=I was asleep behind the boathouse. I have never been so happy to be counted.|He was in the reading corner with headphones. We would have locked him in until Monday.}',
  ],
  [
    '*',
    'ready',
    'The {first-aid box|green box by the saw} {was full|had been restocked}, {every plaster size|with a list of what was used}, when {I needed it|I cut my thumb}. {I have never thought about who fills it.|You never think about that until you bleed.} {Now I know. Thank you.|It was a small cut and a big relief.}',
  ],
  [
    'care',
    'ready',
    '{The floor of the big hall|The whole big hall} {shone|was dry and warm} {at six in the morning after the flood|after the storm had come through the roof}. {You had been there since two.|You and one pump, all night.} {We came in to work as if nothing had happened, and that was you.|I put my hand on the floor. I could not believe it.}',
  ],
  [
    'care',
    'ask',
    'You {=knocked and asked if the vacuum would disturb the recording|asked which of the notes on my desk were important}. {=It would have been the fourth take.|I had a sketch on a napkin. It is $hull now.} {=Thank you for the knock.|Thank you for not throwing away napkins.}',
  ],
  [
    'care',
    '',
    '{The light over the back stairs works.|There is light on the back stairs again.} {I had gone down by feel for a month and had not reported it.|I had been afraid of these stairs since I fell there.} You {saw me feel for the rail|had noticed how I hold the rail} {and came with a ladder that same evening|and put in a brighter one}.',
  ],
  [
    'health',
    'ask',
    'You {came to my bench|watched me work for an hour} {instead of sending a leaflet|before you said anything about my shoulder}. {We raised the bench by six centimeters.|It was the lamp. I was bending to see.} {The pain is gone. Gone!|I had thought that it was my age.}',
  ],
  [
    'health',
    '',
    '{You did not tell me to relax.|You did not say that it would pass.} You {sat with me on the floor until I could breathe|counted with me, backwards, in your own language}. {I had thought I was dying. I know now what it is, and I know whom to call.|I am not ashamed of it any more. That is your doing.}',
  ],
  [
    'office',
    'early',
    '{The letter about the move|Your letter about the new shifts} {said in the first line what it means for us|began with the thing that everyone was afraid of}. {I read it once and knew where I stood.|By lunch nobody was guessing.} {Thank you for not wrapping it.|Somebody worked hard on making that so plain.}',
  ],
  [
    'office',
    'room',
    'You {moved the whole-company meeting to two o’clock|held the meeting twice} {so that the night crew and the early shift could both come|so that nobody would hear it second-hand}. {I have been here nine years and it was my first.|I asked a question. You wrote it down.}',
  ],
  [
    'office care',
    'check',
    'Thank you for {=walking the fire route|trying the alarm} {=with a stroller and with crutches|in every room, with the machines running}. {=The last door opened the wrong way. It does not any more.|You cannot hear it in the spray booth. Now there is a lamp.}',
  ],
]);
