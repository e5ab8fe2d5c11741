"""A notify that nobody waits for is forgotten; an Event's set is remembered."""

import threading

condition, event = threading.Condition(), threading.Event()

with condition:
    condition.notify()
event.set()

with condition:
    notified = condition.wait(timeout=0.1)
was_set = event.wait(timeout=5)

print(f"wait after the notify = {notified}")
print(f"wait after the set = {was_set}")
assert notified is False
assert was_set is True

try:
    condition.notify()
except RuntimeError as error:
    condition_error = str(error)
print(f"notify without the lock: {condition_error}")
assert condition_error == "cannot notify on un-acquired lock"
