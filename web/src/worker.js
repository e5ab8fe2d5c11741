// One interpreter in a worker of its own: it runs one file and is then thrown away. The
// page can end it at any time, and what runs here cannot touch the page.
import { version } from "pyodide/package.json"
import { info } from "pyodide/pyodide-lock.json"
import harness from "./harness.py"
import { MOST_BYTES, start } from "./interpreter.js"

// What leads out of this worker: to hosts, to what the browser keeps of this site, and
// to other workers. A snippet needs none of it, and its recording was made without.
const OUTWARD = [
  ...["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource"],
  ...["indexedDB", "caches", "cookieStore", "navigator", "BroadcastChannel", "importScripts"],
  ...["Worker", "SharedWorker"],
]

// The first messages go at once, so that nothing is held back when a loop prints no more;
// then a few in a second, or an endless print would drown the page.
const AT_ONCE = 100
const BETWEEN_MS = 50

const pending = { out: "", err: "" }
const decoders = { out: new TextDecoder(), err: new TextDecoder() }
let printed = 0
let messages = 0
let last = 0

const flush = () => {
  if (pending.out || pending.err) postMessage({ type: "output", ...pending })
  pending.out = pending.err = ""
  messages++
  last = performance.now()
}

const write = (stream, bytes) => {
  const room = MOST_BYTES - printed
  printed += bytes.length
  if (room <= 0) return
  pending[stream] += decoders[stream].decode(bytes.subarray(0, room), { stream: true })
  if (bytes.length > room) {
    flush()
    postMessage({ type: "full" })
  } else if (messages < AT_ONCE || performance.now() - last > BETWEEN_MS) flush()
}

const close = () => {
  for (const name of OUTWARD) {
    for (let owner = globalThis; owner; owner = Object.getPrototypeOf(owner)) delete owner[name]
  }
}

const folder = new URL(`pyodide-${version}/`, import.meta.url).href
const stdlib = `${folder}python_stdlib.zip`
const started = start({ folder, stdlib, info, harness, write })

addEventListener("message", async ({ data }) => {
  const python = await started
  let ended
  try {
    ended = python.run(data.name, data.source)
  } catch (error) {
    ended = { crash: String(error) }
  }
  flush()
  postMessage({ type: "end", ...ended })
})

try {
  const python = await started
  close()
  postMessage({ type: "ready", version: python.version })
} catch (error) {
  postMessage({ type: "failed", why: String(error) })
}
