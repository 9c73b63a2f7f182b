package dev.nightshift.host.knowledge.store;

/** Text that any database takes: bounded, well-formed, without control characters. Pure. */
final class StoredText {
    private StoredText() {}

    /**
     * The beginning of a text.
     *
     * @param most UTF-16 units; a pair is never cut
     */
    static String cut(String text, int most) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), most));
        text.codePoints()
                .limit(most)
                .map(sign -> isStorable(sign) ? sign : ' ')
                .takeWhile(sign -> kept.length() + Character.charCount(sign) <= most)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isStorable(int sign) {
        boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !surrogate && !Character.isISOControl(sign);
    }
}
