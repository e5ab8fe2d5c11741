# /// script
# dependencies = ["cython"]
# [tool.proven]
# timeout = 30
# ///
"""Cython's annotation tells line by line how much C code for Python objects it had to write."""

import re
import subprocess
import sys
from pathlib import Path

SOURCE = """\
def untyped(n):
    total = 0
    for i in range(n):
        total += i * i
    return total

def typed(long n):
    cdef long total = 0, i
    for i in range(n):
        total += i * i
    return total
"""
Path("sums.pyx").write_text(SOURCE)
subprocess.run([sys.executable, "-m", "cython", "-3", "-a", "sums.pyx"], check=True)
html = Path("sums.html").read_text()
scores = [int(score) for score in re.findall(r'class="cython line score-(\d+)', html)]
for line, score in zip(SOURCE.splitlines(), scores):
    print(f"{'objects' if score else 'C':8} {line}".rstrip())
assert all(scores[:5])
assert [score > 0 for score in scores[6:]] == [True, False, False, False, True]
