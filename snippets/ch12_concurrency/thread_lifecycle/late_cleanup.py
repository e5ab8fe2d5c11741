"""Clean-up during shutdown cannot join a daemon or start a thread; 3.11 hangs trying."""

import subprocess
import sys

PROGRAM = """
import threading

class Service:
    def __init__(self):
        self.thread = threading.Thread(target=threading.Event().wait, daemon=True)
        self.thread.start()

    def __del__(self):
        for action in self.join, threading.Thread(target=int).start:
            try:
                action()
            except Exception as error:
                print(f"{type(error).__name__}: {error}", flush=True)

    def join(self):
        self.thread.join(0.1)
        print("join timed out", flush=True)

service = Service()
"""
command = [sys.executable, "-c", PROGRAM]
with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
    assert child.stdout
    print("join:", joined := child.stdout.readline().strip())
    try:
        child.wait(timeout=8 if sys.version_info >= (3, 12) else 0.5)
        print("start:", started := child.stdout.readline().strip())
    except subprocess.TimeoutExpired:
        child.kill()
        print("start:", started := "hangs")
assert (joined == "join timed out") is (sys.version_info < (3, 14))
assert (started == "hangs") is (sys.version_info < (3, 12))
