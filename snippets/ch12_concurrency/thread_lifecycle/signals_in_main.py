"""A signal that a worker raises for itself is handled by the main thread all the same."""

import signal
import threading
import types

handled_by: list[str] = []
done = threading.Event()


def handler(number: int, frame: types.FrameType | None) -> None:
    handled_by.append(threading.current_thread().name)
    done.set()


def work() -> None:
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
    try:
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)
    except ValueError as error:
        refused.append(str(error))


refused: list[str] = []
signal.signal(signal.SIGUSR1, handler)
worker = threading.Thread(target=work)
worker.start()
worker.join()
done.wait(timeout=5)

print(f"SIGUSR1 was sent to the worker and handled by {handled_by}")
print(f"signal.signal in the worker: {refused[0][:42]}")
assert handled_by == ["MainThread"]
assert refused[0].startswith("signal only works in main thread")
