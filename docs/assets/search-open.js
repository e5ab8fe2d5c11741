// Opens the search dialog. What searches is loaded when it is opened first, and what
// marks the words that were searched for only on a page that a result led to.
(() => {
  const assets = new URL(".", document.currentScript.src)
  const index = new URL("../search/index.json", assets)
  const dialog = document.querySelector(".search__dialog")
  if (!dialog) return
  const input = dialog.querySelector(".search__input")
  const status = dialog.querySelector(".search__status")

  let loading
  const load = async () => {
    // Both at once: on a slow line each of them takes a while.
    loading ??= Promise.all([import(new URL("search.js", assets)), fetch(index)]).then(([search, answer]) =>
      search.start(dialog, answer),
    )
    try {
      await loading
    } catch (error) {
      loading = undefined
      status.textContent = `Search could not be loaded (${error.message}). Close it, and try again.`
    }
  }

  const open = () => {
    if (!dialog.open) dialog.showModal()
    // A :has() in a style sheet would be tried at every change of any page.
    document.documentElement.classList.add("searching")
    input.focus()
    input.select()
    load()
  }

  document.querySelector(".search__open").addEventListener("click", open)
  dialog.querySelector(".search__close").addEventListener("click", () => dialog.close())
  dialog.addEventListener("close", () => document.documentElement.classList.remove("searching"))
  // What is clicked besides the form and the results is the backdrop.
  dialog.addEventListener("click", event => event.target === dialog && dialog.close())

  addEventListener("keydown", event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (!["/", "s", "f"].includes(event.key) || dialog.open) return
    // Where one writes, these are letters; a tab or the menu is an input as well.
    const writes = "input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]"
    const writing = event.target.closest?.(writes)
    // The dialog's own field is focused for a moment after it was closed.
    if (writing && !dialog.contains(writing)) return
    event.preventDefault()
    open()
  })

  const mark = async () => {
    const words = new URLSearchParams(location.search).get("h")
    if (!words) return
    const { highlight } = await import(new URL("highlight.js", assets))
    highlight(document.querySelector(".md-content"), words)
  }

  // With instant navigation the page is exchanged below the header.
  if (window.document$) window.document$.subscribe(mark)
  else mark()
})()
