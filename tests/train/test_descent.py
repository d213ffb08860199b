"""How weights are fitted: the rates of the steps, clipped gradients, and what the weights settle at."""

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (pip install newsvoices[train])")

from newsvoices.train.descent import Descent, Group  # noqa: E402


def _weight(*values: float) -> "torch.nn.Parameter":
    return torch.nn.Parameter(torch.tensor(values))


def test_rates_rise_to_their_height_and_fall_to_a_fiftieth() -> None:
    slow, fast = _weight(0.0), _weight(0.0)
    descent = Descent([Group([slow], 1e-3, 0.0), Group([fast], 1e-2, 0.0)], 10, warm=0.2, average=0.99)
    rates = []
    for _ in range(10):
        before = slow.item(), fast.item()
        descent.step((slow + fast).sum())
        rates.append((before[0] - slow.item(), before[1] - fast.item()))
    # Adam moves a weight of constant gradient by its rate.
    shares = [0.5, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.02]
    for (one, other), share in zip(rates, shares, strict=True):
        assert one == pytest.approx(1e-3 * share, rel=1e-3)
        assert other == pytest.approx(1e-2 * share, rel=1e-3)


def test_gradients_of_all_groups_are_clipped_together() -> None:
    one, other = _weight(0.0), _weight(0.0)
    descent = Descent([Group([one], 1e-3, 0.0), Group([other], 1e-3, 0.0)], 10, warm=0.1, average=0.99)
    descent.step((30 * one + 40 * other).sum())
    assert one.grad is not None
    assert other.grad is not None
    assert (one.grad.item(), other.grad.item()) == (pytest.approx(0.6), pytest.approx(0.8))


def test_weights_settle_at_the_average_over_the_steps() -> None:
    weight = _weight(0.0)
    descent = Descent([Group([weight], 0.1, 0.0)], 10, warm=0.1, average=0.15)
    mean = 0.0
    for step in range(1, 4):
        descent.step(weight.sum())
        kept = min(0.15, 1 - 1 / (1 + step / 10))  # a young average keeps less
        mean = kept * mean + (1 - kept) * weight.item()
    descent.settle()
    assert weight.item() == pytest.approx(mean)
