/*
 * The stand-in for the limit of the hardware: text to FastSimilaritySketch signature (128 slots, shingles of 5 words), the algorithm of
 * src/minhash/kernel/assembly written by hand for AVX-512, or for AVX2 where the processor has no more. Gives the same bits on texts that need no
 * exact normalization; others it refuses. Only ASCII and the characters of the generated articles are folded beyond ASCII.
 *
 * gcc -O3 -march=native -o fingerprint fingerprint.c && ./fingerprint < texts
 * Input: number of texts (u32), then for each its UTF-16 units (u32) and the units. Output: microseconds a text, best of 7, a digest, and the
 * instructions it was compiled for.
 */
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SLOTS = 128, SIZE = 5, VALUE_BITS = 23, MAX_UNITS = 1 << 16 };
#define FREE 0x7fffffff
#define BASE 0x9e3779bbu
#define BASE_8 86540257u

static uint16_t folded_space[MAX_UNITS + 512] __attribute__((aligned(64)));
static uint16_t *const folded = folded_space + 64;
static uint64_t letters[MAX_UNITS / 64 + 2], digits[MAX_UNITS / 64 + 2], apostrophes[MAX_UNITS / 64 + 2], separators[MAX_UNITS / 64 + 2];
static uint32_t edges[MAX_UNITS * 2 + 256], words[MAX_UNITS + 256] __attribute__((aligned(64)));
static uint32_t shingles[MAX_UNITS + 256] __attribute__((aligned(64))), mixed[MAX_UNITS + 256] __attribute__((aligned(64)));
static uint32_t darts[MAX_UNITS + 256] __attribute__((aligned(64)));
static uint32_t multipliers[256], increments[256], mixer;

/* A vector of the widest registers, its lanes unsigned. */
#ifdef __AVX512BW__
enum { LANES = 16 };
#define INSTRUCTIONS "AVX-512"
#else
enum { LANES = 8 };
#define INSTRUCTIONS "AVX2"
#endif
typedef uint32_t vector __attribute__((vector_size(LANES * 4), aligned(4), may_alias));

static inline uint32_t fmix(uint32_t h) {
  h ^= h >> 16; h *= 0x85ebca6b; h ^= h >> 13; h *= 0xc2b2ae35; return h ^ (h >> 16);
}
static inline vector fmixes(vector h) {
  h ^= h >> 16; h *= 0x85ebca6b; h ^= h >> 13; h *= 0xc2b2ae35; return h ^ (h >> 16);
}
static inline vector load(const uint32_t *from) { return *(const vector *)from; }
static inline void store(uint32_t *to, vector v) { *(vector *)to = v; }

