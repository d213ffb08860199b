"""Speed and memory of the extractor against tokenising the same text, and against finding quotation marks, in one run.

    python benchmarks/extracting.py [--python OTHER/bin/python] [--articles N] [CORPUS.jsonl.gz | FOLDER]

The others need spaCy, which newsvoices does not install; give them an environment of their own:

    python -m venv others && others/bin/pip install spacy bagpipes-spacy
    python benchmarks/extracting.py --python others/bin/python

Compared are newsvoices (text to proposals; and text to all tables), spaCy's blank English pipeline, which only cuts
the text into tokens, and the quote detector of bagpipes-spacy on top of it, which only finds stretches in quotation
marks and no speaker. Other quote extractors (textacy, sayswho, Citron, JournalismAI's pipeline) need a spaCy model or
another download.

CORPUS has one JSON object a line with ``text``; FOLDER holds text files; without either, self-written sentences are
repeated with made-up names. Only a corpus gives honest ratios: the tokeniser remembers words that it has met. Each
contestant runs in a fresh process on one core, in turn, and reads the articles once; starting and loading are timed
apart. Seconds are processor time, so that a busy machine changes little. Tokens are those of the blank pipeline.
"""

import argparse
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 3

READ = """
import json, resource, sys, time
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
begun = time.process_time()
{setup}
run("A short text, she said.")
loaded = time.process_time()
counts = [run(text) for text in texts]
done = time.process_time()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([loaded - begun, done - loaded, peak, sum(counts)]))
"""

OURS = {
    "newsvoices, proposals": """
from newsvoices.extractor import propose
def run(text):
    return len(propose(text, article_id="a", reference_date="2024-05-02").quotes)
""",
    "newsvoices, tables": """
from newsvoices.apply.tables import extract_article, tables_of
def run(text):
    found = extract_article(text, article_id="a", published="2024-05-02")
    return tables_of([found], kept=False)["quotes"].num_rows
""",
}
OTHERS = {
    "spaCy blank, tokens only": """
import spacy
nlp = spacy.blank("en")
nlp.max_length = 10 ** 9
def run(text):
    return len(nlp(text))
""",
    "bagpipes-spacy, marked stretches": """
import spacy
from bagpipes_spacy import QuoteDetector
nlp = spacy.blank("en")
nlp.max_length = 10 ** 9
nlp.add_pipe("quote_detector")
def run(text):
    return len(nlp(text)._.quotes)
""",
}

SYLLABLES = [
    "al",
    "ba",
    "cor",
    "de",
    "el",
    "fen",
    "gra",
    "hol",
    "is",
    "jun",
    "ka",
    "lor",
    "mi",
    "nov",
    "or",
    "pel",
    "qui",
    "ras",
    "sto",
    "tu",
    "ul",
    "ven",
    "wy",
    "xa",
    "yor",
    "zhe",
]
WHAT = ["ferry fares", "bread prices", "the harbour tax", "the border treaty", "the new school law", "water quotas"]
SENTENCES = [
    "“We had no choice about {what},” said {person}, who heads the board of {place}. “Nobody else was ready to pay.”",
    "{person} told reporters on Tuesday that {what} would be reviewed before the end of the year.",
    "The mayor of {place} denied that the council had been asked about {what}, and called the plan “a mistake”.",
    "According to {person}, most families in {place} spend more on {what} than they did in {year}.",
    "Police arrested {count} people in {place} on Monday after a protest against {what}.",
    "The ministry's report, published in May {year}, found no evidence that {what} had changed anything.",
    "She said she hoped the two sides would meet again, though few believe that an agreement on {what} is likely.",
    "Critics accuse {person} of ignoring the union; supporters say the figures speak for themselves.",
]


def made_up(source: random.Random) -> str:
    """Return a name that no list holds."""
    return "".join(source.choices(SYLLABLES, k=source.randint(2, 4))).capitalize()


def write_sample(path: Path, articles: int) -> None:
    """Write self-written articles of 30 sentences, each with other names, places, things and years."""
    source = random.Random(7)
    with path.open("w", encoding="utf-8") as out:
        for _ in range(articles):
            people = [f"{made_up(source)} {made_up(source)}" for _ in range(4)]
            places = [made_up(source) for _ in range(3)]
            sentences = [
                source.choice(SENTENCES).format(
                    person=source.choice(people), place=source.choice(places), what=source.choice(WHAT),
                    year=source.randint(1995, 2023), count=source.randint(2, 90),
                )
                for _ in range(30)
            ]  # fmt: skip
            paragraphs = [" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3)]
            out.write(json.dumps({"text": "\n\n".join([f"Dispute over {source.choice(WHAT)}", *paragraphs])}) + "\n")


def write_corpus(path: Path, corpus: Path, articles: int) -> None:
    """Write the first articles of a corpus."""
    if corpus.is_dir():
        texts = [file.read_text(encoding="utf-8") for file in sorted(corpus.glob("*.txt"))]
    else:
        opener = gzip.open if corpus.suffix == ".gz" else open
        with opener(corpus, "rt", encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line in lines]
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts[:articles]), encoding="utf-8")


def measure(python: str, setup: str, texts: Path) -> list[float]:
    """Run a contestant; returns seconds to load, seconds to read, peak MB, and what it counted."""
    alone = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    done = subprocess.run(
        [python, "-c", READ.format(setup=setup), str(texts)],
        env={**os.environ, **alone},
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--python", default=sys.executable, help="an interpreter with spacy and bagpipes-spacy")
    parser.add_argument("--articles", type=int, default=200)
    given = parser.parse_args()
    contestants = [(name, sys.executable, setup) for name, setup in OURS.items()]
    contestants += [(name, given.python, setup) for name, setup in OTHERS.items()]
    with tempfile.TemporaryDirectory() as scratch:
        texts = Path(scratch) / "texts.jsonl"
        if given.corpus is None:
            write_sample(texts, given.articles)
        else:
            write_corpus(texts, given.corpus, given.articles)
        best: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            for name, python, setup in contestants:
                found = measure(python, setup, texts)
                best[name] = min(best.get(name, found), found, key=lambda figures: figures[1])
        articles = sum(1 for _ in texts.open(encoding="utf-8"))
    base = best["spaCy blank, tokens only"]
    tokens = base[3]
    print(f"{articles} articles, {tokens:.0f} tokens; the fastest of {ROUNDS} runs, one core")
    print(f"{'':34} {'articles/s':>10} {'tokens/s':>9} {'time':>7} {'peak':>8} {'peak':>7} {'load':>6}  found")
    print(f"{'':34} {'':>10} {'':>9} {'ratio':>7} {'MB':>8} {'ratio':>7} {'s':>6}")
    for name, (load, seconds, peak, counted) in best.items():
        print(
            f"{name:34} {articles / seconds:10.1f} {tokens / seconds:9.0f} {seconds / base[1]:7.1f} {peak:8.0f} "
            f"{peak / base[2]:7.1f} {load:6.1f}  {counted:.0f}"
        )


if __name__ == "__main__":
    main()
