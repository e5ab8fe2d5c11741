"""Dicts keep insertion order on every build; sets of small ints look sorted, by accident."""

numbers = list(range(8, 0, -1))
print(f"dict: {list(dict.fromkeys(numbers))}")
print(f"set up to 8: {list(set(numbers))}")
print(f"set with 2**20: {list({2**20, 3, 2, 1})}")
print(f"set with -2: {list({-2, 1, 2, 3})}")

assert list(dict.fromkeys(numbers)) == numbers
assert list(set(numbers)) == sorted(numbers)
assert list({-2, 1, 2, 3}) == [1, 2, 3, -2]
assert list({2**20, 3, 2, 1}) == [2**20, 1, 2, 3]
