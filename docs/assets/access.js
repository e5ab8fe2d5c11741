// What Material's script leaves out for the keyboard and for screen readers.
(() => {
  // What is wider than the page scrolls in its own box: each gets a place in the order of
  // focus, and a name, while it needs them. Material does so for code, but only where it
  // was in sight when the page was loaded, and not in a tab that is opened later.
  const BOXES = {
    ".md-typeset__scrollwrap": { tabindex: "0", role: "group", "aria-label": "Table, wider than the page" },
    ".md-typeset figure": { tabindex: "0", "aria-label": "Figure, wider than the page" },
    ".md-typeset pre > code": { tabindex: "0" },
  }

  const mark = box => {
    const wide = box.scrollWidth > box.clientWidth
    const kind = Object.keys(BOXES).find(selector => box.matches(selector))
    const told = BOXES[kind]
    for (const key in told) {
      if (wide) box.setAttribute(key, told[key])
      else box.removeAttribute(key)
    }
  }

  const sizes = new ResizeObserver(entries => entries.forEach(({ target }) => mark(target)))

  const mend = () => {
    const boxes = document.querySelectorAll(Object.keys(BOXES).join())
    for (const box of boxes) sizes.observe(box)
    // The box of a copy button is no place to navigate to.
    for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) nav.role = "none"
  }

  // Material adds both after the page is there, and with instant navigation again.
  new MutationObserver(mend).observe(document.body, { childList: true, subtree: true })
  mend()
})()
