// CodeMirror in the place of a code block: loaded when a reader edits a snippet.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands"
import { pythonLanguage } from "@codemirror/lang-python"
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language"
import { EditorState } from "@codemirror/state"
import { drawSelection, EditorView, highlightSpecialChars, keymap } from "@codemirror/view"
import { tags } from "@lezer/highlight"

// The colours of Material's code blocks, which change with the scheme.
const colour = name => `var(--md-code-hl-${name}-color)`
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: colour("keyword") },
  { tag: [tags.string, tags.special(tags.string)], color: colour("string") },
  { tag: tags.number, color: colour("number") },
  { tag: [tags.bool, tags.null, tags.self], color: colour("constant") },
  { tag: [tags.comment, tags.docComment], color: colour("comment") },
  { tag: tags.operator, color: colour("operator") },
  { tag: tags.punctuation, color: colour("punctuation") },
  {
    tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)],
    color: colour("function"),
  },
])

const look = EditorView.theme({
  "&": { backgroundColor: "var(--md-code-bg-color)", color: "var(--md-code-fg-color)" },
  "&.cm-focused": { outline: "2px solid var(--md-accent-fg-color)" },
  ".cm-scroller": { fontFamily: "var(--md-code-font-family), monospace", lineHeight: "1.4" },
  ".cm-content": { padding: "0.77em 0", caretColor: "var(--md-code-fg-color)" },
  ".cm-line": { padding: "0 1.18em" },
  ".cm-cursor": { borderLeftColor: "var(--md-code-fg-color)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--md-code-hl-color--light, var(--md-code-hl-color))" },
})

// Where text replaces a selection, Chromium keeps its style in an attribute, which the
// page's Content-Security-Policy refuses and complains of: so it is replaced here.
const replaceSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const replaces = event.inputType === "insertText" && event.data && !view.composing
    if (!replaces || view.state.selection.main.empty) return false
    const change = view.state.replaceSelection(event.data)
    view.dispatch({ ...change, userEvent: "input.type", scrollIntoView: true })
    event.preventDefault()
    return true
  },
})

/**
 * Put an editor into an element.
 * @param {HTMLElement} host An element without a shadow root: CodeMirror's styles go into
 *   one, as style sheets that a Content-Security-Policy has nothing against.
 * @param {object} options
 * @param {string} options.name What the editor is called.
 * @param {string} options.code
 * @param {() => void} options.changed
 * @param {() => void} options.run Asked for by Ctrl+Enter.
 * @param {() => void} options.leave Asked for by Escape; Tab leaves it, too.
 */
export const create = (host, { name, code, changed, run, leave }) => {
  const root = host.attachShadow({ mode: "open" })
  const act = action => () => {
    action()
    return true
  }
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: code,
      extensions: [
        keymap.of([
          { key: "Mod-Enter", run: act(run) },
          { key: "Escape", run: act(leave) },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        history(),
        drawSelection(),
        // Shows what would else be invisible in code that somebody sent.
        highlightSpecialChars(),
        indentUnit.of("    "),
        EditorState.tabSize.of(4),
        indentOnInput(),
        bracketMatching(),
        pythonLanguage,
        syntaxHighlighting(colours),
        look,
        replaceSelection,
        EditorView.contentAttributes.of({
          "aria-label": `${name}, to be edited: Tab and Escape leave, Ctrl+Enter runs it`,
        }),
        EditorView.updateListener.of(update => update.docChanged && changed()),
      ],
    }),
  })
  return {
    focus: () => view.focus(),
    text: () => view.state.doc.toString(),
    replace: text =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    destroy: () => view.destroy(),
  }
}
