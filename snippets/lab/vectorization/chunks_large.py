# /// script
# dependencies = ["numpy"]
# [tool.proven.benchmark]
# cores = "work"
# threads = 2
# at_least = 1.5
# ///
"""Two threads with NumPy chunks of 50,000 floats keep at least 1.5 cores busy on every build."""

import threading

import numpy as np

CHUNK = 50_000
chunks = threading.local()


def work() -> float:
    x: np.ndarray | None = getattr(chunks, "x", None)
    if x is None:  # each thread has a chunk of its own
        x = chunks.x = np.full(CHUNK, 0.5)
    np.sqrt(x, out=x)
    return float(x[0])


assert 0.7 < work() < 0.71
