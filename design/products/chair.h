// Emma, the upholstered chair: 52 x 57 x 82 cm, seat 48 cm high, the back reaches round in channels.
#pragma once
#include "materials.h"

enum { CHAIR_VELVET, CHAIR_OAK };
static float chair_map(v3 p, int *mat) {
    int m = CHAIR_VELVET;
    // seat: round at the back, squarer in front, filled on top
    float zz = p.z - 3, rr = p.z > 3 ? rect(p.x, zz, 24.5f, 24, 11) : hyp(p.x, zz * 1.0f) - 24.5f;
    float top = 48 - 0.0035f * (p.x * p.x + zz * zz) - 0.4f * fbm(scale(p, 0.12f), 2);
    float mid = (top + 39) / 2, d = smax(rr, fabsf(p.y - mid) - (top - 39) / 2, 5.5f) * 0.85f;
    float groove = hyp(rr + 0.6f, p.y - 42.5f) - 0.7f;
    d = smax(d, -groove, 0.5f);
    // back: a sheet bent round the seat, lower towards the front, sewn in upright channels
    float a = atan2f(p.x, -(p.z - 1)), r = hyp(p.x, p.z - 1), lean = (p.y - 44) * 0.11f * cosf(a);
    float rad = 24.0f + lean, arc = a * 25, ends = 25 * 1.28f;
    float topEdge = 82 - 13 * powf(clampf(fabsf(a) / 1.28f, 0, 1), 2.6f) - 0.3f, low = 40;
    float pitch = 2 * ends / 9, cell = arc / pitch + 0.5f - floorf(arc / pitch + 0.5f) - 0.5f;
    float roll = 1.7f * sqrtf(fmaxf(0, 1 - 4 * cell * cell * 0.97f));
    float thick = 1.6f + roll + 0.25f * fbm(scale(p, 0.15f), 2), hy = (topEdge - low) / 2;
    float sheet = rect(arc, p.y - (topEdge + low) / 2, ends, hy, 9);
    float back = smax(sheet, fabsf(r - rad) - thick, 4.2f) * 0.5f;
    if (p.z > 22) back = fmaxf(back, 2);
    d = smin(d, back, 0.6f);
    v3 q = V(fabsf(p.x), p.y, p.z);
    float f = leg(q, V(16.5f, 40.5f, 19), V(21.5f, 0, 24.5f), 2.1f, 1.15f), b = leg(q, V(15, 40.5f, -12), V(21, 0, -26), 2.1f, 1.15f);
    float l = fminf(f, b);
    if (l < d) d = l, m = CHAIR_OAK;
    if (mat) *mat = m;
    return d;
}
static void chair_surface(v3 p, v3 n, int m, int fine, Surface *s) {
    if (m == CHAIR_OAK) { wood(p, V(p.x > 0 ? -0.13f : 0.13f, 1, p.z > 0 ? -0.13f : 0.3f), 1.7f + (p.x > 0) + 2 * (p.z > 0), s); return; }
    // velvet: dark when seen along the pile, bright at the edge, with strokes where a hand went over it
    float stroke = fbm(V(p.x * 0.07f, p.y * 0.05f, p.z * 0.07f), 3);
    s->albedo = scale(rgb(0x85513F), 0.96f + 0.22f * stroke);
    s->sheen = 1.1f, s->rough = 1;
    if (!fine) return;
    float h = noise(scale(p, 9)), e = 0.03f;
    s->albedo = scale(s->albedo, 1 + 0.10f * h);
    s->n = bend(n, h, noise(scale(add(p, V(e, 0, 0)), 9)), noise(scale(add(p, V(0, e, 0)), 9)), noise(scale(add(p, V(0, 0, e)), 9)), e, 0.012f);
}
