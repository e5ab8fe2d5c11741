// The version lens: choose an interpreter once, and every tab on every page shows it.
// Without this script the tabs still work, one by one. Nothing is sent anywhere.
(() => {
  const KEY = "proven.interpreter"
  const NAMES = ["3.11", "3.12", "3.13", "3.14", "3.14t", "3.15"]

  const chosen = () => {
    try {
      const name = localStorage.getItem(KEY)
      return NAMES.includes(name) ? name : ""
    } catch {
      return "" // storage may be refused; the lens then holds for one page
    }
  }

  const keep = name => {
    try {
      if (name) localStorage.setItem(KEY, name)
      else localStorage.removeItem(KEY)
    } catch {}
  }

  const check = input => {
    if (!input || input.checked) return
    input.checked = true
    // Material moves the line below the labels when it hears of a change.
    input.dispatchEvent(new Event("change", { bubbles: true }))
  }

  const apply = name => {
    for (const set of document.querySelectorAll(".proof .tabbed-set")) {
      const wanted = name ? `label[data-on~="${name}"]` : "label[data-first]"
      const label = set.querySelector(`:scope > .tabbed-labels > ${wanted}`)
      if (label) check(document.getElementById(label.htmlFor))
    }
    for (const passage of document.querySelectorAll(".only")) {
      const away = Boolean(name) && !passage.dataset.on.split(" ").includes(name)
      passage.classList.toggle("away", away)
      const label = passage.querySelector(":scope > .only-label")
      label.textContent = label.textContent.split(", not ")[0] + (away ? `, not on ${name}` : "")
    }
    const slug = name ? name.replace(".", "") : "all"
    check(document.getElementById(`suite-${slug}`))
  }

  const control = () => {
    const label = document.createElement("label")
    label.className = "lens md-header__option"
    label.append("CPython ")
    label.title = "Opens the tabs of this interpreter, on every page"
    const select = document.createElement("select")
    select.append(new Option("all", ""))
    for (const name of NAMES) select.append(new Option(name, name))
    select.ariaLabel = "Interpreter to show"
    select.value = chosen()
    select.addEventListener("change", () => {
      keep(select.value)
      apply(select.value)
    })
    label.append(select)
    return label
  }

  const start = () => {
    if (!document.querySelector(".lens")) {
      const before = document.querySelector(".md-header__inner .palette")
      if (before) before.before(control())
    }
    if (chosen()) apply(chosen())
  }

  // With instant navigation the page is exchanged below the header.
  if (window.document$) window.document$.subscribe(start)
  else document.addEventListener("DOMContentLoaded", start)
})()
