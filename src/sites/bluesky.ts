import {textOf} from './reading/page-text.ts';
import {defineSite} from './site.ts';

const publish = '[data-testid="composerPublishBtn"]';
const answered = '[aria-label="Expand or collapse the full post you are replying to"]';

export default defineSite({
	name: 'Bluesky',
	matches: ['https://bsky.app/*'],
	composers: '.ProseMirror[contenteditable="true"]',
	limit: 300,
	posts: {button: publish, keys: ['mod+enter']},
	answers(composer) {
		const box = boxOf(composer);
		const post = box?.querySelector(answered);
		if (post) {
			// The name has its line, the post the others; a post quoted in it is a link.
			const [author = '', ...lines] = textOf(post, (child) =>
				child.matches('a, [role="link"]'),
			).split('\n');
			const text = lines.join('\n').trim();
			return text === '' ? {kind: 'unknown'} : {kind: 'reply', text, author: author.trim() || null};
		}
		// Both labels are translated: in another language a reply is not told from a new post.
		const label = box?.querySelector(publish)?.getAttribute('aria-label') ?? '';
		return {kind: /^publish posts?$/i.test(label) ? 'new' : 'unknown'};
	},
});

/** The whole composer: what holds the editor and the button that publishes it. */
const boxOf = (composer: HTMLElement): Element | null => {
	let box = composer.parentElement;
	for (let level = 0; level < 20 && box !== null; level++) {
		if (box.querySelector(publish) !== null) return box;
		box = box.parentElement;
	}
	return null;
};
