# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "new_each_time / kept"
# at_least = 20
# clock = "wall"
# ///
"""A call in a new interpreter takes at least 20 times as long as in a kept one."""

import atexit
from concurrent import interpreters

interpreter = interpreters.create()
atexit.register(interpreter.close)


def new_each_time() -> int:
    new = interpreters.create()
    answer = new.call(int, "42")
    new.close()
    return answer


def kept() -> int:
    return interpreter.call(int, "42")


assert new_each_time() == kept()
