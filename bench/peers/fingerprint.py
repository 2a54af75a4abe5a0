"""Text to MinHash signature of 128 permutations by Python's datasketch and rensa, as their users do it: words by a regular expression, shingles of five
words as joined strings. Usage: fingerprint.py FILE COUNT, the file holding texts in UTF-8 with NUL between them. One JSON line for each engine."""

import json
import re
import sys
import time

texts = open(sys.argv[1], encoding="utf-8", newline="").read().split("\0")[: int(sys.argv[2])]
word = re.compile(r"\w+(?:['’.,:]\w+)*")


def shingles(text):
    words = word.findall(text.lower())
    return [" ".join(words[i : i + 5]) for i in range(max(1, len(words) - 4))]


def report(engine, version, sign, runs=3):
    best = None
    for _ in range(runs):
        start = time.perf_counter()
        sign()
        took = time.perf_counter() - start
        best = took if best is None else min(best, took)
    print(json.dumps({"engine": engine, "version": version, "us": best / len(texts) * 1e6}), flush=True)


report("python shingling alone", sys.version.split()[0], lambda: [shingles(t) for t in texts])
try:
    import datasketch
    from datasketch import MinHash

    def bulk(scheme):
        return lambda: list(
            MinHash.generator([[s.encode("utf-8") for s in shingles(t)] for t in texts], num_perm=128, scheme=scheme)
        )

    report("datasketch bulk", datasketch.__version__, bulk("affine32"))
    report("datasketch bulk, legacy", datasketch.__version__, bulk("legacy"))

    def single():
        for text in texts:
            m = MinHash(num_perm=128)
            for s in shingles(text):
                m.update(s.encode("utf-8"))

    report("datasketch update", datasketch.__version__, single, 1)
except ImportError as error:
    print(json.dumps({"engine": "datasketch", "missing": str(error)}))
try:
    import rensa
    from rensa import RMinHash

    version = getattr(rensa, "__version__", "?")

    def from_token_sets():
        RMinHash.digest_matrix_from_token_sets([shingles(t) for t in texts], num_perm=128, seed=42)

    def from_tokens():
        for text in texts:
            m = RMinHash(num_perm=128, seed=42)
            m.update(shingles(text))
            m.digest()

    report("rensa update", version, from_tokens)
    try:
        report("rensa digest_matrix_from_token_sets", version, from_token_sets)
    except Exception as error:
        print(json.dumps({"engine": "rensa from_token_sets", "missing": str(error)}))
except ImportError as error:
    print(json.dumps({"engine": "rensa", "missing": str(error)}))
