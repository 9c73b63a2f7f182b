// Nora, the wool rug: 170 x 240 cm, pile 9 mm, cream with charcoal diamonds, cotton fringes at both ends.
#pragma once
#include "materials.h"

enum { RUG_WOOL, RUG_FRINGE };
static float tuft(v3 p) {
    float x = p.x / 0.9f, z = p.z / 0.75f, row = floorf(z);
    x += 0.5f * ((int)row & 1) + 0.25f * noise(V(p.x * 0.2f, 0, row * 0.7f));
    float u = x - floorf(x) - 0.5f, w = z - row - 0.5f;
    return sqrtf(fmaxf(0, 1 - 2.6f * (u * u + w * w))) * (0.75f + 0.25f * hash3((int)floorf(x), 3, (int)row));
}
static float rug_map(v3 p, int *mat) {
    int m = RUG_WOOL;
    float wave = 0.45f * fbm(V(p.x * 0.035f, 0, p.z * 0.035f), 2) + 0.25f, edge = 0.5f * noise(V(p.x * 0.11f, 1, p.z * 0.11f));
    float top = 1.05f + wave * 0.5f + (p.y < 3 ? 0.32f * tuft(p) + 0.12f * noise(V(p.x * 0.9f, 0, p.z * 0.9f)) : 0);
    float d = smax(rect(p.x, p.z, 85 + edge * 0.6f, 120, 1.5f), p.y - top, 1.0f) * 0.6f;
    float az = fabsf(p.z);
    if (az > 117) {   // fringes: knotted bundles, each lies its own way
        float pitch = 1.7f, i = floorf(p.x / pitch);
        for (float k = i - 1; k <= i + 1; k++) {
            float x0 = (k + 0.5f) * pitch;
            if (fabsf(x0) > 84) continue;
            float t = clampf((az - 119.5f) / 9, 0, 1), sway = (hash3((int)k, p.z > 0, 1) - 0.5f) * 2.8f * t * t + 0.5f * t * sinf(t * 6 + k * 2);
            float far = 127.5f + 2.2f * hash3((int)k, p.z > 0, 2), fray = 0.42f + 0.32f * t + 0.06f * sinf(az * 7 + k);
            float c = hyp(p.x - x0 - sway, (p.y - 0.42f) * 1.5f) - fray;
            c = smax(c, az - far, 0.5f);
            c = fminf(c, len(V(p.x - x0, (p.y - 0.6f), az - 120.6f)) - 0.78f);
            c = smax(c, 119 - az, 0.3f) * 0.6f;
            if (c < d) d = c, m = RUG_FRINGE;
        }
    }
    if (mat) *mat = m;
    return d;
}
static float diamond_line(v3 p) {   // 1 on a charcoal line; drawn by hand, so it wanders
    float x = p.x + 1.3f * noise(V(p.x * 0.08f, 5, p.z * 0.08f)) + 0.5f * noise(V(p.x * 0.5f, 1, p.z * 0.5f));
    float z = p.z + 1.3f * noise(V(p.x * 0.08f, 9, p.z * 0.08f)) + 0.5f * noise(V(p.x * 0.5f, 7, p.z * 0.5f));
    float u = x / 34 + z / 48, v = x / 34 - z / 48, w = 1.25f / 28;
    float du = fabsf(u - floorf(u + 0.5f)), dv = fabsf(v - floorf(v + 0.5f));
    float cu = u - floorf(u) - 0.5f, cv = v - floorf(v) - 0.5f, inner = fabsf(fmaxf(fabsf(cu), fabsf(cv)) - 0.17f);
    float line = fmaxf(step01(w, w * 0.75f, du), step01(w, w * 0.75f, dv));
    return fmaxf(line, step01(w * 0.7f, w * 0.45f, inner));
}
static void rug_surface(v3 p, v3 n, int m, int fine, Surface *s) {
    (void)n;
    s->rough = 1, s->sheen = 0.25f;
    float yarn = noise(V(p.x * 2.1f, 0, p.z * 1.3f)), band = noise(V(p.x * 0.02f, 0, p.z * 0.5f));
    if (m == RUG_FRINGE) {
        s->albedo = scale(rgb(0xCDC3AF), 0.92f + 0.14f * sinf(fabsf(p.z) * 9 + p.x * 14) * fine);
        return;
    }
    float l = diamond_line(p);
    s->albedo = lerp3(scale(rgb(0xCBC0AB), 1 + 0.09f * yarn + 0.05f * band), scale(rgb(0x3B3836), 1 + 0.25f * yarn), l);
    if (fine) s->albedo = scale(s->albedo, 0.72f + 0.34f * tuft(p));
}
