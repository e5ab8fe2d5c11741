# /// script
# dependencies = ["numpy"]
# [tool.proven.benchmark]
# ratio = "spread / packed"
# at_least = 2
# margin = 1.5
# ///
"""Adding up every 16th of a million numbers takes at least 2 times as long as packed ones."""

import numpy as np

wide = np.ones(16 * 65_536)
every_16th = wide[::16]
copied = every_16th.copy()


def spread() -> float:
    return float(every_16th.sum())


def packed() -> float:
    return float(copied.sum())


assert spread() == packed() == 65_536
