/*
 * Words of contempt, by what they are said of. They carry a verdict only in a frame ("you are …",
 * "your … is …"); the frames stand in the files beside this one. No word here names a group that
 * people are born into or belong to.
 */

/** What nobody wants to be called, one or many. */
export const names =
	'(idiot|idiots|moron|morons|imbecile|imbeciles|dumbass|dumbasses|jackass|asshole|assholes|arsehole|arseholes|bastard|bastards|scumbag|scumbags|douche|douchebag|douchebags|dick|dickhead|dickheads|prick|pricks|twat|twats|wanker|wankers|muppet|muppets|numpty|cretin|cretins|halfwit|dimwit|nitwit|dunce|dolt|ignoramus|bigot|bigots|hypocrite|hypocrites|snowflake|snowflakes|troll|trolls|loser|losers|clown|clowns|coward|cowards|liar|liars|fool|fools|buffoon|buffoons|simpleton|crybaby|crybabies|whiner|whiners|sheeple|shill|shills|creep|creeps|weirdo|psycho|nutcase|nutjob|nutjobs|lunatic|lunatics|crackpot|crackpots|bully|bullies|thug|thugs|crook|crooks|fraud|frauds|con artist|quack|charlatan|zealot|zealots|fanatic|fanatics|extremist|puppets|apologist|apologists|disgrace|parasite|parasites|scum|snob|snobs|know-it-all|toddler|drama queen|keyboard warrior|keyboard warriors|piece of (work|shit|crap|garbage|trash)|waste of (space|oxygen|air)|excuse for (a|an) *)';

/** What nobody wants to be told they are: in the head, then at heart. */
export const failings =
	'(stupid|dumb|idiotic|moronic|clueless|ignorant|delusional|deluded|brainless|mindless|incompetent|brainwashed|dense|deranged|unhinged|demented|uneducated|illiterate|gullible|naive|uninformed|misinformed|ill-informed|simple-minded|closed-minded|close-minded|narrow-minded|simplistic|misguided|out of your (depth|mind|league)|out of touch|pathetic|spineless|gutless|disgusting|vile|despicable|contemptible|laughable|absurd|dishonest|disingenuous|deceitful|two-faced|shameless|hypocritical|paranoid|arrogant|conceited|pompous|smug|sanctimonious|self-righteous|condescending|patronizing|patronising|childish|infantile|immature|juvenile|petty|petulant|spiteful|vindictive|hateful|hostile|rude|disrespectful|abusive|insufferable|obnoxious|useless|worthless|evil|toxic|biased|prejudiced|bigoted|racist|sexist|intolerant|unreasonable|irrational|bitter|selfish|lazy|entitled|greedy|full of (it|yourself|shit|crap|hot air|hate|nonsense)|the problem|part of the problem|(not|not (very|too|that|so|exactly)) (bright|smart|clever)|too (stupid|dumb|lazy|arrogant|blind|stubborn|proud) to)';

/** What one says, shows or has that is a fault of character. */
export const vices =
	'(ignorance|stupidity|arrogance|hypocrisy|idiocy|incompetence|delusion|delusions|dishonesty|cowardice|bigotry|pettiness|immaturity|entitlement|laziness|narcissism|paranoia|prejudice|prejudices|bias|biases|agenda|propaganda|crusade|vendetta|hatred|hostility|rudeness|aggression|malice|spite|greed|lies|lying|deceit|excuses|tantrum|tantrums|hysteria|hysterics|outrage|whining|moaning|complaining|bullying|harassment|trolling|vandalism|attacks|insults|accusations|personal (attack|attacks)|bad faith|double standard|double standards|sarcasm|condescension|sanctimony|incivility|ego|rant|rants|ranting|rantings|ramblings|ravings|babbling|drivel|nonsense|gibberish|bullshit|bs|talking points|rhetoric|misrepresentation|misrepresentations|distortions|edit war|edit warring)';

/** Speech that is held to be worth nothing. */
export const rubbish =
	'(nonsense|rubbish|bullshit|bull|bs|garbage|crap|trash|baloney|drivel|hogwash|horseshit|bollocks|gibberish|twaddle|poppycock|claptrap|tripe|idiocy|stupidity|lunacy|tosh|piffle|bunk|balderdash|malarkey|hooey|waffle|fluff|babble|blather|propaganda|lies|fiction|fantasy|mumbo jumbo|word salad|hot air|sour grapes|whining|fearmongering|scaremongering|clickbait)';

/** What is said of words that are held to be worth nothing. */
export const worthless =
	'(stupid|dumb|idiotic|moronic|inane|asinine|mindless|ridiculous|ludicrous|laughable|absurd|preposterous|nonsensical|pathetic|worthless|pointless|useless|meaningless|irrelevant|baseless|unfounded|bogus|dishonest|disingenuous|ignorant|childish|juvenile|petty|silly|lame|weak|tired|garbage|trash|rubbish|nonsense|bullshit|bs|crap|a joke|a lie|lies|laughably *|nothing but *|beyond (stupid|absurd|ridiculous|pathetic))';

/** What somebody says or thinks. */
export const speech =
	'(comment|comments|commentary|post|posts|reply|response|question|remark|remarks|statement|statements|claim|claims|assertion|assertions|argument|arguments|reasoning|logic|point|points|opinion|opinions|view|views|position|idea|ideas|theory|theories|analogy|comparison|example|analysis|premise|conclusion|article|column|piece|take|thinking|rhetoric|excuse|excuses|accusation|accusations|rant|complaint|edits|edit)';

/** Doing wrong by others in talk. */
export const misdeeds =
	'(lying|twisting|dodging|deflecting|attacking|accusing|insulting|mocking|baiting|trolling|misrepresenting|misquoting|distorting|fabricating|cherry-picking|cherry picking|nitpicking|spreading (lies|misinformation|rumours|rumors|hate|fear)|parroting|regurgitating|spouting|spewing|pretending|projecting|gaslighting|stonewalling|smearing|slandering|libelling|belittling|patronizing|patronising|harassing|bullying|stalking|threatening|disrupting|vandalizing|vandalising|whining|complaining|moaning|ranting|shilling|grandstanding|virtue signalling|virtue signaling|scaremongering|fearmongering|hiding behind|blaming (everyone|others|me|us)|ignoring|pushing (your|an) agenda|putting words|splitting hairs|moving the goalposts|changing the subject|contradicting yourself|repeating yourself|embarrassing yourself|kidding yourself|making (excuses|false|baseless|a fool|stuff up|things up)|playing (dumb|innocent|the victim)|wasting (my|our) time|clutching at|grasping at|acting like|trying to (silence|suppress|censor|discredit|smear|bully|intimidate|provoke|deceive|mislead)|looking for (attention|a fight|an excuse))';
