import {type Scene, scenes} from '../ui/scenes.ts';

export type EditorName = 'textarea' | 'draft' | 'lexical' | 'tiptap' | 'quill';

/** What the demo's reply box under a scene is made of. */
type Stage = {
	editor: EditorName;
	/** Said quietly under the reply box. */
	editorLabel: string;
	when: string;
};

/** One thread of the demo: a post, the editor its reply box is made of, and two replies to try. */
export type Post = Scene & Stage;

const stages: Record<string, Stage> = {
	bakery: {
		editor: 'textarea',
		editorLabel: 'A plain text box, as on Hacker News',
		when: '2 hours ago',
	},
	launch: {
		editor: 'draft',
		editorLabel: 'Draft.js, as on X',
		when: '4 hours ago',
	},
	tools: {
		editor: 'lexical',
		editorLabel: 'Lexical, as on Reddit',
		when: 'yesterday',
	},
	delivery: {
		editor: 'tiptap',
		editorLabel: 'TipTap, as on LinkedIn and Bluesky',
		when: 'yesterday',
	},
	'team-lead': {
		editor: 'quill',
		editorLabel: 'Quill, as LinkedIn had it',
		when: '3 days ago',
	},
};

/** Two more than the page of welcome has room for. */
const more: readonly Scene[] = [
	{
		id: 'delivery',
		author: 'Mei Tanaka',
		text: [
			'My vegetable box came a day late for the third week in a row, and half of it was wilted. I wrote to support twice and got the same canned answer both times. I like the farmers behind it, but I’m worn out.',
			'Does anyone get theirs on time? What did you do about it?',
		],
		promoting:
			'We’re sorry for any inconvenience. Your satisfaction is our top priority! Use code FRESH20 for 20% off your next order at greenbox.example and don’t forget to follow us for recipes and more!',
		listening:
			'Three late boxes and the same answer twice: I’d be worn out too, Mei. I pack boxes at Greenbox, and the late ones are our fault: the Thursday van has been one driver short since May. What worked for people on my street was moving to the Tuesday round, which you can do under “delivery day”, and sending a photo of the wilted half to refunds, where a person reads it. Which day is yours now?',
	},
	{
		id: 'team-lead',
		author: 'Dana Whitfield',
		text: [
			'First week as a team lead. In a one-to-one today somebody told me that they feel invisible here. I froze and started to talk about the roadmap. I feel terrible about it.',
			'What could I have said? Is it too late to go back to it?',
		],
		promoting:
			'Congrats on the new role! As the author of the bestselling course “Lead Like a Lion” I’ve coached 2,000 leaders. Comment LEAD below and I’ll send you the link, only 10 seats left at this price!',
		listening:
			'It isn’t too late, Dana, and feeling terrible about it tells me you heard them. I froze like that in my first month. Two days later I said: “You told me you feel invisible and I changed the subject. I’m sorry. When did you last feel seen here?” Then I kept quiet for a long minute, and the rest came by itself. Is there a moment this week when you two could walk rather than sit?',
	},
];

export const posts: readonly Post[] = [...scenes, ...more].flatMap((scene) => {
	const stage = stages[scene.id];
	return stage === undefined ? [] : [{...scene, ...stage}];
});
