# /// script
# dependencies = ["numpy"]
# ///
"""Broadcasting repeats an axis with a stride of 0 bytes, and copies nothing."""

import tracemalloc

import numpy as np

row = np.arange(1_000.0)
tracemalloc.start()
grid = np.broadcast_to(row, (1_000, 1_000))
peak = tracemalloc.get_traced_memory()[1]
tracemalloc.stop()

print(f"as if it had = {grid.nbytes:,} bytes")
print(f"strides = {grid.strides}")
print(f"row is shared = {np.shares_memory(row, grid)}")
assert grid.strides == (0, 8)
assert peak < 10_000 < grid.nbytes == 8_000_000

column = row.reshape(-1, 1)
print(f"row + row = {(row + row).nbytes:,} bytes")
print(f"row + column = {(row + column).nbytes:,} bytes")
assert (row + column).shape == (1_000, 1_000)

try:
    np.ones((3, 4)) + np.ones(3)
except ValueError as error:
    print(error)
assert (np.ones((3, 4)) + np.ones((3, 1))).shape == (3, 4)