/* Thirty-two UTF-16 units, and the questions of which of them. */
#ifdef __AVX512BW__
typedef __m512i units;
static inline units load_units(const uint16_t *from) { return _mm512_loadu_si512(from); }
static inline void store_units(uint16_t *to, units v) { _mm512_storeu_si512(to, v); }
static inline uint32_t between(units v, uint16_t first, uint16_t last) {
  return _mm512_cmple_epu16_mask(_mm512_sub_epi16(v, _mm512_set1_epi16((short)first)), _mm512_set1_epi16((short)(last - first)));
}
static inline units lowered(units v) {
  return _mm512_mask_add_epi16(v, between(v, 'A', 'Z'), v, _mm512_set1_epi16(0x20));
}
/* Bit k where bit `slots[k]` of the 128 bits is set. */
static inline uint32_t hits(vector slots, const uint32_t *bits) {
  __m512i slot = (__m512i)slots;
  __m512i word = _mm512_permutexvar_epi32(_mm512_srli_epi32(slot, 5), _mm512_broadcast_i32x4(_mm_load_si128((const __m128i *)bits)));
  return _mm512_test_epi32_mask(word, _mm512_sllv_epi32(_mm512_set1_epi32(1), _mm512_and_si512(slot, _mm512_set1_epi32(31))));
}
static inline uint32_t equals(vector v, uint32_t value) { return _mm512_cmpeq_epi32_mask((__m512i)v, _mm512_set1_epi32((int)value)); }
/* Positions of the set bits, sixteen at a time, by compressing a count. */
static inline uint32_t *list_bits(uint32_t *to, uint64_t mask, uint32_t base) {
  __m512i lane = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  for (int k = 0; k < 4; k++) {
    __mmask16 m = (__mmask16)(mask >> (16 * k));
    _mm512_storeu_si512(to, _mm512_maskz_compress_epi32(m, _mm512_add_epi32(_mm512_set1_epi32((int)base + 16 * k), lane)));
    to += __builtin_popcount(m);
  }
  return to;
}
#else
typedef struct { __m256i low, high; } units;
static inline units load_units(const uint16_t *from) {
  return (units){_mm256_loadu_si256((const __m256i *)from), _mm256_loadu_si256((const __m256i *)(from + 16))};
}
static inline void store_units(uint16_t *to, units v) {
  _mm256_storeu_si256((__m256i *)to, v.low);
  _mm256_storeu_si256((__m256i *)(to + 16), v.high);
}
static inline __m256i within(__m256i v, uint16_t first, uint16_t last) {
  __m256i over = _mm256_sub_epi16(v, _mm256_set1_epi16((short)first));
  return _mm256_cmpeq_epi16(_mm256_min_epu16(over, _mm256_set1_epi16((short)(last - first))), over);
}
static inline uint32_t between(units v, uint16_t first, uint16_t last) {
  __m256i both = _mm256_packs_epi16(within(v.low, first, last), within(v.high, first, last));
  return (uint32_t)_mm256_movemask_epi8(_mm256_permute4x64_epi64(both, 0xd8));
}
static inline units lowered(units v) {
  __m256i by = _mm256_set1_epi16(0x20);
  return (units){_mm256_add_epi16(v.low, _mm256_and_si256(within(v.low, 'A', 'Z'), by)),
                 _mm256_add_epi16(v.high, _mm256_and_si256(within(v.high, 'A', 'Z'), by))};
}
static inline uint32_t hits(vector slots, const uint32_t *bits) {
  __m256i slot = (__m256i)slots;
  __m256i word = _mm256_permutevar8x32_epi32(_mm256_broadcastsi128_si256(_mm_load_si128((const __m128i *)bits)), _mm256_srli_epi32(slot, 5));
  /* The bit asked for becomes the sign, which is what movemask reads. */
  __m256i up = _mm256_sub_epi32(_mm256_set1_epi32(31), _mm256_and_si256(slot, _mm256_set1_epi32(31)));
  return (uint32_t)_mm256_movemask_ps((__m256)_mm256_sllv_epi32(word, up));
}
static inline uint32_t equals(vector v, uint32_t value) {
  return (uint32_t)_mm256_movemask_ps((__m256)_mm256_cmpeq_epi32((__m256i)v, _mm256_set1_epi32((int)value)));
}
static inline uint32_t *list_bits(uint32_t *to, uint64_t mask, uint32_t base) {
  for (; mask; mask &= mask - 1) *to++ = base + (uint32_t)__builtin_ctzll(mask);
  return to;
}
#endif

/* Texts are followed by at least 64 units of zero. */
static int fold(const uint16_t *text, uint32_t count) {
  for (uint32_t base = 0; base < count; base += 64) {
    uint64_t l = 0, d = 0, a = 0, s = 0;
    for (uint32_t half = 0; half < 64; half += 32) {
      uint32_t from = base + half;
      units v = load_units(text + from), lower = lowered(v);
      uint32_t letter = between(lower, 'a', 'z'), digit = between(v, '0', '9');
      uint32_t apostrophe = between(v, '\'', '\'');
      uint32_t point = between(v, '.', '.') | between(v, ',', ',') | between(v, ':', ':');
      uint32_t others = between(v, 0x80, 0xffff) | between(v, '`', '`');
      store_units(folded + from, lower);
      while (others) {
        int i = __builtin_ctz(others);
        others &= others - 1;
        uint16_t unit = text[from + i], to = unit;
        if (unit >= 0xdf && unit <= 0xff && unit != 0xf7) letter |= 1u << i;
        else if (unit >= 0xc0 && unit <= 0xde && unit != 0xd7) letter |= 1u << i, to = unit + 0x20;
        else if (unit == 0x2018 || unit == 0x2019 || unit == '`') apostrophe |= 1u << i, to = '\'';
        else if (unit != 0x2013 && unit != 0x2014 && unit != 0x201c && unit != 0x201d) return 0;
        folded[from + i] = to;
      }
      l |= (uint64_t)letter << half; d |= (uint64_t)digit << half;
      a |= (uint64_t)apostrophe << half; s |= (uint64_t)(point | apostrophe) << half;
    }
    letters[base / 64] = l; digits[base / 64] = d; apostrophes[base / 64] = a; separators[base / 64] = s;
  }
  uint32_t end = (count + 63) / 64;
  letters[end] = digits[end] = apostrophes[end] = separators[end] = 0;
  return 1;
}

