# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "immutable / mutable"
# at_least = 3
# ///
"""40,000 += on bytes take at least 3 times as long as on a bytearray, local or not."""

APPENDS = 40_000


def immutable() -> bytes:
    data = b""
    for _ in range(APPENDS):
        data += b"x"
    return data


def mutable() -> bytes:
    data = bytearray()
    for _ in range(APPENDS):
        data += b"x"
    return bytes(data)


assert immutable() == mutable()
