# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "new_interpreter / new_thread"
# at_least = 20
# clock = "wall"
# ///
"""Making an interpreter takes at least 20 times as long as starting a thread."""

import threading
from concurrent import interpreters


def new_interpreter() -> int:
    interpreter = interpreters.create()
    answer = interpreter.call(int)
    interpreter.close()
    return answer


def new_thread() -> int:
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()
    return 0


assert new_interpreter() == new_thread()
