package dev.nightshift.talent.file;

/**
 * Something wrong in a consent's file.
 *
 * @param file what the file is called
 * @param place the key's path, such as {@code scope.languages[1]}, or line and column where the file is no JSON
 * @param reason what is wrong
 * @param whatToDo how to mend it
 */
public record Problem(String file, String place, String reason, String whatToDo) {
    /** One line for a person. */
    @Override
    public String toString() {
        return file + ": " + place + ": " + reason + ". " + whatToDo + ".";
    }
}
