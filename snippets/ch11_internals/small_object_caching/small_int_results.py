"""Arithmetic, parsing and unpacking all yield the cached int; a subclass does not."""

import json
import math
import struct
from array import array


class Celsius(int):
    pass


big = 10**50
one = int("200")
results = {
    "10**50 - (10**50 - 200)": big - (big - one),
    "10**50 * 200 // 10**50": big * one // big,
    "3272 & 255": int("3272") & 255,
    "-(-200)": -int("-200"),
    "int(200.9)": int(float("200.9")),
    "math.isqrt(40_000)": math.isqrt(40_000),
    "json.loads": json.loads("200"),
    "int.from_bytes": int.from_bytes(b"\x00\xc8", "big"),
    "struct.unpack": struct.unpack(">q", bytes(7) + b"\xc8")[0],
    "array item": array("q", [200])[0],
    "len of a string": len("x" * 200),
    "Celsius(200) + 0": Celsius(200) + 0,
}

for name, result in results.items():
    assert result is one, name
assert Celsius(200) == one
assert Celsius(200) is not one
print(f"ways to the same object = {len(results)}")
print(f"Celsius(200) is 200: {Celsius(200) is one}")
