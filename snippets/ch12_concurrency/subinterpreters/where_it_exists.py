"""concurrent.interpreters and InterpreterPoolExecutor exist from 3.14."""

import concurrent.futures
import importlib.util
import sys

public = importlib.util.find_spec("concurrent.interpreters") is not None
pool = hasattr(concurrent.futures, "InterpreterPoolExecutor")
private = [
    name
    for name in ("_xxsubinterpreters", "_interpreters")
    if importlib.util.find_spec(name)
]

print(f"concurrent.interpreters: {public}")
print(f"InterpreterPoolExecutor: {pool}")
print(f"private modules: {private}")
assert public is pool is (sys.version_info >= (3, 14))
assert private == [
    "_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters"
]
