// Makes of what was typed the terms to look for: names whole and in parts, neighbours
// joined, words that are not known mended, and what pages say for what people say.
import { aliases } from "./aliases.js"
import { distance, isStop, stem, tokens } from "./words.js"

const WHOLE = 1.6 // a name as it stands in the source, such as sys.setswitchinterval
const PART = 0.5 // of a name that is known as a whole
const JOINED = 1.2 // two neighbours
const MENDED = 0.8
const ALIAS = 0.6 // shared by what a word may stand for
const MOST_WORDS = 10 // each may load a part of the full text

export async function parse(query, symbols, text) {
  const weights = new Map() // terms for the symbol index
  const words = new Set() // terms for the full text
  const put = (term, weight) => weights.set(term, Math.max(weight, weights.get(term) ?? 0))
  let before = ""
  for (const { whole, words: parts, plain } of meant(query)) {
    const known = !plain && symbols.knows(whole)
    if (known) put(whole, WHOLE)
    const closed = stem(parts.join(""))
    if (whole.includes("-") && symbols.knows(closed)) put(closed, JOINED)
    const written = whole.replace(/^_+|_+$/g, "")
    if (!plain && written.includes("_")) words.add(written)
    let meantBy = whole
    for (const part of parts) {
      const mended = await mend(part, symbols, text)
      if (!mended.length) put(stem(part), known ? PART : 1)
      mended.forEach((one, n) => put(stem(one), MENDED / (n + 1)))
      meantBy = mended[0] ?? part
      words.add(stem(meantBy))
    }
    const others = aliases(plain ? stem(meantBy) : whole)
    for (const alias of others) put(alias, ALIAS / Math.sqrt(others.length))
    const both = before && plain && stem(before + meantBy)
    if (both && symbols.knows(both)) put(both, JOINED)
    before = plain ? meantBy : ""
  }
  return { query, terms: [...weights.keys()], weights: [...weights.values()], words: [...words] }
}

// The tokens that say what is looked for; all of them where none does.
function meant(query) {
  const all = [...tokens(query)]
  const compares = all.some(({ whole, words }) => ["vs", "versus"].includes(whole) || !words.length)
  const kept = all.filter(({ whole }) => !isStop(whole) || (whole === "is" && compares))
  return (kept.length ? kept : all).slice(0, MOST_WORDS)
}

// The known words that one which is not known may stand for, the likeliest first.
async function mend(word, symbols, text) {
  if (word.length < 3 || /\d/.test(word) || symbols.knows(stem(word))) return []
  const part = await text.part(word)
  if (part.byStem.has(stem(word))) return []
  const limit = word.length < 6 ? 1 : 2
  const close = []
  for (const [known, key] of [...symbols.spellings, ...part.spellings]) {
    if (known.startsWith(word)) return [] // it is still being typed
    if (known.length < 3 || /[^\p{L}]/u.test(known)) continue
    const edits = known.includes(word) && word.length > 4 ? 1 : distance(word, known, limit)
    // Few mistype the first letter.
    if (edits <= limit) close.push({ known, edits: edits + (known[0] === word[0] ? 0 : 0.5), count: symbols.counts.get(key) ?? 0 })
  }
  close.sort((a, b) => a.edits - b.edits || b.count - a.count)
  return close.filter(({ edits }) => edits === close[0].edits).slice(0, 2).map(({ known }) => known)
}
