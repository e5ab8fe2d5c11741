# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# cores = "hash_large_pieces"
# threads = 2
# at_least = 1.3
# ///
"""Two threads that hash pieces of 1 MiB keep at least 1.3 processors busy, with a GIL too."""

import hashlib

PIECE = bytes(1 << 20)


def hash_large_pieces() -> str:
    return hashlib.sha256(PIECE).hexdigest()


assert hash_large_pieces() == hash_large_pieces()
