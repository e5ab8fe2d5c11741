"""A timeout of `result` ends the waiting; the call goes on and finishes."""

import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()
steps: list[str] = []


def call() -> str:
    release.wait(5)
    steps.append("call finished")
    return "result"


with ThreadPoolExecutor(1) as pool:
    future = pool.submit(call)
    try:
        future.result(timeout=0.05)
    except TimeoutError:
        steps.append("timed out")
    release.set()
steps.append("with block ended")

print(", ".join(steps))
print(f"and later: {future.result()}")
assert steps == ["timed out", "call finished", "with block ended"]
