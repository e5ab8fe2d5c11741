"""Arithmetic, parsing and unpacking all yield the cached int; a subclass does not."""

import json
import math
import struct
from array import array


class Celsius(int):
    pass


big = 10**50
one = int("200")
results = [
    big - (big - one),
    big * one // big,
    int("3272") & 255,
    -int("-200"),
    int(float("200.9")),
    math.isqrt(40_000),
    json.loads("200"),
    int.from_bytes(b"\x00\xc8", "big"),
    struct.unpack(">q", bytes(7) + b"\xc8")[0],
    array("q", [200])[0],
    len("x" * 200),
    Celsius(200) + 0,
]

for result in results:
    assert result is one
assert Celsius(200) == one
assert Celsius(200) is not one
print(f"ways to the same object = {len(results)}")
print(f"Celsius(200) is 200: {Celsius(200) is one}")
