# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# needs = ["/usr/lib/x86_64-linux-gnu/libgomp.so.1"]
# timeout = 60
# ///
"""A forked child dies where it calls a parallel Numba function that its parent ran on OpenMP."""

import os
import signal
import warnings

import numba
import numpy as np

numba.config.THREADING_LAYER = "omp"


@numba.njit(parallel=True)  # type: ignore[untyped-decorator]
def total(numbers: np.ndarray) -> float:
    result = 0.0
    for i in numba.prange(len(numbers)):
        result += numbers[i]
    return result


print("parent:", total(np.ones(1_000)), "on", numba.threading_layer())
warnings.simplefilter("ignore")  # from 3.12 on, fork() warns of threads
child = os.fork()
if child == 0:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    total(np.ones(1_000))
    os._exit(0)
status = os.waitpid(child, 0)[1]
print("child: ended by", signal.Signals(os.WTERMSIG(status)).name)
assert os.WIFSIGNALED(status)
