# /// script
# dependencies = ["numpy"]
# ///
"""np.sum adds float32 in pairs of blocks and stays close; a running total drifts away."""

import math

import numpy as np

values = np.full(10_000_000, 0.1, dtype=np.float32)
exact = math.fsum(values[:1].tolist()) * values.size


def off(total: float) -> str:
    return f"{abs(total - exact) / exact:.0e}"


running = np.add.accumulate(values)[-1]  # one after the other, in float32
column = values.reshape(-1, 1).sum(axis=0)  # still one stretch of memory
rows = np.repeat(values[:, None], 2, axis=1).sum(axis=0)  # adds row to row
wide = values.sum(dtype=np.float64)
for name, total in {
    "one after the other": running,
    "np.sum": values.sum(),
    "np.sum over (n, 1), axis 0": column[0],
    "np.sum over (n, 2), axis 0": rows[0],
    "np.sum with dtype=float64": wide,
}.items():
    print(f"{name:27} relative error {off(float(total))}")

assert abs(values.sum() - exact) / exact < 1e-5
assert abs(running - exact) / exact > 0.05
assert min(abs(rows - exact)) / exact > 0.05
