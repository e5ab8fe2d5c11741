# /// script
# [tool.proven.benchmark]
# cores = "digest"
# threads = 2
# at_least = 1.5
# ///
"""Two threads that hash large buffers keep at least 1.5 cores busy, with a GIL or not."""

import hashlib

BUFFER = bytes(1_000_000)


def digest() -> str:
    return hashlib.sha256(BUFFER).hexdigest()


assert digest().startswith("d29751f2649b32ff")
