/**
 * Every way out of a page that the platform has, as code run in it: `ailleurs` is an address of another origin, which no
 * other way has. What throws at once is stopped too.
 */
const element = (balise: string, attribut: string, suite = '') =>
  `const e = document.createElement('${balise}'); e.${attribut} = ailleurs; ${suite} document.head.append(e);`;
const lien = (rel: string, suite = '') => element('link', 'href', `e.rel = '${rel}'; ${suite}`);

/** Of a page and of a worker alike. */
export const SHARED_CHANNELS: Readonly<Record<string, string>> = {
  fetch: 'fetch(ailleurs)',
  'fetch without cors': "fetch(ailleurs, { mode: 'no-cors' })",
  'fetch kept alive': "fetch(ailleurs, { method: 'POST', body: 'x', keepalive: true, mode: 'no-cors' })",
  XMLHttpRequest: "const x = new XMLHttpRequest(); x.open('GET', ailleurs); x.send()",
  WebSocket: "new WebSocket(ailleurs.replace('http', 'ws'))",
  EventSource: 'new EventSource(ailleurs)',
  WebTransport: "new WebTransport(ailleurs.replace('http', 'https'))",
  'import()': 'import(ailleurs)',
  'a worker': 'new Worker(ailleurs)',
};

export const WORKER_CHANNELS: Readonly<Record<string, string>> = {
  ...SHARED_CHANNELS,
  importScripts: 'importScripts(ailleurs)',
};

/** Those that a page has and a worker has not. */
export const PAGE_CHANNELS: Readonly<Record<string, string>> = {
  ...SHARED_CHANNELS,
  sendBeacon: "navigator.sendBeacon(ailleurs, 'x')",
  'a shared worker': 'new SharedWorker(ailleurs)',
  'a service worker': 'navigator.serviceWorker.register(ailleurs)',
  'an image': 'new Image().src = ailleurs',
  'an image set': "const e = new Image(); e.srcset = ailleurs + ' 2x'; document.body.append(e)",
  'a picture of a style': "document.body.style.backgroundImage = 'url(' + ailleurs + ')'",
  'a cursor of a style': "document.body.style.cursor = 'url(' + ailleurs + '), auto'",
  'a font': "new FontFace('x', 'url(' + ailleurs + ')').load()",
  'a style sheet': lien('stylesheet'),
  'an imported style':
    "const e = document.createElement('style'); e.textContent = '@import url(' + ailleurs + ')'; document.head.append(e)",
  'a constructed style':
    "const s = new CSSStyleSheet(); s.replaceSync('html{background:url(' + ailleurs + ')}'); document.adoptedStyleSheets = [s]",
  'a script': element('script', 'src'),
  'a module': element('script', 'src', "e.type = 'module';"),
  'a script in the page':
    "const e = document.createElement('script'); e.textContent = 'new Image().src=' + JSON.stringify(ailleurs); document.head.append(e)",
  'an attribute that runs':
    "document.body.setAttribute('onclick', 'fetch(' + JSON.stringify(ailleurs) + ')'); document.body.click()",
  'a frame': "const e = document.createElement('iframe'); e.src = ailleurs; document.body.append(e)",
  'a frame that holds a page':
    "const e = document.createElement('iframe'); e.srcdoc = '<img src=' + ailleurs + '>'; document.body.append(e)",
  'an object': "const e = document.createElement('object'); e.data = ailleurs; document.body.append(e)",
  'an embedded thing': "const e = document.createElement('embed'); e.src = ailleurs; document.body.append(e)",
  'a sound': 'new Audio(ailleurs).load()',
  'a film': "const e = document.createElement('video'); e.src = ailleurs; e.load(); document.body.append(e)",
  'its poster': "const e = document.createElement('video'); e.poster = ailleurs; document.body.append(e)",
  'a drawing':
    "document.body.insertAdjacentHTML('beforeend', '<svg><image href=' + ailleurs + ' /><use href=' + ailleurs + '#x /></svg>')",
  'a form': "const e = document.createElement('form'); e.action = ailleurs; document.body.append(e); e.submit()",
  'a form in a new window':
    "const e = document.createElement('form'); e.action = ailleurs; e.target = '_blank'; document.body.append(e); e.submit()",
  'the ping of a link':
    "const e = document.createElement('a'); e.href = '#/aide'; e.ping = ailleurs; document.body.append(e); e.click()",
  prefetch: lien('prefetch'),
  preload: lien('preload', "e.as = 'image';"),
  modulepreload: lien('modulepreload'),
  prerender: lien('prerender'),
  'speculation rules':
    "const e = document.createElement('script'); e.type = 'speculationrules'; e.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [ailleurs] }] }); document.head.append(e)",
  icon: lien('icon'),
  // Ahead of the page's own, the first of which counts.
  manifest: "const e = document.createElement('link'); e.rel = 'manifest'; e.href = ailleurs; document.head.prepend(e)",
  'a base':
    "const e = document.createElement('base'); e.href = ailleurs; document.head.prepend(e); new Image().src = 'x.png'",
  preconnect: lien('preconnect'),
  WebRTC:
    "const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + new URL(ailleurs).host }] }); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o))",
  'window.open': 'open(ailleurs)',
  'a link in a new window':
    "const e = document.createElement('a'); e.href = ailleurs; e.target = '_blank'; document.body.append(e); e.click()",
  'a download':
    "const e = document.createElement('a'); e.href = ailleurs; e.download = 'x'; document.body.append(e); e.click()",
  'a refresh':
    "const e = document.createElement('meta'); e.httpEquiv = 'refresh'; e.content = '0;url=' + ailleurs; document.head.append(e)",
  navigation: 'location.href = ailleurs',
};

/** It opens no connection: whoever keeps the name hears of it. */
export const DNS_PREFETCH = lien('dns-prefetch');

/** After which the page is no more, or no more in front. */
export const LEAVING = [
  'a form',
  'a form in a new window',
  'window.open',
  'a link in a new window',
  'a download',
  'a refresh',
  'navigation',
] as const;

/** What no policy of a page stops, in either browser: the code must not name them (build.test.ts). */
export const OPEN = [
  'dns-prefetch',
  'preconnect',
  'WebRTC',
  'window.open',
  'a link in a new window',
  'a download',
  'a refresh',
  'navigation',
] as const;

/**
 * Refused, but Chromium opens a connection ahead, before it looks at the policy: the other end sees that somebody came,
 * and no byte of the page. Firefox does not.
 */
export const KNOCKING = ['a frame', 'a form', 'a form in a new window'] as const;
