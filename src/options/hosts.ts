/** Whether a host is among those listed, which may say `*.` for all below them. */
export const isListed = (listed: readonly string[], host: string): boolean =>
	listed.some((one) =>
		one.startsWith('*.') ? host === one.slice(2) || host.endsWith(one.slice(1)) : one === host,
	);

/** The host of what somebody typed or pasted, an address or a bare name; `null` where it is none. */
export const hostIn = (typed: string): string | null => {
	const text = typed.trim();
	if (text === '' || /\s/.test(text)) return null;
	const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(address)) return null;
	const {hostname, protocol} = new URL(address);
	if (protocol !== 'https:' && protocol !== 'http:') return null;
	const isSite = /^(?:[^.*]+\.)+[^.*]+$/.test(hostname) || hostname === 'localhost';
	return isSite && hostname.length <= 253 ? hostname : null;
};
