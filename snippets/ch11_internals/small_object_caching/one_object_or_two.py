"""Whether two equal ints are one object depends on how both of them came about."""

import sys

literal = 1_000
same_file = 1_000
parsed = int("1_000")
added = 999 + len("x")

assert literal is same_file
assert (literal is parsed) == (sys.version_info >= (3, 15))
assert literal == parsed == added
print("literal is same_file:", literal is same_file)
print("literal is parsed:", literal is parsed)
print("parsed is added:", parsed is added)
