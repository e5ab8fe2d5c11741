"""When a worker dies, Pool replaces it and forgets its task; an executor raises."""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

context = multiprocessing.get_context("fork")

with context.Pool(1) as pool:
    lost = pool.apply_async(os._exit, (1,))  # what the out-of-memory killer does
    next_task = pool.apply_async(len, ("abc",)).get(timeout=8)
    lost_is_ready = lost.ready()

with ProcessPoolExecutor(1, mp_context=context) as executor:
    failure = executor.submit(os._exit, 1).exception(timeout=8)

print(f"Pool: next task = {next_task}")
print(f"Pool: task of the dead worker is ready = {lost_is_ready}")
print(f"ProcessPoolExecutor: {type(failure).__name__}")
assert next_task == 3
assert not lost_is_ready
assert type(failure) is BrokenProcessPool
