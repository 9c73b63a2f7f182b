// The studio: a small path tracer with an endless warm-white floor, a soft box, and a denoiser.
// Usage: studio NAME SIZE SAMPLES OUT.ppm [alpha]   ("alpha" writes a PAM cut-out without the floor)
#include "studio.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static Product *P;
static float *grid;
static int gx, gy, gz, cutout;
static const v3 FLOOR = {0.86f, 0.835f, 0.80f};

typedef struct { uint64_t s; } Rng;
static float rnd(Rng *r) {
    r->s = r->s * 6364136223846793005ull + 1442695040888963407ull;
    uint32_t x = (uint32_t)(((r->s >> 18) ^ r->s) >> 27), k = (uint32_t)(r->s >> 59);
    return ((x >> k | x << (-k & 31)) >> 8) / 16777216.f;
}

// ---- geometry ----
static void bake(void) {
    v3 d = sub(P->hi, P->lo);
    gx = (int)(d.x / P->cell) + 2, gy = (int)(d.y / P->cell) + 2, gz = (int)(d.z / P->cell) + 2;
    grid = malloc(sizeof(float) * gx * gy * gz);
    for (int z = 0; z < gz; z++)
        for (int y = 0; y < gy; y++)
            for (int x = 0; x < gx; x++)
                grid[(z * gy + y) * gx + x] = P->map(add(P->lo, scale(V(x, y, z), P->cell)), 0);
}
// Distance at p from the grid, blended between its cells.
static float coarse(v3 p) {
    v3 q = scale(sub(p, P->lo), 1 / P->cell);
    int x = (int)clampf(q.x, 0, gx - 2), y = (int)clampf(q.y, 0, gy - 2), z = (int)clampf(q.z, 0, gz - 2);
    float u = clampf(q.x - x, 0, 1), v = clampf(q.y - y, 0, 1), w = clampf(q.z - z, 0, 1);
    const float *g = &grid[(z * gy + y) * gx + x], *h = g + gx * gy;
    return mixf(mixf(mixf(g[0], g[1], u), mixf(g[gx], g[gx + 1], u), v), mixf(mixf(h[0], h[1], u), mixf(h[gx], h[gx + 1], u), v), w);
}
// What the camera sees is exact near a surface; light that bounces needs the grid only.
static float field(v3 p, int exact) {
    float d = coarse(p);
    if (!exact) return d;
    return d > 2 * P->cell ? d - 0.87f * P->cell : P->map(p, 0);
}
static int clip(v3 o, v3 d, float *t0, float *t1) {
    const float *po = &o.x, *pd = &d.x, *l = &P->lo.x, *h = &P->hi.x;
    for (int i = 0; i < 3; i++) {
        float inv = 1 / (fabsf(pd[i]) < 1e-8f ? 1e-8f : pd[i]), a = (l[i] - po[i]) * inv, b = (h[i] - po[i]) * inv;
        *t0 = fmaxf(*t0, fminf(a, b)), *t1 = fminf(*t1, fmaxf(a, b));
    }
    return *t0 < *t1;
}
static float march(v3 o, v3 d, float tmax, float pixel, int exact) {
    float t0 = 0, t1 = tmax;
    if (!clip(o, d, &t0, &t1)) return -1;
    float t = t0;
    for (int i = 0; i < 200 && t < t1; i++) {
        float h = field(add(o, scale(d, t)), exact);
        if (h < (exact ? 0.004f + pixel * t : 0.05f * P->cell)) return t;
        t += fmaxf(h, exact ? 0.004f : 0.1f * P->cell);
    }
    return -1;
}
static float near(v3 p, int exact) { return exact ? P->map(p, 0) : coarse(p); }
static v3 gradient(v3 p, int exact) {
    float e = exact ? 0.02f : 0.5f * P->cell;
    v3 a = V(1, -1, -1), b = V(-1, -1, 1), c = V(-1, 1, -1), d = V(1, 1, 1);
    v3 n = scale(a, near(add(p, scale(a, e)), exact));
    n = add(n, scale(b, near(add(p, scale(b, e)), exact)));
    n = add(n, scale(c, near(add(p, scale(c, e)), exact)));
    return norm(add(n, scale(d, near(add(p, scale(d, e)), exact))));
}

