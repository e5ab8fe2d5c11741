"""Appending to a plain list inside a manager's dict changes a copy and is lost."""

import multiprocessing

with multiprocessing.get_context("fork").Manager() as manager:
    shared = manager.dict(plain=[], managed=manager.list())
    shared["plain"].append(1)
    shared["managed"].append(1)
    plain, managed = list(shared["plain"]), list(shared["managed"])

print(f"plain: {plain}")
print(f"managed: {managed}")
assert plain == []
assert managed == [1]
