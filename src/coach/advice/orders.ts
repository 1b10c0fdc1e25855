import {once, sentenceOf} from '../detect.ts';
import type {Context} from '../rule.ts';
import {isOneOf} from '../text/lexicon.ts';
import type {Text, Word} from '../text/text.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const oneOf = (words: string): ((word: Word) => boolean) => isOneOf(words.split(/\s+/));

/** Verbs that are hardly ever anything else where they begin a clause. */
const isVerb = oneOf(
	`accept add adjust aim allow apply arrange ask assume attach avoid beat blend boil borrow breathe
	brew bring browse bump buy calculate call carry catch change check choose chop click clean clear
	clip compare configure confirm connect consider contact convert cook copy count crop cut debug
	decide declare define delete describe dig dilute disable discard disconnect ditch divide donate
	downgrade drag drain draw drink drive drop drop dry dump eat email enable encourage enter escape
	explain expose extend extract feed fetch fill find fix flip flush fold follow freeze fry fuse gather
	get give glue go grab grate grind grow halve hand hang have head heat hide hire hold hug ignore
	imagine import include increase inject insert insist install invest invite join keep knead lather
	lay layer learn leave lend let lift limit list listen log look loosen lower lubricate mail make mash
	massage measure melt mention mist mix move multiply narrow negotiate notice offer open order
	overexpose override overlap pack peel phone pick pin place plant play plug poke pop pour praise
	prepare preheat press pretend print prune pull push put raise reach read reapply reboot rebuild
	record reduce refer reflash refuse register rehearse reinstall remember remind remove rename rent
	repair repeat replace replant report repot request reseat reset resist restart rethink return
	reverse revert rewrite rig ring rinse rip roast roll rotate rub run sand save scrape screw scroll scrub
	seal search season see select sell send separate serve set sew shake share shave shift shoot
	show shrink shut simmer skip slice slide smear smooth snip soak solder sort sow speak spend split
	spray spread sprinkle squash squeeze stack stand start steam steer stick stir stop store strap
	stretch strip submit subtract sue swap sweep switch take talk tap taste teach tear tell test thaw
	thin throw tick tie tighten tilt tip toast toss touch track train transfer translate treat trim
	trust try tuck turn twist type uncheck unfollow uninstall unplug untick update upgrade upload use
	vacuum verify visit wait walk warm wash watch wear weigh whisk widen wipe withdraw wrap write
	lie sit sleep stay work study practise practice focus charge claim bake dust squash explain file
	book appeal complain document photograph screenshot note mark name state quote cite link post
	remortgage refinance declare google budget automate batch block mute pause resume rerun bisect
	cherry-pick rebase clone fork commit deploy deduct halve stake mulch water weed fertilise fertilize
	handle hose insulate ventilate oil grease bleed crank jack`,
);

/** Of those, the ones that may as well be nouns or adjectives there: what follows has to tell. */
const isNounish = oneOf(
	`work water oil dust change charge claim file book block document note mark name state quote link
	post study practice focus practise set run play stand start walk sleep talk call cut drink drive
	drop fold fork clear clean dry open warm cook hand head list log look mail order pack plant plug
	print record report rent request return ring roll sand save season seal screw share shift shoot
	show spray spread stack stick stitch stop store strap stretch strip swap sweep switch tap taste
	test thin tick tie tip toast touch track train treat trust twist type wash watch wear weed wrap
	budget clone commit escape fix freeze glue grease halve heat hire hose hug import increase invite
	invest jack layer lift limit massage mist mix move offer phone pin place press prune push repair
	repeat reset reverse rub search shake slice slide smear smooth split squash squeeze steam stir
	transfer trim turn update upgrade visit wait weigh bake bleed brew bump catch appeal batch mute
	pause stake sort sort love hold escape see lie double back narrow lower separate google have feed
	fill post grow gather beat grate joke narrow email train remember imagine aim pretend`,
);

/** What follows a verb that has an object, a place or a manner, and not a noun that is a subject. */
const followsVerb = oneOf(
	`a an the to for with your yourself it them him her this that these those some any all each every
	both one two three four five six half another on in at out up down into onto off over under around
	through from by as like until till before after when while if whether how what where which who why
	about away back again together aside apart only just more less no not once twice first straight
	everything something nothing people someone everyone my our his their enough plenty small big
	fresh cold hot new old good between along against without within near instead well slowly gently
	carefully early late daily`,
);

/** What follows a noun: then the clause tells how something is and asks for nothing. */
const isPredicate = oneOf(
	`is was are were has had does did can will would could should might may isn't wasn't aren't
	can't won't doesn't didn't been being of 's and or helps helped means makes seems looks sounds
	feels comes came goes went takes took works worked got gets`,
);

