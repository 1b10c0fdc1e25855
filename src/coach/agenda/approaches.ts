import {compile, looking} from '../detect.ts';

/** Business offered without its usual words. */
const softly = compile(
	"(happy|glad|love|delighted|pleased|keen) to (show|walk|take|tell|give|share) (you|them|folks|anyone|people)? (with you)? (through|about|around)? (what|how|where) (we|we're|we've|i've|my team|our (*)|my company)",
	'(show|tell|walk) you (through|about|around)? (our|my) (*)? (approach|process|system|work|setup|platform|studio|method|product|solution|range|showroom|place|framework|shop|demo)',
	'(a|quick|free|personal|short|live) (quick|free|personal|short|live|product|private) (demo|walkthrough|walk-through|strategy session|discovery call|intro call|audit|assessment|consult|consultation|fitting|tasting)',
	"(see|find out|explore|discuss|talk about) (if|whether|how|where) (we|i|my team|our team) (can|could|might|may|would|are|'re) (be)? (able to|of)? (help|work together|a (good)? fit|support|be a fit|partner|collaborate|add value|save you)",
	"(we|i|my team|our team|my company|our company) (might|may|could|would|can|'d) (definitely|certainly|well|probably|possibly)? (be)? (just)? (able to help|be able to help|be a (good|great)? fit|be the right fit|be what|take (this|that|it|all of that) off your|do (this|that|it) for you|handle (this|that|it|all of it) for you|sort (this|that|it) for you|set you up|get you (set up|started|sorted|results))",
	"(that's|that is|this is|it's|which is) (literally|exactly|precisely|actually) (what|where) (we|my team|our team|my company|our (*)) (do|does|live|work on)",
	"(that's|that is|this is|it's|which is) (literally|exactly|precisely|actually) (what|where) i (do (for|at|all day)|live|work on)",
	"(that's|that is|this is|it's|which is|that happens to be|this happens to be) (literally|exactly|precisely|actually|basically|kind of|pretty much)? (what|where) (we|i|my team|our team|my company|our (*)) (help|helps|come in|comes in|specialise|specialize|offer|offers|teach|solve|solves|fix|are for|is for|come into)",
	'(we|i|my team|our team|my agency) (help|helps|work with|works with|coach|serve|serves|support|supports|train|trains|advise|look after) (*)? (people|families|parents|women|men|folks|owners|founders|teams|clients|companies|businesses|brands|professionals|creators|couples|runners|shops|someone|others|leaders|organisations|organizations|writers|sellers|landlords|investors|patients|students|beginners) (just)? (like you|like yours|in your|who|with|to|do|get|grow|build|through|save|stop|avoid|find|on|like this)',
	"(we|i|we've|i've) (have|got|had) (*)? (a few|some|one|two|a couple of|space|room|a|an|capacity|availability|#) (open|free)? (*)? (spot|spots|slot|slots|opening|openings|places|appointments|tables|rooms|dates) (left|open|free|available|this|next|in|for|coming|if)",
	"(i|we|i'm|we're|currently) (am|are)? (taking|accepting|take|accept) (on|in)? (a few|new|more|some|just)? (new|more)? (clients|students|customers|orders|commissions|bookings|projects|patients|coachees|mentees)",
	'(we|i) (solved|solve|fixed|cracked|tackle|tackled|figured) (out)? (this|that|it|exactly (this|that)|this exact (*)|the (same|exact) (*)) (for|with) (a|our|my|many|several|lots|hundreds|dozens|clients|customers|other|#|people|teams) *',
	"(something|a thing|a little thing|a side project|a solution|a fix) (that)? (we|i|we've|i've|i'm|we're) (just|have|are|am)? (been)? (built|building|made|making|working on|launching|launched|cooking|put together|developed|developing)",
	'(i|we) (have|got) (a|the|just the|exactly the) (perfect|right|ideal|proven|great)? (solution|product|thing|program|programme|system|service) (for|to|that)',
	'(might|may|could|would) be (of interest|right up your (alley|street)|exactly what you|just what you|worth a (chat|conversation|quick (chat|call)))',
	"(let's|lets|we should|we must|you and i should) (connect|chat (about how|some time)|hop on|jump on|get you|set up a|have a (chat|call)|get on a|grab (a)? (coffee|time)|book a)",
	"(i would|we would|i'd|we'd) (love|like) to (connect|chat with you about|get you (set up|started|on)|have you (try|on|in)|send you (a|our|one|some)|set you up|earn your|win your|be your|work with you|partner)",
	'(get|reach|give) (in touch|out|us a (call|shout|ring|bell|try|buzz)) (with|to)? (us|me|our (*)|my (*)) (for|if|and|when|about|to|today|any time|anytime)',
	'give (us|my (*)|our (*)) a (call|shout|ring|try|go|bell|chance|look|visit)',
	"(drop|shoot|send|ping) (me|us) (a|an|your)? (line|message|dm|pm|note|email|text|word)? (and|if|when|for) (i|we|i'll|we'll|you|you'd|interested|that)",
	'(dm|dms|inbox|messages|pms) (is|are|always)? (open|always open)',
	"(i'll|i can|i could|we can|we'll|happy to) (dm|pm|inbox|message|send|shoot|share) (you)? (the|a|my|our|over)? (the|a|my|our)? (link|links|details|info|pricing|brochure|quote|catalogue|catalog|deck|waitlist|invite)",
	"(link's|link is|links are|details are|it's|it is|everything's|info's|you'll find it|you can find it|pinned) (all)? (on|in|at|pinned on|pinned to) (my|our) (profile|bio|page|website|site|channel|header)",
	'(pop|come|drop|swing|stop) (in|by|into|over|round|down|along)? (to|at|and)? (see us|visit us|the shop|our (*)|my (shop|studio|stall|salon|gym|place|showroom|store|office)|say (hi|hello) (at|to us))',
	'(mention|quote|show|say you saw) (this|the|my) (post|comment|thread|reply|name|code) (and|for|at|when|to get)',
	"(you're|you are|you'd be|you sound|sounds) (like)? (exactly|just|precisely|the kind of|the sort of|the type of|our|an ideal|a perfect|the perfect) (*)? (*)? (who|person|we|i|people|customer|client|candidate|fit) (we|i|for (us|our|my)|our|my) *",
	"(i'm|i am|we're|we are|i) (also|just)? (selling|sell) (mine|ours|one|it|my (*)|our (*))",
	'(find|search|google|look) (us|me|for us) (up)? (on|under|online|if)',
	'(you know|everyone knows) where (to find (us|me)|we are|i am)',
	'(one of)? (my|our) (best|top|most popular|signature)? (sellers|clients|packages|offers|services|customers|guests|members|students) (love|loves|said|say|says|tell|told|swear|rave|saw|increased|doubled|always (say|tell|love|come)) *',
);

