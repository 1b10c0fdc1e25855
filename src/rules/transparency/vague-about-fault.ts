import {compile, each, find, has} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** Trouble without anybody who made it. */
const misty = compile(
	'(some|certain|a few|a small number of|a limited number of|a handful of|a tiny number of|a subset of|several|various) (of our)? (users|customers|guests|members|accounts|orders|clients|subscribers|individuals|visitors) (may|might|could|have|had|were|are|experienced|saw|reported|noticed|encountered|did) *',
	'(certain|minor|unforeseen|unexpected|technical|temporary|intermittent|operational|isolated|logistical|known|small|brief) (*)? (issue|issues|difficulty|difficulties|problem|problems|incident|incidents|challenges|circumstances|disruption|disruptions|irregularities|hiccup|hiccups|glitch|glitches|inconsistencies|delays|hurdles|situation|matter|matters)',
	'(issues|delays|problems|errors|difficulties|disruptions|complications) (were|was|have been|had been|may have been|that were|did|can|may|might) (experienced|encountered|identified|observed|noted|reported|found|caused|arise|occur|happen|occurred|arisen|seen)',
	'(due to|owing to|because of|caused by|as a result of) (unforeseen|unexpected|technical|operational|exceptional|high|increased|human|circumstances|factors|reasons|a third|third-party|external|ongoing|recent|unprecedented) *',
	'(an|a) (error|mistake|oversight|misunderstanding|miscommunication|mix-up|breakdown|lapse|confusion|situation|discrepancy) (*)? (occurred|has occurred|happened|arose|took place|was made|may have|might have|seems to have|appears to have|in communication|on the part of)',
	'(it|there) (appears|seems|would appear|would seem) (that)? (there|to|to have|the|a|your|an|some) (has|was|have|may|been|issue|error|mix-up|order|delay|problem|misunderstanding|wires|confusion) *',
	'(subject to|depending on|dependent on|governed by|in line with|in accordance with|as per) (demand|availability|conditions|capacity|terms|the terms|our terms|policy|our policy|operational|many|various|several|factors|circumstances|local|industry|staffing)',
	'(depend|depends|hinge|hinges) on (many|various|several|a number of|a range of|multiple|a variety of) (things|factors|conditions|circumstances|variables|parties|elements)',
	'(as is|which is|as are|this is) (usual|common|standard|normal|customary|typical|often the case|generally|the norm) (*)? (*)?',
	'(is|are|was|were|being) (managed|handled|operated|run|provided|maintained|supplied|outsourced|delivered) (externally|by a third|by an external|by our partner|by a partner|by the independent|independently|elsewhere|by others)',
	'(independent|external|third-party|third party|outside) (contractor|contractors|courier|couriers|supplier|suppliers|provider|providers|partner|partners|agency|vendor|vendors)',
	'in good faith',
	'(trust|hope|believe|confident|sure|assure you) (that)? (this|it|that) (was|is|will be|remains) (a|an)? (one-off|one off|isolated|exception|rare|misunderstanding|unusual|the exception)',
	'(mistakes|errors|things|issues|accidents|these things|delays|hiccups|bugs) (can|do|may|will|might|sometimes) (sometimes)? (occur|happen|arise|slip|go wrong|appear)',
	'(may|might|could) (possibly|also|in some cases)? (have)? (been|be) (affected|impacted|altered|delayed|lost|missed|caused|changed|experienced|disrupted|inconvenienced)',
	'(will|can|could|would|is to|are to|to) be (reviewed|revisited|considered|clarified|assessed|evaluated|monitored|looked at|borne in mind|taken into account) (for|in|by|with|as|internally|and|at|going) *',
	'(as|is|are|was) (generally|commonly|broadly|typically|usually) (defined|understood|accepted|used|described|expected)',
	'(in certain|in some|under certain|in specific|in rare|in particular) (upgrade|edge|use|limited|rare)? (scenarios|cases|circumstances|conditions|situations|instances|configurations)',
	'(plays|play|played) (its|their|a) (part|role)',
	'(standard|normal|routine) operational (*)',
	'(wires|lines) (were|got|have been|may have been) crossed',
	"(not|below|short of|fallen short of|fell short of|falls short of|doesn't reflect|does not reflect|not reflective of|not representative of|not indicative of) (up to|of|in line with)? (our|the) (usual|high|normal|own|expected)? (*)? (standard|standards|expectations|service|level|quality|experience|values)",
	'we (strive|aim|endeavour|endeavor|try our best|always try|do our best|pride ourselves|are committed) (to|on|in) *',
	"(things|something|a lot|this|it) (may have|might have|could have|didn't quite|did not quite|somehow) (gone|been|got|slipped|fell|fallen|go|went|happened|fallen through) *",
	'(lessons|steps|measures|actions) (have been|will be|are being|were|were being) (learned|learnt|taken|put|implemented)',
	'(the matter|this matter|this|it|your (*)|the (*)) (is|has been|was|will be) (being)? (passed|forwarded|escalated|referred|shared|raised|passed on|looked into|noted|flagged|taken on board|fed back) (to|with|on|by|internally|for)? (the|our)? (relevant|appropriate|right|correct|team|department|management|internally)?',
	'(standard|common|normal|industry|usual|accepted) (industry)? (practice|procedure|standard|policy|wear|tolerance|behaviour|behavior)',
	'(many|most|all|other) (tools|companies|apps|providers|products|services|platforms|businesses|shops|restaurants|brands|sites) (in (this|the|our) (space|industry|sector|field))? (do|also|collect|have|use|charge|face|experience|work|will|share) *',
	'(works|working|functioning|operating|behaving|performing) (as|exactly as) (intended|designed|expected)',
);

