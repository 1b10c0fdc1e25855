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

export const posts: readonly Post[] = scenes.flatMap((scene) => {
	const stage = stages[scene.id];
	return stage === undefined ? [] : [{...scene, ...stage}];
});
