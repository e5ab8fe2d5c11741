# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""An interpreter is closed with its last reference; one left at exit gives a warning."""

import subprocess
import sys
from concurrent import interpreters

interpreter = interpreters.create()
print(f"interpreters = {len(interpreters.list_all())}")
del interpreter
count = len(interpreters.list_all())
print(f"after del, interpreters = {count}")
assert count == 1

CODE = "from concurrent import interpreters; left = interpreters.create()"
command = [sys.executable, "-I", "-c", CODE]
run = subprocess.run(command, capture_output=True, text=True, check=True)
print(f"at exit: {run.stderr.strip()}")
assert "RuntimeWarning: remaining subinterpreters" in run.stderr
