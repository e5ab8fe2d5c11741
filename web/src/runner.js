// Running and editing the proofs of a page; loaded with the first press of a button.
import { decode, encode } from "./address.js"
import { differing, normalise } from "./output.js"
import { Interpreter } from "./python.js"

const REFERENCE = "3.14"
const MOST_LINES = 40
const EDITED = "Edited: this is not what was proved."

const make = (tag, className, text = "") =>
  Object.assign(document.createElement(tag), { className, textContent: text })

/** One proof that is run or edited. */
class Session {
  constructor(bar) {
    this.bar = bar
    this.proof = bar.closest(".proof")
    this.file = bar.dataset.run
    this.status = bar.querySelector("[role=status]")
    this.runButton = bar.querySelector("[data-action=run]")
    this.editButton = bar.querySelector("[data-action=edit]")
    this.block = bar.previousElementSibling
    this.original = this.block.querySelector("code").textContent
  }

  say(text) {
    this.status.textContent = text
  }

  get code() {
    return this.editor ? this.editor.text() : this.original
  }

  get edited() {
    return this.code !== this.original
  }

  async run() {
    if (this.interpreter) {
      this.interpreter.stop()
      return
    }
    running?.interpreter.stop()
    running = this
    performance.mark("proven:pressed")
    this.interpreter = spare ?? new Interpreter()
    spare = undefined
    const { interpreter, code, edited } = this
    this.runButton.textContent = "Stop"
    this.runButton.setAttribute("aria-label", `Stop ${this.file}`)
    this.say("Loading Python: 8 MB the first time …")
    interpreter.ready.then(() => {
      performance.measure("proven:ready", "proven:pressed")
      this.say("Running …")
    })
    const screen = this.#screen()
    const ended = await interpreter.run(this.file, code, screen.add)
    this.interpreter = undefined
    if (running === this) running = undefined
    this.runButton.textContent = "Run"
    this.runButton.setAttribute("aria-label", `Run ${this.file} in this browser`)
    // Text that is still on its way to the page is drawn before the verdict.
    const came = screen.finish(interpreter.version)
    if (ended.status === undefined) this.say(cutShort(ended))
    else await this.#judge(came, edited)
  }

