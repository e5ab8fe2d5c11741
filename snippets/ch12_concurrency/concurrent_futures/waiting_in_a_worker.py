"""Calls that wait for calls in their own full pool deadlock, however large the pool."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor

WORKERS = 4
all_started, all_gave_up = threading.Barrier(WORKERS), threading.Barrier(WORKERS)
inner: list[Future[None]] = []


def outer(pool: ThreadPoolExecutor) -> str:
    all_started.wait(5)  # every worker is now busy with an outer call
    future = pool.submit(lambda: None)
    inner.append(future)
    try:
        future.result(timeout=0.2)
        answer = "got the result"
    except TimeoutError:
        answer = f"gave up, inner call running: {future.running()}"
    all_gave_up.wait(5)  # else the first to give up would run the others' calls
    return answer


with ThreadPoolExecutor(WORKERS) as pool:
    answers = list(pool.map(outer, [pool] * WORKERS))

for answer in answers:
    print(answer)
print(f"inner calls done once the workers were free = {sum(f.done() for f in inner)}")
assert answers == ["gave up, inner call running: False"] * WORKERS
assert all(future.done() for future in inner)
