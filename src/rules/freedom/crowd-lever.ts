import {phrases} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Say why it would suit {author}, rather than “{quote}”',
	why: 'What the crowd does is no argument for this one person. It presses where a reason should stand.',
	sources: [findings.darkPatterns, seeds.principles],
	weight: 1.7,
	detect: phrases(
		[
			"(everyone|everybody|every one|the whole world|all your friends|all your competitors|your competitors|smart people|successful people) (is|are|else is|'s|has|have|already) (already)? (switching|using|doing it|moving to|moving|buying|talking about|joining|switched|moved|joined|signed up|loving)",
			"everyone's (switching|using|doing it|moving|buying|talking about|joining|loving)",
			'(join|joining) (over|more than|the|our)? (#|#k|#m|#+|thousands|millions|hundreds|tens of thousands) (of)? (+)? (other|others|happy|satisfied|people|users|customers|subscribers|members|businesses|companies|readers|teams|creators|students|entrepreneurs|fans) (*)?',
			'(trusted|loved|used|chosen|recommended|preferred|followed|rated) by (over|more than|the)? (#|#k|thousands|millions|hundreds|top|leading|experts|professionals) (*)? (*)?',
			'(#|#k|#+|over #|more than #|thousands of|millions of|hundreds of) (+)? (happy|satisfied|other)? (people|customers|users|shoppers|visitors|visitor|others|companies|teams|clients|subscribers|members|buyers|students|fans|businesses|brands) (and counting|have (already|recently|it|this|added|bought|purchased|viewed|looked|signed|joined|switched|ordered|trusted|chosen)|are (currently|also|now|already|looking|viewing|watching|shopping|using|active|interested)|already|bought|purchased|viewed|looked at|love|trust|use|rely on|signed up|joined|recently|ordered|added|like this|right now|looking at|viewing|watching|choose|booked|recommend)',
			'(someone|somebody|a customer|shopper|a shopper|a visitor|people|guest|a person) (in|from|near) (*) (*)? (*)? (*)? (*)? (bought|purchased|viewed|ordered|booked|just|recently)',
			'(*) (in|from) (*) (*)? (*)? (*)? (just|recently)? (bought|purchased|ordered) (a|an|the|*)',
			'(just|recently|last) (bought|purchased|ordered|booked|signed up|viewed|added)',
			'(bought|purchased|viewed|ordered|booked|sold|added to cart) (#|over #|by #|in the last|# times)',
			"(don't|do not|dont) be the (only|last) (one|person|company|business)",
			"(you're|you are|be) (the|one of the) (only|last|few) (one|ones|person|people|company) (not|who (isn't|hasn't|doesn't|still)|left|without)",
			'(everybody|everyone|nobody|no one|everyone else|the others) (knows|agrees|else (knows|agrees|does|has)|still|does it|does this|wants (one|it|this)|has one)',
			'# (people|customers|others) (want|have) (this|it) (in)? (*)?',
			'(most popular|best seller|best-seller|bestseller|top seller|fan favorite|fan favourite|trending now|popular choice|so popular)',
			'(# people|# customers) (looked|looking|viewing|viewed|have|bought)',
		],
		{strength: 0.8},
	),
	examples: {
		hits: [
			'«Everyone is switching» to this pan now.',
			'«Join over 10,000 happy readers» and cook like them.',
			'This is «loved by thousands of families» here.',
			'you must try, «2000 people already» have it in my city',
		],
		nearMisses: [
			'Everyone is tired after such a move, and the boxes can wait.',
			'Two thousand people live on that island in winter.',
			'My neighbours joined the choir and now they hum in the lift.',
			'Somebody from the street left a bag of plums on our step.',
		],
	},
});
