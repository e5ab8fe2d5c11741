"""Every instruction knows its line and columns; `co_lnotab` is gone from 3.15 on."""

import sys
import warnings

source = "total = price * (1 + rates['vat'])"
code = compile(source, "invoice", "exec")

spans = {
    source[start:end]
    for line, end_line, start, end in code.co_positions()
    if line == end_line == 1 and start is not None and end is not None
}
assert "rates['vat']" in spans
for span in sorted(spans, key=lambda text: (len(text), text)):
    print("span:", span)

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # 3.12 to 3.14 warn
    has_table = hasattr(code, "co_lnotab")
assert has_table == (sys.version_info < (3, 15))
print("co_lnotab =", "there" if has_table else "removed")
