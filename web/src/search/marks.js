// What is marked of a text: the words that were looked for, and what begins with them.
import { isStop, stem, tokens } from "./words.js"

const quoted = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

// A pattern with one group, or null where nothing is looked for.
export function pattern(query) {
  const words = new Set()
  for (const { whole, words: parts } of tokens(query)) {
    if (isStop(whole)) continue
    words.add(whole)
    for (const part of parts.map(stem)) if (part.length > 2) words.add(part)
  }
  if (!words.size) return null
  const longest = [...words].sort((a, b) => b.length - a.length).map(quoted)
  return new RegExp(`((?<![\\p{L}\\p{N}])(?:${longest.join("|")})[\\p{L}\\p{N}]*)`, "giu")
}

// The nodes of a text: plain pieces, and each match in a <mark>.
export function marked(text, matching) {
  if (!matching) return [text]
  return text.split(matching).map((piece, n) => {
    if (n % 2 === 0) return piece
    const mark = document.createElement("mark")
    mark.dataset.mdHighlight = ""
    mark.textContent = piece
    return mark
  })
}
