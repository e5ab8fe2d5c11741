"""`__del__` runs in the thread that drops the last reference, if there is a GIL."""

import sysconfig
import threading

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


class Resource:
    def __del__(self) -> None:
        events.append(f"__del__ in {threading.current_thread().name}")


def drop_the_last_reference() -> None:
    box.clear()
    events.append("worker: after clear()")


events: list[str] = []
box = [Resource()]
worker = threading.Thread(target=drop_the_last_reference, name="worker")
worker.start()
worker.join()
events.append("main: after join()")

print(*events, sep="\n")
if FREE_THREADED:
    assert events[0] == "worker: after clear()"
    assert "__del__ in MainThread" in events
else:
    assert events[:2] == ["__del__ in worker", "worker: after clear()"]
