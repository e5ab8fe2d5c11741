"""`heapq.py` defines `heappush` in Python, and the `heappush` that you call is C."""

import heapq
import importlib.util
import inspect
import types


def home(module: str) -> str:
    spec = importlib.util.find_spec(module)
    assert spec is not None
    origin = str(spec.origin)
    if origin in ("built-in", "frozen"):
        return origin
    return "shared library" if origin.endswith(".so") else "Python file"


for module in ("sys", "os", "heapq", "_heapq"):
    print(f"{module} = {home(module)}")

assert "def heappush(" in inspect.getsource(heapq)
assert isinstance(heapq.heappush, types.BuiltinFunctionType)
assert heapq.heappush.__module__ == "_heapq"
assert (home("sys"), home("os"), home("heapq")) == ("built-in", "frozen", "Python file")
assert home("_heapq") in ("built-in", "shared library")
