"""From 3.12 on cProfile records all threads, as if they shared one stack of calls."""

import cProfile
import sys
import threading

worker_waits = request_began = job_done = over = False


def background_job() -> None:
    pass


def worker() -> None:
    global worker_waits, job_done
    worker_waits = True
    while not request_began:
        pass
    background_job()
    job_done = True
    while not over:
        pass


def handle_request() -> None:  # calls nothing
    global request_began
    request_began = True
    while not job_done:
        pass


other = threading.Thread(target=worker)
other.start()
while not worker_waits:
    pass
profile = cProfile.Profile()
profile.enable()  # in the main thread only
handle_request()
profile.disable()
over = True
other.join()

profile.create_stats()
rows = profile.stats.items()
callers = {name: [c[2] for c in row[4]] for (_, _, name), row in rows}
print("background_job has a row =", "background_job" in callers)
print("its caller =", *callers.get("background_job", ["none"]))
mixed = ["handle_request"] if sys.version_info >= (3, 12) else None
assert callers.get("background_job") == mixed
