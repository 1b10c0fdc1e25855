import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type Browser, type JSHandle, launch, type Page, type Target} from 'puppeteer-core';
import {expect, vi} from 'vitest';
import type webExtension from 'webextension-polyfill';
import {type BrowserName, ensureBrowser, sandboxArgs} from '../../.ci/browsers.ts';
import {type RecordingProxy, startProxy} from './proxy.ts';

/** Only in pages of the extension. */
declare const chrome: typeof webExtension;

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** A worker that waits for what it called, and answers nobody meanwhile. */
type HeldWorker = {
	/** Resolves when it has come there. */
	isThere(): Promise<void>;
	/** Lets it go on. */
	letGo(): Promise<void>;
};

/** A browser with the extension in it, and every request of either that would leave the machine. */
export type TestBrowser = {
	name: BrowserName;
	browser: Browser;
	proxy: RecordingProxy;
	/** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
	origin: string;
	/** An empty page in front. */
	newPage(): Promise<Page>;
	/** Closes every page opened by what is here, the newest first. */
	closePages(): Promise<void>;
	/** What the toolbar shows on the extension's mark, for this page. */
	badge(page: Page): Promise<string>;
	/** All that the extension keeps, as one text. */
	stored(): Promise<string>;
	/** Puts settings where the extension keeps what a person chose, in the place of all others. */
	choose(settings: Record<string, unknown>): Promise<void>;
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
	/** Holds the worker up at its next call of a function of the extension API, like `tabs.query`. */
	holdWorkerAt(call: string): Promise<HeldWorker>;
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

/** Runs in the worker, or in a page that can reach into it: `scope` is the worker's global object. */
const hold = (scope: Holding, call: string): void => {
	const api = scope.browser?.runtime ? scope.browser : scope.chrome;
	const names = call.split('.');
	const name = names.pop() ?? '';
	const owner = names.reduce((part, name) => part[name] as Record<string, unknown>, api ?? {});
	const original = owner[name] as (...given: unknown[]) => Promise<unknown>;
	const isFree = new Promise<void>((resolve) => {
		scope.letGo = resolve;
	});
	owner[name] = async (...given: unknown[]) => {
		owner[name] = original;
		scope.isHeld = true;
		await isFree;
		return original.apply(owner, given);
	};
};

type Holding = Partial<Record<'browser' | 'chrome', Record<string, unknown>>> & {
	isHeld?: boolean;
	letGo?: () => void;
};

type Stoppable = Window & {isStopped?: boolean};

const isWorker = (target: Target): boolean => target.type() === 'service_worker';

const launchChromium = async (
	proxy: RecordingProxy,
	{forcesColours = false}: LaunchOptions,
): Promise<[Browser, string]> => {
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
			...(forcesColours ? ['--force-high-contrast'] : []),
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

/** What an organisation rules, as Firefox finds it in the home of a person. */
const ruleFirefox = async (home: string, policy: Policy): Promise<void> => {
	const folder = join(home, '.mozilla', 'managed-storage');
	await mkdir(folder, {recursive: true});
	const name = 'heed@heed.example';
	const rules = {name, description: 'What a team rules', type: 'storage', data: policy};
	await writeFile(join(folder, `${name}.json`), JSON.stringify(rules));
};

/** In Chromium's own page for trying policies, which needs no folder that only root can write to. */
const ruleChromium = async (browser: Browser, id: string, policy: Policy): Promise<void> => {
	const page = await browser.newPage();
	await page.goto('chrome://policy/test');
	const [user, mandatory, fromMachine] = [0, 1, 5];
	const rules = Object.entries(policy).map(([name, value]) => ({
		...{namespace: id, name, value},
		...{scope: user, level: mandatory, source: fromMachine},
	}));
	// As text: what a test imports by itself would not be the page's own module.
	await page.evaluate(`import('chrome://policy/test/policy_test_browser_proxy.js').then(
		(own) => own.PolicyTestBrowserProxy.applyTestPolicies(${JSON.stringify(JSON.stringify(rules))}, ''),
	)`);
	await page.close();
};

const launchFirefox = async (
	proxy: RecordingProxy,
	{policy, forcesColours = false}: LaunchOptions,
): Promise<[Browser, string]> => {
	const profile = await mkdtemp(join(tmpdir(), 'heed-firefox-'));
	if (policy) await ruleFirefox(profile, policy);
	const browser = await launch({
		browser: 'firefox',
		executablePath: ensureBrowser('firefox'),
		userDataDir: profile,
		defaultViewport: {width: 1100, height: 900},
		// Pages of an extension are out of a driver's reach without this.
		args: ['--remote-allow-system-access'],
		// With this, Firefox ends itself before it connects beyond this machine; and with the server
		// below it asks nobody for settings.
		env: {
			...process.env,
			MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1',
			...(policy && {HOME: profile}),
		},
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
			...(forcesColours ? {'browser.display.document_color_use': 2} : {}),
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

type Policy = Readonly<Record<string, unknown>>;

export type LaunchOptions = {
	/** Without the extension: what does the browser do by itself? */
	withExtension?: boolean;
	/** What an organisation rules: see docs/policies.md. */
	policy?: Policy;
	/** As on a machine whose owner sets the colours of all that is shown. */
	forcesColours?: boolean;
};

export const launchBrowser = async (
	name: BrowserName,
	options: LaunchOptions = {},
): Promise<TestBrowser> => {
	const {withExtension = true, policy} = options;
	const proxy = await startProxy();
	const start = name === 'chromium' ? launchChromium : launchFirefox;
	const [browser, profile] = await start(proxy, options);
	const install = async (): Promise<string> => browser.installExtension(extensionFolder(name));
	const close = async (): Promise<void> => {
		await browser.close();
		await proxy.close();
		await rm(profile, {recursive: true, force: true, maxRetries: 5});
	};
	let id = '';
	try {
		if (withExtension) id = await install();
		if (policy && name === 'chromium') await ruleChromium(browser, id, policy);
	} catch (error) {
		await close();
		throw error;
	}
	const origin =
		name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxOrigin}`;
	let hidden: Page | null = null;
	const opened: Page[] = [];
	const note = (page: Page): Page => {
		opened.push(page);
		return page;
	};

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

	return {
		name,
		browser,
		proxy,
		origin,
		newPage: async () => note(await browser.newPage()),
		closePages: async () => {
			for (const page of opened.splice(0).reverse()) {
				// Chromium's popup closes by itself as soon as the page is pressed.
				if (!page.isClosed()) await page.close();
			}
		},
		openOwn: async (path) => note(await openInside(path)),
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
		choose: async (settings) =>
			(await inside()).evaluate((settings) => chrome.storage.sync.set({settings}), {
				version: 2,
				...settings,
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
				return note(await openInside(`src/popup/index.html?tab=${tab}`));
			}
			const extension = (await browser.extensions()).get(id);
			if (extension === undefined) throw new Error('The extension is not installed.');
			await page.bringToFront();
			await extension.triggerAction(page);
			const target = await browser.waitForTarget(
				(target) => target.url() === `${origin}/src/popup/index.html`,
			);
			return note(await target.asPage());
		},
		pressShortcut: async (page) => {
			const own = await inside();
			const tab = await tabOf(own, page);
			const message = {kind: 'content:openCard', ask: {}};
			await own.evaluate((tab, message) => chrome.tabs.sendMessage(tab, message), tab, message);
		},
		holdWorkerAt: async (call) => {
			const own = await inside();
			// Whoever is asked is awake.
			await own.evaluate(() => chrome.runtime.sendMessage({kind: 'background:page', ask: {}}));
			const inWorker = async <T>(source: string): Promise<T> => {
				if (name === 'firefox') {
					return own.evaluate(`((scope) => ${source})(chrome.extension.getBackgroundPage())`) as T;
				}
				// A driver's own worker is of no use any more once that was stopped and came back.
				const session = await browser.targets().find(isWorker)?.createCDPSession();
				if (session === undefined) throw new Error('No worker is running.');
				const {result} = await session.send('Runtime.evaluate', {
					expression: `((scope) => ${source})(self)`,
					returnByValue: true,
				});
				await session.detach();
				return result.value;
			};
			await inWorker(`(${hold})(scope, ${JSON.stringify(call)})`);
			return {
				isThere: () => expect.poll(() => inWorker('scope.isHeld === true')).toBe(true),
				letGo: () => inWorker('scope.letGo()'),
			};
		},
		stopWorker: async () => {
			if (name === 'firefox') {
				const own = await inside();
				const views = (): Promise<JSHandle<Stoppable[]>> =>
					own.evaluateHandle(() =>
						(chrome.extension.getViews() as Stoppable[]).filter(
							({location}) => location.pathname === '/_generated_background_page.html',
						),
					);
				// Somebody may need it again at once: this very one is gone when none bears the mark.
				const mark = (views: Stoppable[]): void => {
					for (const view of views) view.isStopped = true;
				};
				await (await views()).evaluate(mark);
				await inFirefox(browser, terminateBackground);
				const isLeft = (views: Stoppable[]): boolean => views.some(({isStopped}) => isStopped);
				await expect.poll(async () => (await views()).evaluate(isLeft)).toBe(false);
				return;
			}
			const session = await (await inside()).createCDPSession();
			await session.send('ServiceWorker.enable');
			await session.send('ServiceWorker.stopAllWorkers');
			await session.detach();
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
