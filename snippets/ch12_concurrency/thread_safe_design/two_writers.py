"""Two writers that each rebind a changed copy keep one of the two changes."""

import threading

settings: frozenset[str] = frozenset()
both_have_read = threading.Barrier(2)


def enable(name: str) -> None:
    global settings
    copy = set(settings)
    both_have_read.wait(5)
    settings = frozenset(copy | {name})


threads = [threading.Thread(target=enable, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(f"after enabling two settings, enabled = {len(settings)}")
assert len(settings) == 1
