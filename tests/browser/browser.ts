import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type Browser, launch, type Page, type Target} from 'puppeteer-core';
import {expect, vi} from 'vitest';
import type webExtension from 'webextension-polyfill';
import {type BrowserName, ensureBrowser, sandboxArgs} from '../../.ci/browsers.ts';
import {type RecordingProxy, startProxy} from './proxy.ts';

type HostChange = (extension: string, origin: string) => Promise<void>;

/** Only in pages of the extension, and what Chromium's own page of extensions has besides. */
declare const chrome: typeof webExtension & {
	developerPrivate: Record<'addHostPermission' | 'removeHostPermission', HostChange>;
};

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser with the extension in it, and every request of either that would leave the machine. */
export type TestBrowser = {
	name: BrowserName;
	browser: Browser;
	proxy: RecordingProxy;
	/** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
	origin: string;
	/** What the toolbar shows on the extension's mark, for this page. */
	badge(page: Page): Promise<string>;
	/** All that the extension keeps, as one text. */
	stored(): Promise<string>;
	/** Empties what the extension keeps. */
	forget(): Promise<void>;
	/** What the toolbar shows for this page: the popup, opened as a person would where possible. */
	openPopup(page: Page): Promise<Page>;
	/** Tells the page what the worker tells it when the shortcut is pressed: no driver can press it. */
	pressShortcut(page: Page): Promise<void>;
	/** A page of the extension itself, by its path in the build, in a tab in front. */
	openOwn(path: string): Promise<Page>;
	/** A page of the extension itself that does nothing, to ask the browser what it knows. */
	inside(): Promise<Page>;
	/** Lets the extension come to an origin, as a person can in Chromium's own page of extensions. */
	grant(origin: string): Promise<void>;
	/** Takes an origin back in the same way. */
	revoke(origin: string): Promise<void>;
	/** Sees to it that the extension's worker is not running. */
	stopWorker(): Promise<void>;
	/** Puts the extension in once more, as an update does. */
	reloadExtension(): Promise<void>;
	close(): Promise<void>;
};

const folders: Record<BrowserName, string> = {chromium: 'chrome', firefox: 'firefox'};

/** What is tested is what is shipped: the build itself, made before by `npm test`, or another's. */
export const extensionFolder = (name: BrowserName): string => {
	const folder = resolve(process.env.HEED_DIST ?? 'dist', folders[name]);
	if (existsSync(join(folder, 'manifest.json'))) return folder;
	throw new Error('There is no build to test. Run npm run build, and again after each change.');
};

/** Silences what Chromium asks the network for by itself. */
const quietChromium = {
	features: ['AutofillServerCommunication', 'NetworkTimeServiceQuerying'],
	/** No switch stops these: sign-in, parts of the browser itself, the spelling dictionary. */
	hosts: ['accounts.google.com', 'update.googleapis.com', 'redirector.gvt1.com'],
	/** No connection to a host before it is asked for something. */
	preferences: {net: {network_prediction_options: 2}},
};

const isWorker = (target: Target): boolean => target.type() === 'service_worker';

const launchChromium = async (proxy: RecordingProxy): Promise<[Browser, string]> => {
	const profile = await mkdtemp(join(tmpdir(), 'heed-chromium-'));
	await mkdir(join(profile, 'Default'));
	await writeFile(
		join(profile, 'Default', 'Preferences'),
		JSON.stringify(quietChromium.preferences),
	);
	const browser = await launch({
		executablePath: ensureBrowser('chromium'),
		userDataDir: profile,
		pipe: true,
		enableExtensions: true,
		defaultViewport: {width: 1100, height: 900},
		args: [
			...sandboxArgs(),
			'--disable-gpu',
			'--disable-quic',
			'--disable-component-update',
			'--disable-domain-reliability',
			'--no-default-browser-check',
			'--no-pings',
			`--disable-features=${quietChromium.features.join(',')}`,
			`--proxy-server=http://127.0.0.1:${proxy.port}`,
			// Addresses of this machine go through the proxy as well.
			`--proxy-bypass-list=<-loopback>;${quietChromium.hosts.join(';')}`,
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
		],
	});
	return [browser, profile];
};

