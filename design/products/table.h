// Falk, the oak dining table: 160 x 90 x 75 cm, top 2.8 cm, 65 cm of room under the apron.
#pragma once
#include "materials.h"

enum { TABLE_TOP, TABLE_APRON_X, TABLE_APRON_Z, TABLE_LEG };
static float table_map(v3 p, int *mat) {
    int m = TABLE_TOP;
    float outline = rect(p.x, p.z, 80, 45, 4), y = p.y - 73.6f;
    float under = outline + fmaxf(0, -y - 0.2f) * 0.75f;   // the lower edge is bevelled, so the top looks slim
    float d = smax(under, fabsf(y) - 1.4f, 0.9f) * 0.8f;
    v3 q = V(fabsf(p.x), p.y, fabsf(p.z));
    float ax = box(sub(q, V(0, 68.6f, 35.5f)), V(66, 3.6f, 1.1f), 0.3f), az = box(sub(q, V(69.5f, 68.6f, 0)), V(1.1f, 3.6f, 33), 0.3f);
    float l = leg(q, V(69, 72.5f, 35), V(76.5f, 0, 41), 3.9f, 2.0f);
    l = smax(l, q.y - 72.3f, 0.2f);
    if (ax < d) d = ax, m = TABLE_APRON_X;
    if (az < d) d = az, m = TABLE_APRON_Z;
    if (l < d) d = l, m = TABLE_LEG;
    if (mat) *mat = m;
    return d;
}
static void table_surface(v3 p, v3 n, int m, int fine, Surface *s) {
    (void)fine;
    if (m == TABLE_TOP) {   // staves of solid wood glued side by side
        static const float edge[] = {-46, -34.5f, -25, -12.5f, -2, 9.5f, 19, 31.5f, 46};
        int i = 0;
        while (i < 7 && p.z > edge[i + 1]) i++;
        float mid = (edge[i] + edge[i + 1]) / 2, joint = fminf(p.z - edge[i], edge[i + 1] - p.z);
        wood(V(p.x, p.y - 75, p.z - mid), V(1, 0, 0), 0.13f + i * 0.37f, s);
        s->albedo = scale(s->albedo, mixf(0.8f, 1, step01(0, 0.12f, joint)));
        if (fabsf(n.x) > 0.8f) s->albedo = scale(s->albedo, 0.86f);   // end grain drinks more oil
    } else if (m == TABLE_LEG) {
        wood(V(p.x - (p.x > 0 ? 73 : -73), p.y, p.z - (p.z > 0 ? 38 : -38)), V(p.x > 0 ? -0.1f : 0.1f, 1, 0), (p.x > 0) * 2 + (p.z > 0) + 0.6f, s);
    } else wood(p, m == TABLE_APRON_X ? V(1, 0, 0) : V(0, 0, 1), 4.4f + m, s);
}