// ---- light ----
static v3 BOX_AT, BOX_U, BOX_V, BOX_N;
static v3 BOX_LIGHT = {13.5f, 12.6f, 11.4f};
static float unit;   // the size of the product: lights grow with it
static void rig(void) {
    unit = len(sub(P->hi, P->lo)) * 0.5f;
    v3 c = scale(add(P->lo, P->hi), 0.5f);
    BOX_AT = add(c, scale(V(-1.5f, 2.3f, 1.5f), unit));
    BOX_N = norm(sub(c, BOX_AT));
    BOX_U = scale(norm(cross(BOX_N, V(0, 1, 0))), unit * 0.85f);
    BOX_V = scale(norm(cross(BOX_U, BOX_N)), unit * 0.85f);
}
// The studio around: bright ceiling, a strip light at the right, darker behind the camera.
static v3 dome(v3 d) {
    float up = step01(-0.2f, 1, d.y), strip = step01(0.75f, 0.9f, dot(d, norm(V(1, 0.25f, 0.35f))));
    float back = step01(0.2f, 0.95f, d.z) * step01(0.7f, 0.1f, d.y);
    float l = mixf(0.52f, 1.0f, up) * (1 - 0.65f * back) + 1.6f * strip;
    return scale(V(1, 0.975f, 0.945f), l * 0.82f * P->studio);
}
static int in_box(v3 o, v3 d) {
    float k = dot(d, BOX_N);
    if (k > -1e-4f) k = -k;
    float t = dot(sub(BOX_AT, o), BOX_N) / dot(d, BOX_N);
    v3 q = sub(add(o, scale(d, t)), BOX_AT);
    return t > 0 && dot(d, BOX_N) < 0 && fabsf(dot(q, BOX_U)) < dot(BOX_U, BOX_U) && fabsf(dot(q, BOX_V)) < dot(BOX_V, BOX_V);
}
static v3 direct(v3 p, v3 n, float u, float v, float w, float x) {
    v3 sum = V(0, 0, 0), to = sub(add(BOX_AT, add(scale(BOX_U, 2 * u - 1), scale(BOX_V, 2 * v - 1))), p);
    float r = len(to), area = 4 * len(BOX_U) * len(BOX_V);
    to = scale(to, 1 / r);
    float k = dot(n, to) * -dot(to, BOX_N) * area / (r * r * (float)M_PI);
    if (k > 0 && march(p, to, r, 0, 0) < 0) sum = scale(BOX_LIGHT, k);
    if (P->bulb_radius > 0) {
        float z = 2 * w - 1, s = sqrtf(1 - z * z), a = 6.2832f * x;
        v3 on = V(s * cosf(a), s * sinf(a), z), q = add(P->bulb, scale(on, P->bulb_radius));
        to = sub(q, p), r = len(to), to = scale(to, 1 / r);
        k = dot(n, to) * -dot(on, to) * 4 * P->bulb_radius * P->bulb_radius / (r * r);
        if (k > 0 && r > 1 && march(p, to, r - 1.5f * P->cell, 0, 0) < 0) sum = add(sum, scale(P->bulb_light, k));
    }
    return sum;
}
static v3 cosine(v3 n, float u, float v) {
    float z = 1 - 2 * u, s = sqrtf(fmaxf(0, 1 - z * z)), a = 6.2832f * v;
    return norm(add(scale(n, 1.0005f), V(s * cosf(a), s * sinf(a), z)));
}

