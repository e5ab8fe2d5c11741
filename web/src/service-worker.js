// Keeps the pages that were read, with what they are made of, and shows them offline.
//
// A page is taken from the network wherever there is one, and from the cache only where
// there is none: no proof is shown that the site has corrected since. What has a digest
// in its name never changes, and is taken from the cache. Nothing is fetched that was
// not asked for, so that what runs Python is kept only where it was used.
//
// Own code, since a library such as Workbox is ten times its size, and does not do the
// one thing that is not plain: to throw away what no kept page needs any longer.

const SCOPE = new URL(self.registration.scope)
// On GitHub Pages other projects share the origin, and with it the caches.
const OURS = `proven-python ${SCOPE.pathname} `
const CACHE = `${OURS}1`

// The theme's files, and what esbuild splits off.
const NEVER_CHANGES = /\.[0-9a-f]{8}(\.min)?\.(js|css)$|-[0-9A-Z]{8}\.js$/
const IS_PAGE = /(\/|\.html)$/
const NOT_KEPT = /\.zip$|\/service-worker\.js$/

const isOurs = url => url.origin === SCOPE.origin && url.pathname.startsWith(SCOPE.pathname)

// The same file, whatever is searched for or marked in it.
const keyOf = url => url.origin + url.pathname

const cached = async url => (await caches.open(CACHE)).match(keyOf(url))

const keep = async (url, response) => {
  // Not what is missing, partial, or would lead elsewhere.
  if (response.status !== 200 || response.redirected || response.type !== "basic") return
  await (await caches.open(CACHE)).put(keyOf(url), response)
}

const fetchAndKeep = async (event, url, options) => {
  const response = await fetch(event.request, options)
  // Where storage is full, the page is still read.
  event.waitUntil(keep(url, response.clone()).catch(() => {}))
  return response
}

const answer = async (event, url) => {
  if (NEVER_CHANGES.test(url.pathname)) {
    return (await cached(url)) ?? fetchAndKeep(event, url)
  }
  try {
    // A page is asked for anew; what it is made of, as its server says.
    return await fetchAndKeep(event, url, IS_PAGE.test(url.pathname) ? { cache: "no-cache" } : {})
  } catch (error) {
    const found = await cached(url)
    if (found) return found
    if (event.request.mode === "navigate") return pageThatListsWhatIsKept()
    throw error
  }
}

const keptPages = async () => {
  const cache = await caches.open(CACHE)
  const pages = []
  for (const { url } of await cache.keys()) {
    if (!IS_PAGE.test(url)) continue
    const html = await (await cache.match(url)).text()
    pages.push({ url, html, title: html.match(/<title>([^<]*)/)?.[1] ?? url })
  }
  return pages.sort((one, other) => one.title.localeCompare(other.title))
}

const pageThatListsWhatIsKept = async () => {
  const items = (await keptPages()).map(({ url, title }) => `<li><a href="${url}">${title}</a></li>`)
  const list = items.length ? `<ul>${items.join("")}</ul>` : "<p>None yet.</p>"
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Offline - Proven Python</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<style>:root{color-scheme:light dark;font:100%/1.6 system-ui,sans-serif}body{margin:2rem auto;max-width:40rem;padding:0 1rem}a{line-height:2}</style>
</head><body><main><h1>You are offline</h1>
<p>This page was not read in this browser before, so it is not kept here. These pages are:</p>
${list}</main></body></html>`
  const headers = { "Content-Type": "text/html; charset=utf-8" }
  return new Response(html, { status: 503, headers })
}

// A deployment may leave files behind that only older pages named. Those pages may still
// be kept: what they name is, too.
const throwAwayWhatNoPageNeeds = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name)
  }
  const cache = await caches.open(CACHE)
  const pages = (await keptPages()).map(({ html }) => html)
  for (const { url } of await cache.keys()) {
    const name = url.slice(url.lastIndexOf("/") + 1)
    if (NEVER_CHANGES.test(url) && !pages.some(html => html.includes(name))) await cache.delete(url)
  }
}

self.addEventListener("install", () => self.skipWaiting())

self.addEventListener("activate", event => {
  event.waitUntil(throwAwayWhatNoPageNeeds().then(() => self.clients.claim()))
})

self.addEventListener("fetch", event => {
  const url = new URL(event.request.url)
  if (event.request.method !== "GET" || event.request.headers.has("range")) return
  if (isOurs(url) && !NOT_KEPT.test(url.pathname)) event.respondWith(answer(event, url))
})

// What a page loaded before there was a worker is still in the browser's own cache.
self.addEventListener("message", event => {
  const adopt = async address => {
    const url = new URL(address)
    if (!isOurs(url) || NOT_KEPT.test(url.pathname) || (await cached(url))) return
    await keep(url, await fetch(keyOf(url), { cache: "force-cache" }))
  }
  event.waitUntil(Promise.allSettled((event.data.keep ?? []).map(adopt)))
})
