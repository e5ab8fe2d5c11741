// In the downloaded archive only. Browsers load no modules and no data from file://, so
// where a page is opened from the disk, this takes away what would need them, and says
// so. It stands before the theme's script, which would load an index for its search.
if (location.protocol === "file:") {
  // The search, ours or the theme's, the filter that fetches the parts of the ledger, and
  // what the Run buttons would be made at.
  const fetching = ".search, .md-search, .md-header [for=__search], .ledger-filter:has([data-part])"
  for (const one of document.querySelectorAll(fetching)) one.remove()
  for (const one of document.querySelectorAll("[data-run]")) delete one.dataset.run
  // The theme tells of pages only where it can fetch them. Without its word, the scripts
  // of the site start when the page is there.
  Object.defineProperty(window, "document$", { set() {} })
  const text = document.createElement("p")
  const command = document.createElement("code")
  command.textContent = "python3 -m http.server"
  text.append("Opened from the disk, this page has no search and runs no snippets. ")
  text.append("For both, run ", command, " in the archive's folder, and open the address that it tells.")
  const note = document.createElement("div")
  note.className = "admonition on-disk"
  note.append(text)
  document.querySelector("h1")?.after(note)
}
