"""A string made at run time equals a literal, but is another object until interned."""

import json
import sys
from collections.abc import Callable

LITERAL = "user_id"
RECORD = "user_id,name"

built: dict[str, Callable[[], str]] = {
    "concatenation": lambda: LITERAL[:4] + LITERAL[4:],
    "join": lambda: "_".join(["user", "id"]),
    "f-string": lambda: f"{LITERAL[:4]}_id",
    "slice": lambda: RECORD[:7],
    "partition": lambda: RECORD.partition(",")[0],
    "lower": "USER_ID".lower,
    "decode": b"user_id".decode,
    "json": lambda: str(json.loads('"user_id"')),
    "slice of a literal": lambda: "user_id,name"[:7],
    "f-string of it alone": lambda: f"{LITERAL}",
    "strip nothing": LITERAL.strip,
}
same = {"f-string of it alone", "strip nothing"}
if sys.version_info >= (3, 14):
    same.add("slice of a literal")  # folded by the compiler

for name, build in built.items():
    text = build()
    print(f"{name} is the literal = {text is LITERAL}")
    assert text == LITERAL
    assert (text is LITERAL) is (name in same)
    assert sys.intern(text) is LITERAL
