package dev.nightshift.avatar.drawn.svg;

/** Reads {@code #rgb} and {@code #rrggbb}. */
final class Colour {
    private Colour() {}

    static int parse(String text, double opacity) {
        if (!text.matches("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")) {
            throw new SvgException("colour '" + text + "' isn't supported: write #rrggbb");
        }
        String hex = text.length() == 7 ? text.substring(1) : doubled(text.substring(1));
        int alpha = (int) Math.round(255 * Math.clamp(opacity, 0, 1));
        return alpha << 24 | Integer.parseInt(hex, 16);
    }

    private static String doubled(String hex) {
        StringBuilder all = new StringBuilder();
        hex.chars().forEach(digit -> all.append((char) digit).append((char) digit));
        return all.toString();
    }
}
