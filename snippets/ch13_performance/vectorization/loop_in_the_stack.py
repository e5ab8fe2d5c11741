# /// script
# dependencies = ["numpy"]
# ///
"""NumPy reuses a temporary only where the C stack names CPython's evaluation loop."""

import ctypes
import tracemalloc

import numpy as np


class Symbol(ctypes.Structure):
    _fields_ = [
        ("file", ctypes.c_char_p),
        ("base", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("address", ctypes.c_void_p),
    ]


def c_stack() -> set[str]:
    """Return the names that glibc finds for the C functions that are running."""
    libc = ctypes.CDLL(None)
    frames, symbol = (ctypes.c_void_p * 20)(), Symbol()
    names = set()
    for frame in frames[: libc.backtrace(frames, len(frames))]:
        libc.dladdr(ctypes.c_void_p(frame), ctypes.byref(symbol))
        names.add((symbol.name or b"?").decode())
    return names


x = np.ones(1_000_000)
tracemalloc.start()
y = x + x + x
peak = tracemalloc.get_traced_memory()[1]
reused = peak < 1.5 * x.nbytes
named = "_PyEval_EvalFrameDefault" in c_stack()
print(f"the stack names the evaluation loop = {named}")
print(f"x + x + x reuses its temporary = {reused}")
assert reused == named
