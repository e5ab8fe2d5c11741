"""Amdahl's law: what is not improved bounds the whole, however fast the rest becomes."""

from fractions import Fraction


def whole(share: Fraction, factor: int) -> Fraction:
    """Return how many times as fast the whole gets, with a share so many times as fast."""
    return 1 / ((1 - share) + share / factor)


for percent in (20, 50, 80, 95):
    share = Fraction(percent, 100)
    wholes = [whole(share, factor) for factor in (2, 8, 1_000)]
    row = ", ".join(f"{float(each):.2f}" for each in wholes)
    print(f"{percent} % of the time, 2, 8 and 1,000 times as fast: {row}")
    assert wholes == sorted(wholes)
    assert max(wholes) < 1 / (1 - share)

# Backwards: a speed-up of 5 on 8 cores tells which share is serial (Karp and Flatt).
serial = (Fraction(1, 5) - Fraction(1, 8)) / (1 - Fraction(1, 8))
assert whole(1 - serial, 8) == 5
print(f"serial share = {float(serial):.3f}")
print(f"eightfold on 95 % = {float(whole(Fraction(95, 100), 8)):.2f}")
print(f"whole of a half = {float(whole(Fraction(1, 2), 1_000)):.3f}")