static inline int bit(const uint64_t *mask, uint32_t i) { return mask[i / 64] >> (i % 64) & 1; }
static int step(uint32_t i) {
  return folded[i] == '.' && bit(letters, i + 1) && !bit(letters, i + 2) && !bit(digits, i + 2);
}

static uint32_t cut(uint32_t count) {
  uint32_t *out = edges;
  uint64_t lb = 0, db = 0, wb = 0, acronyms = 0;
  for (uint32_t base = 0; base < count; base += 64) {
    uint32_t i = base / 64;
    uint64_t l = letters[i], d = digits[i], a = apostrophes[i], s = separators[i], p = s & ~a, np = separators[i + 1] & ~apostrophes[i + 1];
    uint64_t in = l | d | (a & (l << 1 | lb) & (l >> 1 | letters[i + 1] << 63)) | (s & (d << 1 | db) & (d >> 1 | digits[i + 1] << 63));
    uint64_t edge = in ^ (in << 1 | wb);
    acronyms |= edge & l & (p >> 1 | np << 63);
    lb = l >> 63; db = d >> 63; wb = in >> 63;
    out = list_bits(out, edge, base);
  }
  if (wb) *out++ = (count + 63) & ~63u;
  memset(out, 0, 64);
  uint32_t total = (uint32_t)(out - edges) / 2;
  if (!acronyms) return total;
  uint32_t kept = 0;
  for (uint32_t i = 0; i < total; i++) {
    uint32_t start = edges[2 * i], end = edges[2 * i + 1];
    if (end - start == 1 && bit(letters, start) && step(end)) {
      while (step(end)) end += 2;
      while (i + 1 < total && edges[2 * i + 2] < end) {
        if (edges[2 * i + 3] > end) { edges[2 * i + 2] = end + 1; break; }
        i++;
      }
    }
    edges[2 * kept] = start; edges[2 * kept++ + 1] = end;
  }
  memset(edges + 2 * kept, 0, 64);
  return kept;
}

static inline uint32_t sum(uint32_t start, uint32_t end) {
  static const uint16_t lanes[16] = {0, 0, 0, 0, 0, 0, 0, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535};
  uint32_t length = end - start < 8 ? end - start : 8;
  __m128i units = _mm_and_si128(_mm_loadu_si128((const __m128i *)(folded + end - 8)), _mm_loadu_si128((const __m128i *)(lanes + length)));
  __m128i low = _mm_madd_epi16(units, _mm_setr_epi16(29971, -3959, 2187, -26767, -17725, 20121, 31163, 1));
  __m128i high = _mm_madd_epi16(units, _mm_setr_epi16(27320, -2132, 31693, -6182, 12819, 23612, -25033, 0));
  __m128i all = _mm_add_epi32(low, _mm_slli_epi32(high, 16));
  all = _mm_add_epi32(all, _mm_shuffle_epi32(all, 0x4e));
  all = _mm_add_epi32(all, _mm_shuffle_epi32(all, 0xb1));
  return (uint32_t)_mm_cvtsi128_si32(all);
}

static uint32_t hash_and_shingle(uint32_t count) {
  static uint32_t noted[MAX_UNITS + 256];
  uint32_t long_words = 0;
  for (uint32_t i = 0; i < count; i++) {
    words[i] = sum(edges[2 * i], edges[2 * i + 1]);
    noted[long_words] = i;
    long_words += edges[2 * i + 1] - edges[2 * i] > 8;
  }
  for (uint32_t k = 0; k < long_words; k++) {
    uint32_t i = noted[k], start = edges[2 * i], end = edges[2 * i + 1], weight = 1;
    while (end - start > 8) { end -= 8; weight *= BASE_8; words[i] += weight * sum(start, end); }
  }
  for (uint32_t i = 0; i < count; i += LANES) store(words + i, fmixes(load(words + i)));
  if (count == 0) return 0;
  uint32_t length = count < SIZE ? count : SIZE, windows = count - length + 1;
  for (uint32_t i = 0; i < windows; i += LANES) {
    vector h = load(words + i);
    for (uint32_t j = 1; j < length; j++) h = h * BASE + load(words + i + j);
    store(shingles + i, fmixes(h ^ length * 0x85ebca77u));
  }
  return windows;
}

