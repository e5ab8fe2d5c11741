"""The collector never looks at ints and strings; from 3.14 it tracks every dict."""

import gc
import sys

sources = ("10 ** 9", "'text'", "object()", "[]", "{}", "{'a': 1}", "{'a': []}")
candidates: dict[str, object] = {source: eval(source) for source in sources}
candidates["tuple of two ints"] = tuple(int(digit) for digit in "12")
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
