# /// script
# requires-python = ">=3.15"
# [tool.proven]
# interpreters = ["3.15"]
# timeout = 40
# ///
"""profiling.sampling of 3.15 sees the function that a sampler inside misses."""

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
end = time.perf_counter() + 4
while time.perf_counter() < end:
    caller(2_000)
"""
with open("program.py", "w", encoding="utf-8") as file:
    file.write(PROGRAM)
# `run` would talk to its child over the loopback network, which is not there.
program = subprocess.Popen([sys.executable, "-I", "program.py"])
command = [sys.executable, "-I", "-m", "profiling.sampling", "attach", "--collapsed"]
command += ["--duration", "1", "--sampling-rate", "500", "--output", "stacks"]
command += [str(program.pid)]
done = subprocess.run(command, capture_output=True, text=True, check=False)
program.wait()
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
assert everywhere > 100
