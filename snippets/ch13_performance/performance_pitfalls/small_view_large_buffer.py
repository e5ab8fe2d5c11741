"""Ten bytes of a memoryview keep the whole megabyte alive; bytes(view) lets go of it."""

import tracemalloc


def held(copy: bool) -> int:
    tracemalloc.start()
    data = b"\x01" * 1_000_000
    head = memoryview(data)[:10]
    kept = bytes(head) if copy else head
    del data, head
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(kept) == 10
    return size


view, copied = held(copy=False), held(copy=True)
print(f"a view holds the megabyte = {view >= 1_000_000}")
print(f"a copy holds the megabyte = {copied >= 1_000_000}")
assert view >= 1_000_000
assert copied < 10_000
