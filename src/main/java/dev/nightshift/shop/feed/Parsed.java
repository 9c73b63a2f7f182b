package dev.nightshift.shop.feed;

/** A value that was read from text, or why it can't be read. */
sealed interface Parsed<T> {
    record Good<T>(T value) implements Parsed<T> {}

    /**
     * @param reason what is wrong, quoting the text
     * @param whatToDo how it is written right
     */
    record Bad<T>(String reason, String whatToDo) implements Parsed<T> {}

    /** A text between quotes, shortened so that a message stays readable. */
    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return '"' + (line.length() <= 60 ? line : line.substring(0, 60) + "...") + '"';
    }
}
