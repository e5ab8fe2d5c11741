# /// script
# requires-python = ">=3.11"
# dependencies = ["py-spy"]
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# timeout = 40
# ///
"""py-spy, which reads from outside, sees the function that a sampler inside misses."""

import os
import subprocess
import sys

PROGRAM = """
import time
code = {}
exec("def leaf(x):\\n" + "    y = x * 3 + 1; x = y & 255\\n" * 40 + "    return x\\n", code)
leaf = code["leaf"]
def caller(times):
    for number in range(times):
        leaf(number & 255)
end = time.perf_counter() + 1.5
while time.perf_counter() < end:
    caller(2_000)
"""
py_spy = os.path.join(os.path.dirname(sys.executable), "py-spy")
with open("program.py", "w", encoding="utf-8") as file:
    file.write(PROGRAM)
command = [py_spy, "record", "--rate", "200", "--format", "raw", "--output", "stacks"]
command += ["--function", "--", sys.executable, "-I", "program.py"]
done = subprocess.run(command, capture_output=True, text=True, check=False)
assert done.returncode == 0, done.stderr
leaf = everywhere = 0
with open("stacks", encoding="utf-8") as file:
    for line in file:
        stack, _, count = line.rpartition(" ")
        if "caller" in stack:
            everywhere += int(count)
            leaf += int(count) * ("leaf" in stack)
print(f"over 75% of the samples are in the leaf = {leaf / everywhere > 0.75}")
assert leaf > 0.75 * everywhere
assert everywhere > 50
