# /// script
# dependencies = ["numba", "numpy"]
# [tool.proven]
# timeout = 30
# ///
"""Numba compiles once for each combination of argument types, and refuses what it cannot type."""

from typing import Any

import numba
import numpy as np
from numba.core.errors import TypingError


@numba.njit  # type: ignore[untyped-decorator]
def double(x: Any) -> Any:
    return x * 2


for argument in (1, 2, 2**40, 1.0, np.float32(1), np.ones(3), np.ones(6)[::2]):
    double(argument)
print(f"compiled = {len(double.signatures)} versions")
for signature in double.signatures:
    print(" ", signature[0])
assert len(double.signatures) == 5


class Price:
    pass


try:
    double(Price())
except TypingError as error:
    print(str(error).strip().splitlines()[-1])
else:
    raise AssertionError("an unknown class was typed")
