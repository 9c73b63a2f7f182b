// Hilda, the cast-iron pot: 24 cm across, 17 cm high with its lid, 4.5 litres. One centimetre is one unit here too.
#pragma once
#include "materials.h"

enum { POT_ENAMEL, POT_CREAM, POT_RIM, POT_STEEL };
static float pot_body(v3 p, int *m) {
    float r = hyp(p.x, p.z), R = 12 - 2.0f * powf(clampf((4.5f - p.y) / 4.5f, 0, 1), 2.2f);
    float outer = smax(smax(r - R, 0.2f - p.y, 1.6f), p.y - 12.4f, 0.35f), inner = smax(r - R + 0.48f, 0.75f - p.y, 2.2f);
    float d = smax(outer, -inner, 0.3f) * 0.85f;
    *m = r < R - 0.26f && p.y > 0.6f ? POT_CREAM : p.y > 12.15f ? POT_RIM : POT_ENAMEL;
    v3 q = V(fabsf(p.x) - 12.1f, p.y - 10.1f, p.z);   // loop handles
    float ring = rect(q.x, q.z, 2.9f, 4.6f, 2.6f), loop = smax(fabsf(ring + 0.75f) - 0.72f, fabsf(q.y + 0.08f * q.x) - 0.62f, 0.7f);
    loop = smax(loop, -(r - R + 0.25f), 0.1f) * 0.9f;
    if (loop < d) *m = r > R - 0.1f ? POT_ENAMEL : *m;
    return smin(d, loop, p.y > 6 && r > R - 0.2f ? 0.7f : 0.01f);
}
static float pot_lid(v3 p, int *m) {   // its rim lies at y = 0
    float r = hyp(p.x, p.z), dome = 2.3f * (1 - (r / 12) * (r / 12)) + 0.55f;
    float ridge = 0.13f * cosf((r - 4.3f) * 6.2832f / 2.6f) * step01(2.6f, 3.6f, r) * step01(11.2f, 10.4f, r);
    float d = smax(smax(r - 12.1f, p.y - dome - ridge, 0.7f), -(p.y - dome + 0.75f + 0.1f * (r > 10.8f)), 0.4f) * 0.8f;
    *m = p.y < dome - 0.45f ? (r > 11 ? POT_RIM : POT_CREAM) : POT_ENAMEL;
    float neck = cylinder(sub(p, V(0, 3.3f, 0)), 1.0f - 0.25f * clampf(p.y - 3, 0, 0.8f), 0.75f, 0.15f);
    float knob = smax(len(V(p.x, (p.y - 3.6f) * 1.9f, p.z)) - 2.15f, 3.75f - p.y, 0.35f) * 0.6f, k = smin(neck, knob, 0.25f);
    if (k < d) d = k, *m = POT_STEEL;
    return d;
}
static float pot_map(v3 p, int *mat) {
    int m, l;
    float d = pot_body(p, &m), e = pot_lid(sub(p, V(0, 12.45f, 0)), &l);
    if (mat) *mat = e < d ? l : m;
    return fminf(d, e);
}
static float pot_open_map(v3 p, int *mat) {   // the lid leans on the side
    int m, l;
    v3 q = rotz(sub(p, V(15.7f, 10.75f, 2.5f)), -1.08f);
    float d = pot_body(p, &m), e = pot_lid(V(q.x, q.y, q.z), &l);
    if (mat) *mat = e < d ? l : m;
    return fminf(d, e);
}
static void pot_surface(v3 p, v3 n, int m, int fine, Surface *s) {
    if (m == POT_STEEL) { s->albedo = V(0.62f, 0.61f, 0.6f), s->metal = 1, s->rough = 0.28f; return; }
    float speck = step01(0.55f, 0.75f, noise(scale(p, 6)));
    if (m == POT_CREAM) s->albedo = scale(rgb(0xE6DBC6), 1 - 0.05f * speck);
    else if (m == POT_RIM) s->albedo = rgb(0x2B2A2A);
    else s->albedo = lerp3(rgb(0x0C3640), rgb(0x155660), step01(3, 11, p.y) + 0.08f * noise(scale(p, 0.4f)));
    s->gloss = m == POT_RIM ? 0.02f : 0.034f, s->rough = m == POT_RIM ? 0.5f : m == POT_CREAM ? 0.2f : 0.13f;
    if (fine && m != POT_RIM) {   // enamel is never quite flat
        float h = noise(scale(p, 1.1f)), e = 0.1f;
        s->n = bend(n, h, noise(scale(add(p, V(e, 0, 0)), 1.1f)), noise(scale(add(p, V(0, e, 0)), 1.1f)), noise(scale(add(p, V(0, 0, e)), 1.1f)), e, 0.004f);
    }
}