typedef struct { v3 part[2], albedo, normal; float depth, cover; } Sample;   // part: scattered and mirrored light
static float seq(int i, int dim, float offset) {
    static const float A[8] = {0.6180340f, 0.7548777f, 0.5698403f, 0.8191725f, 0.6710436f, 0.5497005f, 0.8566749f, 0.7338919f};
    float x = offset + i * A[dim];
    return x - floorf(x);
}
static Sample trace(v3 o, v3 d, Rng *r, int i, const float *off, float pixel) {
    Sample out = {{{0}}, V(1, 1, 1), V(0, 1, 0), 1e4f, 0};
    v3 through = V(1, 1, 1);
    int part = 0, mirror = 1;   // the last bounce was a reflection: lights are seen, not sampled
    for (int depth = 0; depth < 5; depth++) {
        float ground = d.y < -1e-4f ? -o.y / d.y : 1e9f;
        float t = march(o, d, fminf(ground, 5000), pixel, !depth);
        Surface s = {.albedo = FLOOR, .n = V(0, 1, 0), .rough = 1};
        v3 p, n = V(0, 1, 0);
        float fade = 0;
        if (t >= 0) {
            int m = 0;
            p = add(o, scale(d, t));
            P->map(p, &m);
            n = s.n = gradient(p, !depth);
            s.albedo = V(0.5f, 0.5f, 0.5f);
            P->surface(p, n, m, depth == 0, &s);
            if (dot(s.n, d) > -0.02f) s.n = n;
        } else if (ground < 1e8f) {
            t = ground, p = add(o, scale(d, t));
            v3 c = scale(add(P->lo, P->hi), 0.5f);
            fade = step01(unit * 0.9f, unit * 4.5f, hyp(p.x - c.x, p.z - c.z));
        } else fade = 1;
        if (fade > 0) {
            v3 sky = scale(V(0.935f, 0.90f, 0.862f), 1.42f * P->studio);
            if (depth) sky = mirror && d.y > 0 && in_box(o, d) ? scale(BOX_LIGHT, 0.8f) : dome(d);
            out.part[part] = add(out.part[part], scale(mul(through, sky), depth && t < 0 ? 1 : fade));
            if (t < 0) break;
            through = scale(through, 1 - fade);
            if (fade > 0.999f) break;
        }
        v3 albedo = s.albedo;
        if (s.sheen > 0) albedo = scale(albedo, 1 + s.sheen * powf(clampf(1 - fabsf(dot(s.n, d)), 0, 1), 2.5f));
        if (!depth) {
            out.cover = t != ground, out.depth = t, out.normal = s.n;
            if (!s.metal) out.albedo = lerp3(albedo, V(0.9f, 0.9f, 0.9f), fade);
        }
        if (s.emission.x > 0 && mirror) out.part[part] = add(out.part[part], mul(through, s.emission));
        v3 q = add(p, scale(n, 0.45f * P->cell));
        float f = s.gloss + (1 - s.gloss) * powf(1 - clampf(-dot(s.n, d), 0, 1), 5) * (s.gloss > 0) * (1 - s.rough);
        float pick = depth || f == 0 ? f : fmaxf(f, 0.3f);   // look into reflections more often than they are bright
        if (s.metal || rnd(r) < pick) {
            if (!s.metal) through = scale(through, f / pick);
            if (!depth) part = 1;
            v3 refl = sub(d, scale(s.n, 2 * dot(s.n, d)));
            v3 lobe = V(rnd(r) + rnd(r) - 1, rnd(r) + rnd(r) - 1, rnd(r) + rnd(r) - 1);
            d = norm(add(refl, scale(lobe, s.rough * s.rough * 1.6f)));
            if (dot(d, n) < 0.01f) break;
            if (s.metal) through = mul(through, albedo);
            mirror = 1;
        } else {
            through = scale(mul(through, albedo), (1 - f) / (1 - pick));
            v3 l = depth ? direct(q, s.n, rnd(r), rnd(r), rnd(r), rnd(r))
                         : direct(q, s.n, seq(i, 2, off[2]), seq(i, 3, off[3]), seq(i, 6, off[6]), seq(i, 7, off[7]));
            out.part[part] = add(out.part[part], mul(through, l));
            d = depth ? cosine(s.n, rnd(r), rnd(r)) : cosine(s.n, seq(i, 4, off[4]), seq(i, 5, off[5]));
            if (dot(d, n) < 0.01f) break;
            mirror = 0;
        }
        o = q;
        if (depth >= 2) {
            float keep = fmaxf(through.x, fmaxf(through.y, through.z));
            if (rnd(r) > keep) break;
            through = scale(through, 1 / fmaxf(keep, 1e-3f));
        }
    }
    for (int i = 0; i < 2; i++) {   // no fireflies
        v3 *c = &out.part[i];
        float top = fmaxf(c->x, fmaxf(c->y, c->z));
        *c = top < 1e6f ? scale(*c, top > 5 ? 5 / top : 1) : V(0, 0, 0);
    }
    return out;
}

