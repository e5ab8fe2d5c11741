// Interpreters as the page sees them: each runs one file in a worker of its own.
import { MOST_BYTES } from "./interpreter.js"

export class Interpreter {
  #worker
  #ready
  #finish
  #output = () => {}
  #printed = 0

  constructor() {
    // A worker made from a blob inherits the page's Content-Security-Policy, and with it
    // the bounds of what a reader runs; one from a file would have a policy of its own.
    const script = `import ${JSON.stringify(new URL("worker.js", import.meta.url).href)}`
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }))
    this.#worker = new Worker(url, { type: "module" })
    this.ended = new Promise(finish => {
      this.#finish = finish
    })
    this.ready = new Promise(ready => {
      this.#ready = ready
    })
    this.#worker.addEventListener("message", event => this.#hear(event.data))
    this.#worker.addEventListener("error", event => {
      event.preventDefault()
      this.#end({ failed: event.message || "its worker could not be started" })
    })
    Promise.race([this.ready, this.ended]).finally(() => URL.revokeObjectURL(url))
  }

  /** Run a file; what it prints goes to `output`. Returns how it ended. */
  async run(name, source, output) {
    this.#output = output
    const ended = await Promise.race([this.ready, this.ended])
    if (ended) return ended
    this.#worker.postMessage({ name, source })
    return this.ended
  }

  stop() {
    this.#end({ stopped: true })
  }

  // What a reader runs may post messages, too: they are only ever taken as text.
  #hear(data) {
    if (data?.type === "ready") {
      this.version = String(data.version)
      this.#ready()
    } else if (data?.type === "failed") this.#end({ failed: String(data.why) })
    else if (data?.type === "full") this.#end({ full: true })
    else if (data?.type === "end") {
      this.#end(data.crash ? { crash: String(data.crash) } : { status: Number(data.status) })
    } else if (data?.type === "output") {
      const [out, err] = [String(data.out), String(data.err)]
      this.#printed += out.length + err.length
      if (this.#printed > MOST_BYTES) this.#end({ full: true })
      else this.#output(out, err)
    }
  }

  #end(how) {
    this.#worker.terminate()
    this.#finish(how)
  }
}
