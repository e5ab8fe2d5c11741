"""A process pool marks calls as running, and beyond cancelling, before they start."""

import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

STARTED, GO = Path("started"), Path("go")


def first_call() -> None:
    STARTED.touch()
    wait_for(GO)


def wait_for(path: Path) -> None:
    while not path.exists():
        time.sleep(0.01)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        futures = [pool.submit(first_call)]
        wait_for(STARTED)  # the only worker is busy now
        futures += [pool.submit(wait_for, GO) for _ in range(4)]
        while sum(future.running() for future in futures) < 3:
            time.sleep(0.01)
        running = [future.running() for future in futures]
        cancelled = [future.cancel() for future in futures]
        GO.touch()

    print(f"running() with one worker = {running}")
    print(f"cancel() = {cancelled}")
    assert running == [True] * 3 + [False] * 2
    assert cancelled == [False] * 3 + [True] * 2
