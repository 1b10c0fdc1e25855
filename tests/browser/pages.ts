import {type Post, posts} from '../../src/demo/posts.ts';
import type {EditorName} from './serve.ts';

/** One page of a listed site, with a live editor where its compose box is. */
export type EditorPage = {
	name: string;
	url: string;
	/** The editor that is mounted into the element with `data-mount`. */
	editor: EditorName;
	/** Has a post by `scene.author` that says `scene.text`. */
	html: string;
	scene: Post;
};

const sceneOf = (id: string): Post => {
	const scene = posts.find((post) => post.id === id);
	if (scene === undefined) throw new Error(`The demo has no post "${id}".`);
	return scene;
};

const bakery = sceneOf('bakery');
const launch = sceneOf('launch');
const tools = sceneOf('tools');
const delivery = sceneOf('delivery');
const teamLead = sceneOf('team-lead');

const paragraphs = ({text}: Post): string => text.map((words) => `<p>${words}</p>`).join('');

// Only attributes that matter; the compose boxes are the editors' own.

export const hackerNews: EditorPage = {
	name: 'Hacker News, a textarea',
	url: 'https://news.ycombinator.com/reply?id=1',
	editor: 'textarea',
	scene: bakery,
	html: `<table class="fatitem"><tr class="athing" id="1"><td class="default">
		<span class="comhead"><a class="hnuser" href="user?id=lena">${bakery.author}</a></span>
		<div class="commtext c00">${paragraphs(bakery)}</div></td></tr>
		<tr><td><form action="comment" method="post"><input type="hidden" name="parent" value="1">
		<div data-mount></div><input type="submit" value="reply"></form></td></tr></table>`,
};

export const x: EditorPage = {
	name: 'X, Draft.js',
	url: 'https://x.com/tomas/status/1',
	editor: 'draft',
	scene: launch,
	html: `<main><div data-testid="primaryColumn"><div data-testid="cellInnerDiv"><div>
		<article data-testid="tweet" role="article" tabindex="-1">
		<div data-testid="User-Name"><a href="/tomas"><span>${launch.author}</span></a><a href="/tomas"><span>@tomas</span></a></div>
		<div data-testid="tweetText" lang="en"><span>${launch.text.join('\n\n')}</span></div></article>
		<div data-testid="inline_reply_offscreen">
		<div data-testid="tweetTextarea_0RichTextInputContainer" data-mount></div>
		<div data-testid="toolBar"><button data-testid="tweetButtonInline">Reply</button></div>
		</div></div></div></div></main>`,
};

export const reddit: EditorPage = {
	name: 'Reddit, Lexical in a slot',
	url: 'https://www.reddit.com/r/gardening/comments/a/tools/',
	editor: 'lexical',
	scene: tools,
	html: `<script>customElements.define('shreddit-composer', class extends HTMLElement {
		constructor() { super(); this.attachShadow({mode: 'open'}).innerHTML = '<div><slot name="rte"></slot></div><slot name="submit-button"></slot>'; }
		});</script><main>
		<shreddit-post id="t3_a" author="${tools.author}" post-title="Tools"><h1 slot="title">${tools.text[1]}</h1>
		<div slot="text-body"><div class="md"><p>${tools.text[0]}</p></div></div></shreddit-post>
		<comment-composer-host><faceplate-form action="/svc/shreddit/t3_a/create-comment">
		<shreddit-composer event-source="comment_composer" mode="richText" data-mount>
		<button slot="submit-button" id="comment-composer-submit-button" type="submit">Comment</button>
		</shreddit-composer></faceplate-form></comment-composer-host></main>`,
};

export const linkedIn: EditorPage = {
	name: 'LinkedIn, TipTap',
	url: 'https://www.linkedin.com/feed/',
	editor: 'tiptap',
	scene: delivery,
	html: `<div id="root"><div data-testid="mainFeed" role="list"><div role="listitem">
		<button aria-label="Open control menu for post by ${delivery.author}"></button>
		<a href="/in/mei/"><p>${delivery.author}</p></a>
		<p componentkey="feed-commentary_1"><span data-testid="expandable-text-box">${delivery.text.join('<br><br>')}</span></p>
		<button aria-label="Comment"></button>
		<div componentkey="commentBox-1"><div data-testid="ui-core-tiptap-text-editor-wrapper" data-mount></div></div>
		<section componentkey="x_commentButtonSection_1"><button><span>Comment</span></button></section>
		</div></div></div>`,
};

const linkedInBefore: EditorPage = {
	name: 'LinkedIn before, Quill',
	url: 'https://www.linkedin.com/posts/dana_1',
	editor: 'quill',
	scene: teamLead,
	html: `<div class="feed-shared-update-v2" data-urn="urn:li:activity:1">
		<div class="update-components-actor__title"><span aria-hidden="true">${teamLead.author}</span></div>
		<div class="update-components-text">${teamLead.text.join('<br><br>')}</div>
		<div class="comments-comment-box"><form><div class="comments-comment-texteditor">
		<style>.ql-editor { white-space: pre-wrap; } .ql-clipboard { display: none; }</style><div data-mount></div></div>
		<button class="comments-comment-box__submit-button--cr">Comment</button></form></div></div>`,
};

const discord: EditorPage = {
	name: 'Discord, Slate',
	url: 'https://discord.com/channels/1/2',
	editor: 'slate',
	scene: bakery,
	html: `<main><ol><li id="chat-messages-9-2"><div role="article" class="replying_1"><div>
		<h3><span id="message-username-2"><span class="username_1">${bakery.author}</span></span></h3>
		<div id="message-content-2">${bakery.text.join('<br>')}</div></div></div></li></ol>
		<form><div class="channelTextArea_1"><div class="attachedBars_1"><div class="replyBar_1">
		<div>Replying to <span class="name_1">${bakery.author}</span></div></div></div>
		<div class="textArea_1" data-mount></div>
		<div class="sendButton_1"><button aria-label="Send Message">Send</button></div></div></form></main>`,
};

const zendesk: EditorPage = {
	name: 'Zendesk, CKEditor 5',
	url: 'https://acme.zendesk.com/agent/tickets/12',
	editor: 'ckeditor',
	scene: launch,
	html: `<div class="ticket" data-ticket-id="12" data-entity-id="12">
		<div data-test-id="omni-log-container" role="log"><article data-test-id="omni-log-comment-item">
		<span data-test-id="omni-log-item-sender"><strong>${launch.author}</strong></span>
		<div data-test-id="omni-log-item-message"><div data-test-id="omni-log-message-content">
		<div class="zd-comment">${paragraphs(launch)}</div></div></div></article></div>
		<div data-test-id="omnicomposer-container"><button data-test-id="omnichannel-channel-switcher-button">
		<span>Public reply</span></button><div class="ck" data-mount></div></div>
		<footer><button data-test-id="submit_button-button">Submit</button></footer></div>`,
};

/** One for each editor. */
export const editorPages: readonly EditorPage[] = [
	hackerNews,
	x,
	reddit,
	linkedIn,
	linkedInBefore,
	discord,
	zendesk,
];
