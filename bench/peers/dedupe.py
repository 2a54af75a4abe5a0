"""Near-duplicate clusters of a JSON Lines file by Python's datasketch, as its users do it and at its best bulk settings: shingles of five words,
128 permutations, MinHashLSH with the bands and rows of the caller, every candidate verified, union-find.

Usage: dedupe.py FILE BANDS ROWS exact|estimate sha1|xxhash PAIRS. BANDS 0 leaves bands and rows to datasketch. Prints clusters as lists of ids, one a line, then
a line with the resources it took. The linked pairs go to the file PAIRS afterwards, off the clock."""

import json
import re
import resource
import sys
import time

from datasketch import MinHash, MinHashLSH, __version__

path, bands, rows, verification, hashing = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5]
THRESHOLD = 0.5
# As wirecopy does: an estimate clearly below the threshold is not worth verifying.
LEAST = THRESHOLD - 3 * (THRESHOLD * (1 - THRESHOLD) / 128) ** 0.5 if verification == "exact" else THRESHOLD
begun = time.perf_counter()

options = {"num_perm": 128}
if hashing == "xxhash":
    import xxhash

    options["hashfunc"] = xxhash.xxh32_intdigest

word = re.compile(r"\w+(?:['’.,:]\w+)*")


def shingles(text):
    # One apostrophe, as wirecopy reads it: a copy with another make of quotes has the same words.
    words = word.findall(text.lower().replace("’", "'"))
    return {" ".join(words[i : i + 5]) for i in range(max(1, len(words) - 4))}


ids = []
sets = []


def tokens():
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            ids.append(record["id"])
            found = shingles(record["text"])
            # Hashes of the strings take a tenth of the memory; 64 bits, so that they are as good as the strings.
            if verification == "exact":
                sets.append(frozenset(map(hash, found)))
            yield [shingle.encode("utf-8") for shingle in found]


lsh = MinHashLSH(num_perm=128, params=(bands, rows)) if bands > 0 else MinHashLSH(threshold=THRESHOLD, num_perm=128)
pairs = []
parents = []
hashes = []


def find(a):
    while parents[a] != a:
        parents[a] = parents[parents[a]]
        a = parents[a]
    return a


for number, minhash in enumerate(MinHash.generator(tokens(), **options)):
    parents.append(number)
    hashes.append(minhash)
    for other in lsh.query(minhash):
        weight = minhash.jaccard(hashes[other])
        if weight < LEAST:
            continue
        if verification == "exact":
            shared = len(sets[number] & sets[other])
            weight = shared / (len(sets[number]) + len(sets[other]) - shared)
            if weight < THRESHOLD:
                continue
        pairs.append((number, other, weight))
        parents[find(number)] = find(other)
    lsh.insert(number, minhash, check_duplication=False)

clusters = {}
for number in range(len(ids)):
    clusters.setdefault(find(number), []).append(ids[number])
for members in clusters.values():
    if len(members) > 1:
        print(json.dumps(members))
usage = resource.getrusage(resource.RUSAGE_SELF)
figures = {
    "version": __version__,
    "seconds": time.perf_counter() - begun,
    "cpu": usage.ru_utime + usage.ru_stime,
    "megabytes": usage.ru_maxrss / 1024,
}
print(json.dumps(figures), flush=True)
with open(sys.argv[6], "w", encoding="utf-8") as out:
    for number, other, weight in pairs:
        out.write(json.dumps([ids[number], ids[other], weight]) + "\n")
