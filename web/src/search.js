// The search dialog: what is typed, what is found, and the keys between the two.
// It follows the combobox pattern of the ARIA guide: the focus stays in the field, and
// the arrows move through the list beside it.
import { FullText } from "./search/fulltext.js"
import { marked, pattern } from "./search/marks.js"
import { parse } from "./search/query.js"
import { rank } from "./search/rank.js"
import { Symbols } from "./search/symbols.js"

const LONGEST = 200 // of a query; nobody reads more than that into a field

// `answer` is that of search/index.json, from which the site's address follows.
export async function start(dialog, answer) {
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
  const { pages, parts } = await answer.json()
  return new Search(dialog, new URL("..", answer.url), new Symbols(pages), new FullText(answer.url, parts, pages))
}

class Search {
  constructor(dialog, site, symbols, text) {
    this.site = site
    this.symbols = symbols
    this.text = text
    this.dialog = dialog
    this.input = dialog.querySelector(".search__input")
    this.status = dialog.querySelector(".search__status")
    this.list = dialog.querySelector(".search__results")
    this.hint = this.status.textContent
    this.input.addEventListener("input", () => this.update())
    this.input.form.addEventListener("reset", () => {
      this.input.focus()
      setTimeout(() => this.update()) // once the field is empty
    })
    this.input.form.addEventListener("submit", event => event.preventDefault())
    dialog.addEventListener("keydown", event => this.press(event))
    this.list.addEventListener("click", event => event.target.closest("a") && dialog.close())
    this.update()
  }

  async update() {
    const query = this.input.value.slice(0, LONGEST).trim()
    this.query = query
    if (!query) {
      this.show([], query)
      this.status.textContent = this.hint
      return
    }
    this.list.ariaBusy = "true"
    const parsed = await parse(query, this.symbols, this.text)
    const text = await this.text.scores(parsed.words)
    // Another letter was typed meanwhile, and has its own answer on the way.
    if (this.query === query) this.show(rank(this.symbols, parsed, text), query, parsed.words)
  }

  show(results, query, words = []) {
    const wanted = [query, ...words].join(" ")
    const matching = pattern(wanted)
    const mark = text => marked(text, matching)
    let number = 0
    const link = (page, anchor, cls, ...children) => {
      const url = new URL(page.url, this.site)
      url.searchParams.set("h", wanted)
      url.hash = anchor
      const option = element("a", { class: `md-search-result__link ${cls}`, role: "option", id: `search-result-${number++}`, href: url, tabindex: -1, "aria-selected": false })
      option.append(...children)
      return option
    }
    this.list.replaceChildren(
      ...results.map(({ page, sections }) => {
        const group = element("div", { class: "md-search-result__item", role: "group", "aria-label": page.title })
        const about = element("span", { class: "search__about" })
        about.append(...mark(page.about ?? ""))
        group.append(link(page, "", "search__page", ...mark(page.title), about))
        for (const { anchor, text } of sections) group.append(link(page, anchor, "search__section", ...mark(text)))
        return group
      }),
    )
    this.list.scrollTop = 0
    this.list.hidden = !results.length
    this.list.ariaBusy = "false"
    this.list.dataset.query = query
    this.input.ariaExpanded = String(results.length > 0)
    this.select(null)
    const count = results.length === 1 ? "1 page" : `${results.length} pages`
    this.status.textContent = results.length ? `${count} found` : `Nothing found for “${query}”`
  }

  get options() {
    return [...this.list.querySelectorAll("[role=option]")]
  }

  select(option) {
    for (const one of this.options) one.ariaSelected = String(one === option)
    this.selected = option
    if (!option) return this.input.removeAttribute("aria-activedescendant")
    this.input.setAttribute("aria-activedescendant", option.id)
    option.scrollIntoView({ block: "nearest" })
  }

  press(event) {
    const { options, selected } = this
    const at = options.indexOf(selected)
    if (event.isComposing) return
    if (event.key === "ArrowDown") this.select(options[(at + 1) % options.length] ?? null)
    else if (event.key === "ArrowUp") this.select(options.at(at < 0 ? -1 : at - 1) ?? null)
    else if (event.key === "Enter" && event.target === this.input) (selected ?? options[0])?.click()
    else return
    event.preventDefault()
  }
}

function element(tag, attributes) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}
