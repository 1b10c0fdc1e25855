import {compile, looking} from '../detect.ts';

/** Business offered without its usual words. */
const softly = compile(
	'(happy|glad|love|delighted|pleased|keen) to (show|walk|take|tell) (you|them|folks|people)? (with you)? (through)? what (we|my team|our team|my company|our company) (do|does|offer|offers|built|have built|can do)',
	'(show|tell|walk) you (through|about|around)? our (*)? (platform|studio|product|solution|range|showroom|demo)',
	'(a|quick|free|personal|short|live) (quick|free|personal|short|live|product|private) (demo|walkthrough|walk-through|strategy session|discovery call|intro call|audit|assessment|consult|consultation|fitting|tasting)',
	"(see|find out|explore|discuss|talk about) (if|whether|how|where) (we|i|my team|our team) (can|could|might|may|would|are|'re) (be)? (able to|of)? (work together|a (good)? fit|be a fit|partner|collaborate|add value)",
	'(we|my team|our team|my company|our company) (might|may|could|would) (be)? (just)? (a (good|great)? fit|the right fit)',
	"(that's|that is|this is|it's|which is) (literally|exactly|precisely|actually) what (my|our) (team|company|agency|studio|firm) (do|does|works on)",
	"(that's|that is|this is|it's|which is|that happens to be|this happens to be) (literally|exactly|precisely|actually|basically|kind of|pretty much)? (what|where) (we|my team|our team|my company|our company) (come in|comes in|specialise|specialize|offer|offers)",
	'(we|i|my team|our team|my agency) (help|work with|coach|serve|support|train|advise) (*)? (people|families|parents|women|men|folks|owners|founders|teams|clients|companies|businesses|brands|professionals|creators) (just)? (like you|like yours|in your)',
	'(we|my team|our team|my agency|our agency) (help|helps|coach|coaches|serve|serves) (*)? (founders|clients|companies|businesses|brands|professionals|creators|owners|teams) *',
	"(we|i|we've|i've) (have|got) (*)? (*)? (slots|slot|openings|appointments) (left|open|free|available) (for|this|next|in)",
	"(i|we|i'm|we're|currently) (am|are)? (taking|accepting|take|accept) (on|in)? (a few|new|more|some|just)? (new|more)? (clients|students|customers|orders|commissions|bookings|projects|patients|coachees|mentees)",
	'(we|i) (solved|solve|fixed|cracked|tackle|tackled|figured) (out)? (this|that|it|exactly (this|that)|this exact (*)|the (same|exact) (*)) (for|with) (clients|customers|a client|a customer|many clients|other (clients|customers|companies|businesses)) *',
	"(a solution|a tool|a product|a service) (that)? (we|i|we've|i've|i'm|we're) (just|have|are|am)? (been)? (built|building|made|making|launching|launched|developed|developing)",
	'(i|we) (have|got) (just)? the (perfect|right|ideal|proven) (solution|product|program|programme|service) (for|to)',
	"(let's|lets) (hop|jump) on a (*)? call",
	"(let's|lets) connect",
	"(i would|we would|i'd|we'd) (love|like) to (connect|chat with you about|earn your|win your|work with you|partner)",
	'give us a (try|visit)',
	"(i'll|i can|i could|we can|we'll|happy to) (dm|pm|inbox|message|send|shoot|share) (you)? (the|a|my|our|over)? (the|a|my|our)? (pricing|brochure|quote|catalogue|catalog|deck|waitlist)",
	"(link's|link is|links are|details are|it's|it is|everything's|info's|you'll find it|you can find it|pinned) (all)? (on|in|at|pinned on|pinned to) (my|our) (profile|bio|channel|header)",
	'(pop|come|drop|swing|stop) (in|by|into|over|round|down|along) (to|at|and)? (visit us|our (shop|studio|stall|salon|gym|store|showroom|bakery|café|cafe|restaurant))',
	'(mention|quote|show) this (post|comment|thread) (for|when|to get|and (get|we))',
	'(an ideal|a perfect|the perfect) (client|customer|candidate|fit) for (us|our|my) *',
	"(i'm|i am|we're|we are) (also|just)? selling (mine|ours|my (*)|our (*))",
	'(find|search|google) us (on|online)',
	'(one of)? (my|our) (best|top|most popular|signature)? (sellers|clients|packages|offers|services|customers|guests|members|students) (love|loves|said|say|says|tell|told|swear|rave|saw|increased|doubled|always (say|tell|love|come)) *',
);

