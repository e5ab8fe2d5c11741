// Cuts text into terms, alike for what is indexed and for what is typed.
import { stemmer } from "stemmer"

const TOKEN = /[\p{L}\p{N}_]+(?:[.\-'’][\p{L}\p{N}_]+)*|\[\]|\{\}|[=!<>:+\-*/%&|^~@]+/gu
const OPERATOR = /^(?:[=!<>:+\-*/%&|^~@[\]{}]{2,}|[%@|&^~*])$/
const LETTERS = /^[A-Za-z]?[a-z]+$/
const VERSION = /^\d+(?:\.\d+)*t?$/i

// Words that say that something is asked, and not what; `python` is said everywhere.
const STOP = new Set(
  `a an and any are as at be been but by can cannot could did do does doing don't for from get gets getting
  given had has have having how i i'm if in into is isn't it its it's just me my no not of off on or our
  should so some that the their them then there these they this those to too up use used uses using versus
  vs want was way we were what what's when where whether which while who why will with without won't would
  you your python python's python3 cpython vs. properly correctly really actually need please help difference
  differences between best explain explained example examples tutorial meaning mean means am doesn't didn't can't than`
    .split(/\s+/),
)

export const isStop = token => STOP.has(token.toLowerCase())

// British and American spelling, to the same stem.
const spelling = word =>
  word.replace(/is(e[drs]?|ers|ing|ations?)$/, "iz$1").replace(/yz(e[drs]?|ing)$/, "ys$1").replace(/iour/, "ior")

const stems = new Map() // by word: a text repeats its words, and stemming is not cheap

export function stem(word) {
  let found = stems.get(word)
  if (found === undefined) stems.set(word, (found = stemmer(spelling(word))))
  return found
}

// The words that have come by until now.
export const spellings = () => [...stems]

// `sys.setSwitch_interval` is sys, set, Switch and interval.
const pieces = token =>
  token
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[\s._\-'’]+/)
    .filter(piece => piece && piece !== "s")

// Each token of a text, in lower case: as it stands, and the words that it is made of.
export function* tokens(text) {
  for (const [token] of text.matchAll(TOKEN)) {
    const whole = token.toLowerCase()
    if (LETTERS.test(token)) {
      yield { whole, words: [whole], plain: true }
    } else if (!/[\p{L}\p{N}]/u.test(token)) {
      if (OPERATOR.test(token) || /^_+$/.test(token)) yield { whole, words: [] }
    } else if (VERSION.test(token)) {
      yield { whole, words: [] }
    } else {
      const words = pieces(token).map(piece => piece.toLowerCase())
      // What is not one plain word is a name, kept whole as well.
      yield { whole, words, plain: words.length === 1 && words[0] === whole }
    }
  }
}

// All terms of a text. Neighbours count as one more term, so that `switchinterval` and
// "dead lock" are found, and "event loop" is more than an event and a loop; so do the
// parts of "wake-up".
export function terms(text, joining = true) {
  const found = []
  let before = ""
  for (const { whole, words, plain } of tokens(text)) {
    if (!plain) found.push(whole)
    if (whole.includes("-")) found.push(stem(words.join("")))
    for (const word of words) found.push(stem(word))
    if (joining && before && plain) found.push(stem(before + whole))
    before = plain && !isStop(whole) ? whole : ""
  }
  return found
}

// The distance of two words in edits: letters left out, added, exchanged or swapped.
export function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let [older, old] = [[], Array.from({ length: other.length + 1 }, (_, n) => n)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + same)
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (swapped) row[j] = Math.min(row[j], older[j - 2] + 1)
    }
    if (Math.min(...row) > limit) return limit + 1
    ;[older, old] = [old, row]
  }
  return old[other.length]
}
