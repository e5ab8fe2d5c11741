# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""`kill_workers`, new in 3.14, frees a process pool from calls that never return."""

import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        stuck = pool.submit(time.sleep, 3600)
        while not stuck.running():
            time.sleep(0.01)
        print(f"cancel() = {stuck.cancel()}")
        pool.kill_workers()
        error = stuck.exception(timeout=5)
        print(f"after kill_workers(): {type(error).__name__}")
        assert isinstance(error, BrokenProcessPool)
    print("the with block ended")
