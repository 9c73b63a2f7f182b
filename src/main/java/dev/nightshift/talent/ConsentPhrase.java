package dev.nightshift.talent;

import dev.nightshift.shop.Language;

/**
 * What a talent is asked to speak into the camera for one consent: who they are, what they allow, and words drawn by chance,
 * so that no older recording can stand in.
 *
 * @param statement the sentence with the talent's name
 * @param words the drawn words, a space between them
 */
public record ConsentPhrase(Language language, String statement, String words) {
    /** All of it, as it is read aloud and kept in the consent. */
    public String text() {
        return statement + " " + words;
    }
}
