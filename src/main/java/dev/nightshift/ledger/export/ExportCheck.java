package dev.nightshift.ledger.export;

import dev.nightshift.ledger.BrokenLedgerException;
import dev.nightshift.ledger.ByteLines;
import dev.nightshift.ledger.Chain;
import dev.nightshift.ledger.LedgerJson;
import dev.nightshift.ledger.Mark;
import dev.nightshift.ledger.sign.Head;
import dev.nightshift.ledger.sign.HeadFile;
import dev.nightshift.ledger.sign.VerifyingKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks an exported show with nothing but its folder. */
public final class ExportCheck {
    private final Path folder;
    private final Optional<String> expected;
    private final ReplayCheck replays;
    private final List<String> listed;
    private final List<String> findings = new ArrayList<>();

    private ExportCheck(Path folder, Optional<String> expected) throws IOException {
        this.folder = folder;
        this.expected = expected;
        this.replays = ReplayCheck.in(folder);
        this.listed = Files.exists(folder.resolve(ExportFiles.REPLAY)) ? ExportFiles.LISTED : ExportFiles.LISTED_ONCE;
    }

    /** Whether a folder looks like an exported show. */
    public static boolean isExport(Path folder) {
        return Files.isDirectory(folder) && Files.exists(folder.resolve(ExportFiles.MANIFEST));
    }

    /**
     * Checks all of it.
     *
     * @param key fingerprint that the operator told; without it, whoever made a new key could have made all of the folder
     */
    public static Inspection of(Path folder, Optional<String> key) throws IOException {
        return new ExportCheck(folder, key).inspect();
    }

    private Inspection inspect() throws IOException {
        names();
        if (!findings.isEmpty()) {
            return new Inspection.Tampered(findings);
        }
        Optional<VerifyingKey> key = VerifyingKey.of(text(ExportFiles.KEY));
        if (key.isEmpty()) {
            return new Inspection.Tampered(List.of(ExportFiles.KEY + " holds no key"));
        }
        expected.filter(told -> !told.equals(key.get().fingerprint()))
                .ifPresent(told ->
                        findings.add("it was signed by the key " + key.get().fingerprint() + ", not by " + told));
        Optional<Manifest> manifest = manifest(key.get());
        Optional<ShowFile> show = LedgerJson.read(bytes(ExportFiles.SHOW), ShowFile.class);
        boolean elsewhere = findings.stream().noneMatch(finding -> finding.contains(".jsonl")) && !findings.isEmpty();
        if (manifest.isPresent() && show.isPresent() && !elsewhere) {
            return chain(key.get(), manifest.get(), show.get());
        }
        if (show.isEmpty()) {
            findings.add(ExportFiles.SHOW + " is not as it was written");
        }
        return new Inspection.Tampered(findings);
    }

    private void names() throws IOException {
        Set<String> wanted = new TreeSet<>(listed);
        wanted.addAll(replays.held());
        wanted.add(ExportFiles.MANIFEST);
        wanted.add(ExportFiles.SIGNATURE);
        try (Stream<Path> all = Files.list(folder)) {
            Set<String> there =
                    all.map(path -> String.valueOf(path.getFileName())).collect(Collectors.toCollection(TreeSet::new));
            wanted.stream().filter(name -> !there.contains(name)).forEach(name -> findings.add(name + " is missing"));
            wanted.addAll(replays.apart());
            there.stream().filter(name -> !wanted.contains(name)).forEach(name -> findings.add(name + " was added"));
        }
    }

    private Optional<Manifest> manifest(VerifyingKey key) throws IOException {
        byte[] bytes = bytes(ExportFiles.MANIFEST);
        if (!key.signed(bytes, text(ExportFiles.SIGNATURE))) {
            findings.add("the signature does not fit " + ExportFiles.MANIFEST + " and " + ExportFiles.KEY);
        }
        Optional<Manifest> manifest = LedgerJson.read(bytes, Manifest.class);
        if (manifest.isEmpty()) {
            findings.add(ExportFiles.MANIFEST + " is not as it was written");
            return manifest;
        }
        for (Manifest.Item item : manifest.get().files()) {
            boolean known = listed.contains(item.name());
            if (!known || !item.equals(Manifest.Item.of(folder, item.name()))) {
                findings.add(item.name() + " is not as it was exported");
            }
        }
        if (manifest.get().files().size() != listed.size()) {
            findings.add(ExportFiles.MANIFEST + " does not name every file");
        }
        return manifest;
    }

    private Inspection chain(VerifyingKey key, Manifest manifest, ShowFile show) throws IOException {
        if (!manifest.show().equals(show.show()) || !show.key().equals(key.fingerprint())) {
            findings.add(ExportFiles.SHOW + " and " + ExportFiles.MANIFEST + " do not belong together");
        }
        findings.addAll(replays.findings());
        List<Head> heads = heads();
        heads.stream()
                .filter(head -> !head.by(key, show.show()))
                .forEach(head -> findings.add("the head over " + head.lines() + " lines was not signed by this key"));
        Mark end = follow(heads.stream().map(Head::mark).collect(Collectors.toSet()));
        if (heads.isEmpty() || !heads.getLast().mark().equals(end) || show.lines() != end.lines()) {
            findings.add("the last head does not stand at the end of the chain");
        }
        return findings.isEmpty()
                ? new Inspection.Whole(show.show(), end.lines(), heads.size(), key.fingerprint(), replays.seen())
                : new Inspection.Tampered(findings);
    }

    private List<Head> heads() throws IOException {
        try {
            return new HeadFile(folder.resolve(ExportFiles.HEADS)).all();
        } catch (BrokenLedgerException broken) {
            findings.add(ExportFiles.HEADS + ": " + broken.getMessage());
            return List.of();
        }
    }

    /** Follows the chain; every signed place has to lie on it. */
    private Mark follow(Set<Mark> signed) throws IOException {
        Set<Mark> missed = new java.util.HashSet<>(signed);
        Chain chain = new Chain();
        missed.remove(chain.mark());
        try (ByteLines lines = new ByteLines(Files.newInputStream(folder.resolve(ExportFiles.RECORDS)))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                chain.follow(line.get());
                missed.remove(chain.mark());
            }
        } catch (BrokenLedgerException broken) {
            findings.add(ExportFiles.RECORDS + ": " + broken.getMessage());
        }
        missed.forEach(mark -> findings.add("the head over " + mark.lines() + " lines does not lie on the chain"));
        return chain.mark();
    }

    private String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }
}
