"""`heapq.py` defines `heappush` in Python, and the `heappush` that you call is C."""

import heapq
import importlib.util
import inspect
import types


def home(module: str) -> str:
    spec = importlib.util.find_spec(module)
    assert spec is not None
    origin = str(spec.origin)
    # Which of the two it is, is a choice of whoever built this interpreter.
    if origin == "built-in" or origin.endswith(".so"):
        return "C code"
    return "frozen" if origin == "frozen" else "Python file"


for module in ("sys", "os", "heapq", "_heapq"):
    print(f"{module} = {home(module)}")

assert "def heappush(" in inspect.getsource(heapq)
assert isinstance(heapq.heappush, types.BuiltinFunctionType)
assert heapq.heappush.__module__ == "_heapq"
assert (home("os"), home("heapq")) == ("frozen", "Python file")
assert home("sys") == home("_heapq") == "C code"
