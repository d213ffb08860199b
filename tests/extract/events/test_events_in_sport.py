"""What is played is no event, though its verbs are those of politics and war; all text is made up."""

import pytest

from newsvoices.extractor import propose


def told(text: str) -> list[str]:
    return [row["label"] for row in propose(text, article_id="a", reference_date="2024-06-04").events]


@pytest.mark.parametrize(
    "text",
    [
        "Oslo captain Ann Moe met a corner in stoppage time as her side beat Bergen in the semi-final. "
        "The striker will meet Riga in the final. Her coach defended the goalkeeper, who had refused to speak.",
        "Jan Lund won the Bergen marathon on Sunday, beating Ole Berg in a sprint. Berg accused Lund of pushing him. "
        "Lund, who attacked on the last lap, rejected the accusation. Both will fight for the title next season.",
        "Bergen Rovers sacked their coach after a defeat by Oslo. The club signed Jan Lund, a striker, from Riga. "
        "The club's players had criticised the coach, and several refused to train. Berg will miss three games.",
    ],
)
def test_players_and_clubs_do_nothing_political(text: str) -> None:
    assert told(text) == []


def test_what_a_state_or_a_crowd_does_in_a_report_of_sport_is_an_event() -> None:
    text = (
        "The match between Bergen and Oslo was stopped for an hour when protesters blocked the stadium. "
        "Norway's sport minister, Ann Moe, criticised the referee. The captain scored in the final."
    )
    assert told(text) == ["protesters block the stadium", "Ann Moe criticises the referee"]


@pytest.mark.parametrize("verb", ["shot", "attacked"])
def test_who_attacks_a_player_off_the_pitch_does_not_play(verb: str) -> None:
    text = (
        f"A man {verb} the goalkeeper outside the stadium after the match on Monday. "
        "Bergen said that the striker of the club was well."
    )
    assert [label.split()[0] for label in told(text)] == ["man"]


def test_a_few_words_of_sport_make_no_report_of_it() -> None:
    text = (
        "Mayor Ann Moe met the dockers on Monday at a stadium. She rejected their demand for a rise and threatened to "
        "close the harbour. The unions, who want to strike, accused her of playing games with their families."
    )
    assert len(told(text)) > 2


@pytest.mark.parametrize(
    "text",
    [
        "The captain accused the owner of the ferry on Monday. Ann Moe, who heads the sailing club, rejected the goals "
        "that he set. A team of divers met the mayor.",
        "The strikers rejected the offer on Monday. Ann Moe, the union's captain, met the owners, whose final goal is a "
        "fair season for all. The team accused them of a title to nothing.",
        "Ann Moe accused her opponent of a defeat. The champion of the poor met the mayor, and her team rejected a set "
        "of rules that would have ended the game.",
    ],
)
def test_common_words_that_are_also_of_sport_make_no_report_of_it(text: str) -> None:
    assert len(told(text)) > 1


def test_one_word_of_nothing_but_sport_is_enough_among_many_others() -> None:
    text = (
        "The club met the coach on Sunday. It signed a striker, whom Bergen's coach had accused of "
        "pushing players in a match."
    )
    assert told(text) == []