// ---- picture ----
typedef struct { v3 light[2], albedo, normal; float depth, var[2], cover; } Pixel;
static float lum(v3 c) { return 0.3f * c.x + 0.6f * c.y + 0.1f * c.z; }
static void shoot(Pixel *px, int size, int spp) {
    v3 f = norm(sub(P->target, P->eye)), right = norm(cross(f, V(0, 1, 0))), up = cross(right, f);
    float k = tanf(P->fov * (float)M_PI / 360);
    for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
            Rng r = {((uint64_t)y * size + x) * 0x9E3779B97F4A7C15ull + 77};
            float off[8];
            for (int i = 0; i < 8; i++) off[i] = rnd(&r), off[i] = rnd(&r);
            Pixel a = {0};
            float l2[2] = {0}, l1[2] = {0};
            for (int i = 0; i < spp; i++) {
                float sx = (2 * (x + seq(i, 0, off[0])) / size - 1) * k, sy = (1 - 2 * (y + seq(i, 1, off[1])) / size) * k;
                Sample s = trace(P->eye, norm(add(f, add(scale(right, sx), scale(up, sy)))), &r, i, off, 0.25f * k / size);
                a.albedo = add(a.albedo, s.albedo), a.normal = add(a.normal, s.normal);
                a.depth += fminf(s.depth, 5000), a.cover += s.cover;
                for (int k2 = 0; k2 < 2; k2++) {
                    float l = lum(s.part[k2]) / (k2 ? 1 : lum(s.albedo) + 0.02f);
                    a.light[k2] = add(a.light[k2], s.part[k2]), l1[k2] += l, l2[k2] += l * l;
                }
            }
            float w = 1.f / spp;
            a.albedo = scale(a.albedo, w), a.normal = norm(a.normal), a.depth *= w, a.cover *= w;
            for (int part = 0; part < 2; part++) {
                a.light[part] = scale(a.light[part], w);
                a.var[part] = fmaxf(0, l2[part] * w - l1[part] * l1[part] * w * w) / spp;
            }
            v3 *l = &a.light[0];
            *l = V(l->x / (a.albedo.x + 0.02f), l->y / (a.albedo.y + 0.02f), l->z / (a.albedo.z + 0.02f));
            px[y * size + x] = a;
        }
        if (y % 100 == 99) fprintf(stderr, "%s %d/%d\n", P->name, y + 1, size);
    }
}
// Edge-avoiding a-trous wavelet filter (Dammertz et al. 2010) with variance guidance (Schied et al. 2017), one frame.
static void denoise(Pixel *px, int size, int part) {
    Pixel *out = malloc(sizeof(Pixel) * size * size);
    static const float K[3] = {0.375f, 0.25f, 0.0625f};
    for (int pass = 0; pass < 5; pass++) {
        int s = 1 << pass;
        for (int y = 0; y < size; y++)
            for (int x = 0; x < size; x++) {
                Pixel c = px[y * size + x];
                float var = 0, vw = 0;
                for (int j = -1; j <= 1; j++)
                    for (int i = -1; i <= 1; i++) {
                        int u = (int)clampf(x + i, 0, size - 1), v = (int)clampf(y + j, 0, size - 1);
                        float w = (i ? 0.5f : 1) * (j ? 0.5f : 1);
                        var += w * px[v * size + u].var[part], vw += w;
                    }
                float sl = 2.2f * sqrtf(var / vw) + 0.002f, sum = 0, varsum = 0;
                v3 light = V(0, 0, 0);
                for (int j = -2; j <= 2; j++)
                    for (int i = -2; i <= 2; i++) {
                        int u = x + i * s, v = y + j * s;
                        if (u < 0 || v < 0 || u >= size || v >= size) continue;
                        Pixel *q = &px[v * size + u];
                        v3 da = sub(q->albedo, c.albedo);
                        float nn = clampf(dot(q->normal, c.normal), 0, 1);
                        float e = fabsf(lum(q->light[part]) - lum(c.light[part])) / sl + fabsf(q->cover - c.cover) * 4 + dot(da, da) * 20
                                + fabsf(q->depth - c.depth) / (c.depth * 0.004f * (s + 1)) ;
                        float w = K[abs(i)] * K[abs(j)] * expf(-e) * powf(nn, 48);
                        light = add(light, scale(q->light[part], w)), sum += w, varsum += w * w * q->var[part];
                    }
                out[y * size + x] = c;
                out[y * size + x].light[part] = scale(light, 1 / (sum + 1e-9f));
                out[y * size + x].var[part] = varsum / (sum * sum + 1e-9f);
            }
        memcpy(px, out, sizeof(Pixel) * size * size);
    }
    free(out);
}
static int tone(float x) {
    x *= 0.78f * P->exposure;
    float soft = x < 0.6f ? x : 0.6f + 0.4f * (1 - expf(-(x - 0.6f) / 0.4f));   // a shoulder, so that white keeps its drawing
    return (int)clampf(255 * powf(soft, 1 / 2.2f) + 0.5f, 0, 255);
}
int main(int n, char **arg) {
    if (n < 5) return fprintf(stderr, "usage: studio NAME SIZE SAMPLES OUT [alpha]\n"), 2;
    for (int i = 0; i < product_count; i++)
        if (!strcmp(products[i].name, arg[1])) P = &products[i];
    if (!P) return fprintf(stderr, "unknown product %s\n", arg[1]), 2;
    int size = atoi(arg[2]), spp = atoi(arg[3]);
    cutout = n > 5;
    if (P->exposure == 0) P->exposure = 1;
    if (P->studio == 0) P->studio = 1;
    BOX_LIGHT = scale(BOX_LIGHT, P->studio);
    bake();
    rig();
    Pixel *px = malloc(sizeof(Pixel) * size * size);
    shoot(px, size, spp);
    denoise(px, size, 0), denoise(px, size, 1);
    FILE *f = fopen(arg[4], "wb");
    if (!f) return perror(arg[4]), 1;
    if (cutout) fprintf(f, "P7\nWIDTH %d\nHEIGHT %d\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n", size, size);
    else fprintf(f, "P6\n%d %d\n255\n", size, size);
    for (int i = 0; i < size * size; i++) {
        v3 c = add(mul(px[i].light[0], add(px[i].albedo, V(0.02f, 0.02f, 0.02f))), px[i].light[1]);
        fputc(tone(c.x), f), fputc(tone(c.y), f), fputc(tone(c.z), f);
        if (cutout) fputc((int)(255 * px[i].cover + 0.5f), f);
    }
    return fclose(f);
}
