// The rules that every built page keeps: `html-validate`, in tests/test_html.py.
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    // All that a page loads is of this host, which the policy of each page sees to.
    "require-sri": ["error", { target: "crossorigin" }],
    // HTML allows any id without a blank: Material's begin with "__", and those of
    // numbered headings with a digit.
    "valid-id": ["error", { relaxed: true }],
    // As Material writes it; capital letters mean the same.
    "doctype-style": ["error", { style: "lowercase" }],
    // Blanks at the end of a line mean nothing in HTML; templates leave them.
    "no-trailing-whitespace": "off",
    // Forms here work while one types and send nothing anywhere, which the policy
    // forbids; a button would do nothing.
    "wcag/h32": "off",
    // A select holds neither headings nor links, of which the results of a search are.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
  },
}
