# /// script
# dependencies = ["numpy"]
# [tool.proven.benchmark]
# cores = "work"
# threads = 2
# at_most = 1.3
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With a GIL, two threads with NumPy chunks of 200 floats keep at most 1.3 cores busy."""

import threading

import numpy as np

CHUNK = 200
chunks = threading.local()


def work() -> float:
    x: np.ndarray | None = getattr(chunks, "x", None)
    if x is None:  # each thread has a chunk of its own
        x = chunks.x = np.full(CHUNK, 0.5)
    np.sqrt(x, out=x)
    return float(x[0])


assert 0.7 < work() < 0.71
