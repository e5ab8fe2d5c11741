# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""Interpreters share the static immortals; each has its own modules and classes."""

import abc
import importlib
import sys

interpreters = importlib.import_module("concurrent.interpreters")

LOOK = """
import abc, sys
answer.put([id(None), id(7), id("x"), id(int), id(abc.ABC), id(sys), id(sys.path)])
"""

answer = interpreters.create_queue()
other = interpreters.create()
other.prepare_main(answer=answer)
other.exec(LOOK)
theirs = answer.get()
other.close()
ours = [None, 7, "x", int, abc.ABC, sys, sys.path]
names = ["None", "7", "'x'", "int", "abc.ABC", "sys", "sys.path"]
shared = [id(mine) == their for mine, their in zip(ours, theirs, strict=True)]
for name, same in zip(names, shared, strict=True):
    print(f"{name:<8} {'one object' if same else 'one object each'}")
assert shared == [True] * 4 + [False] * 3
