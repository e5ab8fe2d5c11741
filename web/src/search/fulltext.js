// Which words stand on which pages: loaded in parts, by the first two letters of a word.
import { stem } from "./words.js"

const K1 = 1.2 // how soon a word that is repeated says no more
const B = 0.75 // how much a long page is made to say less
const NOTHING = { byStem: new Map(), spellings: [] }

export class FullText {
  constructor(folder, parts, pages) {
    this.folder = folder
    this.names = new Set(parts.split(" "))
    this.pages = pages
    this.average = pages.reduce((sum, page) => sum + (page.words ?? 0), 0) / pages.filter(page => page.words).length
    this.parts = new Map()
  }

  // The words with the first two letters of one: how often each page has their stems.
  // A part that cannot be loaded is asked for again the next time.
  async part(word) {
    const name = word.replace(/^_+/, "").slice(0, 2)
    if (!this.names.has(name)) return NOTHING
    if (!this.parts.has(name)) this.parts.set(name, this.load(name))
    try {
      return await this.parts.get(name)
    } catch {
      this.parts.delete(name)
      return NOTHING
    }
  }

  async load(name) {
    const answer = await fetch(new URL(`${name}.json`, this.folder))
    if (!answer.ok) throw new Error(answer.statusText)
    const part = { byStem: new Map(), spellings: [] }
    for (const [word, flat] of Object.entries(await answer.json())) {
      const key = word.includes("_") ? word : stem(word)
      const counts = part.byStem.get(key) ?? new Map()
      for (let n = 0; n < flat.length; n += 2) counts.set(flat[n], (counts.get(flat[n]) ?? 0) + flat[n + 1])
      part.byStem.set(key, counts)
      part.spellings.push([word, key])
    }
    return part
  }

  // BM25 of terms, by page.
  async scores(terms) {
    const scores = new Map()
    const found = await Promise.all(terms.map(async term => (await this.part(term)).byStem.get(term)))
    for (const counts of found) {
      if (!counts) continue
      const rare = Math.log(1 + (this.pages.length - counts.size + 0.5) / (counts.size + 0.5))
      for (const [page, count] of counts) {
        const length = this.pages[page].words / this.average
        const score = (rare * count * (K1 + 1)) / (count + K1 * (1 - B + B * length))
        scores.set(page, (scores.get(page) ?? 0) + score)
      }
    }
    return scores
  }
}
