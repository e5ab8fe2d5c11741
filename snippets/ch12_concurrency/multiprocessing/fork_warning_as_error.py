"""As an error the fork warning is swallowed up to 3.14; 3.15 raises after the fork."""

import multiprocessing
import os
import sys
import threading
import warnings

context = multiprocessing.get_context("fork")
receiver, sender = context.Pipe(duplex=False)
stop = threading.Event()
thread = threading.Thread(target=stop.wait)
thread.start()

raised = False
child = context.Process(target=sender.send, args=("child ran",))
with warnings.catch_warnings():
    warnings.simplefilter("error", DeprecationWarning)
    try:
        child.start()
    except DeprecationWarning:
        raised = True
message = receiver.recv()
os.wait()  # start() may have failed, so that child.join() would not work
stop.set()
thread.join()

print(f"start() raised: {raised}")
print(f"received: {message}")
assert raised is (sys.version_info >= (3, 15))
assert message == "child ran"
