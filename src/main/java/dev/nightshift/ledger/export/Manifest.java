package dev.nightshift.ledger.export;

import dev.nightshift.ledger.LedgerJson;
import dev.nightshift.talent.vault.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every file of an export but the manifest, its signature and the recordings that {@code replay.json} names: {@code manifest.json}.
 *
 * @param show {@code ROOM/SHOW}
 */
record Manifest(List<Item> files, String show) {
    Manifest {
        files = List.copyOf(files);
    }

    /** A file as it was written. */
    record Item(long bytes, String name, String sha256) {
        static Item of(Path folder, String name) throws IOException {
            Path file = folder.resolve(name);
            return new Item(Files.size(file), name, Hashes.of(file));
        }
    }

    static Manifest of(Path folder, String show) throws IOException {
        List<Item> items = new ArrayList<>();
        for (String name : ExportFiles.LISTED) {
            items.add(Item.of(folder, name));
        }
        return new Manifest(items, show);
    }

    byte[] bytes() {
        return LedgerJson.write(this);
    }
}
