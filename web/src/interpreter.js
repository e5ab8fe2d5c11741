// Pyodide, made ready to run one file as `python -I file` does: in the worker of a page,
// and in Node, where the outcomes are recorded.

/** What a snippet may print before its run is ended. */
export const MOST_BYTES = 256 * 1024

/**
 * Start an interpreter.
 * @param {object} from
 * @param {string} from.folder Where Pyodide's files are, with a slash at the end.
 * @param {string} from.stdlib Where its standard library is.
 * @param {object} from.info What Pyodide's lock file says of itself.
 * @param {string} from.harness The text of harness.py.
 * @param {(stream: "out" | "err", bytes: Uint8Array) => void} from.write
 * @returns {Promise<{version: string, run: (name: string, source: string) => object}>}
 */
export const start = async ({ folder, stdlib, info, harness, write }) => {
  const { loadPyodide } = await import(`${folder}pyodide.mjs`)
  const pyodide = await loadPyodide({
    indexURL: folder,
    stdLibURL: stdlib,
    // No packages: nothing can be asked of another host.
    lockFileContents: { info, packages: {} },
    packageBaseUrl: folder,
    enableRunUntilComplete: false,
    env: { HOME: "/home/pyodide", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", TERM: "dumb", TZ: "UTC" },
  })
  pyodide.setStdin({ read: () => 0 })
  const to = stream => ({
    write: bytes => {
      write(stream, bytes)
      return bytes.length
    },
  })
  pyodide.setStdout(to("out"))
  pyodide.setStderr(to("err"))
  const globals = pyodide.toPy({ __name__: "harness" })
  pyodide.runPython(harness, { globals, filename: "harness.py" })
  const run = globals.get("run")
  return {
    version: globals.get("VERSION"),
    run: (name, source) => {
      pyodide.FS.writeFile(name, source)
      return JSON.parse(run(name))
    },
  }
}
