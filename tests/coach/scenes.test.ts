import {describe, expect, test} from 'vitest';
import {posts} from '../../src/demo/posts.ts';
import {judge} from './pairs.ts';

/** What people see first: the posts of the demo, which the welcome page shows as well. */
describe.each(posts.map(({id, ...scene}) => [id, scene] as const))('under “%s”', (_, scene) => {
	const post = scene.text.join('\n\n');

	test('the reply that listens reads well on both', () => {
		const {listenFirst, valueWithoutAgenda} = judge(scene.listening, post);
		expect(listenFirst).toBeGreaterThan(75);
		expect(valueWithoutAgenda).toBeGreaterThan(75);
	});

	test('the reply that promotes reads low on value, and listens less', () => {
		const {listenFirst, valueWithoutAgenda, tips} = judge(scene.promoting, post);
		expect(listenFirst).toBeLessThan(70);
		expect(valueWithoutAgenda).toBeLessThan(50);
		expect(tips.length).toBeGreaterThan(0);
	});
});
