"""`map` gives results in the order of the calls; `as_completed` as they come."""

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

ready = threading.Event()


def call(name: str) -> str:
    if name == "slow":
        assert ready.wait(5)
    return name


with ThreadPoolExecutor(2) as pool:
    came = []
    for future in as_completed([pool.submit(call, name) for name in ("slow", "fast")]):
        came.append(future.result())
        ready.set()  # only now may the slow call end

    ready.clear()
    results = pool.map(call, ("slow", "fast"))
    ready.set()
    mapped = list(results)

print(f"as_completed: {came}")
print(f"map: {mapped}")
assert came == ["fast", "slow"]
assert mapped == ["slow", "fast"]
