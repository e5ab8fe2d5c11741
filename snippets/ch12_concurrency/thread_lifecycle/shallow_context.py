"""A thread on 3.14t shares the mutable values of its parent's context variables."""

import contextvars
import sysconfig
import threading

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
Fields = dict[str, str]
fields: contextvars.ContextVar[Fields] = contextvars.ContextVar("fields")


def log_in(user: str) -> None:
    current = fields.get(None)
    if current is None:
        fields.set({"user": user})
    else:
        current["user"] = user  # meant for this thread only


mine: Fields = {"user": "ann"}
fields.set(mine)
thread = threading.Thread(target=log_in, args=("bob",))
thread.start()
thread.join()
print(f"the main thread's user = {mine['user']}")
assert mine["user"] == ("bob" if FREE_THREADED else "ann")
