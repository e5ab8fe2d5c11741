# /// script
# requires-python = ">=3.11"
# [tool.proven]
# interpreters = ["3.11", "3.13", "3.14", "3.14t", "3.15"]
# ///
"""From 3.13 a literal loaded from a .pyc is immortal; compiled here, it is not."""

import marshal
import sys
import sysconfig
from types import CodeType

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
SOURCE = "some_name_{n}('literal_{n}')"


def immortal(text: object) -> bool:
    return sys.getrefcount(text) > 2**30


def report(kind: str, code: CodeType) -> tuple[bool, bool]:
    name, literal = code.co_names[0], code.co_consts[0]
    print(f"{kind} name immortal = {immortal(name)}")
    print(f"{kind} literal immortal = {immortal(literal)}")
    return immortal(name), immortal(literal)


def compiled(number: int) -> CodeType:
    return compile(SOURCE.format(n=number), "<source>", "eval")


fresh = report("compiled", compiled(1))
pyc = marshal.dumps(compiled(2))  # what a .pyc holds; the code object is gone
loaded = report("unmarshalled", marshal.loads(pyc))

has_immortals = sys.version_info >= (3, 12)
assert fresh == (has_immortals, FREE_THREADED)
assert loaded == (has_immortals, has_immortals)
