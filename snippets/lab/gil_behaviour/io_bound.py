# /// script
# [tool.proven.benchmark]
# ratio = "in_turn / in_threads"
# sizes = [1, 2, 4, 8, 16]
# at_least = 3
# clock = "wall"
# ///
"""On every build, sixteen threads that wait for a socket answer at least 3 times as fast as one."""

import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

REQUESTS = 16


def serve(connection: socket.socket) -> None:
    while request := connection.recv(1):
        time.sleep(0.001)  # what a database or another service takes
        connection.sendall(request)


def connect() -> socket.socket:
    client, server = socket.socketpair()
    threading.Thread(target=serve, args=(server,), daemon=True).start()
    return client


def ask(client: socket.socket, requests: int) -> bytes:
    answer = b""
    for _ in range(requests):
        client.sendall(b"?")
        answer += client.recv(1)
    return answer


def in_turn(threads: int) -> Callable[[], bytes]:
    client = connect()
    return lambda: ask(client, REQUESTS)


def in_threads(threads: int) -> Callable[[], bytes]:
    clients = [connect() for _ in range(threads)]
    pool = ThreadPoolExecutor(threads)
    each = [REQUESTS // threads] * threads
    return lambda: b"".join(pool.map(ask, clients, each))


assert in_turn(16)() == in_threads(16)() == b"?" * REQUESTS