/** Firefox makes up a new one for each profile unless it is told. */
const firefoxOrigin = '6d2f8c1e-4b0a-4f3c-9a57-0c8e5b7d1a42';

const launchFirefox = async (proxy: RecordingProxy): Promise<[Browser, string]> => {
	const profile = await mkdtemp(join(tmpdir(), 'heed-firefox-'));
	const browser = await launch({
		browser: 'firefox',
		executablePath: ensureBrowser('firefox'),
		userDataDir: profile,
		defaultViewport: {width: 1100, height: 900},
		// Pages of an extension are out of a driver's reach without this.
		args: ['--remote-allow-system-access'],
		// With this, Firefox ends itself before it connects beyond this machine; and with the server
		// below it asks nobody for settings.
		env: {...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1'},
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({'heed@heed.example': firefoxOrigin}),
			// No driver can press what asks for a permission: it is granted as if a person had.
			'extensions.webextOptionalPermissionPrompts': false,
			'services.settings.server': 'data:,#remote-settings-dummy/v1',
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': proxy.port,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': proxy.port,
			'network.proxy.no_proxies_on': '',
			'network.proxy.allow_hijacking_localhost': true,
		},
	});
	return [browser, profile];
};

/** What Firefox does itself with a worker that has nothing to do for half a minute. */
const terminateBackground = `(() => {
	const {extension} = WebExtensionPolicy.getByID('heed@heed.example');
	return extension.backgroundState === 'stopped' ? null : extension.terminateBackground();
})()`;

/** What puppeteer keeps for itself: the wire to Firefox. */
type WithConnection = Browser & {
	connection: {send(method: string, params: object): Promise<{result: unknown}>};
};

/** Evaluates an expression where Firefox's own windows run. Throws when that throws. */
const inFirefox = async (browser: Browser, expression: string): Promise<void> => {
	const {connection} = browser as WithConnection;
	const {result: tree} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
	const [{context}] = (tree as {contexts: [{context: string}]}).contexts;
	const target = {context};
	const {result} = await connection.send('script.evaluate', {
		expression,
		target,
		awaitPromise: true,
	});
	if ((result as {type: string}).type !== 'success') throw new Error(JSON.stringify(result));
};

type LaunchOptions = {
	/** Without the extension: what does the browser do by itself? */
	withExtension?: boolean;
};

