"""A closure sees the last value of its variable; a default value is made once."""

from collections.abc import Callable

functions: list[Callable[[], int]] = [lambda: number for number in range(3)]
print("closures =", [function() for function in functions])


def collect(item: int, into: list[int] = []) -> list[int]:
    into.append(item)
    return into


print("defaults =", collect(1), collect(2))
a = b = [1]
a += [2]
b = b + [3]
print("names =", a, b)

assert [function() for function in functions] == [2, 2, 2]
assert collect(3) == [1, 2, 3]
assert (a, b) == ([1, 2], [1, 2, 3])
