import {useWords, type WordKey} from './words.ts';

/** Never part of a name on a page, so it can hold the name's place in a message. */
const place = '\u0000';

/** A message with one name in it, kept apart so that a name in another script stays in one piece. */
export const Named = ({message, name}: {message: WordKey; name: string}) => {
	const words = useWords();
	const [before, ...after] = words(message, place).split(place);
	return (
		<>
			{before}
			<bdi class="name">{name}</bdi>
			{after.join('')}
		</>
	);
};