  /** Make the place for the output; standard error follows standard output there. */
  #screen() {
    this.panel?.remove()
    this.panel = make("div", "run-panel")
    const label = make("p", "proof-label", "Output in this browser")
    const pre = make("pre", "run-output")
    pre.tabIndex = 0
    pre.setAttribute("role", "region")
    pre.setAttribute("aria-label", `Output of ${this.file} in this browser`)
    const out = new Text()
    const err = new Text()
    const code = make("code", "")
    code.append(out, err)
    pre.append(code)
    this.panel.append(label, pre)
    this.bar.after(this.panel)
    return {
      add: (toOut, toErr) => {
        out.appendData(toOut)
        err.appendData(toErr)
      },
      finish: version => {
        if (version) label.textContent += `, CPython ${version} on 32-bit WebAssembly`
        code.textContent = normalise(out.data) + normalise(err.data)
        if (!code.textContent) pre.replaceWith(make("p", "proof-label", "It printed nothing."))
        return code.textContent
      },
    }
  }

  async #judge(came, edited) {
    const recorded = await this.#recording()
    const panel = this.panel
    if (recorded === undefined) {
      this.say("The recording could not be loaded, so nothing was compared.")
      return
    }
    const lines = differing(recorded, came)
    if (!lines.length) {
      const agrees = `grees with the recording on ${REFERENCE}.`
      this.say(edited ? `${EDITED} Its output a${agrees}` : `A${agrees}`)
      return
    }
    const other = `iffers from the recording on ${REFERENCE}:`
    this.say(edited ? `${EDITED} Its output d${other}` : `D${other}`)
    const more = lines.length - MOST_LINES
    if (more > 0) lines.splice(MOST_LINES, more, `… ${more} lines more`)
    const pre = make("pre", "run-output")
    pre.tabIndex = 0
    pre.setAttribute("role", "region")
    pre.setAttribute("aria-label", `What differs in the output of ${this.file}`)
    pre.append(make("code", "", lines.join("\n")))
    panel.append(make("p", "proof-label", "What differs: - recorded, + here"), pre)
  }

  async #recording() {
    const file = new URL(this.bar.querySelector(".proof-open").href)
    file.pathname = file.pathname.replace(/\.py$/, ".out")
    try {
      const answer = await fetch(file)
      return answer.ok ? await answer.text() : undefined
    } catch {
      return undefined
    }
  }

  async edit(code = this.original) {
    if (this.editor) {
      this.#close()
      return
    }
    const { create } = await import(new URL("editor.js", import.meta.url))
    if (this.editor) return
    this.host = make("div", "run-editor")
    this.block.before(this.host)
    this.block.hidden = true
    this.editor = create(this.host, {
      name: this.file,
      code,
      changed: () => this.#changed(),
      run: () => this.runButton.click(),
      leave: () => this.runButton.focus(),
    })
    this.editButton.textContent = "Original"
    this.editButton.setAttribute("aria-label", `Original of ${this.file}, as it was proved`)
    this.shareButton = make("button", "", "Share")
    this.shareButton.type = "button"
    this.shareButton.setAttribute("aria-label", `Share the edited ${this.file} by its address`)
    this.shareButton.addEventListener("click", () => this.#share())
    this.editButton.after(this.shareButton)
    this.note = make("p", "run-note")
    this.host.before(this.note)
    this.#mark()
    this.editor.focus()
  }

  #changed() {
    this.#mark()
    // It gets ready while the reader types.
    if (!this.interpreter) spare ??= new Interpreter()
  }

  #mark() {
    this.note.textContent = this.edited ? EDITED : "The file as it was proved; change it."
  }

  #close() {
    this.interpreter?.stop()
    this.editor.destroy()
    this.editor = undefined
    for (const element of [this.host, this.note, this.shareButton, this.panel]) element?.remove()
    this.block.hidden = false
    this.editButton.textContent = "Edit"
    this.editButton.setAttribute("aria-label", `Edit ${this.file}`)
    this.say("")
  }

  async #share() {
    try {
      const address = new URL(location.href)
      address.hash = `${this.proof.id}&code=${await encode(this.code)}`
      history.replaceState(history.state, "", address)
      await navigator.clipboard.writeText(address.href)
      this.say("Address copied. It holds the code; nothing was sent anywhere.")
    } catch (error) {
      this.say(
        error instanceof RangeError
          ? `Not shared: ${error.message}.`
          : "The address of this page now holds the code: copy it from there.",
      )
    }
  }
}

const cutShort = ({ stopped, full, crash, failed }) => {
  if (stopped) return "Stopped."
  if (full) return "Ended, since it printed more than 256 KiB."
  if (crash) return `The interpreter crashed: ${crash.slice(0, 200)}`
  return `Python could not be loaded: ${failed.slice(0, 200)}`
}

const sessions = new WeakMap()
let running
let spare

const session = bar => {
  if (!sessions.has(bar)) sessions.set(bar, new Session(bar))
  return sessions.get(bar)
}

export const run = bar => session(bar).run()
export const edit = bar => session(bar).edit()

/** End what runs, when another page comes. */
export const leave = () => {
  running?.interpreter?.stop()
  spare?.stop()
  running = spare = undefined
}

/** Show the code of an address in the editor of its proof; it is not run. */
export const open = async hash => {
  const [id, encoded] = hash.slice(1).split("&code=")
  const proof = document.getElementById(id)
  const bar = proof?.querySelector(".proof-run[data-run]")
  if (!bar) {
    const note = make("p", "run-note", "The address names a snippet that cannot be edited here.")
    note.setAttribute("role", "status")
    document.querySelector(".md-content__inner").prepend(note)
    return
  }
  const one = session(bar)
  proof.scrollIntoView()
  let code
  try {
    code = await decode(encoded)
  } catch (error) {
    one.say(`The address holds no code that can be shown: ${error.message}.`)
    return
  }
  if (one.editor) one.editor.replace(code)
  else await one.edit(code)
  proof.scrollIntoView()
  one.say("This code came with the address. Read it before you run it.")
}
