package dev.nightshift.ledger;

import dev.nightshift.ledger.sign.HeadFile;
import dev.nightshift.ledger.sign.SigningKey;
import dev.nightshift.ledger.viewer.ViewerKeys;
import dev.nightshift.talent.vault.InstallationKey;
import dev.nightshift.talent.vault.Strongbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The evidence of all shows of an installation: {@code DATA/ledger/ROOM/SHOW}. One thread at a time. */
public final class Archive {
    private static final int MEASURED = 20;
    /** Seconds that shows must have lasted together before an hour of them is reckoned. */
    private static final int LASTED = 1_800;

    private static final String REPLAYS = "replay";
    private static final String FILM = ".mp4";

    private final Path home;
    private final Keys keys;

    /** What it seals and signs by. */
    record Keys(Strongbox box, SigningKey signing, SecureRandom chance) {}

    private Archive(Path home, Keys keys) {
        this.home = home;
        this.keys = keys;
    }

    /**
     * Opens the archive of an installation; its keys are made when there are none.
     *
     * @param data the installation's data folder
     */
    public static Archive open(Path data, InstallationKey installation, SecureRandom chance) throws IOException {
        Path home = Files.createDirectories(data.resolve("ledger"));
        Strongbox box = Strongbox.open(data, installation, chance, "ledger");
        return new Archive(home, new Keys(box, SigningKey.in(home, box, chance), chance));
    }

    /** The key that it signs by. */
    public SigningKey signing() {
        return keys.signing();
    }

    /** All shows, by room, then by time. */
    public List<ShowName> shows() throws IOException {
        List<ShowName> shows = new ArrayList<>();
        for (String room : folders(home)) {
            for (String show : folders(home.resolve(room))) {
                ShowName.read(room + "/" + show).ifPresent(shows::add);
            }
        }
        shows.sort(null);
        return shows;
    }

    /** The newest show of a room. */
    public Optional<ShowName> newest(String room) throws IOException {
        return shows().stream().filter(show -> show.room().equals(room)).max(ShowName::compareTo);
    }

    /** Goes on with the evidence of a show, or begins it. @param told of each link that stands in it */
    public ShowLedger write(ShowName show, Consumer<Link> told) throws IOException {
        return new ShowLedger(folder(show), show, keys, told);
    }

    /** The evidence of a show as it stands, whether it goes on or not; empty when there is no such show. */
    public Optional<KeptShow> find(ShowName show) throws IOException {
        Path folder = folder(show);
        return Files.exists(folder.resolve(ShowLedger.RECORDS))
                ? Optional.of(new KeptShow(
                        show,
                        folder.resolve(ShowLedger.RECORDS),
                        new HeadFile(folder.resolve(ShowLedger.HEADS)),
                        viewers(show),
                        replays(show).stream()
                                .filter(file ->
                                        String.valueOf(file.getFileName()).endsWith(FILM))
                                .toList()))
                : Optional.empty();
    }

    /**
     * Destroys the keys of a viewer in every show: nothing that was written by them or said to them can be read any more, and
     * every chain stays whole.
     *
     * @param viewer as {@code PLATFORM:ID}
     * @return in how many shows they had a key
     */
    public int erase(String viewer, Instant now) throws IOException {
        int shows = 0;
        for (ShowName show : shows()) {
            try (ViewerKeys viewers = viewers(show)) {
                shows += viewers.erase(viewer, now) > 0 ? 1 : 0;
            }
        }
        return shows;
    }

    /** What an hour of a show takes, over the newest shows that lasted; empty while none did. */
    public OptionalLong bytesAnHour() throws IOException {
        long bytes = 0;
        long seconds = 0;
        for (ShowName show : shows().reversed().stream().limit(MEASURED).toList()) {
            Path records = folder(show).resolve(ShowLedger.RECORDS);
            if (Files.exists(records)) {
                bytes += bytes(show);
                seconds += Math.max(
                        0,
                        Files.getLastModifiedTime(records).toInstant().getEpochSecond()
                                - show.begin().getEpochSecond());
            }
        }
        return seconds < LASTED ? OptionalLong.empty() : OptionalLong.of(bytes * 3600 / seconds);
    }

    /** The folder that a room's replays are recorded into: a file each time that it goes on air. */
    public Path replayFolder(String room) throws IOException {
        return Files.createDirectories(home.resolve(room).resolve(REPLAYS));
    }

    /** What a replay that begins now is called. */
    public static String replayName(Instant begin) {
        return ShowName.stamp(begin) + FILM;
    }

    /** Shows whose evidence was deleted when its term was over, the oldest receipt first. */
    public List<Disposed> disposed() throws IOException {
        List<Disposed> all = new ArrayList<>();
        for (Link link : receipts().all()) {
            if (link.entry() instanceof OfLedger.Disposed receipt) {
                all.add(new Disposed(link.at(), receipt));
            }
        }
        return all;
    }

    Receipts receipts() {
        return new Receipts(home, keys.signing());
    }

    /** Names of a show's files, its replays too, in the archive. */
    List<String> files(ShowName show) throws IOException {
        return Stream.concat(files(folder(show)).stream(), replays(show).stream())
                .map(file -> home.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    /** First what opens viewers' words: a process that is killed in between leaves nothing readable. */
    void delete(ShowName show) throws IOException {
        Files.deleteIfExists(folder(show).resolve(ShowLedger.KEYS));
        for (Path replay : replays(show)) {
            Files.delete(replay);
        }
        for (Path file : files(folder(show))) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder(show));
    }

    /** Replays that began after this show of the room and before its next, and what lies beside them. */
    private List<Path> replays(ShowName show) throws IOException {
        Path folder = home.resolve(show.room()).resolve(REPLAYS);
        String from = ShowName.stamp(show.begin());
        String to = shows().stream()
                .filter(other -> other.room().equals(show.room()) && other.compareTo(show) > 0)
                .map(other -> ShowName.stamp(other.begin()))
                .findFirst()
                .orElse("~");
        return files(folder).stream()
                .filter(file -> {
                    String name = String.valueOf(file.getFileName());
                    return name.compareTo(from) >= 0 && name.compareTo(to) < 0;
                })
                .toList();
    }

    private static List<Path> files(Path in) throws IOException {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Bytes of a show's replays. */
    public long replayBytes(ShowName show) throws IOException {
        long bytes = 0;
        for (Path replay : replays(show)) {
            bytes += Files.size(replay);
        }
        return bytes;
    }

    /** Bytes of a show's evidence, without its replays. */
    public long bytes(ShowName show) throws IOException {
        long bytes = 0;
        for (String file : List.of(ShowLedger.RECORDS, ShowLedger.HEADS, ShowLedger.KEYS)) {
            Path path = folder(show).resolve(file);
            bytes += Files.exists(path) ? Files.size(path) : 0;
        }
        return bytes;
    }

    /** Bytes that are free where it lies. */
    public long free() throws IOException {
        return Files.getFileStore(home).getUsableSpace();
    }

    private ViewerKeys viewers(ShowName show) throws IOException {
        return new ViewerKeys(folder(show).resolve(ShowLedger.KEYS), keys.box(), show.toString(), keys.chance());
    }

    private Path folder(ShowName show) {
        return home.resolve(show.room()).resolve(show.show());
    }

    private static List<String> folders(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
