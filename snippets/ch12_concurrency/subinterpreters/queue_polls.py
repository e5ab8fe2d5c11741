# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""Queue.get() of interpreters polls, and cuts a timeout below one second to none."""

import time
from concurrent import interpreters
from unittest import mock

queue = interpreters.create_queue()


def naps(timeout: float) -> tuple[int, set[float]]:
    """How often, and how long, get() sleeps before it gives up."""
    with mock.patch("time.sleep", wraps=time.sleep) as sleep:
        try:
            queue.get(timeout=timeout)  # type: ignore[arg-type]  # mypy knows
        except interpreters.QueueEmpty:
            pass
    return sleep.call_count, {call.args[0] for call in sleep.call_args_list}


count, lengths = naps(0.9)
print(f"timeout=0.9: sleeps = {count}")
assert count == 0
count, lengths = naps(1)
print(f"timeout=1: sleeps more than once: {count > 1}, each {lengths} s")
assert count > 1
assert lengths == {0.01}
