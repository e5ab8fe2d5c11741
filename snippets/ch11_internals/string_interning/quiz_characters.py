"""One-character strings are shared up to U+00FF only, however they were made."""


def same(code_point: int) -> bool:
    return chr(code_point) is chr(code_point)


print(same(0x41), same(0xFF), same(0x100))

word, other = "œuvre", "vu"
print(word[1] is other[1], word[0] is word[0])

assert all(same(point) for point in range(0x100))
assert not any(same(point) for point in range(0x100, 0x300))
assert word[1] is other[1]