export const launchBrowser = async (
	name: BrowserName,
	{withExtension = true}: LaunchOptions = {},
): Promise<TestBrowser> => {
	const proxy = await startProxy();
	const [browser, profile] = await (name === 'chromium' ? launchChromium : launchFirefox)(proxy);
	const install = async (): Promise<string> => browser.installExtension(extensionFolder(name));
	const close = async (): Promise<void> => {
		await browser.close();
		await proxy.close();
		await rm(profile, {recursive: true, force: true, maxRetries: 5});
	};
	let id = '';
	try {
		if (withExtension) id = await install();
	} catch (error) {
		await close();
		throw error;
	}
	const origin =
		name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxOrigin}`;
	let hidden: Page | null = null;

	const openInside = async (path: string): Promise<Page> => {
		const page = await browser.newPage();
		// Firefox tells a driver nothing of the loading of an extension's page.
		await page.goto(`${origin}/${path}`, {waitUntil: name === 'chromium' ? 'load' : []});
		await page.waitForFunction((start) => location.href.startsWith(start), {}, origin);
		return page;
	};
	const inside = async (): Promise<Page> => {
		hidden ??= await openInside('manifest.json');
		return hidden;
	};
	/** The page that opens after an install would come in front of a test some time later. */
	const closeWelcome = async (): Promise<void> => {
		const own = await inside();
		const isGone = (): Promise<boolean> =>
			own.evaluate(() => {
				const views = chrome.extension.getViews({type: 'tab'});
				const welcome = views.find(({location}) => location.pathname === '/src/welcome/index.html');
				welcome?.close();
				return welcome !== undefined;
			});
		const becomes = async (gone: boolean): Promise<void> => expect(await isGone()).toBe(gone);
		await vi.waitFor(() => becomes(true), {timeout: 15_000});
		await vi.waitFor(() => becomes(false), {timeout: 15_000});
	};
	if (withExtension) await closeWelcome();

	const changeHost = async (
		change: 'addHostPermission' | 'removeHostPermission',
		origin: string,
	): Promise<void> => {
		const page = await browser.newPage();
		await page.goto('chrome://extensions');
		await page.evaluate(
			(change, id, origin) => chrome.developerPrivate[change](id, origin),
			change,
			id,
			origin,
		);
		await page.close();
	};

	return {
		name,
		browser,
		proxy,
		origin,
		openOwn: openInside,
		inside,
		badge: async (page) => {
			const own = await inside();
			const tab = await tabOf(own, page);
			return own.evaluate((tabId) => chrome.action.getBadgeText({tabId}), tab);
		},
		stored: async () =>
			(await inside()).evaluate(async () => {
				const {local, sync, session} = chrome.storage;
				const areas = await Promise.all([local, sync, session].map((area) => area.get(null)));
				const settled = <T>(request: IDBRequest<T>): Promise<T> =>
					new Promise((resolve, reject) => {
						request.onsuccess = () => resolve(request.result);
						request.onerror = () => reject(request.error);
					});
				const rows = (await indexedDB.databases()).map(async ({name = ''}) => {
					const database = await settled(indexedDB.open(name));
					const stores = Array.from(database.objectStoreNames, (store) =>
						settled(database.transaction(store).objectStore(store).getAll()),
					);
					const rows = await Promise.all(stores);
					database.close();
					return rows;
				});
				const kept = await Promise.all(rows);
				return JSON.stringify([areas, kept, await caches.keys(), {...localStorage}]);
			}),
		forget: async () =>
			(await inside()).evaluate(async () => {
				await chrome.storage.local.clear();
				await chrome.storage.sync.clear();
				for (const {name = ''} of await indexedDB.databases()) indexedDB.deleteDatabase(name);
			}),
		openPopup: async (page) => {
			if (name === 'firefox') {
				const tab = await tabOf(await inside(), page);
				return openInside(`src/popup/index.html?tab=${tab}`);
			}
			const extension = (await browser.extensions()).get(id);
			if (extension === undefined) throw new Error('The extension is not installed.');
			await page.bringToFront();
			await extension.triggerAction(page);
			const target = await browser.waitForTarget(
				(target) => target.url() === `${origin}/src/popup/index.html`,
			);
			return target.asPage();
		},
		pressShortcut: async (page) => {
			const own = await inside();
			const tab = await tabOf(own, page);
			const message = {kind: 'content:openCard', ask: {}};
			await own.evaluate((tab, message) => chrome.tabs.sendMessage(tab, message), tab, message);
		},
		grant: (origin) => changeHost('addHostPermission', origin),
		revoke: (origin) => changeHost('removeHostPermission', origin),
		stopWorker: async () => {
			if (name === 'firefox') {
				await inFirefox(browser, terminateBackground);
				const own = await inside();
				const isAwake = (): Promise<boolean> =>
					own.evaluate(() =>
						chrome.extension
							.getViews()
							.some(({location}) => location.pathname === '/_generated_background_page.html'),
					);
				await expect.poll(isAwake).toBe(false);
				return;
			}
			const workers = browser.targets().filter(isWorker);
			for (const target of workers) await (await target.worker())?.close();
			await expect.poll(() => browser.targets().filter(isWorker)).toEqual([]);
		},
		reloadExtension: async () => {
			await hidden?.close();
			hidden = null;
			id = await install();
		},
		close,
	};
};

/** The number the browser gives the tab of `page`. An extension need not see its address. */
const tabOf = async (inside: Page, page: Page): Promise<number> => {
	await page.bringToFront();
	const [tab] = await inside.evaluate(() => chrome.tabs.query({active: true}));
	if (tab?.id === undefined) throw new Error('No tab is in front.');
	return tab.id;
};
