import type {Season, ThanksText} from './thanks-text.js';

/** Thanks to a group as one, by the id of the group. */
export const englishGroups: Record<string, ThanksText[]> = {
  'night-crew': lines([
    [
      '',
      '{When I opened up this morning|At six this morning} {every path was salted|the paths were salted}, {down to the far shed|even the one to the smoking bench}. {I walked in like a queen.|Nobody fell. Nobody ever knows who to thank for that.} Thank you.',
      'cold',
    ],
    [
      'ready',
      '{You leave the kettle full and the radio on low|The kettle was full and the radio was on} {for whoever comes in first|when I came in}. {I have never told you what that does for a person at ten to five.|It is like a hand on the shoulder.}',
    ],
    [
      'check',
      '{Mooring four had chafed half through|A line had chafed to a thread} {in the swell|on the north side}, and you {saw it on the two o’clock round|doubled it up in the dark}. {The owner will hear it from me.|$boat would have been on the rocks.}',
    ],
    [
      'early',
      'Your {log from last night|night book} {is the first thing I read with my tea|has become the best reading in the house}: {clear, short, and with an owl in it|what happened, what you did, what is left to do}. {I knew at once what to look at.|Thank you for writing it for a person and not for a file.}',
    ],
    [
      'room',
      'You {took our trainee along|took me along} for a {week of nights|night round} {and did not hurry|and explained each sound}. {“That is the kiln breathing. That is the heron. That is nothing.”|I know the place differently now: it never sleeps, it only whispers.}',
    ],
  ]),
  canteen: lines([
    [
      'room',
      '{The menu has pictures and the four allergens in words.|I can read the whole menu now.} {My mother, who visited, chose for herself.|No more pointing and hoping.} {It is such a relief.|Thank you from the end of the queue.}',
    ],
    [
      '',
      '{One hundred and sixty|A hundred and sixty} people, {one oven|half the ovens out}, {and the launch an hour late|and it rained}. {The pies were hot.|Everybody got seconds.} {I do not know how. I do not want to know. I just want to say thank you.|You even smiled. I have photographs.}',
    ],
    [
      'ask',
      '{You put out a pot, a pencil and the question|There was a question on the counter:} “{what did your grandmother cook on Sundays?|what tastes of home?}” {And now every Thursday it is somebody’s grandmother.|I wrote mine down, and on Thursday it was there. It was nearly right. I cried into it.}',
    ],
    [
      'ready',
      '{The soup on the slipway.|Soup on the slipway, at minus six.} {We could see you coming down the hill with the handcart|You came with the handcart}, {and nobody complained about the varnish any more|and a ladle like a lantern}. {Best leek and potato of my life.|I thawed from the hands up.}',
      'cold',
    ],
    [
      'early',
      '{You said it on the board:|I liked the honest note on the board:} “{we cook less meat now, and here is why. Tell us what you miss.|too salty yesterday, we know. Today is on us.}” {I was against it for about two days.|That is how one keeps one’s guests.} {Then came the mushroom thing.|It was perfect today, by the way.}',
    ],
  ]),
  'first-aiders': lines([
    [
      '',
      '{When I came to|When I opened my eyes} there were {two of you, a blanket and a joke|three calm faces}. {No fuss, no crowd, somebody had even turned off my machine.|One was holding my hand and one was holding my sandwich.} {I am well again. Thank you.|It was only my blood sugar. I know that it might not have been.}',
    ],
    [
      'check',
      '{You trained us all on the new defibrillator|You showed each shift how the defibrillator works} {in small groups, with time for the silly questions|with music}. {I asked mine. It was not silly, you said.|I would dare to, now. That is new.}',
    ],
    [
      'ready',
      'Every {green box|first-aid box} {in all the buildings|from the gate to the kiln} {is checked and dated|has the same order inside now}. {I found the burn gel blind, with one hand, which is how one looks for burn gel.|I know that you did it on a $day evening. I saw the lights wander from house to house.}',
    ],
    [
      'room',
      '{You made the course so that I could take part from my chair|You asked how somebody on crutches would do it}, {and it turned out that I give good instructions|and we worked it out together}. {I have the badge. I wear it every day.|It is in the handout now.}',
    ],
  ]),
  'welcome-crew': lines([
    [
      'room',
      '{Six weeks|Three months} in: {I know where the good tea is, whom to ask about the bell and why nobody sits on the blue chair|I know eleven names and three nicknames}. {You made it so easy to be new.|Nobody ever made me feel like a question mark.}',
    ],
    [
      'ask',
      '{You asked how I like to be introduced|You asked before you introduced me}. {“Quietly” was a fine answer.|I said: please do not, and you did not.} {So I met people one at a time, over work, the way I do it best.|By the end of the week I had met everybody anyway.}',
    ],
    [
      'show',
      'The {walk-through|first tour} {with all the doors that one may open|of all the places where one may cry, eat or think} {was funny and useful|is better than any handbook}. {I have already given it to somebody else.|I still use the shortcut behind the kiln.}',
    ],
    [
      'early',
      '{You told us honestly|Thank you for being frank about} {what the hard month is|what will be hard here}, {and that it is the third|and when it gets better}. {It was the third. It was hard. I knew it would pass. It did.|I would have thought that it was me.}',
    ],
  ]),
  'launch-crew': lines([
    [
      'check',
      '{$boat went in|We launched $boat} {on the second try|at the third tide}, {because you would not have it on the first|and it was you who called it off twice}. {I was impatient. The log that drifted by would have gone through her.|Nobody argued. That is a crew.}',
    ],
    [
      '',
      '{I stood at the back with the apprentices|I watched from the office window}: {nobody shouted, every hand knew its rope|one whistle, one nod, and eight people moved}. {It was like watching birds turn.|I have seen ballets with less.} {You make it look as though boats want to go in.|Thank you for letting us watch.}',
    ],
    [
      'room',
      '{You gave the youngest of the family the bottle|You let the owner’s great-aunt pull the chock} {and the time to be shy about it|and told her when}. {She said the name so softly that we all leaned in.|She is ninety-four. She has asked when the next one is.}',
    ],
    [
      'ready',
      'The {cradle was back, greased and covered|slip was hosed down, and every chock back in its box} {before the cheering had stopped|an hour after}. {The next boat is on it already.|I came to help tidy, and there was nothing left.}',
    ],
  ]),
  apprentices: lines([
    [
      'show',
      '{Your chairs!|The chairs you made!} {I sat in all six.|One of them is at my desk.} {The third creaks and has the loveliest back.|You can see where somebody changed their mind, and it is the best part.} {I remember my first. It was firewood.|You are so much further than we were.}',
    ],
    [
      'ask',
      '{You stopped the tour|You put up a hand} {to ask why we still do it that way|and asked what the old machine is for}. {Nobody knew.|There was no good answer.} {We have stopped doing it. It saves an hour a day.|So we tried your way. It is better. Keep asking.}',
    ],
    [
      '',
      'Thank you for {rowing the old owner around the bay|taking the care home out on the water} {in the boat that you built|with the canoe and the two skiffs}. {He steered. He hummed.|One of them told me that she had not been wet in fifteen years.} {Skill I had expected. That I had not.|You were so gentle with the life vests.}',
    ],
    [
      'room',
      '{You taught the accountants to plane a board|You had us, the office, in your workshop} {without one joke about keyboards|for a whole afternoon}. {I have a shaving, a meter and ten, in my diary.|I know now what I am booking when I book “spruce, clear”.}',
    ],
  ]),
};

function lines(list: [value: string, text: string, season?: Season][]): ThanksText[] {
  return list.map(([value, text, season]) => ({value: value || undefined, text, season}));
}
