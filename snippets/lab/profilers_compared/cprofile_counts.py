"""cProfile counts calls exactly, and a comprehension is a call on 3.11 only."""

import cProfile
import sys
from types import CodeType


def fibonacci(n: int) -> int:
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def squares(n: int) -> list[int]:
    return [i * i for i in range(n)]


def program() -> None:
    for _ in range(100):
        squares(10)
    sorted([3, 1, 2], key=abs)
    fibonacci(15)


profile = cProfile.Profile()
profile.runcall(program)
counts: dict[str, int] = {}
for entry in profile.getstats():
    name = entry.code.co_name if isinstance(entry.code, CodeType) else entry.code
    counts[name] = entry.callcount
for name in ("fibonacci", "squares", "<listcomp>", "<built-in method builtins.abs>"):
    print(f"calls of {name} = {counts.get(name, 0)}")
assert counts["fibonacci"] == 1_973
assert counts["squares"] == 100
assert counts.get("<listcomp>", 0) == (100 if sys.version_info < (3, 12) else 0)
