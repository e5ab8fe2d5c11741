"""`int("300") is int("300")` is False up to 3.14, and True on 3.15."""

import sys

same = int("300") is int("300")
print("one object =", same)
assert same == (sys.version_info >= (3, 15))
