"""Interpreters in one process share the runtime's static objects, but no modules."""

import importlib
import json
import os
import sys
from typing import Any

name = "_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters"
interpreters: Any = importlib.import_module(name)

ADDRESSES = "[id(()), id(7), id(len), id(sys.modules)]"
reader, writer = os.pipe()
other = interpreters.create()
interpreters.run_string(
    other, f"import os, sys; os.write({writer}, repr({ADDRESSES}).encode())"
)
theirs = json.loads(os.read(reader, 1000))
interpreters.destroy(other)
ours = [id(()), id(7), id(len), id(sys.modules)]

same = [a == b for a, b in zip(ours, theirs, strict=True)]
for what, shared in zip(("()", "7", "len", "sys.modules"), same, strict=True):
    print(f"{what} is one object = {shared}")
assert same == [True, True, False, False]
