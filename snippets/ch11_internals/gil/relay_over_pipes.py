"""A byte passes through ten threads blocked in os.read: they wait without the GIL."""

import faulthandler
import os
import sys
import threading

LINKS = 10
sys.setswitchinterval(3600)  # a thread that keeps the GIL in os.read keeps it for good
faulthandler.dump_traceback_later(8, exit=True)  # and then this ends the process

pipes = [os.pipe() for _ in range(LINKS + 1)]


def link(number: int) -> None:
    token = os.read(pipes[number][0], 1)  # nothing there yet: this blocks
    os.write(pipes[number + 1][1], token)


threads = [threading.Thread(target=link, args=(n,)) for n in range(LINKS)]
for thread in threads:
    thread.start()
os.write(pipes[0][1], b"!")
received = os.read(pipes[LINKS][0], 1)
for thread in threads:
    thread.join()

print(f"byte that came through {LINKS} threads = {received!r}")
assert received == b"!"
