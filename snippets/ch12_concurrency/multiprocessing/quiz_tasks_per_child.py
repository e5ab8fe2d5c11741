"""maxtasksperchild counts chunks: 20 items of Pool(2).map are 7 tasks, not 20."""

import multiprocessing
import os


def job(_: int) -> int:
    return os.getpid()


with multiprocessing.get_context("fork").Pool(2, maxtasksperchild=1) as pool:
    by_default = pool.map(job, range(20))
    one_by_one = pool.map(job, range(20), chunksize=1)

print(f"processes = {len(set(by_default))}")
print(f"with chunksize=1, processes = {len(set(one_by_one))}")
assert len(set(by_default)) == 7
assert len(set(one_by_one)) == 20