/** The talk brought round to what the writer made or wrote. */
const steered = compile(
	"(this|that|it|which|stories like this|posts like this|things like this) (is|are|'s|was|were) (exactly|precisely|literally|actually|the reason|the very reason|one reason|part of)? (why|what made) (i|we|me|us|our team) (build|built|start|started|found|founded|create|created|launch|launched|develop|developed) (our|my|this) *",
	'(this|that|it|your (*)) (really)? (reminds|reminded|makes|made) me (of|think of) (my|our) (latest|new|recent|upcoming) (*)? (book|article|post|blog|talk|podcast|episode|course|video|newsletter|product|company|startup|app|project|album|keynote|program|workshop)',
	"(i|we|i've|we've) (actually|also|just|recently|literally|once)? (wrote|written|blogged|posted|published|made|recorded|did|done|gave|given|covered) (a|an|up|my|some|more|whole|entire)? (*)? (post|piece|article|thread|talk|video|episode|guide|blog|chapter|book|newsletter|essay|tutorial|write-up|writeup|paper|ebook|series)? (about|on|covering|around) (this|that|it|exactly (this|that)|the same|this very|just this|this topic|the topic|the subject)",
	"(i|we|i've|we've) (just|recently|actually|also)? (wrote|written|blogged) about (this|that|it) (in my|in our|on my|on our|over on|recently|at length)",
	'(as|like) (i|we) (say|said|wrote|write|argue|argued|explain|explained|put it|always say|mention|discuss|described|point out|teach|show) (in|on) (my|our) (*)? (book|article|post|talk|newsletter|podcast|blog|course|video|keynote)',
	'(in|from|on) my (*)? (newsletter|podcast|keynote|ted talk|tedx talk|channel|masterclass|webinar|ebook|blog|substack)',
	'(my|our) (latest|last|new|newest|recent|own|free|full|most recent)? (article|post|episode|talk|thread|video|book|newsletter|piece|blog|guide|course|podcast|essay|study|report|webinar|research) (goes|covers|explains|breaks|digs|looks|explores|shows|answers|dives|tackles|is about|on (this|that|it|exactly|the)|about (this|that|it|exactly|the)|has a|might|may|could|talks)',
	"(i've|we've|i have|we have) been (preaching|writing about|teaching|advocating) (this|that|it|exactly (this|that)|the same)? (for|since) *",
	"(not to|don't want to|hate to|sorry to) (plug|self-promote|promote|hijack)",
	"(speaking of|talking of|on that note|on a (similar|related) note|while (we're|we are) (on|at)|funny you (should)? (mention|say|ask)|glad you (mentioned|asked|brought)|since you (mention|mentioned|ask|bring))(,)? (*)? (*)? (*)?(,)? (i|we|my|our|i've|we've|i'm|we're) (just|recently|also|have|own|latest|new|team|company|clients|wrote|built|launched|started|been|happen|made|did|released|run|published)",
	"that's where (we|our (*)) (come|comes|step|steps) in",
	'enough about you',
);

/** Calls to come over to a group, letter or course of the writer's own. */
const gathering =
	'(group|discord|server|slack|telegram|whatsapp|community|newsletter|mailing list|email list|waitlist|waiting list|cohort|mastermind|challenge|masterclass|bootcamp|boot camp|course|webinar|podcast|membership|program|programme|retreat|facebook|subreddit|substack|patreon|channel|training|summit|circle|academy|tribe|network|movement|space)';
const recruited = compile(
	`(join|come over to|come join|come and join|hop into|hop on|head over to|head to|sign up for|sign up to|subscribe to|add you to|invite you to|inviting you to|enroll in|enrol in|apply to|a spot in|a place in|signed up for|register for) (my|our|us in (my|our|the)|us on (my|our|the)?|the) (*)? (*)? ${gathering}`,
	`(i|we|my wife and i|my friend and i) (also|actually|just)? (run|host|started|launched|publish) (a|an|our|this|my) (*)? (*)? (newsletter|cohort|mastermind|masterclass|bootcamp|boot camp|course|webinar|podcast|membership|program|programme|retreat|substack|patreon|discord|academy|summit) (for|about|where|on|called|if|that|and|with|of|which|every|full|to|just|designed)`,
	"(we'd|i'd|we would|i would|would|we'll) (love|be happy|be glad|like) to (have you (on|as a)|(feature|host|interview) you)",
	'(be|become|come on as|have you as|have you on as) (a|our|my|the next) (great|perfect|amazing)? (guest|speaker|subscriber|beta tester|founding member|ambassador|affiliate) (on|for|of) (my|our)',
	'(doors|enrollment|enrolment|next cohort|new cohort|early access|pre-orders|preorders) (are|is)? (now)? (open|opening) *',
);

/** Where business is offered without its usual words: "happy to show you what we do". */
export const softPitches = looking(softly);

/** Where the talk is brought round to what the writer made, wrote or runs. */
export const steering = looking(steered);

/** Where people are called over to a group, letter or course of the writer's own. */
export const recruiting = looking(recruited);
