import {thanksTexts} from './thanks-text.js';

/** What people at the orchard do for each other. */
export const englishOrchard = thanksTexts([
  [
    'timber',
    'check',
    'You {turned over every board in the stack|turned the whole stack} {because one had a shake in it|after finding one split}. {Four more.|You found three others that I would have sent down.} {Those would have been somebody’s garboard.|They are a bench in the yard now, not a leak in $boat.}',
  ],
  [
    'timber',
    'ready',
    'The {oak for $boat|keel timber} was {waiting under cover by the gate|stickered, waxed at the ends and marked with the boat’s name}, {grain facing the way I would cut it|best face up}. {You had thought three steps ahead of me.|I only had to pick it up.} {Thank you, it made the day.|That is what it feels like to be looked after.}',
    'boats spars timber mill school',
  ],
  [
    'timber',
    'show',
    '{You taught me to listen to a log.|I learned on $day that a log has a sound.} {Knock, ear on the end, knock again.|You put a stethoscope on it, I thought you were pulling my leg.} {I picked the hollow one out of nine with my eyes shut.|The one you told me to leave was rotten at the heart, we sawed it to see.}',
  ],
  [
    'timber',
    'ask',
    '{A farmer wanted his storm-felled ash gone.|A widow offered us the walnut from her yard.} You {asked what the tree had meant|asked about the tree before you asked about the price}. {We made a tray from the first board and brought it back.|Now a swing hangs from the last branch, and the family waves at our truck.}',
  ],
  [
    'timber',
    'early',
    'You {stopped the saw|put your hand up} {and said that I was too tired to be on the log deck|when I was working too fast}. {I was cross. I was also too tired.|You were right, I had slept three hours.} {You drove me home. I still have all my fingers.|Thank you for minding more about me than about the stack.}',
  ],
  [
    'timber',
    '',
    '{The larch is in.|All of the larch is under roof.} {In that rain, with one loader|With the small loader down}, you {moved forty boards by hand|carried the last of it by hand}, {two by two|singing}, {so that it would not go blue|before the wet could get in}. {I hope that your hands are warm by now.|There is a cake in the drying shed. It is yours.}',
  ],
  [
    'timber garden',
    'room',
    'You {left the old pear standing|routed the new track around the old pear} {because of the owl|until the nest is empty}. {It costs us ten meters of road and some swearing.|The truck has to back up twice.} {The kids from the nursery come every $day now, to look up.|I heard her last night from the kiln. Thank you.}',
  ],
  [
    'mill',
    'check',
    'Kiln two {said eleven percent|was showing done}. You {drilled a board in the middle anyway|split one open to be sure}: {fifteen|still wet at the heart}. {A week later it would have been a warped deck on $boat.|We would have glued it, and it would have let go in August.} Thank you for {not believing a dial|the curiosity}.',
  ],
  [
    'mill',
    'ready',
    'The {blade was changed, the gauge zeroed|saw was clean down to the rails} and {the next log was already on the carriage|the cut list clipped at eye height} when {I came on shift|the early shift arrived}. {I never met you that day. I felt met.|It is like finding the bed made.}',
  ],
  [
    'mill',
    'show',
    '{I had never read the end of a log.|To me, a log was a log.} You {drew the boat on the end grain with a crayon|chalked out where the planks hide}, {and asked me where I would start|and let me make the first cut}. {I will never see firewood again.|I went home and looked at my kitchen table for an hour.}',
  ],
  [
    'mill',
    'early',
    'You {came to tell me on your break|told me without any edge} that my {stickers were not in line|stacking was leaving waves in the boards}. {You also told me that yours had not been, for a year.|And that you had been told the same thing, by me.} {Straight ones from now on.|We restacked it together, in forty minutes.}',
  ],
  [
    'mill',
    'room',
    'The {new shift plan|plan for the kiln nights} {works for people with children now|lets me bring my daughter to school}. You {gave up the Friday that everyone wants|swapped three nights so that it would}. {You said it was nothing. It is every morning of my week.|She wanted me to tell you: thank you for breakfast.}',
  ],
  [
    'mill timber',
    'ask',
    '“{What is it going to be?|What will this one do?}” {You ask it of every log|You asked that before the first cut} {and rang the harbor to find out|and walked down to the harbor with the answer open}. {They needed it curved. You had been about to saw it straight.|So the crooked one became the stem of $boat. It had grown that way.}',
  ],
  [
    'mill',
    '',
    '{When the power failed|In the outage} you {=kept the kiln from cooking the load|opened the vents by hand}, {=with a torch, a chair and a book|every twenty minutes, all night}. {The boards are perfect. You looked less perfect.|Nine cubic meters of Douglas fir say thank you.} {Please sleep.|I brought you a pillow. It is on the chair.}',
  ],
  [
    'spars',
    'show',
    'I {asked how you know when an oar is thin enough|wanted a number for the bend of an oar}. You {handed it to me and told me to row the air|put me in a skiff with a good one and a bad one}. {I got it in ten strokes.|There is no number. I understand now.} {Best lesson in this house.|My first pair balances on one finger.}',
  ],
  [
    'spars',
    'check',
    'You {weighed both oars of the pair|balanced the pair} {one last time|after the varnish}: {thirty grams|a coin’s weight} apart. {So you took the heavier one and planed it.|And you started again on one of them.} {She is seventy and rows every morning. She will feel it and not know why.|Somebody’s shoulder will be grateful.}',
  ],
  [
    'spars',
    'ready',
    'The {pattern wall|wall of templates} is {alphabetical, dated and has a gap where each one goes|back in order, every one hung with its outline behind it}. {You can see at once which one is out.|I put back three that I had had at my bench since spring.} {I am sorry and thank you.|It is lovely to look at, too.}',
  ],
  [
    'spars',
    '',
    '{The mast for $boat|That mast}: {twenty-two feet without a single knot|eight staves and I cannot find the joints}. {I ran my hand over it from heel to truck.|I put my cheek to it and looked along, and it is straight as a song.} {You did that in the week your roof was leaking.|I do not think you know how good you are.}',
  ],
  [
    'spars',
    'room',
    'For the {=girl with the short arm|boy who rows with one hand} you {made an oar with two handles and a loop|carved a grip from a plaster cast} {and kept trying until the fourth one|and sat in the boat to see it work}. {=She beat her brother on $day.|His mother sent a film. We watched it at break, twice.}',
  ],
  [
    'spars',
    'early',
    'You {=said that the spruce was too fine-grained for an oar|told me that my glue line would show} {before I had begun, not after|at the right moment}. {=“It wants to be a mast.”|You gave me ten minutes to be disappointed and then helped.} {=It is a mast.|It does not show.}',
  ],
  [
    'kitchen',
    'room',
    '{It was the fasting month, and|While some of us were fasting,} you {kept six plates for us until sunset|had dates, soup and bread packed for the late shift}, {every evening|all thirty days}, {though the kitchen closes at three|labeled with our names}. {We ate on the slipway, looking at the water.|Nobody had to ask. You had looked up the times.}',
  ],
  [
    'kitchen',
    'ask',
    'You {came out and asked the night crew what they can eat at two in the morning|asked what “no gluten” means in my daily life, not on a list}. {And then you cooked that.|The answer was soup. There is soup.} {I have not had a stomach ache in weeks.|I feel like a guest and not like a problem.}',
  ],
  [
    'kitchen',
    'show',
    '{Your|The} {flatbread lesson|dumpling afternoon} {for whoever wanted|after the shift} was {loud, floury and the best hour of the month|the first time I have talked with half the sawmill}. {My first was a map of somewhere. My tenth was nearly round.|I made them at home for twelve people.}',
  ],
  [
    'kitchen',
    'early',
    '{You wrote it on the board in the morning:|On the menu board, first line:} “{the beans burned. It is lentils. We are sorry, they are good.|No fish today. The boat stayed in, and rightly.}” {I laughed and had two plates.|That is how I like my bad news.}',
  ],
  [
    'kitchen',
    '',
    '{My father died in March.|The week after the funeral} {For a week|Every day} there was {a box with my name on it at the gate|a pot at my door}, {and never a question|and no card, so that I would not have to answer}. {I know your handwriting from the menu board.|I know whose lemon soup that is.} {I can say it now: thank you.|I did not cook once. I ate because of you.}',
  ],
  [
    'kitchen',
    'ready',
    '{The launch was moved to five in the morning|The tide was at five}, and {at half past four there was porridge|there stood an urn of coffee and warm rolls} {on the slipway|by the cradle}. {You had read the tide table.|None of us had told you.} {We launched $boat with warm hands.|I have been on many launches. That was the first with cinnamon.}',
    'trials slip boats kitchen rigging',
  ],
  [
    'kitchen',
    'check',
    'You {read the label on the new stock|checked the new mustard} and {pulled it off every table|threw out the whole tray}: {it has nuts in it now|they had changed the recipe}. {I am the one with the pen in my pocket.|My colleague carries an injector.} {That was not luck. That was you reading small print at six.|Thank you for reading what nobody reads.}',
  ],
  [
    'garden',
    'show',
    '{Pruning day.|On pruning day} {I was afraid of hurting the tree.|I had never held those shears.} You said {“ask it where it wants to go,” and then showed me how one asks|“you cannot spoil it, only surprise it”}. {It has blossoms now on the side that I cut.|I have gone by every morning since, to look.}',
  ],
  [
    'garden',
    'room',
    'You {widened the path through the apple trees|laid planks over the roots} so that {I can get through with my wheels|the wheelchair and the pram get to the bench}. {I have lunch under the Bramley now.|I had not seen the far side of the orchard in six years.} {It smells of honey back there.|You never told me that the view is so good.}',
  ],
  [
    'garden',
    '',
    'There was a {basket of apples|crate of windfalls} {by every door|at each workshop} this morning, {with the name of the tree on a tag|polished}. {The whole sail loft smelled of it.|The paint shop had not smelled so good in years.} {You must have started in the dark.|I took one from “Old Martha”. It tasted like being seven.}',
    undefined,
    'fall',
  ],
  [
    'garden',
    'ask',
    'You {asked the beekeeper|went around and asked everybody} {before mowing|before choosing a day for the mowing} {when the bees would mind the least|when it would disturb the least}. {So it is Thursday at seven and the sewing room keeps its windows open.|The meadow is full of blue, and my hay fever is all right.}',
  ],
  [
    'garden',
    'ready',
    '{The tools are oiled and on their nails|Every spade is clean and on its nail}, {and the hoses drained before the frost|and the barrels turned over for the winter}. {I only had to look at the shed to know that you had been there.|Come spring, we start with one pull at one string.}',
    undefined,
    'fall',
  ],
  [
    'school',
    'show',
    'You {made the same dovetail badly, on purpose, next to mine|cut one wrong with me}, {and we compared which was worse|and asked me which gap I would rather explain}. {I was not ashamed for one second.|I laughed, and then I saw what my saw was doing.} {The next one closed.|I got it on the fourth, with you cheering.}',
  ],
  [
    'school',
    'early',
    '{You took me aside after the test|You did not let me go home with just a number}. {=“Your hands are ahead of your drawing. Let us draw.”|“You know more than that paper says. Let us find out why.”} {=We drew all of October.|It was the light. I need glasses.} {I passed. You knew before I did.|Nobody had ever looked twice.}',
  ],
  [
    'school',
    'room',
    'You {let me take the theory exam aloud|read the questions to me}. {I know this trade and I cannot spell it.|Letters swim for me, wood does not.} {Ninety-one points.|I explained the whole boat, standing.} {I had thought that door was shut.|I have a certificate on the wall, and it is straight.}',
  ],
  [
    'school',
    'ask',
    'Before {the new course|building the timetable}, you {asked all of us what we wish we had been taught first|asked those who had quit why they had quit}. {“How to say I do not know.” It is lesson one now.|It took courage to hear that, and you changed it.} {I wish that I were starting again.|Nobody has left since.}',
  ],
  [
    'school',
    'ready',
    '{Every bench had a sharp plane|A sharp plane lay on each bench} {and a note with a name|and a pencil} on the {first day of term|new ones’ first morning}. {They stood up straighter.|I saw one of them take a picture of it for her mother.} {You sharpened fourteen irons for that minute.|I remember my first day. It had none of that. Thank you.}',
  ],
  [
    'school',
    '',
    'The {skiff that the first-years built|apprentices’ canoe} {floats|is tight}! {You never once took the tool out of a hand.|I watched you put your hands in your pockets a hundred times.} {It has eleven repairs and each of them has a name.|They will remember that launch when they are old, and so will I.}',
  ],
  [
    'shipping',
    'check',
    'You {unpacked the crate again|opened it up} {because it rattled|after it was sealed}. {One rowlock, loose, next to fresh varnish.|It was only a washer. It would have drawn a line along the whole hull.} {Two thousand kilometers of that.|They opened it in Tromsø and wrote one word: perfect.}',
  ],
  [
    'shipping',
    'ready',
    'The {loading list|stacking plan} {hangs on the inside of the door|is chalked on the floor of the bay}, {last out, first in|drawn from above, with the weights}. {The driver took twenty minutes and had tea.|We loaded three boats alone, without you, and nothing shifted.}',
  ],
  [
    'shipping',
    'early',
    'You {rang the customer from the road|stopped at the first rest area and called} to say {a strap had slipped and there was a mark|that there was a scratch, before he could find it}. {He said he had expected not to be told.|He laughed: it goes on a lake with rocks.} {The repair kit you had put in the van did the rest.|We fixed it there on his lawn, and he has ordered a second boat.}',
  ],
  [
    'shipping',
    'room',
    '{The address was a houseboat with no road.|There was no road for the last mile.} You {rowed the crate over|put the new boat in the river and rowed it there}, {with the dog of the owner as a pilot|and stayed to show their son how to tie it up}. {“Delivery by water” is a thing we offer now.|There is a photo at the counter: you, the kid, the knot.}',
  ],
  [
    'shipping',
    'ask',
    'You {went to see the lane itself and not just the map|walked the lane with a tape measure} {the week before|on your own Sunday off} and {wrote down every gatepost|asked the farmer about his gate}. {The truck would have been stuck between two walls with $boat on top.|So we came with the small trailer and were home for supper.}',
  ],
  [
    'shipping',
    'show',
    '{You showed the whole shift|I learned from you} how to {lift without paying for it later|pad a hull with nothing but straw and old sailcloth}. {My back has been quiet for a month.|We have saved four rolls of plastic, and the customers love it.} {You do it like dancing.|I taught it to the next one on $day. Pass it on.}',
  ],
  [
    'shipping',
    '',
    'A {handwritten card in every crate|card with a drawing of the orchard} {with the names of those who packed it|signed by whoever drove the last screw}. {Customers write back. To us, the packers.|I have been packing for thirty years and nobody knew my name.} {That was your idea, and I wanted you to hear that it changed something.|I got one from Finland with a pressed flower in it.}',
  ],
  [
    'timber mill spars',
    'early',
    'I {was about to blame the harbor for the cracked plank|was writing an angry mail}. You {asked me to wait until after lunch|asked if it might have been us}. {After lunch I looked. It was us.|It had been my own stack.} {No mail, one phone call, a good laugh.|Thank you for saving me from that one.}',
  ],
  [
    'kitchen garden',
    'check',
    '{Nobody had counted the jars.|I had planned for ninety jars.} You {=went through the apple stores crate by crate|went through all the shelves} and {=found the soft ones|saw that one row had not sealed}. {We made forty liters of sauce that same day.|It is good sauce, and nobody fell ill.}',
  ],
  [
    'school spars timber',
    'room',
    'You {speak slower when I am there|draw while you talk}, {and you do it so that nobody turns around|and everyone thinks that you do it for them}. {My first year in this language would have been so lonely.|I understand the jokes now. Some of them are even good.}',
  ],
  [
    'shipping kitchen mill',
    '',
    'My {car did not start|bus was canceled} {after the late shift|on Friday night}, and you {drove forty minutes the wrong way|took me home, all the way up the valley}. {You said that you like night drives. Nobody likes that road.|We talked about our mothers. I needed that more than the ride.}',
  ],
]);
