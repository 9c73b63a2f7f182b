// Surfaces that several products share: woven cloth, oiled oak, brass.
#pragma once
#include "studio.h"

// Bends the normal by a relief given as heights at p and at three neighbours e apart.
static inline v3 bend(v3 n, float h, float hx, float hy, float hz, float e, float amount) {
    v3 g = scale(V(hx - h, hy - h, hz - h), amount / e);
    return norm(sub(n, sub(g, scale(n, dot(g, n)))));
}

// A plain weave in the plane that faces the normal: threads of the given width go over and under each other.
static inline float weave2(float u, float v, float w) {
    u /= w, v /= w;
    float iu = floorf(u), iv = floorf(v), fu = u - iu - 0.5f, fv = v - iv - 0.5f;
    int over = ((int)iu + (int)iv) & 1;
    float across = over ? fu : fv, along = over ? fv : fu;
    return sqrtf(fmaxf(0, 1 - 3.4f * across * across)) * (0.75f + 0.25f * cosf(along * 6.2832f * 0.5f));
}
static inline float weave(v3 p, v3 n, float w) {
    float ax = fabsf(n.x), ay = fabsf(n.y), az = fabsf(n.z);
    if (ay >= ax && ay >= az) return weave2(p.x, p.z, w);
    return ax > az ? weave2(p.z, p.y, w) : weave2(p.x, p.y, w);
}
static inline void cloth(v3 p, v3 n, v3 colour, float thread, int fine, Surface *s) {
    float melange = fbm(scale(V(p.x, p.y * 1.6f, p.z), 1.1f / thread * 0.5f), 3), broad = fbm(scale(p, 0.03f), 2);
    s->albedo = scale(colour, 1 + 0.16f * melange + 0.12f * broad);
    s->sheen = 0.55f, s->rough = 1;
    if (!fine) return;
    float e = thread * 0.15f;
    float h = weave(p, n, thread);
    s->albedo = scale(s->albedo, 0.72f + 0.36f * h);
    s->n = bend(n, h, weave(add(p, V(e, 0, 0)), n, thread), weave(add(p, V(0, e, 0)), n, thread), weave(add(p, V(0, 0, e)), n, thread), e, thread * 0.16f);
}

// Oak, cut along x: year rings of a log far larger than the board, pores as short dark dashes.
static inline v3 oak(v3 p, float seed) {
    v3 q = add(p, V(seed * 37.7f, seed * 3.1f, seed * 5.3f));
    float wob = 2.6f * fbm(V(q.x * 0.012f, q.y * 0.05f, q.z * 0.05f), 3);
    float cz = p.z + 9 * (hash3((int)(seed * 91), 1, 2) - 0.5f) + wob, cy = p.y + 7 + 0.035f * fabsf(p.x + 70 * (hash3((int)(seed * 91), 7, 3) - 0.5f));
    float ring = hyp(cz, cy) * 1.15f + 0.9f * fbm(V(q.x * 0.02f, q.y * 0.3f, q.z * 0.3f), 3);
    float saw = ring - floorf(ring), late = step01(0.35f, 0.95f, saw) * step01(1.0f, 0.93f, saw) * (0.25f + 0.75f * hash3((int)floorf(ring), (int)(seed * 91), 4));
    float fibre = fbm(V(q.x * 0.25f, q.y * 6, q.z * 6), 3), pore = step01(0.38f, 0.62f, noise(V(q.x * 0.55f, q.y * 11, q.z * 11))) * (1 - 0.5f * late);
    v3 c = lerp3(rgb(0xD9B384), rgb(0xB98A58), clampf(0.55f * late + 0.42f * fibre + 0.15f, 0, 1));
    c = scale(c, 1 + 0.14f * (hash3((int)(seed * 577), 5, 5) - 0.5f) * 2);
    return lerp3(c, rgb(0x8A5F37), 0.5f * pore);
}
static inline void wood(v3 p, v3 along, float seed, Surface *s) {
    v3 a = norm(along), b = norm(cross(a, fabsf(a.y) > 0.9f ? V(1, 0, 0) : V(0, 1, 0))), c = cross(a, b);
    s->albedo = oak(V(dot(p, a), dot(p, b), dot(p, c)), seed);
    s->gloss = 0.03f, s->rough = 0.42f;
}
static inline void brass(v3 p, Surface *s) {
    s->albedo = V(0.88f, 0.66f, 0.34f), s->metal = 1, s->rough = 0.30f + 0.03f * noise(scale(p, 0.3f));
}
