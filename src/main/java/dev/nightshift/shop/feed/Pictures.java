package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.Parsed.quote;

import dev.nightshift.shop.Sourced;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the pictures of products in the shop's folder and nowhere else; links are kept, and not fetched. */
final class Pictures {
    private static final int SIGNATURE_BYTES = 12;

    private final Path folder;
    private final ProblemLog log;

    Pictures(Path folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** Links as written, files as paths below the folder; one that can't be used is a problem. */
    List<String> usable(List<Cell> pictures) {
        return pictures.stream()
                .flatMap(cell -> usable(cell).stream())
                .distinct()
                .toList();
    }

    /** A file as a path below the folder; what can't be used, and a link, is a problem. */
    Optional<String> file(FactNode.Leaf leaf) {
        try {
            return Links.isWeb(leaf.text()) ? refuse(leaf, "a link can't be used here") : file((Written) leaf);
        } catch (IOException | InvalidPathException unreadable) {
            return refuse(leaf, quote(leaf.text()) + " can't be read");
        }
    }

    private Optional<String> usable(Cell cell) {
        if (Links.isWeb(cell.text())) {
            return log.read(cell, Links::parse).map(Sourced::value).map(Object::toString);
        }
        try {
            return file((Written) cell);
        } catch (IOException | InvalidPathException unreadable) {
            return refuse(cell, quote(cell.text()) + " can't be read");
        }
    }

    private Optional<String> file(Written cell) throws IOException {
        Path root = folder.toRealPath();
        Path path = root.resolve(cell.text().replace('\\', '/')).normalize();
        if (!path.startsWith(root)) {
            return refuse(cell, quote(cell.text()) + " lies outside the shop's folder");
        }
        if (!Files.isRegularFile(path)) {
            return refuse(cell, "there is no file " + quote(cell.text()));
        }
        if (!path.toRealPath().startsWith(root)) {
            return refuse(cell, quote(cell.text()) + " leads outside the shop's folder");
        }
        if (!isPicture(path)) {
            return refuse(cell, quote(cell.text()) + " is not a PNG, JPEG, WebP or GIF picture");
        }
        return Optional.of(root.relativize(path).toString().replace('\\', '/'));
    }

    private Optional<String> refuse(Written cell, String reason) {
        log.add(
                cell,
                reason,
                "Put the picture below images/ and name it as images/NAME; the product was loaded without");
        return Optional.empty();
    }

    private static boolean isPicture(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            String head = new String(bytes.readNBytes(SIGNATURE_BYTES), StandardCharsets.ISO_8859_1);
            return head.startsWith("\u0089PNG\r\n")
                    || head.startsWith("\u00ff\u00d8\u00ff")
                    || head.startsWith("GIF8")
                    || (head.startsWith("RIFF") && head.endsWith("WEBP"));
        }
    }
}
