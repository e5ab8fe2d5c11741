"""chr(65) is always the same 'A', but 'A'.lower() builds a new 'a' each time."""

import sys
from collections.abc import Callable

makers: dict[str, Callable[[], object]] = {
    "chr(255)": lambda: chr(255),
    "chr(256)": lambda: chr(256),
    "text[1]": lambda: "xAy"[1],
    "text.strip()": " A ".strip,
    "text.lower()": "A".lower,
    "str(5)": lambda: str(5),
    "raw[1:2]": lambda: b"xAy"[1:2],
    "bytes([65])": lambda: bytes([65]),
    "raw.lower()": b"A".lower,
    "(65).to_bytes(1)": lambda: (65).to_bytes(1, "big"),
    "memoryview.tobytes()": lambda: memoryview(b"A").tobytes(),
}
fresh = {"chr(256)", "text.lower()", "str(5)", "raw.lower()"}
if sys.version_info < (3, 15):
    fresh |= {"(65).to_bytes(1)", "memoryview.tobytes()"}

for name, make in makers.items():
    assert (make() is make()) == (name not in fresh), name
    print(f"{name}: {make()!a}, {'shared' if make() is make() else 'new'}")
