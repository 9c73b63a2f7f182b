// Luna, the arc lamp: 195 cm high, reach 110 cm, shade 34 cm across, marble foot 30 cm across and 6 cm high.
#pragma once
#include "materials.h"

enum { LAMP_BRASS, LAMP_MARBLE, LAMP_INSIDE, LAMP_CABLE, LAMP_BULB };
#define LAMP_ARC 28   // pieces of the arc
static const v3 SHADE_AT = {53, 141, 0};
static v3 arc_point(float t) {   // t 0..1: up from the foot, over the top, down to the shade
    float a = (float)M_PI * (1 - t * 0.80f);
    return V(55 * cosf(a), 108 + 85.6f * sinf(a), 0);
}
static v3 cable_point(float t) { return V(-69 - 27 * t, 0.4f, -2 - 44 * t * t + 5 * sinf(t * 6)); }
static float lamp_map(v3 p, int *mat) {
    int m = LAMP_BRASS;
    float d = stick(p, V(-55, 4, 0), V(-55, 108, 0), 1.25f, 1.25f);
    d = fminf(d, cylinder(sub(p, V(-55, 7.2f, 0)), 2.6f, 1.4f, 0.4f));
    float arc = 1e9f;
    int best = 0;
    for (int i = 0; i < LAMP_ARC; i++) {
        float c = stick(p, arc_point(i / (float)LAMP_ARC), arc_point((i + 1) / (float)LAMP_ARC), 1.15f, 1.15f);
        if (c < arc) arc = c, best = i;
    }
    if (arc < 4) {   // near the tube: short pieces, so that it bends without corners
        arc = 1e9f;
        for (int i = -2; i < 8; i++) {
            float t0 = clampf((best + i / 6.f) / LAMP_ARC, 0, 1), t1 = clampf((best + (i + 1) / 6.f) / LAMP_ARC, 0, 1);
            if (t1 > t0) arc = fminf(arc, stick(p, arc_point(t0), arc_point(t1), 1.2f, 1.2f));
        }
    }
    d = fminf(d, arc);
    d = fminf(d, cylinder(sub(p, V(-55, 108, 0)), 1.6f, 1.2f, 0.3f));
    v3 end = arc_point(1);
    v3 q = rotz(sub(p, SHADE_AT), -0.14f);
    d = fminf(d, stick(p, end, add(SHADE_AT, V(2, 14.6f, 0)), 1.0f, 1.3f));
    d = fminf(d, len(sub(p, end)) - 1.7f);
    float r = len(V(q.x / 17, fmaxf(q.y, 0) / 14, q.z / 17)), shell = fabsf((r - 1) * 14) - 0.18f;
    float dome = smax(shell, -q.y - 1.5f, 0.15f) * 0.72f;
    if (q.y < 0) dome = fmaxf(fabsf(hyp(q.x, q.z) - 17) - 0.2f, -q.y - 1.5f);
    d = fminf(d, cylinder(sub(q, V(0, 14, 0)), 2.4f, 1.6f, 0.5f));
    if (dome < d) d = dome, m = r < 1 ? LAMP_INSIDE : LAMP_BRASS;
    float bulb = len(sub(q, V(0, 3.6f, 0))) - 4, neck = cylinder(sub(q, V(0, 9.5f, 0)), 2, 4, 0.3f);
    if (bulb < d) d = bulb, m = LAMP_BULB;
    if (neck < d) d = neck, m = LAMP_BRASS;
    float foot = cylinder(sub(p, V(-55, 3, 0)), 15, 3, 0.7f);
    if (foot < d) d = foot, m = LAMP_MARBLE;
    for (int i = 0; i < 14 && p.x < -60 && p.y < 6; i++) {
        float c = stick(p, cable_point(i / 14.f), cable_point((i + 1) / 14.f), 0.38f, 0.38f);
        if (c < d) d = c, m = LAMP_CABLE;
    }
    if (mat) *mat = m;
    return d;
}
static void lamp_surface(v3 p, v3 n, int m, int fine, Surface *s) {
    (void)n, (void)fine;
    if (m == LAMP_BRASS) brass(p, s);
    else if (m == LAMP_INSIDE) s->albedo = rgb(0xF2EBDD), s->rough = 1;
    else if (m == LAMP_BULB) s->albedo = rgb(0xFFF4E0), s->emission = V(3.2f, 2.3f, 1.3f), s->rough = 1;
    else if (m == LAMP_CABLE) s->albedo = rgb(0x2A2826), s->gloss = 0.03f, s->rough = 0.5f;
    else {
        v3 q = scale(p, 0.09f);
        float warp = fbm(q, 4), vein = powf(1 - fabsf(noise(add(scale(V(q.x + q.y * 0.6f, q.y, q.z), 1.1f), V(3 * warp, 2 * warp, 2.5f * warp)))), 14);
        float thin = powf(1 - fabsf(noise(add(scale(q, 2.7f), V(2 * warp, 9, 4 * warp)))), 22);
        s->albedo = lerp3(rgb(0xE9E6E1), rgb(0x8B8A8C), clampf(0.55f * vein + 0.3f * thin + 0.12f * warp, 0, 1));
        s->gloss = 0.05f, s->rough = 0.12f;
    }
}
