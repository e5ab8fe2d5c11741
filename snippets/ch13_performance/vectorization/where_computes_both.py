# /// script
# dependencies = ["numpy"]
# ///
"""np.where computes both branches for every element; where= computes only what is chosen."""

import warnings

import numpy as np

values = np.array([4.0, -1.0, 9.0])
warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as caught:
    both = np.where(values >= 0, np.sqrt(values), 0.0)
    print("np.where:", both, [str(w.message) for w in caught])
    assert len(caught) == 1
with warnings.catch_warnings(record=True) as caught:
    chosen = np.sqrt(values, out=np.zeros(3), where=values >= 0)
    print("where=:", chosen, caught)
    assert not caught
assert both.tolist() == chosen.tolist() == [2.0, 0.0, 3.0]
