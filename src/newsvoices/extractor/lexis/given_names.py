"""Given names that say he or she: the commonest of each sex in the United States census of 1990.

From the Census Bureau's public frequency files (dist.male.first, dist.female.first): the names that are at least twenty
times as common for one sex as for the other, without those that are also months, places or virtues.
"""

import unicodedata

from newsvoices.extractor.lexis.given_names_of_the_world import MEN_OF_THE_WORLD, WOMEN_OF_THE_WORLD
from newsvoices.extractor.lexis.rarer_given_names import RARER_FEMALE, RARER_MALE
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["FEMALE", "MALE", "SHORT_NAMES", "sex_of_given"]

MALE = word_set(
    "Aaron Adam Alan Albert Alberto Alejandro Alex Alexander Alfonso Alfred Alfredo Allan Allen Alvin Andre Andrew "
    "Andy Anthony Antonio Armando Arnold Arthur Arturo Austin Barry Ben Benjamin Bernard Bill Billy Bob Bobby Brad "
    "Bradley Brandon Brent Brett Brian Bruce Bryan Byron Calvin Carl Carlos Carlton Chad Charles Chester "
    "Christopher Clarence Claude Clayton Clifford Clifton Clyde Cody Craig Curtis Dan Daniel Danny Darrell Darren "
    "Darryl Daryl Dave David Dean Dennis Derek Derrick Donald Doug Douglas Duane Dustin Dwayne Dwight Earl Edgar "
    "Eduardo Edward Edwin Elmer Enrique Eric Erik Ernest Ernesto Eugene Evan Everett Felix Fernando Floyd Francisco "
    "Frank Franklin Fred Frederick Fredrick Gabriel Gary George Gerald Gerard Gilbert Glen Glenn Gordon Greg "
    "Gregory Harold Harry Harvey Hector Henry Herbert Herman Howard Hubert Hugh Ian Isaac Ivan Jack Jacob James "
    "Jared Jason Javier Jay Jeff Jeffery Jeffrey Jeremiah Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel John Johnny "
    "Jon Jonathan Jorge Jose Joseph Joshua Juan Julian Julio Julius Justin Karl Keith Ken Kenneth Kenny Kevin Kirk "
    "Kurt Kyle Larry Lawrence Leo Leon Leonard Leroy Lester Lewis Lloyd Lorenzo Louis Luis Luke Luther Lyle Manuel "
    "Marc Marcus Mario Mark Martin Marvin Mathew Matt Matthew Maurice Max Melvin Michael Micheal Miguel Mike Milton "
    "Mitchell Morris Nathan Nathaniel Neal Neil Nelson Nicholas Nick Norman Oliver Omar Oscar Otis Pablo Patrick "
    "Paul Pedro Per Peter Philip Phillip Rafael Ralph Ramon Randall Randy Raul Ray Raymond Reginald Ricardo Richard "
    "Rick Ricky Robert Roberto Rodney Roger Roland Ron Ronald Ronnie Roy Ruben Russell Ryan Salvador Sam Samuel "
    "Scott Sean Sergio Seth Shane Stanley Stephen Steve Steven Stuart Ted Terrance Terrence Theodore Thomas Tim "
    "Timothy Todd Tom Tommy Tony Travis Trevor Troy Tyler Tyrone Vernon Victor Vincent Virgil Wallace Walter Wayne "
    "Wendell Wesley Willard William Zachary"
)
FEMALE = word_set(
    "Ada Agnes Alice Alicia Allison Alma Amanda Amber Amy Ana Andrea Angela Angie Anita Ann Anna Anne Annette Annie "
    "Arlene Ashley Audrey Barbara Beatrice Becky Belinda Bernice Bertha Bessie Beth Betty Beverly Blanche Bonnie "
    "Brandi Brandy Brenda Brittany Carla Carol Carole Caroline Carolyn Carrie Cassandra Catherine Cathy Cecilia "
    "Charlene Charlotte Cheryl Christina Christine Christy Cindy Claire Clara Claudia Colleen Connie Constance Cora "
    "Cynthia Daisy Danielle Darlene Deanna Debbie Deborah Debra Delores Denise Diana Diane Dianne Dolores Donna "
    "Dora Doris Dorothy Edith Edna Eileen Elaine Eleanor Elizabeth Ella Ellen Elsie Emily Emma Erica Erika Erin "
    "Esther Ethel Eunice Eva Evelyn Faye Felicia Frances Gail Geraldine Gertrude Gina Gladys Glenda Gloria "
    "Gwendolyn Harriet Hattie Hazel Heather Heidi Helen Hilda Holly Ida Irene Iris Irma Isabel Jacqueline Jane "
    "Janet Janice Jeanette Jeanne Jennie Jennifer Jenny Jessica Jill Joan Joann Joanna Joanne Josephine Joyce "
    "Juanita Judith Judy Julia Julie Karen Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kimberly Kristen "
    "Kristi Kristin Kristina Laura Lauren Laurie Leah Lena Leona Lillian Lillie Linda Lisa Lois Loretta Lori "
    "Lorraine Louise Lucille Lucy Lydia Mabel Mae Marcia Margaret Margarita Margie Marguerite Maria Marian Marie "
    "Marilyn Marjorie Marlene Marsha Martha Mary Mattie Maureen Maxine Megan Melanie Melinda Melissa Michele "
    "Michelle Mildred Minnie Miriam Misty Molly Monica Myrtle Nancy Naomi Natalie Natasha Nellie Nicole Nina Nora "
    "Norma Olga Pamela Patricia Patsy Paula Pauline Pearl Peggy Penny Phyllis Priscilla Rachel Ramona Rebecca "
    "Regina Renee Rhonda Rita Roberta Rosa Rose Rosemary Rosie Ruth Sabrina Sally Samantha Sandra Sara Sarah Sharon "
    "Sheila Shelly Sherri Sherry Sheryl Shirley Sonia Stella Stephanie Sue Susan Suzanne Sylvia Tamara Tammy Tanya "
    "Tara Teresa Terri Thelma Theresa Tiffany Tina Toni Tonya Valerie Vanessa Velma Vera Veronica Vicki Vickie "
    "Violet Vivian Wanda Wendy Wilma Yolanda Yvonne"
)

