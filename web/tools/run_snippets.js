// Run snippets under Pyodide in Node, each in a fresh interpreter, as a reader's browser
// does. Reads a JSON list of {name, path, timeout} from standard input, and writes for
// each a line of JSON as soon as it has ended: {name, ended, status, output, chain}. Called
// with the standard library to use.
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { availableParallelism } from "node:os"
import { dirname } from "node:path"
import { text } from "node:stream/consumers"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import { MOST_BYTES, start } from "../src/interpreter.js"
import { normalise } from "../src/output.js"

// Loading takes a second; on a busy machine it may take many.
const LOADING_MS = 120_000

const folder = `${dirname(createRequire(import.meta.url).resolve("pyodide/package.json"))}/`

const runHere = async ({ path, name, stdlib }) => {
  const { info } = JSON.parse(readFileSync(`${folder}pyodide-lock.json`, "utf8"))
  const harness = readFileSync(new URL("../src/harness.py", import.meta.url), "utf8")
  const printed = { out: [], err: [] }
  let size = 0
  const write = (stream, bytes) => {
    size += bytes.length
    if (size > MOST_BYTES) parentPort.postMessage({ ended: "output" })
    else printed[stream].push(Buffer.from(bytes))
  }
  const python = await start({ folder, stdlib, info, harness, write })
  parentPort.postMessage({ ready: true })
  const source = readFileSync(path, "utf8")
  let ended
  try {
    ended = { ended: "exit", ...python.run(name.split("/").pop(), source) }
  } catch (error) {
    ended = { ended: "crash", chain: [String(error)] }
  }
  const output = [printed.out, printed.err].map(all => normalise(Buffer.concat(all).toString()))
  parentPort.postMessage({ ...ended, output: output.join("") })
}

const runInWorker = job =>
  new Promise(resolve => {
    // Its own words to the console are Pyodide's, and no output of the snippet.
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ...job, stdlib: process.argv[2] },
      stdout: true,
      stderr: true,
    })
    const finish = outcome => {
      clearTimeout(timer)
      worker.terminate()
      resolve({ name: job.name, status: 1, output: "", chain: [], ...outcome })
    }
    const loading = () => finish({ ended: "crash", chain: ["it could not be loaded in time"] })
    let timer = setTimeout(loading, LOADING_MS)
    worker.on("message", message => {
      if (!message.ready) return finish(message)
      clearTimeout(timer)
      timer = setTimeout(() => finish({ ended: "timeout" }), job.timeout * 1000)
    })
    worker.on("error", error => finish({ ended: "crash", chain: [String(error)] }))
    worker.on("exit", code => finish({ ended: "crash", chain: [`exit status ${code}`] }))
  })

const main = async () => {
  const jobs = JSON.parse(await text(process.stdin))
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      console.log(JSON.stringify(await runInWorker(job)))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}

await (isMainThread ? main() : runHere(workerData))
