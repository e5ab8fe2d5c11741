"""The collector never looks at ints and strings; from 3.14 it tracks every dict."""

import gc
import sys

atoms = tuple(int(digit) for digit in "12")
candidates: dict[str, object] = {
    "10 ** 9": 10**9,
    "'text'": "text",
    "object()": object(),
    "[]": [],
    "{}": {},
    "{'a': 1}": {"a": 1},
    "{'a': []}": {"a": []},
    "tuple of two ints": atoms,
}
before = {name: gc.is_tracked(value) for name, value in candidates.items()}
gc.collect()
after = {name: gc.is_tracked(value) for name, value in candidates.items()}

print("tracked".rjust(26), "after collect()".rjust(16))
for name in candidates:
    print(f"{name:<18} {before[name]!s:<10} {after[name]}")

assert not any(before[name] for name in ("10 ** 9", "'text'", "object()"))
assert all(before[name] for name in ("[]", "{'a': []}"))
assert not after["tuple of two ints"]
assert before["{}"] == after["{'a': 1}"] == (sys.version_info >= (3, 14))