/** The fault put on the one who complains. */
const shifted = compile(
	'(you|customers|guests|users) (should|could|must|would) (really|always|also|ideally|need to)? (have)? (read|check|checked|ensure|ensured|noticed|contacted|informed|told|followed|called|asked|let us|used|seen|known|kept|mentioned|booked|arrived|raised|spoken)',
	"(as|it is|it's|this is|which is|was|were|are) (clearly|plainly|already|all|always)? (stated|mentioned|explained|outlined|set out|specified|written|advertised|described|communicated|shown|listed) (on|in|at|to|by|by our) (our|the|your|all|you)? *",
	'(our|the) (records|system|systems|logs|data|team|notes|tracking|cameras) (show|shows|indicate|indicates|confirm|confirms|say|says|suggest|suggests|have no|has no|reflect|tells) (that|no|it|you|your|otherwise|the|us)?',
	'(we|i) (have|can find|could find|find|see|received) no (record|records|trace|report|reports|evidence|complaint|complaints|booking) (of|that|from|under)?',
	'(no|none of our|nobody|no one|not one) (other|else|one of our)? (customer|customers|guest|guests|users|user|one|client|clients|diner|diners|reviewer|parent|parents|else) (has|have|had|complained|reported|mentioned|raised|seems|experienced|said|noticed)',
	'(user|operator|customer) error',
	'(works|working|worked|is|was|been) (perfectly)? (fine|well|good|perfect|perfectly) (for everyone else|for everybody else|for others|for all (our)? (other)? *|on our (end|side)|for the rest|when it left|when (it|we))',
	'(if|had) you (had|have)? (only|simply|just)? (read|followed|checked|told|contacted|called|asked|informed|waited|mentioned|come to|spoken|used it|stored)',
	'(you|your (*)) (may|might|must|could|probably|likely|seem to|appear to) (well)? (have) (misread|misunderstood|missed|overlooked|forgotten|damaged|confused|entered|pressed|dropped|not|done|used|been|chosen|selected|made|got|clicked)',
);

const spokesman = compile(
	'(policy|terms|website|service|contractor|trade|update|version|readme|delivery|customer|guest|hours|software|configurations|setting|settings|figure|report|release|data|host)',
	"(we|we're|we've|our|ours|us|the team|the company|management|the restaurant|the app|the system|customers|users|guests)",
);

export default defineRule({
	principle: 'transparency',
	kind: 'fault',
	tip: 'Swap “{quote}” for what happened, who did it and what comes next.',
	why: 'Mist around a fault looks like hiding it, and blame sent back looks worse. One plain sentence ends the guessing.',
	sources: [seeds.listenFirst],
	weight: 1.4,
	detect: (context: Context) =>
		has(context.reply, spokesman)
			? each([...find(context.reply, misty), ...find(context.reply, shifted)], 0.7)
			: [],
});

export const examples: Examples = {
	hits: [
		'«Some users may have» noticed slower pages, the team is aware.',
		'«Due to unforeseen circumstances» our oven was late, and «lessons have been learned».',
		'«Our records show that» the door was open; «no other guests have» complained.',
		'«As stated in our terms», parcels go out on Mondays.',
	],
	nearMisses: [
		'We sent the wrong size. The right one left today, keep the first.',
		'The third-party card reader broke at six and we took no names; that was our choice, and a poor one.',
		'Some people use salt for that, others soap.',
		'You could have tea first, the train is late as well.',
	],
};
