"""Up to 3.11 C recursion and Python frames share one limit; from 3.12 they do not."""

import sys

nested: list[object] = []
for _ in range(400):
    nested = [nested]


def repr_at_depth(n: int) -> str:
    return repr(nested) if n == 0 else repr_at_depth(n - 1)


def outcome(depth: int) -> str:
    try:
        return f"{len(repr_at_depth(depth))} characters"
    except RecursionError:
        return "RecursionError"


print(f"recursion limit = {sys.getrecursionlimit()}")
print(f"repr() 400 deep, below 100 Python calls = {outcome(100)}")
print(f"repr() 400 deep, below 800 Python calls = {outcome(800)}")
shared = sys.version_info < (3, 12)
assert outcome(100) == "802 characters"
assert outcome(800) == ("RecursionError" if shared else "802 characters")
