# /// script
# [tool.proven]
# needs = ["/proc/self/fd"]
# ///
"""A joined Process keeps its file descriptors until close() or until it is collected."""

import multiprocessing
import os

context = multiprocessing.get_context("fork")


def open_descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


before = open_descriptors()
children = [context.Process() for _ in range(10)]
for child in children:
    child.start()
for child in children:
    child.join()
print(f"after join() of ten children: {open_descriptors() - before} descriptors more")
assert open_descriptors() - before == 20

for child in children:
    child.close()
print(f"after close(): {open_descriptors() - before} descriptors more")
assert open_descriptors() == before
try:
    print(children[0].exitcode)
except ValueError as error:
    refused = str(error)
print(f"exitcode: {refused}")
assert refused == "process object is closed"
