# /// script
# dependencies = ["numpy"]
# ///
"""A view of three numbers keeps the whole array alive; a copy of them does not."""

import tracemalloc

import numpy as np


def head_as_view() -> np.ndarray:
    return np.ones(1_000_000)[:3]


def head_as_copy() -> np.ndarray:
    return np.ones(1_000_000)[:3].copy()


held = {}
for function in (head_as_view, head_as_copy):
    tracemalloc.start()
    head = function()
    arrays = tracemalloc.take_snapshot().filter_traces(
        [tracemalloc.DomainFilter(True, np.lib.tracemalloc_domain)]
    )
    tracemalloc.stop()
    held[function.__name__] = sum(trace.size for trace in arrays.traces)
    print(f"{function.__name__} = {held[function.__name__]:,} bytes of array data")
    assert head.shape == (3,)
assert held == {"head_as_view": 8_000_000, "head_as_copy": 24}
