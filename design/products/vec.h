// Vectors, noise and signed distances: the vocabulary in which the products are described. Units: centimetres, y is up.
#pragma once
#include <math.h>
#include <stdint.h>

typedef struct { float x, y, z; } v3;
static inline v3 V(float x, float y, float z) { return (v3){x, y, z}; }
static inline v3 add(v3 a, v3 b) { return V(a.x + b.x, a.y + b.y, a.z + b.z); }
static inline v3 sub(v3 a, v3 b) { return V(a.x - b.x, a.y - b.y, a.z - b.z); }
static inline v3 mul(v3 a, v3 b) { return V(a.x * b.x, a.y * b.y, a.z * b.z); }
static inline v3 scale(v3 a, float s) { return V(a.x * s, a.y * s, a.z * s); }
static inline float dot(v3 a, v3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static inline float len(v3 a) { return sqrtf(dot(a, a)); }
static inline v3 norm(v3 a) { return scale(a, 1 / (len(a) + 1e-20f)); }
static inline v3 cross(v3 a, v3 b) { return V(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x); }
static inline v3 lerp3(v3 a, v3 b, float t) { return add(a, scale(sub(b, a), t)); }
static inline float clampf(float x, float a, float b) { return x < a ? a : x > b ? b : x; }
static inline float mixf(float a, float b, float t) { return a + (b - a) * t; }
static inline float step01(float a, float b, float x) { float t = clampf((x - a) / (b - a), 0, 1); return t * t * (3 - 2 * t); }
static inline float hyp(float a, float b) { return sqrtf(a * a + b * b); }
static inline v3 roty(v3 p, float a) { float c = cosf(a), s = sinf(a); return V(c * p.x + s * p.z, p.y, c * p.z - s * p.x); }
static inline v3 rotx(v3 p, float a) { float c = cosf(a), s = sinf(a); return V(p.x, c * p.y + s * p.z, c * p.z - s * p.y); }
static inline v3 rotz(v3 p, float a) { float c = cosf(a), s = sinf(a); return V(c * p.x + s * p.y, c * p.y - s * p.x, p.z); }
// An sRGB colour 0xRRGGBB as linear light.
static inline v3 rgb(int h) {
    return V(powf((h >> 16 & 255) / 255.f, 2.2f), powf((h >> 8 & 255) / 255.f, 2.2f), powf((h & 255) / 255.f, 2.2f));
}

static inline float hash3(int x, int y, int z) {
    uint32_t h = (uint32_t)x * 374761393u + (uint32_t)y * 668265263u + (uint32_t)z * 2147483647u;
    h = (h ^ (h >> 13)) * 1274126177u;
    h = (h ^ (h >> 16)) * 2246822519u;
    return ((h ^ (h >> 15)) & 0xffffff) / 16777216.f;
}
// Value noise in -1..1, one feature per unit.
static inline float noise(v3 p) {
    float fx = floorf(p.x), fy = floorf(p.y), fz = floorf(p.z);
    int x = (int)fx, y = (int)fy, z = (int)fz;
    float u = p.x - fx, v = p.y - fy, w = p.z - fz;
    u = u * u * (3 - 2 * u), v = v * v * (3 - 2 * v), w = w * w * (3 - 2 * w);
    float a = mixf(mixf(hash3(x, y, z), hash3(x + 1, y, z), u), mixf(hash3(x, y + 1, z), hash3(x + 1, y + 1, z), u), v);
    float b = mixf(mixf(hash3(x, y, z + 1), hash3(x + 1, y, z + 1), u),
                   mixf(hash3(x, y + 1, z + 1), hash3(x + 1, y + 1, z + 1), u), v);
    return 2 * mixf(a, b, w) - 1;
}
static inline float fbm(v3 p, int octaves) {
    float s = 0, a = 0.5f;
    for (int i = 0; i < octaves; i++, a *= 0.5f) s += a * noise(p), p = add(scale(p, 2.03f), V(17.1f, 3.7f, 9.2f));
    return s;
}

static inline float smin(float a, float b, float k) { float h = fmaxf(k - fabsf(a - b), 0) / k; return fminf(a, b) - h * h * k * 0.25f; }
static inline float smax(float a, float b, float k) { return -smin(-a, -b, k); }
static inline float box(v3 p, v3 b, float r) {
    v3 q = V(fabsf(p.x) - b.x + r, fabsf(p.y) - b.y + r, fabsf(p.z) - b.z + r);
    return len(V(fmaxf(q.x, 0), fmaxf(q.y, 0), fmaxf(q.z, 0))) + fminf(fmaxf(q.x, fmaxf(q.y, q.z)), 0) - r;
}
static inline float rect(float x, float y, float bx, float by, float r) {
    float qx = fabsf(x) - bx + r, qy = fabsf(y) - by + r;
    return hyp(fmaxf(qx, 0), fmaxf(qy, 0)) + fminf(fmaxf(qx, qy), 0) - r;
}
static inline float cylinder(v3 p, float rad, float h, float r) { return rect(hyp(p.x, p.z), p.y, rad, h, r); }
// A round stick from a (radius ra) to b (radius rb).
static inline float stick(v3 p, v3 a, v3 b, float ra, float rb) {
    v3 pa = sub(p, a), ba = sub(b, a);
    float h = clampf(dot(pa, ba) / dot(ba, ba), 0, 1);
    return (len(sub(pa, scale(ba, h))) - mixf(ra, rb, h)) * 0.95f;
}
// A stick cut flat at the floor.
static inline float leg(v3 p, v3 top, v3 foot, float rt, float rf) {
    v3 below = sub(foot, scale(sub(top, foot), 0.1f));
    return smax(stick(p, top, below, rt, rf), 0.05f - p.y, 0.4f);
}
