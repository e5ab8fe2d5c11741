"""pymalloc rounds small requests up to 16 bytes; mimalloc, in ever wider steps."""

import sys
import sysconfig
from itertools import pairwise

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
HEADER = sys.getsizeof(b"")


def block_size(request: int) -> int:
    """Smallest distance between two of many equal objects: one block."""
    blobs = [bytes(request - HEADER) for _ in range(300)]
    addresses = sorted(map(id, blobs))
    return min(b - a for a, b in pairwise(addresses))


def expected(request: int) -> int:
    step = 16
    if FREE_THREADED:  # four classes between two powers of two
        step = max(16, 1 << ((request - 1).bit_length() - 3))
    return -(-request // step) * step


for request in range(50, 513):
    assert block_size(request) == expected(request), request

for request in (50, 64, 65, 129, 200, 257, 300, 449):
    print(f"block for {request} = {block_size(request)} bytes")
