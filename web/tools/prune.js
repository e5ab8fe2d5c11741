// Takes out of a style sheet what nothing on the site names, and minifies what is left:
// node prune.js SHEET OUT WORDS
//
// WORDS holds whatever names a class, an id, an element or an attribute. A rule is kept if
// every name in its selector is among them, so that what a script adds to a page later
// keeps its looks.
import { readFile, writeFile } from "node:fs/promises"
import { transform } from "esbuild"
import { PurgeCSS } from "purgecss"

const [sheet, words] = await Promise.all(
  [process.argv[2], process.argv[4]].map(path => readFile(path, "utf8")),
)

const [{ css }] = await new PurgeCSS().purge({
  content: [{ raw: words, extension: "txt" }],
  css: [{ raw: sheet }],
  // Custom properties that no rule uses go too, unless a script names them.
  variables: true,
  // Material makes this name of two halves.
  safelist: {
    standard: [/^tabbed-control/],
    variables: words.split("\n").filter(word => word.startsWith("--")),
  },
})
const { code } = await transform(css, { loader: "css", minify: true })
await writeFile(process.argv[3], code)
