// Write Pyodide's standard library with bytecode beside each module that it imports when it
// starts: parsing them would be most of a reader's wait. Called with the file to write.
import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname } from "node:path"

const COMPILE = `
import io
import sys
from importlib._bootstrap_external import _code_to_hash_pyc
from importlib.util import source_hash
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

source = next(path for path in sys.path if path.endswith(".zip"))
loaded = {getattr(module, "__file__", None) for module in sys.modules.values()}
target = io.BytesIO()
with ZipFile(source) as old, ZipFile(target, "w") as new:
    for entry in old.infolist():
        text = old.read(entry)
        path = f"{source}/{entry.filename}"
        new.writestr(ZipInfo(entry.filename), text, ZIP_DEFLATED, 9)
        if path in loaded:
            code = compile(text, path, "exec", dont_inherit=True)
            # Unchecked: the source beside it is the one that it was made from.
            data = _code_to_hash_pyc(code, source_hash(text), checked=False)
            new.writestr(ZipInfo(f"{entry.filename}c"), bytes(data), ZIP_DEFLATED, 9)
target.getvalue()
`

const folder = `${dirname(createRequire(import.meta.url).resolve("pyodide/package.json"))}/`
const { loadPyodide } = await import(`${folder}pyodide.mjs`)
const pyodide = await loadPyodide({ indexURL: folder })
writeFileSync(process.argv[2], pyodide.runPython(COMPILE).toJs())
