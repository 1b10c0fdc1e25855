import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';

/** How notices, leaflets and reports are written, where nobody speaks. */
const official = compile(
	'(is|are|was|were) (often|generally)? (advised|encouraged|reminded|asked|invited|thanked|recommended|expected|required|provided|affected|affecting|experiencing|noted|warranted|believed|considered|deemed|estimated|undertaken|removed|seldom|subject to|in attendance|in accordance)',
	'(has|have) been (processed|noted|raised|resolved|completed|updated)',
	'(will|can|may|must|should|could) (also|only|still)? be (dispatched|included|addressed|reviewed|implemented|considered|used|achieved|directed|found)',
	'(at this time|forthcoming|prior to|with regard to|with regards to|with respect to|in respect of|in relation to|in accordance with|in the event (of|that)|in order to|further to|as per|in light of|on behalf of|for the purpose of|in the process of|where applicable|as a result of|due to the fact|in this instance)',
	'(residents|users|individuals|customers|patients|members|owners|readers|athletes|employees|consumers|parties|households|parents|students) (is|are|was|were|who|may|can|should|will|have)',
	'(individual needs|relevant information|additional information|further details|a (number|range|variety) of|replacement|such (items|cases|circumstances)|in most cases|in practice|over time|such as|may vary|tend to be|points to|it is (important|recommended|common|possible|necessary) (to|that|for)?)',
);

/** Where the reply reads like a notice. Spans into the reply. */
export const officialese = once(({reply}: Context): Span[] => find(reply, official));
