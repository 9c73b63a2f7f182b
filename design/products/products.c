// The list of pictures: which product, from where, how close.
#include "chair.h"
#include "lamp.h"
#include "pot.h"
#include "rug.h"
#include "sofa.h"
#include "table.h"

#define SOFA .lo = {-112, -0.1f, -50}, .hi = {112, 90, 52}, .cell = 0.7f, .map = sofa_map, .surface = sofa_surface
#define TABLE .lo = {-83, -0.1f, -48}, .hi = {83, 77, 48}, .cell = 0.5f, .map = table_map, .surface = table_surface
#define LAMP .lo = {-102, -0.1f, -52}, .hi = {72, 198, 21}, .cell = 0.5f, .map = lamp_map, .surface = lamp_surface, \
             .bulb = {53.5f, 144.6f, 0}, .bulb_radius = 4.9f, .bulb_light = {170, 112, 54}, .studio = 0.72f
#define CHAIR .lo = {-34, -0.1f, -36}, .hi = {34, 86, 34}, .cell = 0.4f, .map = chair_map, .surface = chair_surface
#define RUG .lo = {-88, -0.1f, -134}, .hi = {88, 4, 134}, .cell = 0.4f, .map = rug_map, .surface = rug_surface
#define POT .lo = {-16, -0.1f, -13}, .hi = {16, 19, 13}, .cell = 0.12f, .map = pot_map, .surface = pot_surface
#define POT_OPEN .lo = {-16, -0.1f, -13}, .hi = {26, 26, 19}, .cell = 0.14f, .map = pot_open_map, .surface = pot_surface
Product products[] = {
    {.name = "WH-SOFA-3", SOFA, .eye = {-190, 150, 620}, .target = {-1, 36, 0}, .fov = 22.6f},
    {.name = "WH-SOFA-3-detail", SOFA, .eye = {-215, 120, 190}, .target = {-72, 53, 6}, .fov = 20},
    {.name = "WH-TABLE-OAK", TABLE, .eye = {-230, 190, 420}, .target = {0, 38, 0}, .fov = 22},
    {.name = "WH-TABLE-OAK-detail", TABLE, .eye = {-175, 130, 135}, .target = {-58, 68, 24}, .fov = 22},
    {.name = "WH-LAMP-ARC", LAMP, .eye = {-120, 130, 620}, .target = {-5, 96, 0}, .fov = 20.5f},
    {.name = "WH-LAMP-ARC-detail", LAMP, .eye = {20, 112, 190}, .target = {43, 150, 0}, .fov = 20},
    {.name = "WH-CHAIR", CHAIR, .eye = {-120, 105, 260}, .target = {0, 38.5f, 0}, .fov = 19.6f},
    {.name = "WH-CHAIR-detail", CHAIR, .eye = {-75, 110, 110}, .target = {-3, 61, -2}, .fov = 20},
    {.name = "WH-RUG", RUG, .eye = {-190, 360, 330}, .target = {8, 0, 6}, .fov = 31, .exposure = 0.92f},
    {.name = "WH-RUG-detail", RUG, .eye = {-125, 62, 196}, .target = {-62, 0, 106}, .fov = 24, .exposure = 0.84f},
    {.name = "WH-POT", POT, .eye = {-22, 34, 88}, .target = {0, 8, 0}, .fov = 22},
    {.name = "WH-POT-detail", POT_OPEN, .eye = {-30, 62, 78}, .target = {6.5f, 8.5f, 2}, .fov = 26},
};
const int product_count = sizeof products / sizeof *products;
