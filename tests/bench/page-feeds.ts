/** A page of a listed site that is as heavy as they come: 300 posts, each fifth with a box. */
export type Feed = {name: string; url: string; html: string; box: string};

const posts = 300;

const words =
	'We closed the bakery after twenty-two years. I keep smelling bread in the morning, and I do ' +
	'not know what to do with my hands. How did you cope when something that long came to its end? ' +
	'My sister says to travel; I would rather sit in the kitchen and write down what we baked.';

const each = (item: (index: number, hasBox: boolean) => string): string =>
	Array.from({length: posts}, (_, index) => item(index, index % 5 === 0)).join('');

/** What a real item holds besides its words. */
const furniture = '<div><span><i></i></span><button aria-label="Like"></button></div>'.repeat(8);

const linkedIn = each(
	(index, hasBox) => `<div role="listitem">
		<button aria-label="Open control menu for post by Person ${index}"></button>
		<a href="/in/person-${index}/"><p>Person ${index}</p></a>
		<p componentkey="feed-commentary_${index}"><span data-testid="expandable-text-box">${words}</span></p>
		${furniture}<button aria-label="Comment"></button>
		${
			hasBox
				? `<div componentkey="commentBox-${index}"><div data-testid="ui-core-tiptap-text-editor-wrapper">
			<div class="box" contenteditable="true" role="textbox" style="min-height: 3em"></div></div></div>
			<section componentkey="x_commentButtonSection_${index}"><button><span>Comment</span></button></section>`
				: ''
		}</div>`,
);

const reddit = each(
	(index, hasBox) => `<div class="thing id-t1_${index} noncollapsed comment" id="thing_t1_${index}"
		data-fullname="t1_${index}" data-author="person${index}" data-type="comment"><div class="entry">
		<p class="tagline"><a class="author" href="/user/person${index}">person${index}</a></p>
		<form action="#" class="usertext"><div class="usertext-body md-container"><div class="md">
		<p>${words}</p></div></div></form>${furniture}</div><div class="child">${
			hasBox
				? `<form action="#" class="usertext cloneable"><div class="usertext-edit md-container">
			<div class="md"><textarea class="box" rows="6" cols="60" name="text"></textarea></div>
			<div class="bottom-area"><button type="submit" class="save">save</button></div></div></form>`
				: ''
		}</div></div>`,
);

export const feeds: readonly Feed[] = [
	{
		name: 'LinkedIn, editable elements',
		url: 'https://www.linkedin.com/feed/',
		html: `<div id="root"><div data-testid="mainFeed" role="list">${linkedIn}</div></div>`,
		box: '.box',
	},
	{
		name: 'old Reddit, textareas',
		url: 'https://old.reddit.com/r/baking/comments/a/bread/',
		html: `<div class="content" role="main"><div id="siteTable" class="sitetable linklisting">
			<div class="thing id-t3_a link self" data-fullname="t3_a" data-author="ana"><div class="entry">
			<p class="title"><a class="title" href="#">Bread</a></p></div></div></div>
			<div class="commentarea"><div class="sitetable nestedlisting">${reddit}</div></div></div>`,
		box: '.box',
	},
];
