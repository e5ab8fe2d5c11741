# /// script
# dependencies = ["numpy"]
# ///
"""`counts[index] += 1` adds once where an index occurs three times; np.add.at adds thrice."""

import numpy as np

index = [0, 2, 2, 2]
counts = np.zeros(3, dtype=int)
counts[index] += 1
print("counts[index] += 1:", counts)
assert counts.tolist() == [1, 0, 1]

added = np.zeros(3, dtype=int)
np.add.at(added, index, 1)
print("np.add.at:", added)
print("np.bincount:", np.bincount(index, minlength=3))
assert added.tolist() == np.bincount(index, minlength=3).tolist() == [1, 0, 3]
