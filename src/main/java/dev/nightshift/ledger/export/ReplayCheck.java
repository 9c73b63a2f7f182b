package dev.nightshift.ledger.export;

import dev.nightshift.ledger.LedgerJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The recordings of an exported show, as {@code replay.json} names them; who signed that is the manifest's.
 *
 * @param films empty for an export of the time before recordings were named
 */
record ReplayCheck(Path folder, Optional<ReplayFile> films) {
    static ReplayCheck in(Path folder) throws IOException {
        Path file = folder.resolve(ExportFiles.REPLAY);
        return new ReplayCheck(
                folder,
                Files.isRegularFile(file)
                        ? LedgerJson.read(Files.readAllBytes(file), ReplayFile.class)
                        : Optional.empty());
    }

    /** Names of recordings that have to lie in the folder. */
    List<String> held() {
        return names(true);
    }

    /** Names of recordings that may lie there, being handed over apart. */
    List<String> apart() {
        return names(false);
    }

    /** Recordings that were named, and how many of them lie in the folder. */
    Inspection.Films seen() {
        List<String> all = new ArrayList<>(held());
        all.addAll(apart());
        long there = all.stream()
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .count();
        return new Inspection.Films(all.size(), (int) there);
    }

    /** What is not as it was exported, in sentences. */
    List<String> findings() throws IOException {
        List<String> findings = new ArrayList<>();
        for (ReplayFile.Film film : films.map(ReplayFile::films).orElse(List.of())) {
            Path file = folder.resolve(film.name());
            if (Files.isRegularFile(file)) {
                Segments.changed(file, film).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private List<String> names(boolean held) {
        return films.map(ReplayFile::films).orElse(List.of()).stream()
                .filter(film -> film.held() == held)
                .map(ReplayFile.Film::name)
                .toList();
    }
}
