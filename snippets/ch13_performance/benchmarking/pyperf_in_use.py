# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# [tool.proven]
# timeout = 60
# ///
"""pyperf times a statement in several processes and keeps every value with its metadata."""

import subprocess
import sys

import pyperf

STATEMENT = ["-s", "items = list(range(100))", "sum(items)"]
options = ["--processes=3", "--values=4", "--warmups=1", "--min-time=0.002", "--quiet"]
subprocess.run(
    [sys.executable, "-m", "pyperf", "timeit", *options, "-o", "sum.json", *STATEMENT],
    check=True,
    stdout=subprocess.DEVNULL,
)
result = pyperf.Benchmark.load("sum.json")
runs = result.get_runs()
measuring = [run for run in runs if run.values]
print(f"runs that calibrate the loops = {len(runs) - len(measuring)}")
print(f"runs that measure = {len(measuring)}")
print(f"values = {result.get_nvalue()}")
print(f"warm-up values left out = {sum(len(run.warmups) for run in measuring)}")
loops = result.get_metadata()["loops"]
print(f"loops are a power of two = {loops.bit_count() == 1}")
for key in ("aslr", "python_hash_seed", "timer", "python_version"):
    print(f"metadata has {key} = {key in result.get_metadata()}")
assert result.get_nvalue() == 12
assert all(value > 0 for value in result.get_values())
