package dev.nightshift.avatar.drawn.svg;

import java.util.Locale;

/** Reads SVG path data (SVG 1.1, 8.3): all commands, absolute and relative. */
final class PathParser {
    private final PathScanner scan;
    private final OutlineBuilder out = new OutlineBuilder();
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** Last control point, which S and T mirror. */
    private double controlX;

    private double controlY;
    private char previous = 'M';

    private PathParser(String data) {
        this.scan = new PathScanner(data);
    }

    static Outline parse(String data) {
        PathParser parser = new PathParser(data);
        while (parser.scan.hasMore()) {
            parser.command(parser.scan.command());
        }
        return parser.out.build();
    }

    private void command(char command) {
        char kind = String.valueOf(command).toUpperCase(Locale.ROOT).charAt(0);
        boolean relative = kind != command;
        do {
            step(kind, relative);
            previous = kind;
            kind = kind == 'M' ? 'L' : kind;
        } while (kind != 'Z' && scan.hasNumber());
    }

    private void step(char kind, boolean relative) {
        double ox = relative ? x : 0;
        double oy = relative ? y : 0;
        switch (kind) {
            case 'M' -> moveTo(ox + scan.number(), oy + scan.number());
            case 'L' -> lineTo(ox + scan.number(), oy + scan.number());
            case 'H' -> lineTo(ox + scan.number(), y);
            case 'V' -> lineTo(x, oy + scan.number());
            case 'C' -> cubicTo(ox + scan.number(), oy + scan.number(), ox, oy);
            case 'S' -> cubicTo(mirrored(x, controlX, "CS"), mirrored(y, controlY, "CS"), ox, oy);
            case 'Q' -> quadTo(ox + scan.number(), oy + scan.number(), ox, oy);
            case 'T' -> quadTo(mirrored(x, controlX, "QT"), mirrored(y, controlY, "QT"), ox, oy);
            case 'A' -> arcTo(ox, oy);
            case 'Z' -> closePath();
            default -> throw new SvgException("path command '" + kind + "' isn't known");
        }
    }

    private double mirrored(double at, double control, String after) {
        return after.indexOf(previous) >= 0 ? 2 * at - control : at;
    }

    private void moveTo(double px, double py) {
        out.move(px, py);
        startX = px;
        startY = py;
        at(px, py);
    }

    private void lineTo(double px, double py) {
        out.line(px, py);
        at(px, py);
    }

    private void cubicTo(double x1, double y1, double ox, double oy) {
        double x2 = ox + scan.number();
        double y2 = oy + scan.number();
        double px = ox + scan.number();
        double py = oy + scan.number();
        out.cubic(x1, y1, x2, y2, px, py);
        at(px, py);
        controlX = x2;
        controlY = y2;
    }

    private void quadTo(double cx, double cy, double ox, double oy) {
        double px = ox + scan.number();
        double py = oy + scan.number();
        out.quad(x, y, cx, cy, px, py);
        at(px, py);
        controlX = cx;
        controlY = cy;
    }

    private void arcTo(double ox, double oy) {
        double rx = scan.number();
        double ry = scan.number();
        double rotation = scan.number();
        boolean large = scan.flag();
        boolean sweep = scan.flag();
        double px = ox + scan.number();
        double py = oy + scan.number();
        Arc.between(x, y, rx, ry, rotation, large, sweep, px, py).appendTo(out);
        at(px, py);
    }

    private void closePath() {
        out.close();
        at(startX, startY);
    }

    private void at(double px, double py) {
        x = px;
        y = py;
        controlX = px;
        controlY = py;
    }
}
