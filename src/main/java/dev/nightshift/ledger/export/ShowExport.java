package dev.nightshift.ledger.export;

import dev.nightshift.ledger.ByteLines;
import dev.nightshift.ledger.Chain;
import dev.nightshift.ledger.KeptShow;
import dev.nightshift.ledger.LedgerJson;
import dev.nightshift.ledger.Mark;
import dev.nightshift.ledger.sign.Head;
import dev.nightshift.ledger.sign.SigningKey;
import dev.nightshift.shop.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Writes the evidence of a show into a folder of its own. A show on air is exported as far as it goes. */
public final class ShowExport {
    private final SigningKey key;

    public ShowExport(SigningKey key) {
        this.key = key;
    }

    /**
     * What is wanted.
     *
     * @param by who exports it
     * @param language of the page to be read
     * @param texts whether viewers' texts can be read in it; without, they stay sealed
     * @param replays whether recordings are copied into it; without, they are named with their digests. Whoever is greeted
     *     can be heard in them: with sealed texts they are never copied
     */
    public record Wish(String by, Instant at, Language language, boolean texts, boolean replays) {
        boolean films() {
            return texts && replays;
        }
    }

    /**
     * Writes it.
     *
     * @param folder that is not there yet
     * @throws IOException when it is there, can't be written, or the chain is broken
     */
    public void write(KeptShow show, Path folder, Wish wish) throws IOException {
        Files.createDirectory(folder);
        Mark end = records(show, folder.resolve(ExportFiles.RECORDS));
        heads(show, end, folder.resolve(ExportFiles.HEADS), wish.at());
        viewers(show, folder.resolve(ExportFiles.VIEWERS), wish.texts());
        ReplayFile replays = replays(show, folder, wish.films());
        Files.write(folder.resolve(ExportFiles.REPLAY), replays.bytes());
        text(folder, ExportFiles.KEY, key.shown().hex());
        ShowFile about = new ShowFile(
                wish.at(),
                wish.by(),
                key.shown().fingerprint(),
                end.lines(),
                show.name().toString());
        Files.write(folder.resolve(ExportFiles.SHOW), LedgerJson.write(about));
        ExportWords words = ExportWords.of(wish.language());
        text(folder, ExportFiles.README, words.readme());
        text(folder, ExportFiles.PAGE, page(show, folder, wish, about, new ExportPage(words, replays)));
        byte[] manifest = Manifest.of(folder, about.show()).bytes();
        Files.write(folder.resolve(ExportFiles.MANIFEST), manifest);
        text(folder, ExportFiles.SIGNATURE, key.sign(manifest));
    }

    private static Mark records(KeptShow show, Path to) throws IOException {
        Chain chain = new Chain();
        try (ByteLines lines = new ByteLines(Files.newInputStream(show.records()));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                chain.follow(line.get());
                out.write(line.get());
                out.write('\n');
            }
        }
        return chain.mark();
    }

    /** The last head is signed now, so that all of it is signed. */
    private void heads(KeptShow show, Mark end, Path to, Instant now) throws IOException {
        List<Head> heads = new ArrayList<>(show.heads().all());
        heads.removeIf(head -> head.lines() > end.lines());
        heads.add(Head.sign(show.name().toString(), end, now, key));
        try (OutputStream out = Files.newOutputStream(to)) {
            for (Head head : heads) {
                out.write(LedgerJson.write(head));
                out.write('\n');
            }
        }
    }

    private static void viewers(KeptShow show, Path to, boolean texts) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            if (texts) {
                for (var slot : show.viewers().forExport().entrySet()) {
                    out.write(
                            LedgerJson.write(new ViewerKey(HexFormat.of().formatHex(slot.getValue()), slot.getKey())));
                    out.write('\n');
                }
            }
        }
    }

    private static ReplayFile replays(KeptShow show, Path folder, boolean copied) throws IOException {
        List<ReplayFile.Film> films = new ArrayList<>();
        for (Path replay : show.replays()) {
            String name = "replay-" + replay.getFileName();
            films.add(Segments.of(replay, name, copied ? Optional.of(folder.resolve(name)) : Optional.empty()));
        }
        return new ReplayFile(films);
    }

    private static String page(KeptShow show, Path folder, Wish wish, ShowFile about, ExportPage page)
            throws IOException {
        Minutes minutes = new Minutes(spoken -> wish.texts() ? show.text(spoken) : Minutes.plainOnly(spoken));
        Chain chain = new Chain();
        try (ByteLines lines = new ByteLines(Files.newInputStream(folder.resolve(ExportFiles.RECORDS)))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                minutes.take(chain.follow(line.get()));
            }
        }
        return page.render(minutes, about);
    }

    private static void text(Path folder, String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
