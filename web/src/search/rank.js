// Puts what the two indexes found into one list, a result for each page.

const SHARE = { symbols: 1, text: 0.8, section: 0.25 }
const NAMED = 1 // the page is called what was typed
const MOST_RESULTS = 10
const MOST_SECTIONS = 3

// Scores are taken as shares of the best of their index. Reciprocal ranks would be
// simpler, and forget that one page may fit far better than the next.
export function rank(symbols, { query, terms, weights }, text) {
  const totals = new Map()
  const add = (page, score) => totals.set(page, (totals.get(page) ?? 0) + score)
  const shared = (scores, share) => {
    const most = Math.max(...scores.map(([, score]) => score))
    for (const [page, score] of scores) add(page, (share * score * (symbols.pages[page].weight ?? 1)) / most)
  }
  shared(symbols.search(terms, weights).map(({ id, score }) => [id, score]), SHARE.symbols)
  shared([...text], SHARE.text)
  for (const [page, share] of symbols.naming(query)) add(page, NAMED * share)

  const sorted = () => [...totals].sort((a, b) => b[1] - a[1])
  // Sections are looked through where they can still change something.
  const sections = new Map(sorted().slice(0, 2 * MOST_RESULTS).map(([page]) => [page, symbols.sectionsOf(page, terms, weights)]))
  shared([...sections].filter(([, found]) => found.length).map(([page, found]) => [page, found[0].score]), SHARE.section)

  return sorted()
    .slice(0, MOST_RESULTS)
    .map(([page, score]) => ({ page: symbols.pages[page], score, sections: best(sections.get(page)) }))
}

// The best sections of a page; those far behind the best one say nothing.
const best = (sections = []) => sections.filter(({ score }) => score > sections[0].score / 2).slice(0, MOST_SECTIONS)
