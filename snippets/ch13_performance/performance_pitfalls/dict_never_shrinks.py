"""Deleting all keys leaves a dict as large as it was; only clear or a copy gives it back."""

import sys

table = dict.fromkeys(range(100_000))
full = sys.getsizeof(table)
for key in list(table):
    del table[key]
emptied = sys.getsizeof(table)
copied = sys.getsizeof(dict(table))
table.clear()
cleared = sys.getsizeof(table)

print(f"bytes, full = {full:,}")
print(f"bytes, every key deleted = {emptied:,}")
print(f"bytes, a copy of it = {copied:,}")
print(f"bytes, cleared = {cleared:,}")
assert emptied == full
assert max(copied, cleared) < full / 1_000
