"""To whom something is said: who is instructed, e-mailed and appealed to, and a station's host rather than the station."""

import pytest

from newsvoices.extractor import propose


def _told(text: str) -> list[str | None]:
    coding = propose(f"Harbour news\n\n{text}\n", article_id="x", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [names.get(row["addressee_actor_id"] or "") for row in coding.quotes if row["function"] == "attribution"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ola Lund told Radio Marn host Per Quist that the pier would close.", "Per Quist"),
        ("Ann Dahl told Marn Council leader Ivar Berg that the bridge was unsafe.", "Ivar Berg"),
        ("Ola Lund told Radio Marn that Per Quist was late.", "Radio Marn"),
    ],
)
def test_a_body_before_one_of_its_people_is_not_told(text: str, who: str) -> None:
    assert _told(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ola Lund instructed the Harbour Board to stop selling permits.", "Harbour Board"),
        ("Ola Lund appealed to residents to stay at home.", "residents"),
        ("Ola Lund emailed Ann Moe that the pier was shut.", "Ann Moe"),
        ("Ola Lund said that the letter to Ann Moe was late.", None),
        ("Ola Lund said that the ruling had been appealed to Norway’s court.", None),
        ("Ola Lund announced that the mayor was ill.", None),
    ],
)
def test_who_is_instructed_written_or_appealed_to_is_told(text: str, who: str | None) -> None:
    assert _told(text) == [who]
