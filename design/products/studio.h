// What a product tells the studio: its shape, its surfaces, and how the photographer stands.
#pragma once
#include "vec.h"

typedef struct {
    v3 albedo, emission, n;   // n: the normal, bent by the fine relief of the material
    float gloss;              // reflectance of a clear coat when seen head-on, 0 = none
    float rough;              // roughness of coat or metal, 0..1
    float sheen;              // extra brightness of fibres at grazing angles
    int metal;
} Surface;

typedef struct {
    const char *name;
    v3 lo, hi;                               // the box around the product
    float cell;                              // size of a cell in the baked distance grid
    float (*map)(v3 p, int *material);       // signed distance; material may be null
    void (*surface)(v3 p, v3 n, int material, int fine, Surface *s);
    v3 eye, target;
    float fov;                               // degrees, of the whole square picture
    v3 bulb, bulb_light;                     // a small warm lamp inside the picture; radius 0 = none
    float bulb_radius;
    float exposure, studio;                  // how much light: of the picture, of the studio's lamps; 1 = as always
} Product;

extern Product products[];
extern const int product_count;