/** The talk brought round to what the writer made or wrote. */
const steered = compile(
	"(this|that|it|which|stories like this|posts like this|things like this) (is|are|'s|was|were) (exactly|precisely|literally|actually|the reason|the very reason|one reason|part of)? (why|what made) (i|we|me|us|our team) (build|built|start|started|found|founded|create|created|wrote|write|launch|launched|develop|developed)",
	'(this|that|it|your (*)) (really)? (reminds|reminded|makes|made) me (of|think of) (my|our) (own|latest|new|recent|last|first|upcoming)? (*)? (book|article|post|blog|talk|podcast|episode|course|video|newsletter|product|company|startup|app|project|album|keynote|program|workshop|clients)',
	"(i|we|i've|we've) (actually|also|just|recently|literally|once)? (wrote|written|blogged|posted|published|made|recorded|did|done|gave|given|covered) (a|an|up|my|some|more|whole|entire)? (*)? (post|piece|article|thread|talk|video|episode|guide|blog|chapter|book|newsletter|essay|tutorial|write-up|writeup|paper|ebook|series)? (about|on|covering|around) (this|that|it|exactly (this|that)|the same|this very|just this|this topic|the topic|the subject)",
	"(i|we|i've|we've) (just|recently|actually|also)? (wrote|written|blogged|published|covered|posted|explored|explained|discussed|broke down|unpacked) (this|that|it|about this|all of this|about it|the topic|this (*)) (in|on|over|last|recently|for|at length|in detail|a while|here)",
	'(as|like) (i|we) (say|said|wrote|write|argue|argued|explain|explained|put it|always say|always tell|tell|mention|discuss|described|point out|teach|show) (in|on|to|at) (my|our)',
	'(in|from|on) my (*)? (newsletter|podcast|course|keynote|workshop|ted talk|tedx talk|latest (*)|channel|masterclass|webinar|ebook|blog|substack|medium)',
	'(my|our) (latest|last|new|newest|recent|own|free|full|most recent)? (article|post|episode|talk|thread|video|book|newsletter|piece|blog|guide|course|podcast|essay|study|report|webinar|research) (goes|covers|explains|breaks|digs|looks|explores|shows|answers|dives|tackles|is about|on (this|that|it|exactly|the)|about (this|that|it|exactly|the)|has a|might|may|could|talks)',
	"(i've|we've|i have|we have) been (saying|preaching|writing about|teaching|telling (*)|talking about|shouting|warning about|advocating|banging on about) (this|that|it|exactly (this|that)|the same)? (for|since|in|to|on|all)",
	"(not to|don't want to|hate to|sorry to) (make (this|it) (all)? about (me|us|myself)|plug|self-promote|promote|toot|hijack|be that (guy|person))",
	"(speaking of|talking of|on that note|on a (similar|related) note|while (we're|we are) (on|at)|funny you (should)? (mention|say|ask)|glad you (mentioned|asked|brought)|since you (mention|mentioned|ask|bring))(,)? (*)? (*)? (*)?(,)? (i|we|my|our|i've|we've|i'm|we're) (just|recently|also|have|own|latest|new|team|company|clients|wrote|built|launched|started|been|happen|made|did|released|run|published)",
	"that's where (we|our (*)|i|my (*)) (come|comes|step|steps) in",
	"(at|in) (my|our) (own)? (company|agency|firm|startup|studio|practice|shop|store|consultancy|salon|gym|bakery|clinic|business)(,)? (we|i|we've|our)",
	'(enough about you|back to me)',
);

