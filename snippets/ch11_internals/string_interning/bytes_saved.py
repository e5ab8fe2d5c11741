"""Interning a repeated value saves exactly sys.getsizeof of each further copy."""

import sys
import tracemalloc

ROWS = 1000
VALUE = "status=active"  # not identifier-like: only sys.intern makes it shared
KEPT = sys.intern(VALUE)


def traced(intern: bool) -> int:
    """Bytes that ROWS equal values hold after being decoded one by one."""
    rows: list[str] = []
    tracemalloc.start()
    for _ in range(ROWS):
        text = b"status=active".decode()
        rows.append(sys.intern(text) if intern else text)
    del text
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len({id(text) for text in rows}) == (1 if intern else ROWS)
    return held


saved = (traced(intern=False) - traced(intern=True)) // ROWS
overhead = sys.getsizeof(VALUE) - len(VALUE)

print(f"overhead of an ASCII string = {overhead} bytes")
print(f"length of the value = {len(VALUE)} characters")
print(f"saved for each copy = {saved} bytes")

assert saved == sys.getsizeof(VALUE)
