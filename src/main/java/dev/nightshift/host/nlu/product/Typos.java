package dev.nightshift.host.nlu.product;

/** How far two words are apart in keystrokes. */
final class Typos {
    private Typos() {}

    /** Whether one word may be the other mistyped: one slip in six letters, two in nine, never in the first letter. */
    static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int slips = shorter >= 9 ? 2 : shorter >= 6 ? 1 : 0;
        return slips > 0
                && one.charAt(0) == other.charAt(0)
                && Math.abs(one.length() - other.length()) <= slips
                && distance(one, other) <= slips;
    }

    /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
    static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                table[row][column] = row == 0 || column == 0 ? row + column : cell(table, one, other, row, column);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int cell(int[][] table, String one, String other, int row, int column) {
        int cost = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int least = Math.min(
                Math.min(table[row - 1][column], table[row][column - 1]) + 1, table[row - 1][column - 1] + cost);
        boolean swapped = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(least, table[row - 2][column - 2] + 1) : least;
    }
}
