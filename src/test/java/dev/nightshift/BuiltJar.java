package dev.nightshift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jar that the launcher starts.
 *
 * @param cache what the virtual machine learnt in a first start, made after the jar
 */
record BuiltJar(Path jar, Optional<Path> cache) {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** The jar, unless a class was compiled after it was built. */
    static Optional<BuiltJar> ifCurrent() {
        Path jar = TARGET.resolve("nightshift.jar");
        return Optional.of(jar)
                .filter(Files::exists)
                .filter(built -> newerThanAll(built, TARGET.resolve("classes")))
                .map(built -> new BuiltJar(built, cache(built)));
    }

    /** What follows the launcher's own options. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        cache.ifPresent(file -> options.add("-XX:AOTCache=" + file));
        options.addAll(List.of("-jar", jar.toString()));
        return options;
    }

    private static Optional<Path> cache(Path jar) {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().matches("start-.*\\.aot"))
                    .filter(file -> changed(file) >= changed(jar))
                    .filter(file -> file.toFile().length() > 0)
                    .findFirst();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean newerThanAll(Path jar, Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile).allMatch(file -> changed(file) <= changed(jar));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long changed(Path file) {
        return file.toFile().lastModified();
    }
}
