// "Run" and "Edit" at each proof that runs in a browser. What they do is loaded when one
// is pressed, Python included; and the copy button copies a file's exact bytes.
(() => {
  const own = document.currentScript.src
  let runner

  const load = async () => {
    runner ??= await import(new URL("runner.js", own))
    return runner
  }

  const press = async (bar, action) => {
    try {
      await (await load())[action](bar)
    } catch (error) {
      bar.querySelector("[role=status]").textContent = `That did not work: ${error.message}`
    }
  }

  const button = (bar, action, text, label) => {
    const one = document.createElement("button")
    one.type = "button"
    one.dataset.action = action
    one.textContent = text
    one.ariaLabel = label
    one.addEventListener("click", () => press(bar, action))
    return one
  }

  const mount = bar => {
    if (bar.querySelector("button")) return
    const file = bar.dataset.run
    const status = document.createElement("span")
    status.setAttribute("role", "status")
    bar.prepend(
      button(bar, "run", "Run", `Run ${file} in this browser`),
      button(bar, "edit", "Edit", `Edit ${file}`),
      status,
    )
  }

  const open = async () => {
    if (location.hash.includes("&code=")) (await load()).open(location.hash)
  }

  const start = () => {
    runner?.leave()
    document.querySelectorAll(".proof-run[data-run]").forEach(mount)
    open()
  }

  // Material would copy what is shown, without the line end of the last line.
  document.addEventListener(
    "click",
    event => {
      const copy = event.target.closest?.(".proof [data-clipboard-target]")
      const code = copy && document.querySelector(copy.dataset.clipboardTarget)
      if (code) copy.dataset.clipboardText = code.textContent
    },
    true,
  )
  addEventListener("hashchange", open)
  if (window.document$) window.document$.subscribe(start)
  else document.addEventListener("DOMContentLoaded", start)
})()
