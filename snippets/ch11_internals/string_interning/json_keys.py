"""json.loads shares equal keys inside one document, and not between documents."""

import json
import sys
from typing import Any


def interned(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {sys.intern(key): value for key, value in pairs}


def distinct_keys(documents: list[dict[str, Any]]) -> int:
    return len({id(key) for document in documents for key in document})


LINE = '{"status": "active"}'
array: list[dict[str, Any]] = json.loads(f"[{LINE}, {LINE}, {LINE}]")
lines: list[dict[str, Any]] = [json.loads(LINE) for _ in range(3)]
hooked: list[dict[str, Any]] = [
    json.loads(LINE, object_pairs_hook=interned) for _ in range(3)
]

values = len({id(record["status"]) for record in array})
print(f"one array, key objects = {distinct_keys(array)}")
print(f"one array, value objects = {values}")
print(f"three lines, key objects = {distinct_keys(lines)}")
print(f"three lines with a hook, key objects = {distinct_keys(hooked)}")

assert (distinct_keys(array), values) == (1, 3)
assert (distinct_keys(lines), distinct_keys(hooked)) == (3, 1)
