"""The size of an int is the same in every process of a build; a measured time is not."""

import subprocess
import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
MEASURE = """
import sys, time
start = time.perf_counter_ns()
sorted(range(100_000), key=str)
print(sys.getsizeof(1), time.perf_counter_ns() - start)
"""

runs = [
    subprocess.check_output([sys.executable, "-I", "-c", MEASURE], text=True).split()
    for _ in range(5)
]
sizes, times = zip(*runs, strict=True)
(size,) = set(sizes)
print(f"bytes of an int = {size}")
print(f"sizes in five processes = {len(set(sizes))}")
print(f"more than one time = {len(set(times)) > 1}")
assert size == ("44" if FREE_THREADED else "28")
assert len(set(times)) > 1
