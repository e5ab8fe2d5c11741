// Marks, on the page that a result led to, the words that were searched for.
import { marked, pattern } from "./search/marks.js"

const MOST = 500 // marks: a page that is all marks shows nothing

export function highlight(content, query) {
  const matching = pattern(query.slice(0, 200))
  if (!content || !matching || content.querySelector("mark[data-md-highlight]")) return
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT, node =>
    node.parentElement.closest("svg, script, style, button, textarea, [contenteditable]") || node.data.search(matching) < 0
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  const nodes = []
  while (walker.nextNode() && nodes.length < MOST) nodes.push(walker.currentNode)
  for (const node of nodes) node.replaceWith(...marked(node.data, matching))
}
