# /// script
# dependencies = ["mypy[mypyc]"]
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 90
# ///
"""mypyc keeps big ints, checks annotations when called, and does not see a patched function."""

import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

SOURCE = """
def power(n: int) -> int:
    result = 1
    for _ in range(n):
        result *= 2
    return result

def twice(n: int) -> int:
    return power(n) * 2
"""
Path("powers.py").write_text(SOURCE)
command = [sys.executable, "-m", "mypyc", "powers.py"]
subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
sys.path.insert(0, ".")
powers: Any = importlib.import_module("powers")
print(f"compiled = {powers.__file__.endswith('.so')}")
gil = getattr(sys, "_is_gil_enabled", lambda: True)()
print(f"GIL after the import = {gil}")

print("2 ** 64 =", powers.power(64))
assert powers.power(64) == 2**64
try:
    powers.power(3.0)
except TypeError as error:
    print(f"power(3.0): {error}")
else:
    raise AssertionError("a float was taken for an int")
powers.power = lambda n: 0
print("twice(3) with power patched =", powers.twice(3))
assert powers.twice(3) == 16
