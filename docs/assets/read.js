// Aids to reading: the ledger's filter, and bytecode side by side for any two
// interpreters. Without this script the ledger is whole, and one pair is compared.
(() => {
  const make = (tag, text = "", attributes = {}) => {
    const element = document.createElement(tag)
    element.textContent = text
    for (const name in attributes) element.setAttribute(name, attributes[name])
    return element
  }

  // The front page of the ledger leads to its parts, and lists no claim. To filter all,
  // the parts are fetched, when a reader first asks; what is shown is what they show.
  const part = async option => {
    const address = new URL(option.dataset.part, location)
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    const html = new DOMParser().parseFromString(await answer.text(), "text/html")
    return [...html.querySelectorAll(".ledger")].flatMap(table => {
      const head = table.previousElementSibling
      head.removeAttribute("id")
      table.dataset.chapter = option.value
      for (const one of [head, table].flatMap(of => [...of.querySelectorAll("a")]))
        one.href = new URL(one.getAttribute("href"), address)
      return [head, table]
    })
  }

  // The ledger. What is chosen stands in the address, so that it can be sent to others.
  const filter = form => {
    const count = form.querySelector("output")
    const parts = [...form.querySelectorAll("[data-part]")]
    let rows

    const list = () => {
      rows = [...document.querySelectorAll(".ledger tbody tr")].map(row => {
        const { chapter } = row.closest("table").dataset
        const { outcome = "same", on = "" } = row.dataset
        const ran = outcome == "unobservable" ? [] : on.split(" ")
        return { row, chapter, outcome, ran, text: row.textContent.toLowerCase() }
      })
    }

    let loading
    const load = async () => {
      count.value = "Loading the claims…"
      try {
        form.after(...(await Promise.all(parts.map(part))).flat())
        list()
        show()
      } catch (error) {
        loading = undefined
        count.value = "The claims could not be loaded. Each chapter above lists its own."
      }
    }

    const ask = () => {
      if (rows) show()
      else loading ??= load()
    }

    const show = () => {
      const { words, chapter, on, outcome } = Object.fromEntries(new FormData(form))
      const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
      let found = 0
      for (const one of rows) {
        const shown =
          (!chapter || chapter == one.chapter) &&
          (!outcome || outcome == one.outcome) &&
          (!on || one.ran.includes(on) || one.ran[0] == "") &&
          wanted.every(word => one.text.includes(word))
        one.row.hidden = !shown
        found += shown
      }
      for (const table of document.querySelectorAll(".ledger")) {
        table.hidden = !table.querySelector("tbody tr:not([hidden])")
        table.previousElementSibling.hidden = table.hidden
      }
      count.value = `${found} of ${rows.length} claims`
    }

    if (!parts.length) list()
    const asked = new URLSearchParams(location.search)
    for (const field of form.elements) if (asked.has(field.name)) field.value = asked.get(field.name)
    if ([...asked.keys()].some(name => name in form.elements)) ask()
    form.addEventListener("submit", event => event.preventDefault())
    form.addEventListener("input", () => {
      ask()
      const chosen = [...new FormData(form)].filter(([, value]) => value)
      const query = new URLSearchParams(chosen).toString()
      history.replaceState(history.state, "", query ? `?${query}` : location.pathname)
    })
  }

  // Bytecode. The pairs come compared; here they are only drawn, as at build time.
  const compared = (data, left, right) => {
    const turned = left > right
    const one = data.rows[left]
    const two = data.rows[right]
    const related = left == right
      ? [[0, 0, one.length]]
      : data.related[turned ? `${right} ${left}` : `${left} ${right}`]
    const lines = []
    let [i, j] = [0, 0]
    for (const [a, b, length] of related) {
      const [start, other] = turned ? [b, a] : [a, b]
      while (i < start) lines.push(["−", one[i++], ""])
      while (j < other) lines.push(["+", "", two[j++]])
      for (; i < start + length; i++, j++) lines.push([one[i] == two[j] ? "=" : "≠", one[i], two[j]])
    }
    return lines
  }

  const cell = (text, tag) => {
    const element = make("td", tag ? "" : text)
    if (text && tag) element.append(make(tag, text))
    return element
  }

  const bytecode = details => {
    const data = JSON.parse(details.dataset.bytecode)
    const [, left, right] = details.querySelectorAll("thead th")
    const names = Object.keys(data.on)
    const choices = make("div", "", { class: "bytecode-choice" })

    const draw = () => {
      left.textContent = chosen[0].value
      right.textContent = chosen[1].value
      const lines = compared(data, data.on[chosen[0].value], data.on[chosen[1].value])
      details.querySelector("tbody").replaceChildren(...lines.map(([sign, one, two]) => {
        const row = make("tr")
        const differs = sign != "="
        if (differs) row.className = "differs"
        const head = make("th", sign, { scope: "row" })
        row.append(head, cell(one, differs && "del"), cell(two, differs && "ins"))
        return row
      }))
    }

    const chosen = [["Left", left], ["Right", right]].map(([text, head]) => {
      const label = make("label", `${text} `)
      const select = make("select")
      for (const name of names) select.append(new Option(name, name))
      select.value = head.textContent
      select.addEventListener("change", draw)
      label.append(select)
      choices.append(label)
      return select
    })
    const lens = document.querySelector(".lens select")?.value
    if (lens in data.on && lens != chosen[1].value) {
      chosen[0].value = lens
      draw()
    }
    details.querySelector("summary").after(choices)
    delete details.dataset.bytecode
  }

  const start = () => {
    for (const form of document.querySelectorAll(".ledger-filter")) filter(form)
    for (const one of document.querySelectorAll("[data-bytecode]")) bytecode(one)
  }

  // With instant navigation the page is exchanged below the header.
  if (window.document$) window.document$.subscribe(start)
  else document.addEventListener("DOMContentLoaded", start)
})()
