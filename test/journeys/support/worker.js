/**
 * A service worker as some intranets have one: it means well, keeps pages for when there is no network, and answers what it should leave alone.
 * What it does to events is said by whoever tests it.
 */
const EVENTS = '/hearth/v1/events';

/** What it does, by name. */
const ways = {
  pass: (request) => fetch(request),
  /** Without a network there is a page that says so: with the status of all good pages. */
  page: () => new Response('<!doctype html><title>You are offline</title>', {headers: {'content-type': 'text/html; charset=utf-8'}}),
  /** What it once kept for this address, whoever asked and whatever for. */
  cache: async (request) => (await caches.match(request.url, {ignoreMethod: true})) ?? Response.error(),
  busy: () => new Response('{}', {status: 503, headers: {'content-type': 'application/json'}}),
};

let way = 'pass';

addEventListener('install', (event) => {
  const kept = new Response('{"cursor":"1","receipts":[]}', {headers: {'content-type': 'application/json'}});
  event.waitUntil(
    (async () => {
      await (await caches.open('pages')).put(EVENTS, kept);
      await skipWaiting();
    })(),
  );
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', ({data, ports: [port]}) => {
  way = data;
  port.postMessage('done');
});
addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname === EVENTS) event.respondWith(ways[way](event.request));
});