/** Orders that help nobody: politeness, cheering, and calls to the writer. */
const idleAfter: Readonly<Record<string, ReadonlySet<string>>> = {
	let: list('me us alone'),
	give: list('me us yourself'),
	show: list('me us'),
	tell: list('me us'),
	send: list('me us'),
	see: list('you ya u how for what why where if the this that it my our us'),
	get: list('well over the a lost used yours'),
	go: list('you for team away get girl'),
	keep: list('it up going on at shining smiling pushing posting sharing them'),
	take: list('care it heart comfort pride'),
	have: list('a fun faith been you not no to i never had some any done always just also only'),
	look: list('at forward forwards how what who like out'),
	stay: list('strong safe positive tuned calm warm blessed true hungry focused motivated'),
	trust: list('me us yourself the your'),
	try: list('me us our'),
	call: list('me us it'),
	email: list('me us'),
	text: list('me us'),
	message: list('me us'),
	contact: list('me us'),
	ask: list('me us away'),
	visit: list('us my our'),
	join: list('me us my our the'),
	follow: list('me us my our for back your'),
	share: list('my our this your'),
	check: list('my our me us'),
	watch: list('my our me us this'),
	remember: list('you me the that when it how this a'),
	imagine: list('a the if how being having what that'),
	find: list('me us my our your peace joy'),
	learn: list('to more how'),
	mind: list('you'),
	accept: list('my our'),
	grab: list('yours'),
	wait: list('what a till until so did'),
	hold: list('on up tight'),
	allow: list('me us'),
	reach: list('out'),
	work: list('hard smart on'),
	notice: list('how that the'),
	bring: list('it back'),
	listen: list('to'),
	turn: list('out'),
	mention: list('this my our'),
	excuse: list('me'),
	say: list('no'),
	study: list('after'),
	put: list('together simply'),
	insert: list('joke here'),
	submit: list('your'),
	pick: list('me us'),
	support: list('my our us me'),
};

/** A clause after a comma or "and" goes on with a story when the sentence has begun one. */
const storyteller =
	/\b(?:(?:i|we) (?!(?:would|should|could|can|may|might|need) (?!rather))\w{2,20}|(?:he|she|they) (?!(?:should|could|can|may|might|need|needs|is|are) )\w{2,20}|i'll|i've|we'll|we've|i'm|we're)|(?:^|[,;:] |\b(?:and|but|so|because|when|while) )(?:it|who|which|people|my \w{2,20}|our \w{2,20}|the \w{2,20}) (?!(?:would|should|could|can|may|might|needs?|is|are|and|or|then|to|in|on|with|for|at|by|from|until) )\w{2,20}/;
const advisory =
	/^(?:if|when|once|before|after|until|for|to|instead|otherwise|first|then|next|step|i'd|i would|we'd|you|just|also|maybe|and|or|so|but|unless|while|don't|always|never)\b/;

const startsSentence = /(?:^|[.!?\n:•*]|\d[.)]|(?:^|\s)[-–—])\s{0,3}$/;
const startsClause =
	/(?:[,;)(]|\b(?:and|then|so|but|or|please|pls|also|first|instead|maybe|perhaps|next|finally|otherwise)|(?:^|[.!?\n:,;]\s{0,2}|\b(?:and|but|so|or|then|please)\s)(?:just|simply|definitely|always|never|don't|dont|do not))\s{0,3}$/;

/** Words that an order can follow within its clause: the last words of `startsClause`. */
const mayLead = oneOf(
	`and then so but or please pls also first instead maybe perhaps next finally otherwise just simply
	definitely always never don't dont not`,
);

/** A verb that opens a clause as an order, with the sentence it stands in. */
export type Order = {verb: Word; at: number};

/** As far back as a story is looked for; a sentence may be as long as the reply. */
const reach = 160;

/** "Work, at last" and "Cut." name something. */
const stops = /[,.!?;)]/;

const isOrder = (reply: Text, at: number): boolean => {
	const word = reply.words[at];
	if (!word || !isVerb(word)) return false;
	const last = reply.words[at - 1];
	// Mostly a word and a space stand before it, and then few words go before an order.
	if (last && word.start === last.end + 1 && reply.plain[last.end] === ' ' && !mayLead(last)) {
		return false;
	}
	const next = reply.words[at + 1];
	if (!next || stops.test(reply.plain.slice(word.end, next.start))) return false;
	if (isPredicate(next) || idleAfter[word.lower]?.has(next.lower)) return false;
	const before = reply.plain.slice(Math.max(0, word.start - 18), word.start);
	const opens = startsSentence.test(before);
	if (!opens && !startsClause.test(before)) return false;
	if (isNounish(word) && !followsVerb(next)) return false;
	const sentence = sentenceOf(reply, word);
	if (!sentence || reply.plain[sentence.end - 1] === '?') return false;
	if (opens) return true;
	const opening = reply.plain.slice(sentence.start, Math.min(word.start, sentence.start + 40));
	const lead = reply.plain.slice(Math.max(sentence.start, word.start - reach), word.start);
	return advisory.test(opening) || !storyteller.test(lead);
};

/** Where the reply tells the reader to do something, clause by clause, in order. */
export const orders = once(({reply}: Context): Order[] => {
	const found: Order[] = [];
	reply.words.forEach((verb, at) => {
		if (isOrder(reply, at)) found.push({verb, at});
	});
	return found;
});
