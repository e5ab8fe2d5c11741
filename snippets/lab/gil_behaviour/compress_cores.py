# /// script
# [tool.proven.benchmark]
# cores = "compress"
# threads = 2
# at_least = 1.45
# ///
"""On every build, two threads that compress with zlib keep at least 1.45 cores busy."""

import zlib

TEXT = b"".join(b"%d " % (number * number) for number in range(20_000))


def compress() -> int:
    return len(zlib.compress(TEXT))


assert compress() < len(TEXT)
