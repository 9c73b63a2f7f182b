package dev.nightshift.talent;

/**
 * The person whose likeness is performed.
 *
 * @param id short and lasting, such as {@code anna-berg}
 * @param name as on the contract
 * @param adult whether they declared to be 18 or older (rule R16)
 */
public record Talent(String id, String name, boolean adult) {
    public Talent {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a talent has an id and a name");
        }
    }
}
