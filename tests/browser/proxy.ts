import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A proxy that lets nothing through and remembers what was asked of it. */
export type RecordingProxy = {
	port: number;
	/** `METHOD address` of every request so far; of an encrypted one only the host is seen. */
	requests: string[];
	close(): Promise<void>;
};

export const startProxy = async (): Promise<RecordingProxy> => {
	const requests: string[] = [];
	const server = createServer((request, response) => {
		requests.push(`${request.method} ${request.url}`);
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		requests.push(`CONNECT ${request.url}`);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		requests,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
};
