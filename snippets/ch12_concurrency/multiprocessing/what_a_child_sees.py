"""Only a forked child sees what the parent changed after it was imported."""

import multiprocessing
import os
from multiprocessing.connection import Connection

setting = "as imported"


def report(answer: Connection, parent: int) -> None:
    answer.send((setting, __name__, os.getppid() == parent))


def ask_a_child(method: str) -> tuple[str, str, bool]:
    context: multiprocessing.context.DefaultContext
    context = multiprocessing.get_context(method)  # type: ignore[assignment]
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=report, args=(sender, os.getpid()))
    child.start()
    seen: tuple[str, str, bool] = receiver.recv()
    child.join()
    return seen


if __name__ == "__main__":
    setting = "changed"
    expected = {
        "fork": ("changed", "__main__", True),
        "spawn": ("as imported", "__mp_main__", True),
        "forkserver": ("as imported", "__mp_main__", False),
    }
    for method, answers in expected.items():
        seen = ask_a_child(method)
        print(f"{method}: setting {seen[0]}, module {seen[1]}, my child: {seen[2]}")
        assert seen == answers
