"""Two threads that import a cycle of modules do not deadlock: import notices the cycle."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

MODULE = """
import __main__
__main__.both_inside.wait(timeout=5)
import {other}
saw_all_of_other = hasattr({other}, "last")
last = True
"""
both_inside = threading.Barrier(2)  # each has locked one module and wants the other

sys.path.insert(0, str(Path.cwd()))
for name, other in (("egg", "hen"), ("hen", "egg")):
    Path(f"{name}.py").write_text(MODULE.format(other=other), encoding="utf-8")
with ThreadPoolExecutor(2) as pool:
    modules = list(pool.map(import_module, ["egg", "hen"], timeout=8))

answers = sorted(module.saw_all_of_other for module in modules)
print(f"other module was complete: {answers}")
assert answers == [False, True]
