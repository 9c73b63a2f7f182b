package dev.nightshift.talent.vault;

import java.util.regex.Pattern;

/**
 * A named part of a host's file.
 *
 * @param length plain, in bytes
 * @param sha256 of its plain bytes, hexadecimal
 */
public record Section(String name, long length, String sha256) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._/-]{0,79}");

    public Section {
        if (!NAME.matcher(name).matches() || length < 0) {
            throw new IllegalArgumentException("no section: " + name);
        }
    }
}
