# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "traced / plain"
# at_least = 4
# ///
"""Under tracemalloc, parsing a JSON document takes at least four times as long."""

import json
import tracemalloc

ORDERS = [{"id": n, "price": n + 0.5, "tags": ["new", str(n)]} for n in range(1_000)]
TEXT = json.dumps(ORDERS)


def plain() -> int:
    return len(json.loads(TEXT))


def traced() -> int:
    tracemalloc.start()
    count = len(json.loads(TEXT))
    tracemalloc.stop()
    return count


assert plain() == traced() == 1_000
