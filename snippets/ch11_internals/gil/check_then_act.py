"""Check-then-act gives each thread its own value; setdefault gives all the same one."""

import threading
from collections.abc import Callable

both_inside = threading.Barrier(2)


def make() -> object:
    both_inside.wait()  # lets nobody pass until both threads are making a value
    return object()


def check_then_act(cache: dict[str, object]) -> object:
    if "key" not in cache:
        value = cache["key"] = make()
        return value
    return cache["key"]


def setdefault(cache: dict[str, object]) -> object:
    return cache.setdefault("key", make())


def distinct_results(get: Callable[[dict[str, object]], object]) -> int:
    cache: dict[str, object] = {}
    results: list[object] = []
    threads = [
        threading.Thread(target=lambda: results.append(get(cache))) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len({id(result) for result in results})


counts = {get.__name__: distinct_results(get) for get in (check_then_act, setdefault)}
for name, count in counts.items():
    print(f"{name}: two threads hold = {count} objects")
assert counts == {"check_then_act": 2, "setdefault": 1}
