# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""Modules belong to an interpreter; folder, descriptors and PID to the process."""

import decimal
import os
import subprocess
from concurrent import interpreters

decimal.getcontext().prec = 5
os.environ["LEVEL"] = "set by main"
os.mkdir("elsewhere")

interpreter = interpreters.create()
interpreter.exec("import decimal, os")
same_process = interpreter.call(eval, "os.getpid()") == os.getpid()
precision = interpreter.call(eval, "decimal.getcontext().prec")
interpreter.exec("os.environ['LEVEL'] = 'set by the other'")
interpreter.exec("os.chdir('elsewhere')")
interpreter.close()

shell = ["/bin/sh", "-c", "echo $LEVEL"]
child = subprocess.run(shell, capture_output=True, text=True, check=True).stdout
print(f"same process: {same_process}")
print(f"decimal precision: {decimal.getcontext().prec} and {precision}")
print(f"folder of main: {os.path.basename(os.getcwd())}")
print(f"os.environ in main: {os.environ['LEVEL']}")
print(f"environment of main's child: {child.strip()}")
assert same_process
assert (decimal.getcontext().prec, precision) == (5, 28)
assert os.path.basename(os.getcwd()) == "elsewhere"
assert os.environ["LEVEL"] == "set by main"
assert child.strip() == "set by the other"
