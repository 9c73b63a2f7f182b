package dev.nightshift.command;

import dev.nightshift.shop.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What every show is made of. Filled by picocli. */
public final class ShowOptions {
    @Option(
            names = "--shop",
            paramLabel = "DIR",
            description = "The shop's folder: a feed, facts.yaml and images (default: the example shop).")
    private Optional<Path> shop = Optional.empty();

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "mira",
            description =
                    "The host: a name that comes with Nightshift, a clone's name or FILE.host (docs/clone.md), or a folder with"
                            + " host.svg and rig.yaml (default: ${DEFAULT-VALUE}).")
    private String host = "mira";

    @Option(
            names = "--hosts",
            paramLabel = "DIR",
            description = "The data folder whose clones --host may name (default: --data if given, else data).")
    private Optional<Path> hosts = Optional.empty();

    @Option(
            names = "--backdrop",
            paramLabel = "own|studio|scene",
            converter = BackdropConverter.class,
            defaultValue = "own",
            description =
                    "What a clone stands before: its own background; the drawn studio, behind the counter; or a room in"
                            + " which the product of the moment stands (default: ${DEFAULT-VALUE}).")
    private BackdropChoice backdrop = BackdropChoice.OWN;

    @Option(
            names = "--seated",
            description = "The clone was filmed sitting: it is set lower behind the counter, or onto a seat.")
    private boolean seated;

    @Option(
            names = "--voice",
            paramLabel = "NAME",
            description = "The voice (default: the host's own in the show's language).")
    private Optional<String> voice = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "en|de|zh",
            converter = LanguageConverter.class,
            defaultValue = "en",
            description = "What the show is spoken in (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(
            names = "--market",
            paramLabel = "CN|EU|US",
            split = ",",
            description = "Markets whose label the show carries (default: the one of the language).")
    private List<String> markets = List.of();

    @Option(
            names = "--room",
            paramLabel = "NAME",
            converter = RoomNameConverter.class,
            defaultValue = "main",
            description =
                    "The room's own name, in addresses, evidence and metrics (default: ${DEFAULT-VALUE}). Servers of"
                            + " one database need different ones.")
    private String room = "main";

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The room's title (default: one in the show's language).")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Chance of the run of show and of the host's motion (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--size",
            paramLabel = "720|1080",
            defaultValue = "720",
            description = "Short side of the picture in pixels: 720x1280 or 1080x1920 (default: ${DEFAULT-VALUE}).")
    private int size = 720;

    @ArgGroup(exclusive = false)
    private @Nullable LanguageModelOptions languageModel;

    public Optional<Path> shop() {
        return shop;
    }

    public String host() {
        return host;
    }

    /** The data folder with clones. */
    public Path hosts() {
        return hosts(Optional.empty());
    }

    /** The data folder with clones, of a server with a data folder. */
    public Path hosts(Optional<Path> data) {
        return hosts.or(() -> data).orElse(Path.of("data"));
    }

    /** What a clone stands before. */
    public BackdropChoice backdrop() {
        return backdrop;
    }

    /** Whether the clone is said to sit. */
    public boolean seated() {
        return seated;
    }

    public Optional<String> voice() {
        return voice;
    }

    public Language language() {
        return language;
    }

    /** The markets named, or the one that the language suggests. */
    public List<String> markets() {
        if (!markets.isEmpty()) {
            return markets;
        }
        return switch (language) {
            case EN, DE -> List.of("EU");
            case ZH -> List.of("CN");
        };
    }

    /** The room's own name: small letters, digits, hyphens. */
    public String room() {
        return room;
    }

    /** The title named, or a plain one. */
    public String title() {
        return title.orElseGet(() -> switch (language) {
            case EN -> "Live tonight";
            case DE -> "Heute live";
            case ZH -> "今晚直播";
        });
    }

    public long seed() {
        return seed;
    }

    public int size() {
        return size;
    }

    /** The language model that may word answers, if one was named. */
    public Optional<LanguageModelOptions> languageModel() {
        return Optional.ofNullable(languageModel);
    }
}
