package dev.nightshift.studio.matting;

/** What the net says within a cell, between its four corners. One thread. */
final class NetCorners {
    private float upperLeft;
    private float upperRight;
    private float lowerLeft;
    private float lowerRight;
    private float edge;

    /** Goes to a cell. */
    void at(int cell, BandAlpha.Given given) {
        int cellsWide = (given.picture().width() + Cells.SIZE - 1) / Cells.SIZE;
        int left = cell % cellsWide * Cells.SIZE;
        int top = cell / cellsWide * Cells.SIZE;
        float x = given.place().x(left);
        float y = given.place().y(top);
        float right = given.place().x(left + Cells.SIZE);
        float bottom = given.place().y(top + Cells.SIZE);
        upperLeft = given.likely().at(x, y) / 255;
        upperRight = given.likely().at(right, y) / 255;
        lowerLeft = given.likely().at(x, bottom) / 255;
        lowerRight = given.likely().at(right, bottom) / 255;
        edge = given.edge().at((x + right) / 2, (y + bottom) / 2) / 255;
    }

    /** How likely a pixel of the cell shows the person, 0 .. 1. */
    float likely(int x, int y) {
        float u = (x + .5f) / Cells.SIZE;
        float v = (y + .5f) / Cells.SIZE;
        float upper = upperLeft + (upperRight - upperLeft) * u;
        float lower = lowerLeft + (lowerRight - lowerLeft) * u;
        return upper + (lower - upper) * v;
    }

    /** How far the cell is at the net's own edge, 0 .. 1. */
    float edge() {
        return edge;
    }
}
