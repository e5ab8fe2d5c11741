"""What a buffered file holds back is invisible to the reader until the buffer is full or flushed."""

import os
import select

LINE = b"a line of 16 by\n"


def readable(descriptor: int) -> bool:
    return bool(select.select([descriptor], [], [], 0)[0])


reader, writer = os.pipe()
with open(writer, "wb", buffering=4_096) as file:
    written = 0
    while not readable(reader):
        file.write(LINE)
        written += 1
    print("lines written before the first is seen =", written)
    assert (written - 1) * len(LINE) == 4_096

    os.read(reader, 65_536)
    file.write(LINE)
    assert not readable(reader)
    file.flush()
    assert readable(reader)
os.close(reader)