_SHORT = """bill william will billy | bob robert rob bobby | dick richard | rick richard | jim james jimmy | jack john |
mike michael mick | joe joseph | tom thomas | tony anthony | ted edward theodore | ned edward | ed edward edwin
| liz elizabeth | beth elizabeth | betty elizabeth | kate katherine catherine | kathy katherine kathleen | cathy
catherine | peggy margaret | meg margaret | sandy sandra | steve stephen steven | dave david | ken kenneth | ron
ronald | larry lawrence | andy andrew | chuck charles | charlie charles | hank henry | harry henry harold | pat
patrick patricia | bernie bernard | jerry gerald jerome | gerry gerald | greg gregory | jeff jeffrey geoffrey |
nick nicholas | mitt willard | sasha alexander | kolya nikolai | misha mikhail | volodya vladimir | becky
rebecca | debbie deborah | jenny jennifer | sue susan | vicky victoria | barb barbara | frank francis franklin |
fred frederick | gene eugene | hal harold | al albert alan alfred | bert robert albert | drew andrew | lou louis
| marty martin | mickey michael | ray raymond | russ russell | sid sidney | sy seymour | walt walter | wes
wesley | tim timothy | chris christopher"""
SHORT_NAMES = {names.split()[0]: frozenset(names.split()[1:]) for names in _SHORT.split("|")}
"""Given names, in lower case, that short forms stand for: general knowledge of English."""


_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "Ae"})
"""Letters that Unicode takes for letters of their own, and that the English press often writes so."""
_MEN = MALE | RARER_MALE | MEN_OF_THE_WORLD
_WOMEN = FEMALE | RARER_FEMALE | WOMEN_OF_THE_WORLD


def sex_of_given(name: str) -> str:
    """Return the sex, m or f, that a given name or what it is short for speaks for; nothing where it is of either.

    Without its accents too, where it is known by itself only so ([Péter], [Małgorzata]); but the dot of a
    Lithuanian woman’s name ([Emilė]) is no accent.
    """
    full = [long.capitalize() for long in SHORT_NAMES.get(name.lower(), ())]
    male = name in _MEN or any(long in MALE for long in full)
    female = name in _WOMEN or any(long in FEMALE for long in full)
    if not male and not female and not name.isascii() and not name.endswith("ė"):
        plain = _without_accents(name)
        return sex_of_given(plain) if plain.isascii() else ""
    return "" if male == female else "m" if male else "f"


def _without_accents(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(part for part in parts if not unicodedata.combining(part))
