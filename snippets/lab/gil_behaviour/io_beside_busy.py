# /// script
# [tool.proven.benchmark]
# ratio = "beside_busy / alone"
# returns = "s"
# at_least = 3
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With the GIL, a thread that computes makes the requests of another take at least 3 times as long."""

import socket
import threading
import time

client, server = socket.socketpair()
busy = threading.Event()


def serve() -> None:
    while request := server.recv(1):
        time.sleep(0.001)
        server.sendall(request)


def compute() -> None:
    while busy.wait():
        while busy.is_set():
            sum([n & 7 for n in range(100)])


for target in (serve, compute):
    threading.Thread(target=target, daemon=True).start()


def alone() -> float:
    began = time.perf_counter()
    for _ in range(3):
        client.sendall(b"?")
        assert client.recv(1) == b"?"
    return (time.perf_counter() - began) / 3


def beside_busy() -> float:
    busy.set()
    time.sleep(0.001)  # until it computes
    try:
        return alone()
    finally:
        busy.clear()


assert 0.001 < alone() < 1
assert 0.001 < beside_busy() < 1
