# /// script
# dependencies = ["numpy"]
# ///
"""array, memoryview and NumPy see the same bytes, and while they do it cannot be resized."""

from array import array

import numpy as np

samples = array("d", [1.0, 2.0, 3.0])
view = memoryview(samples)
numbers = np.frombuffer(samples, dtype=np.float64)

numbers *= 10
print("array:", samples.tolist())
print("memoryview:", view.format, view.itemsize, view.tolist())
print("as bytes:", len(view.cast("B")))
assert samples.tolist() == view.tolist() == [10.0, 20.0, 30.0]
try:
    samples.append(40.0)
except BufferError as error:
    print(f"append: {error}")
else:
    raise AssertionError("the buffer was moved under a view")
view.release()
del numbers
samples.append(40.0)
assert len(samples) == 4
