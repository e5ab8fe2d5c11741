# /// script
# requires-python = ">=3.11"
# [tool.proven]
# interpreters = ["3.11", "3.14", "3.14t", "3.15"]
# ///
"""Under forkserver 3.14 runs the main module once for all children, 3.11 in each."""

import multiprocessing
import os
import sys
from multiprocessing.connection import Connection

TOKEN = os.urandom(8).hex()  # "unique in each process"


def report(answer: Connection) -> None:
    answer.send(TOKEN)


def two_tokens(method: str) -> list[str]:
    context: multiprocessing.context.DefaultContext
    context = multiprocessing.get_context(method)  # type: ignore[assignment]
    receiver, sender = context.Pipe(duplex=False)
    tokens = []
    for _ in range(2):
        child = context.Process(target=report, args=(sender,))
        child.start()
        tokens.append(receiver.recv())
        child.join()
    return tokens


if __name__ == "__main__":
    distinct = {}
    for method in ("fork", "spawn", "forkserver"):
        distinct[method] = len({TOKEN, *two_tokens(method)})
        print(f"{method}: tokens in parent and two children = {distinct[method]}")
    assert distinct["fork"] == 1
    assert distinct["spawn"] == 3
    assert distinct["forkserver"] == (2 if sys.version_info >= (3, 14) else 3)