static void sketch(uint32_t count, uint32_t *best) {
  if (count == 0) { memset(best, 0xff, SLOTS * 4); return; }
  const uint32_t mask = (1u << VALUE_BITS) - 1;
  for (int i = 0; i < LANES; i++) shingles[count + i] = shingles[0];
  uint32_t padded = (count + LANES - 1) / LANES * LANES;
  for (uint32_t i = 0; i < padded; i += LANES) {
    vector y = fmixes(load(shingles + i) ^ mixer);
    store(mixed + i, y);
    store(darts + i, y * multipliers[0] + increments[0]);
  }
  for (int s = 0; s < SLOTS; s++) best[s] = FREE;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t *place = best + (darts[i] >> 25), value = darts[i] >> 2 & mask;
    *place = value < *place ? value : *place;
  }
  for (uint32_t round = 1; round < SLOTS; round++) {
    uint32_t bits[4] __attribute__((aligned(16))) = {0}, free = 0;
    for (int s = 0; s < SLOTS; s += LANES) {
      uint32_t m = equals(load(best + s), FREE);
      bits[s / 32] |= m << (s % 32);
      free |= m;
    }
    if (!free) return;
    uint32_t base = round << VALUE_BITS, ra = multipliers[round], rb = increments[round];
    for (uint32_t i = 0; i < padded; i += LANES) {
      uint32_t hit = hits((load(mixed + i) * ra + rb) >> 25, bits);
      while (hit) {
        int k = __builtin_ctz(hit);
        hit &= hit - 1;
        uint32_t dart = mixed[i + k] * ra + rb, value = base | (dart >> 2 & mask), *place = best + (dart >> 25);
        if (value < *place) *place = value;
      }
    }
  }
  for (int s = 0; s < SLOTS; s++) {
    if (best[s] != FREE) continue;
    uint32_t least = mask;
    for (uint32_t i = 0; i < padded; i++) {
      uint32_t v = (mixed[i] * multipliers[SLOTS + s] + increments[SLOTS + s]) >> 2 & mask;
      if (v < least) least = v;
    }
    best[s] = (uint32_t)(SLOTS + s) << VALUE_BITS | least;
  }
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

int main(void) {
  uint32_t counter = fmix(1u ^ 0x77697265u), n;
#define DRAW() (counter += 0x9e3779b9u, fmix(counter))
  mixer = DRAW();
  for (int i = 0; i < 256; i++) { multipliers[i] = DRAW() | 1; increments[i] = DRAW(); }
  if (fread(&n, 4, 1, stdin) != 1) return 1;
  uint16_t **texts = malloc(n * sizeof *texts);
  uint32_t *lengths = malloc(n * 4), *out = malloc((size_t)n * SLOTS * 4);
  for (uint32_t i = 0; i < n; i++) {
    if (fread(lengths + i, 4, 1, stdin) != 1) return 1;
    texts[i] = calloc(lengths[i] + 64, 2);
    if (fread(texts[i], 2, lengths[i], stdin) != lengths[i]) return 1;
  }
  double best = 1e18;
  for (int run = 0; run < 7; run++) {
    double start = now();
    for (uint32_t i = 0; i < n; i++) {
      if (!fold(texts[i], lengths[i])) { fprintf(stderr, "text %u needs normalization\n", i); return 1; }
      sketch(hash_and_shingle(cut(lengths[i])), out + (size_t)i * SLOTS);
    }
    double took = now() - start;
    if (took < best) best = took;
  }
  uint32_t digest = 0;
  for (size_t i = 0; i < (size_t)n * SLOTS; i++) digest = digest * 31 + out[i];
  printf("{\"us\":%.4f,\"digest\":%u,\"instructions\":\"%s\"}\n", best / n, digest, INSTRUCTIONS);
}
