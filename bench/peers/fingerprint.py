"""Text to MinHash signature of 128 permutations by Python's datasketch and rensa, as their users do it: words by a regular expression, shingles of five
words as joined strings. Usage: fingerprint.py FILE COUNT, the file holding texts in UTF-8 with NUL between them. One JSON line for each engine."""

import collections
import importlib.metadata
import json
import re
import statistics
import sys
import time

texts = open(sys.argv[1], encoding="utf-8", newline="").read().split("\0")[: int(sys.argv[2])]
word = re.compile(r"\w+(?:['’.,:]\w+)*")


def shingles(text):
    # One apostrophe, as wirecopy reads it: a copy with another make of quotes has the same words.
    words = word.findall(text.lower().replace("’", "'"))
    return [" ".join(words[i : i + 5]) for i in range(max(1, len(words) - 4))]


def report(engine, version, sign, runs=3, quality=""):
    times = []
    for _ in range(runs):
        start = time.process_time()
        sign()
        times.append(time.process_time() - start)
    us = statistics.median(times) / len(texts) * 1e6
    told = f"{len(texts)} articles, {runs} runs" + ("; " + quality if quality else "")
    print(json.dumps({"engine": engine, "version": version, "us": us, "quality": told}), flush=True)


def partners():
    """Of each text the greatest resemblance to another, exactly."""
    sets = [frozenset(shingles(t)) for t in texts]
    holders = collections.defaultdict(list)
    for number, found in enumerate(sets):
        for shingle in found:
            holders[shingle].append(number)
    best = [0.0] * len(texts)
    for number, found in enumerate(sets):
        shared = collections.Counter(o for s in found for o in holders[s] if o != number)
        for other, count in shared.items():
            best[number] = max(best[number], count / (len(found) + len(sets[other]) - count))
    return best


def told_flags(matrix, best):
    """What rensa's own index flags as duplicates, at 16 bands."""
    flags = rensa.RMinHashLSH(threshold=0.8, num_perm=128, num_bands=16).query_duplicate_flags_matrix_one_shot(matrix)
    near = [f for f, b in zip(flags, best) if b >= 0.8]
    wrong = sum(1 for f, b in zip(flags, best) if f and b < 0.5)
    return f"flags {sum(near) / len(near):.3f} of {len(near)} with a copy of 0.8 and more, {wrong} wrongly"


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
    print(json.dumps({"engine": "datasketch", "version": "", "missing": str(error)}))
try:
    import rensa
    from rensa import RMinHash

    version = importlib.metadata.version("rensa")
    best = partners()

    def from_token_sets():
        return RMinHash.digest_matrix_from_token_sets([shingles(t) for t in texts], num_perm=128, seed=42)

    def from_token_sets_rho():
        return RMinHash.digest_matrix_from_token_sets_rho([shingles(t) for t in texts], num_perm=128, seed=42)

    def from_tokens():
        for text in texts:
            m = RMinHash(num_perm=128, seed=42)
            m.update(shingles(text))
            m.digest()

    report("rensa update", version, from_tokens)
    for sign in (from_token_sets, from_token_sets_rho):
        report(f"rensa digest_matrix_{sign.__name__}", version, sign, 3, told_flags(sign(), best))
except (ImportError, AttributeError) as error:
    print(json.dumps({"engine": "rensa", "version": "", "missing": str(error)}))
