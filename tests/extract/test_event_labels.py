"""Where the labels of events end: behind a whole phrase, never before an object or within a name or a date."""

import pytest

from newsvoices.extractor import propose

LEAD = "Harbour news\n\n"


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        (
            "The harbour council will meet the miners again on Nov. 12.",
            "harbour council meets the miners again on Nov. 12",
        ),
        (
            "Mayor Greta Lind blamed “careless tourists from inland” for the fire.",
            "Greta Lind blames “careless tourists from inland”",
        ),
        ("Mayor Greta Lind denied that the pier was unsafe.", "Greta Lind denies that the pier was unsafe"),
        ("Mayor Greta Lind called the strike “deeply unfair”.", "Greta Lind calls the strike “deeply unfair”"),
        (
            "The union refused to refer the matter to the Lakeland Labour Relations Board.",
            "union refuses to refer the matter to the Lakeland Labour Relations Board",
        ),
        ("Mayor Greta Lind resigned if one may believe the paper.", "Greta Lind resigns"),
    ],
)
def test_a_label_ends_where_nothing_is_left_hanging(sentence: str, label: str) -> None:
    events = propose(f"{LEAD}{sentence}\n", article_id="a", reference_date="2024-05-02").events
    assert [event["label"] for event in events] == [label]
