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

  const mark = (box, wide) => {
    const kind = Object.keys(BOXES).find(selector => box.matches(selector))
    const told = BOXES[kind]
    for (const key in told) {
      if (wide) box.setAttribute(key, told[key])
      else box.removeAttribute(key)
    }
  }

  // All are measured before the first is marked: a page is laid out once, and not once a box.
  const sizes = new ResizeObserver(entries => {
    const measured = entries.map(({ target }) => [target, target.scrollWidth > target.clientWidth])
    for (const [box, wide] of measured) mark(box, wide)
  })

  // To observe a box again would measure it again.
  const seen = new WeakSet()

  const mend = () => {
    for (const box of document.querySelectorAll(Object.keys(BOXES).join())) {
      if (seen.has(box)) continue
      seen.add(box)
      sizes.observe(box)
    }
    // The box of a copy button is no place to navigate to.
    for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) nav.role = "none"
  }

  // Material adds both after the page is there, and with instant navigation again.
  new MutationObserver(mend).observe(document.body, { childList: true, subtree: true })
  mend()
})()
