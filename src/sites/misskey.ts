import {allBefore, nameOf, replyTo} from './reading/answering.ts';
import {defineSite} from './site.ts';

const submit = '[data-cy-open-post-form-submit]';

/** Misskey and its kin (Sharkey, Firefish). Their classes are generated; their tests' hooks stay. */
export default defineSite({
	name: 'Misskey',
	matches: [],
	signature: 'textarea[data-cy-post-form-text]',
	composers: 'textarea[data-cy-post-form-text]',
	// Notes to chosen people: the button of who may see it shows a letter.
	excludes: ':has(> header .ti-mail) *',
	posts: {button: submit, keys: ['mod+enter']},
	answers(composer) {
		const form = composer.closest(`:has(> header ${submit})`);
		if (form === null) return {kind: 'unknown'};
		// The picture on the button tells a reply from a quote and a note, in any language.
		if (form.querySelector(`${submit} .ti-arrow-back-up`) === null) return {kind: 'new'};
		const name = allBefore(form, 'header', composer).find(
			(header) => header.parentElement !== form,
		);
		return replyTo({
			text: [name?.nextElementSibling],
			author: nameOf(name?.querySelector('a, div')),
			// Links to other notes, and what is attached.
			without: 'a[href^="/notes/"], details',
		});
	},
});
