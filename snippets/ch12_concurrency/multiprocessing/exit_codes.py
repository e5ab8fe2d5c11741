"""A negative exit code is the signal that ended the child; from 3.14 interrupt()."""

import multiprocessing
import os
import signal
import sys
import time
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

context = multiprocessing.get_context("fork")


def wait_for_end(ready: Connection) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # nohup and & ignore it
    sys.stderr = open(os.devnull, "w")  # KeyboardInterrupt prints a traceback
    try:
        ready.send(None)
        while True:  # a signal just before one endless wait would not end it
            time.sleep(0.01)
    finally:
        ready.send("cleaned up")


def stopped_by(name: str) -> tuple[int | None, bool]:
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=wait_for_end, args=(sender,))
    child.start()
    receiver.recv()
    getattr(child, name)()
    child.join()
    return child.exitcode, receiver.poll()


ends = {name: stopped_by(name) for name in ("terminate", "kill")}
if hasattr(BaseProcess, "interrupt"):
    ends["interrupt"] = stopped_by("interrupt")
for name, (code, cleaned_up) in ends.items():
    print(f"{name}(): exit code {code}, finally ran: {cleaned_up}")
assert ends["terminate"] == (-signal.SIGTERM, False) == (-15, False)
assert ends["kill"] == (-signal.SIGKILL, False) == (-9, False)
assert ends.get("interrupt") == ((1, True) if sys.version_info >= (3, 14) else None)
