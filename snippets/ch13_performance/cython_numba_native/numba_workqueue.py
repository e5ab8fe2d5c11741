# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 60
# ///
"""Two threads in parallel Numba functions end the process, on the layer that is always there."""

import os
import subprocess
import sys

PROGRAM = """
import threading
import numba
import numpy as np

@numba.njit(parallel=True, nogil=True)
def total(numbers):
    result = 0.0
    for i in numba.prange(len(numbers)):
        result += numbers[i] ** 0.5
    return result

numbers = np.ones(200_000)
total(numbers)
barrier = threading.Barrier(2)

def work():
    barrier.wait()
    for _ in range(2_000):
        total(numbers)

threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
done = subprocess.run(
    [sys.executable, "-c", PROGRAM],
    env={**os.environ, "NUMBA_THREADING_LAYER": "workqueue"},
    stderr=subprocess.PIPE,
    text=True,
    check=False,
)
print(f"ended by signal = {-done.returncode}")
for line in done.stderr.splitlines():
    if "Concurrent access has" in line:
        print(line.strip())
assert done.returncode == -6  # SIGABRT: no exception that could be caught
