// Linden, the three-seat sofa: 218 x 94 x 84 cm.
#pragma once
#include "materials.h"

enum { SOFA_GREEN, SOFA_PIPE, SOFA_OCHRE, SOFA_OAK, SOFA_SHADE };
static inline void nearer(float *d, int *m, float e, int material) { if (e < *d) *d = e, *m = material; }

// A box cushion whose faces are filled: thin axis y, half sizes b; the seam runs round both faces.
static float cushion(v3 p, v3 b, float r, float puff, float seed, float *seam) {
    float u = clampf(p.x / b.x, -1, 1), w = clampf(p.z / b.z, -1, 1);
    float fill = puff * (1 - u * u * u * u) * (1 - w * w * w * w);
    float crease = 0.35f * fbm(add(V(p.x * 0.09f, p.y * 0.05f, p.z * 0.16f), V(seed * 7, 0, seed)), 3)
                 + 0.17f * step01(0.6f, 1, fabsf(u)) * sinf(p.z * 0.55f + 2 * noise(V(p.x * 0.1f, seed, p.z * 0.1f)))
                 + 0.22f * step01(0.6f, 1, fabsf(w)) * sinf(p.x * 0.5f + 2 * noise(V(p.x * 0.1f, seed, p.z * 0.1f)));
    float side = 0.8f * (1 - u * u) * (1 - w * w);
    float d = box(V(p.x, p.y / (1 + fill / b.y), p.z), V(b.x + side * 0.2f, b.y, b.z), r) - crease;
    float edge = rect(p.x, p.z, b.x - 0.2f, b.z - 0.2f, r), y = fabsf(p.y) - (b.y - r * 0.35f) * (1 + 0.6f * fill / b.y);
    *seam = hyp(edge + r * 0.32f - crease * 0.8f, y) - 0.42f;
    float groove = hyp(edge + r * 0.32f - crease * 0.8f, y) - 0.65f;
    return smax(d, -groove, 0.6f) * 0.75f;
}
// A scatter cushion: two sheets sewn together, ears at the corners.
static float pillow(v3 p, v3 b, float seed, float *seam) {
    float u0 = clampf(p.x / b.x, -1, 1), w0 = clampf(p.z / b.z, -1, 1);
    float u = fabsf(p.x) / (b.x * (1 - 0.07f * (1 - w0 * w0))), w = fabsf(p.z) / (b.z * (1 - 0.07f * (1 - u0 * u0)));
    float rho = powf(powf(u, 6) + powf(w, 6), 1 / 6.f) + 1e-4f, y = p.y / b.y;
    float k0 = sqrtf(rho * rho + y * y), k1 = sqrtf(rho * rho / (b.x * b.x) + y * y / (b.y * b.y));
    float crease = 0.9f * (rho * rho) * noise(V(p.x * 0.16f + seed, p.y * 0.05f, p.z * 0.16f)) + 0.5f * fbm(V(p.x * 0.2f, seed, p.z * 0.2f), 2);
    *seam = hyp((rho - 1) * b.x + 0.25f, p.y) - 0.5f;
    return (k0 * (k0 - 1) / k1 - crease * step01(0.1f, 0.9f, fabsf(y) + rho * 0.5f)) * 0.6f;
}
static v3 SEAT(v3 p, int i) { return sub(p, V((i - 1) * 59.3f, 37.2f, 13.5f)); }
static v3 BACK(v3 p, int i) {
    v3 q = sub(p, V((i - 1) * 59.2f, 63.5f, -20.5f));
    q = rotz(q, (i - 1) * 0.02f + (i == 0 ? 0.012f : 0));
    q = rotx(q, 0.20f);
    return V(q.x, q.z, q.y);   // thin axis forward
}
static v3 SCATTER(v3 p, int i) {
    v3 q = i ? sub(p, V(67, 65.5f, -1)) : sub(p, V(-64, 66, -2));
    q = roty(q, i ? 0.42f : -0.2f);
    q = rotx(q, 0.38f);
    q = rotz(q, i ? 0.16f : -0.12f);
    return V(q.x, q.z, q.y);
}
static float sofa_map(v3 p, int *mat) {
    float d = 1e9f, seam = 0;
    int m = SOFA_GREEN;
    float x = fabsf(p.x), soft = 0.25f * fbm(scale(p, 0.07f), 2);
    float base = box(sub(p, V(0, 22, 2)), V(91, 8, 43), 2) - soft;
    float back = box(rotx(sub(p, V(0, 46, -38)), 0.06f), V(108, 32, 8.5f), 5.5f) - soft;
    v3 ap = V(x - 99, p.y - 38, p.z - 0.5f);
    float arm = box(V(ap.x, ap.y + 0.4f * fmaxf(0, 1 - ap.z * ap.z / 2000), ap.z), V(10.2f, 24, 46.3f), 5.2f) - soft;
    float armSeam = hyp(rect(ap.x, ap.y, 10.2f, 24, 5.2f) + 0.35f, fabsf(ap.z) - 44.2f) - 0.45f;
    nearer(&d, &m, base, SOFA_GREEN), nearer(&d, &m, back, SOFA_GREEN), nearer(&d, &m, smax(arm, -(armSeam - 0.3f), 0.4f), SOFA_GREEN);
    nearer(&d, &m, armSeam, SOFA_PIPE);
    int i = p.x < -29.6f ? 0 : p.x > 29.6f ? 2 : 1;
    for (int j = i > 0 ? i - 1 : 0; j <= i + 1 && j < 3; j++) {
        nearer(&d, &m, cushion(SEAT(p, j), V(29.5f, 7.4f, 33.2f), 4.4f, 1.9f, j + 1, &seam), SOFA_GREEN);
        nearer(&d, &m, seam, SOFA_PIPE);
        nearer(&d, &m, cushion(BACK(p, j), V(29.3f, 8.0f, 20.5f), 5.5f, 3.6f, j + 11, &seam), SOFA_GREEN);
        nearer(&d, &m, seam, SOFA_PIPE);
    }
    for (int j = 0; j < 2; j++) {
        nearer(&d, &m, pillow(SCATTER(p, j), V(23, 7.6f, 23), j + 3, &seam), SOFA_OCHRE);
        nearer(&d, &m, seam * 0.7f, SOFA_OCHRE);
    }
    v3 lp = V(x, p.y, fabsf(p.z - 0.5f));
    nearer(&d, &m, leg(lp, V(96, 15, 37), V(100, 0, 40.5f), 3, 1.9f), SOFA_OAK);
    if (mat) *mat = m;
    return d;
}
static void sofa_surface(v3 p, v3 n, int m, int fine, Surface *s) {
    if (m == SOFA_OAK) { wood(p, V(0.2f, 1, 0.1f), 3.3f + (p.x > 0), s); return; }
    if (m == SOFA_OCHRE) cloth(p, n, rgb(0x9C7130), 0.34f, fine, s);
    else cloth(p, n, scale(rgb(0x7E8676), m == SOFA_PIPE ? 0.94f : 1), 0.42f, fine, s);
}