/** Calls to come over to a group, letter or course of the writer's own. */
const gathering =
	'(group|discord|server|slack|telegram|whatsapp|community|newsletter|mailing list|email list|waitlist|waiting list|cohort|mastermind|challenge|masterclass|bootcamp|boot camp|course|webinar|podcast|membership|program|programme|retreat|facebook|subreddit|substack|patreon|channel|training|summit|circle|academy|tribe|network|movement|space)';
const recruited = compile(
	`(join|joining|joined|come to|come over to|come join|come and join|hop into|hop on|head over to|head to|sign up for|sign up to|subscribe to|get on|added to|add you to|invite you to|inviting you to|enroll in|enrol in|apply to|welcome (in|to)|a spot in|a place in|signed up for|register for) (my|our|us in (my|our|the)|us on (my|our|the)?|the) (*)? (*)? ${gathering}`,
	`(i|we|my wife and i|my friend and i) (also|actually|just)? (run|host|moderate|have|started|lead|organise|organize|created|admin|manage|set up|launched|opened|publish|write|send|teach|offer|do) (a|an|our|this|my) (*)? (*)? (*)? ${gathering} (for|about|where|on|called|if|that|and|with|of|which|every|full|to|just|designed)`,
	"(we'd|i'd|we would|i would|would|we'll) (love|be happy|be glad|like) to (have|see|welcome|invite|feature|host|interview) you (in|on|join|there|with us|as a|at|to|for)",
	'(be|as|come on as|have you as|have you on as|become) (a|our|my|the next)? (great|perfect|amazing)? (guest|speaker|member|subscriber|beta tester|founding member|ambassador|partner|affiliate|contributor) (on|for|in|of|at|with)? (my|our|the|us)',
	'(doors|enrollment|enrolment|applications|registration|registrations|bookings|sign-ups|signups|our next (*)|the next (*)|next cohort|new cohort|early access|pre-orders|preorders) (for (*) (*)?)? (are|is|will be)? (now|open|opens|opening|starting|starts|start|closing|close) *',
	"you'd (fit right in|be a great fit|love it (there|in there|over there)|love (our|my) (*)|be (so|very|more than) welcome)",
);

/** Where business is offered without its usual words: "happy to show you what we do". */
export const softPitches = looking(softly);

/** Where the talk is brought round to what the writer made, wrote or runs. */
export const steering = looking(steered);

/** Where people are called over to a group, letter or course of the writer's own. */
export const recruiting = looking(recruited);
