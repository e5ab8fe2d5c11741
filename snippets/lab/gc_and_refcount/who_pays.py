"""The thread that makes one object too many runs the collection, whoever made the rest."""

import gc
import threading
from typing import Any

ran_by: set[str] = set()


def note(phase: str, info: dict[str, Any]) -> None:
    ran_by.add(threading.current_thread().name)


def request() -> None:
    kept = [[number] for number in range(100_000)]
    assert len(kept) == 100_000


heap = [[number] for number in range(100_000)]  # made here
gc.collect()
gc.callbacks.append(note)
worker = threading.Thread(target=request, name="worker")
worker.start()
worker.join()
gc.callbacks.remove(note)
print("collections ran in:", *ran_by)
assert ran_by == {"worker"}
