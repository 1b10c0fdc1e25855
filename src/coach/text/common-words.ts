/** Words that carry grammar rather than matter; they never count as something said. */
export const functionWords: ReadonlySet<string> = new Set(
	`a about above after again against all almost along already also although always am an and
	another any anyone anything are aren't around as at away back be became because become been
	before being below between both but by came can can't cannot come could couldn't did didn't do
	does doesn't doing don't done down during each either else enough even ever every everyone
	everything for from further gave get gets getting give go goes going gone gonna got had hadn't
	has hasn't have haven't having he he'd he'll he's hence her here here's hers herself him himself
	his how how's however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's
	its itself just keep kind kinda let let's like lot lots made make makes many may maybe me might
	mine more most much must my myself near need neither never nevertheless no nobody none nor not
	nothing now of off often oh ok okay on once one ones only onto or other others otherwise our ours
	ourselves out over own per perhaps put quite rather really said same say see seem seemed seems
	several shall she she'd she'll she's should shouldn't since so some somebody someone something
	sometimes soon still such take than that that's the their theirs them themselves then there
	there's therefore these they they'd they'll they're they've thing things think this those though
	through thus till to together too took toward towards try under until up upon us use used using
	usually very via want was wasn't way we we'd we'll we're we've well went were weren't what what's
	whatever when where whether which while who who's whom whose why will with within without won't
	would wouldn't yes yeah yet you you'd you'll you're you've your yours yourself yourselves im ive
	dont didnt cant thats whats lol u ur pls etc actually basically literally got people person
	someone stuff bit sort today yesterday tomorrow time times day days year years week weeks new old
	good great bad nice sure know knew known look looking looks feel felt`.split(/\s+/),
);
