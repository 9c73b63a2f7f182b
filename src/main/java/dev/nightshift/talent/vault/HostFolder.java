package dev.nightshift.talent.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything of one host on the disk: its file and whatever was derived from the footage, which has no place elsewhere.
 *
 * @param path the folder
 */
record HostFolder(Path path, String name) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    HostFolder {
        if (!isName(name)) {
            throw new IllegalArgumentException("a host is called by small letters, digits and hyphens, not " + name);
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    Path file() {
        return path.resolve(name + ".host");
    }

    /** All files, in a fixed order. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(file -> !Files.isDirectory(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.isSymbolicLink(file) ? 0 : Files.size(file);
        }
        return bytes;
    }

    /** Deletes the folder with all that is in it. Follows no link out of it. */
    List<Receipt.Deleted> delete() throws IOException {
        List<Receipt.Deleted> deleted = new ArrayList<>();
        for (Path file : files()) {
            boolean link = Files.isSymbolicLink(file);
            deleted.add(new Receipt.Deleted(
                    path.relativize(file).toString(), link ? 0 : Files.size(file), link ? "" : Hashes.of(file)));
            Files.delete(file);
        }
        try (Stream<Path> folders = Files.walk(path)) {
            for (Path folder :
                    folders.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(folder);
            }
        }
        return deleted;
    }
}
