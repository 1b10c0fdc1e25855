/** A promise that is settled from outside. */
export const deferred = <T>() => {
	let resolve: (value: T) => void = () => {};
	const promise = new Promise<T>((settle) => {
		resolve = settle;
	});
	return {promise, resolve};
};
