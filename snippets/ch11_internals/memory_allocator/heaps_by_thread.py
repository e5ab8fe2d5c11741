"""Two threads fill the same pymalloc pools; with mimalloc each has its own pages."""

import sysconfig
import threading

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
PAGE = 16 * 1024
turn = threading.Barrier(2)
made: dict[str, list[bytes]] = {"a": [], "b": []}


def work(name: str) -> None:
    for _ in range(20):
        made[name] += [bytes(31) for _ in range(500)]
        turn.wait()  # both threads allocate, then both go on


threads = [threading.Thread(target=work, args=(name,)) for name in made]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

pages = {name: {id(blob) // PAGE for blob in blobs} for name, blobs in made.items()}
shared = pages["a"] & pages["b"]
assert len(made["a"]) == len(made["b"]) == 10_000
assert bool(shared) == (not FREE_THREADED)
print("pages with blocks of both threads:", "some" if shared else "none")
