# /// script
# requires-python = ">=3.15"
# [tool.proven]
# interpreters = ["3.15"]
# ///
"""A report of 3.15 tells how many objects were searched: all, the young, or none."""

import gc
from typing import Any

reports: list[dict[str, Any]] = []


def candidates(generation: int) -> int:
    reports.clear()
    gc.callbacks.append(lambda phase, info: reports.append(dict(info)))
    gc.collect(generation)
    gc.callbacks.clear()
    return int(reports[-1]["candidates"])


gc.disable()
heap = [[number] for number in range(100_000)]
gc.collect()
everything = candidates(2)
young = [[number] for number in range(2_000)]
recent = candidates(0)
gc.collect()
gc.freeze()
frozen = candidates(2)
gc.unfreeze()
print(f"full collection, thousands searched = {everything // 1_000}")
print(f"young collection, thousands searched = {recent // 1_000}")
print(f"after gc.freeze, thousands searched = {frozen // 1_000}")
assert everything > 100_000
assert 2_000 < recent < 3_000
assert frozen < 100
