# /// script
# requires-python = ">=3.11"
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.14", "3.14t", "3.15"]
# ///
"""Threads that miss one key of a defaultdict each make a value; 3.12 keeps the last."""

import sys
import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

both_missed = threading.Barrier(2)


def new_group() -> list[str]:
    both_missed.wait()  # the other thread is in the factory too
    return []


groups: defaultdict[str, list[str]] = defaultdict(new_group)
with ThreadPoolExecutor(2) as pool:
    first, second = pool.map(groups.__getitem__, ["key", "key"])
for group in (first, second):
    group.append("member")

print(f"members in the dict = {len(groups['key'])} of 2")
print(f"both threads got the same list = {first is second}")
assert (first is second) is (sys.version_info >= (3, 13))
assert groups["key"] == ["member"] * (2 if first is second else 1)
