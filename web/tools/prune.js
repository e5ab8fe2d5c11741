// Takes out of a style sheet what nothing on the site names: node prune.js SHEET OUT CONTENT…
//
// CONTENT is whatever can name a class, an id, an element or an attribute: the tags of all
// pages, and all scripts. A rule is kept if every name in its selector is found there as a
// word, so that what a script adds to a page later keeps its looks.
import { readFile, writeFile } from "node:fs/promises"
import { PurgeCSS } from "purgecss"

const [sheet, out, ...content] = process.argv.slice(2)
const texts = await Promise.all(content.map(path => readFile(path, "utf8")))
const words = [...new Set(texts.join("\n").match(/[\w-]+/g))]

const [{ css }] = await new PurgeCSS().purge({
  content: [{ raw: words.join("\n"), extension: "txt" }],
  css: [{ raw: await readFile(sheet, "utf8") }],
  // Custom properties that no rule uses go too, unless a script names them.
  variables: true,
  // Material makes this name of two halves.
  safelist: { standard: [/^tabbed-control/], variables: words.filter(word => word.startsWith("--")) },
})
await writeFile(out, css)
