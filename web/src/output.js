// What was printed, made comparable with a recording, and compared with it.

/**
 * Leave out what differs from machine to machine; the same list as in run.py.
 * @param {string} text
 */
export const normalise = text =>
  text
    .replaceAll(/\/lib\/python3\.?\d+(\.zip)?\//g, "<stdlib>/")
    .replaceAll("/home/pyodide/", "")
    .replaceAll(/(<code object \S+ at )0x[0-9a-fA-F]+/g, "$10x…")

/**
 * Return the lines from the first to the last that differ, as "- recorded" and "+ came".
 * @param {string} recorded
 * @param {string} came
 */
export const differing = (recorded, came) => {
  const old = recorded.split("\n")
  const now = came.split("\n")
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start++
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++
  return [
    ...old.slice(start, old.length - end).map(line => `- ${line}`),
    ...now.slice(start, now.length - end).map(line => `+ ${line}`),
  ]
}
