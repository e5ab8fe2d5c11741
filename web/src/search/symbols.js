// The index of what pages are about: built in the browser from search/index.json.
import MiniSearch from "minisearch"
import { isStop, spellings, stem, terms, tokens } from "./words.js"

// What a field says counts for more, the more deliberately it names the page.
const BOOST = { name: 6, address: 3, title: 3, terms: 3, tags: 2.5, names: 2.5, headings: 2.5, about: 2, messages: 2, calls: 1, claims: 1 }
// Names of code are not joined with their neighbours in a list.
const JOINING = new Set(["name", "address", "title", "terms", "headings", "about"])
const HEADING = 1.3 // a section's heading counts more than the claim of a proof
const MESSAGE = 1.5 // several words in a row are no accident

export class Symbols {
  constructor(pages) {
    this.pages = pages
    this.counts = new Map() // how often each term occurs: the words that are known
    this.called = pages.map(() => new Set()) // what each page is called, in essence
    this.messages = [] // pairs of an error message, in essence, and its page
    this.sections = new Map() // by page, made when they are first asked for
    const tokenize = (text, field) => {
      // The parts of what is called are in the full text.
      const found = field === "calls" ? text.toLowerCase().split(" ") : terms(text, JOINING.has(field))
      for (const term of found) this.counts.set(term, (this.counts.get(term) ?? 0) + 1)
      return found
    }
    this.index = new MiniSearch({ fields: Object.keys(BOOST), tokenize, processTerm: term => term })
    pages.forEach((page, id) => this.#add(page, id))
    this.spellings = spellings() // before anything is typed, rightly or wrongly
  }

  #add({ url, title, about = "", tags = [], headings = [], claims = [], names = [], calls = [], messages = [], terms: glossary = [] }, id) {
    const [name, ...rest] = title.split(/: /)
    const address = url.replace(/\/$/, "").split("/").at(-1).replaceAll("-", " ")
    const text = list => list.join(" ; ")
    const texts = pairs => text(pairs.map(pair => pair[1]))
    this.index.add({
      id, name, address, about, title: text(rest), terms: text(glossary), tags: text(tags), names: text(names), calls: calls.join(" "),
      messages: text(messages), headings: texts(headings), claims: texts(claims),
    })
    for (const called of [name, ...rest, address, ...glossary, ...names.slice(0, 3)]) {
      const key = essence(called)
      if (key.length) this.called[id].add(key.join(" "))
    }
    for (const message of messages) this.messages.push([essence(message.replace(/^\w+: /, "")).join(" "), id])
  }

  knows(term) {
    return this.counts.has(term)
  }

  // Pages with what they score for weighted terms.
  search(wanted, weights) {
    if (!wanted.length) return []
    return this.index.search(wanted.join("\n"), {
      tokenize: text => text.split("\n"),
      boost: BOOST,
      boostTerm: (_term, n) => weights[n],
      // The last word may still be being typed.
      prefix: (term, n) => n === wanted.length - 1 && term.length > 2,
      weights: { prefix: 0.4, fuzzy: 0 },
    })
  }

  // How much of a query is what pages are called, from 0 to 1, or a message of theirs.
  *naming(query) {
    const words = essence(query)
    const typed = new Set(words)
    const all = words.join(" ")
    if (!all) return
    for (const [id, names] of this.called.entries()) {
      const share = name => {
        if (name === all || name.replaceAll(" ", "") === all.replaceAll(" ", "")) return 1
        const parts = name.split(" ")
        return parts.length > 1 && parts.every(part => typed.has(part)) ? parts.length / typed.size : 0
      }
      const most = Math.max(0, ...[...names].map(share))
      if (most) yield [id, most]
    }
    for (const [message, id] of this.messages) {
      const whole = all.includes(message) && message.includes(" ")
      if (whole || (words.length > 3 && message.includes(all))) yield [id, MESSAGE]
    }
  }

  // The headings and claims of a page that hold some of the terms, the best first.
  sectionsOf(id, wanted, weights) {
    if (!this.sections.has(id)) {
      const { headings = [], claims = [] } = this.pages[id]
      const cut = (pairs, factor) => pairs.map(([anchor, text]) => ({ anchor, text, factor, terms: new Set(terms(text)) }))
      this.sections.set(id, [...cut(headings, HEADING), ...cut(claims, 1)])
    }
    const scored = this.sections.get(id).map(section => {
      let score = 0
      wanted.forEach((term, n) => {
        if (section.terms.has(term)) score += weights[n] / Math.log(2 + (this.counts.get(term) ?? 0))
      })
      return { ...section, score: (score * section.factor) / Math.sqrt(6 + section.terms.size) }
    })
    return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  }
}

// What a name comes to without small words: "the GIL" is "gil".
const essence = text =>
  [...tokens(text)].filter(({ whole }) => !isStop(whole)).map(({ whole, plain }) => (plain ? stem(whole) : whole))
