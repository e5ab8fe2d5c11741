# /// script
# dependencies = ["numpy"]
# ///
"""Slices, transposes and reshapes are views: new strides over the same bytes."""

import numpy as np

base = np.arange(12, dtype=np.int64).reshape(3, 4)
others = {
    "base": base,
    "base.T": base.T,
    "base[:, 1]": base[:, 1],
    "base[::2, ::-1]": base[::2, ::-1],
    "base.reshape(4, 3)": base.reshape(4, 3),
    "base.T.reshape(12)": base.T.reshape(12),
    "base[[0, 2]]": base[[0, 2]],
    "base[base > 5]": base[base > 5],
}
shared = {}
for name, array in others.items():
    shared[name] = np.shares_memory(base, array)
    kind = "view" if shared[name] else "copy"
    print(f"{name:18}  {kind}  shape {array.shape!s:6}  strides {array.strides}")

assert base.T.strides == base.strides[::-1]
assert [name for name in shared if not shared[name]] == [
    "base.T.reshape(12)",  # no strides can express this order
    "base[[0, 2]]",
    "base[base > 5]",
]
