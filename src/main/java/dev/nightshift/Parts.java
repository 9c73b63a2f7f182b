package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.drawn.DrawnAvatar;
import dev.nightshift.avatar.drawn.DrawnRig;
import dev.nightshift.avatar.drawn.motion.HostMotion;
import dev.nightshift.avatar.drawn.motion.Sightlines;
import dev.nightshift.avatar.drawn.rig.RigException;
import dev.nightshift.avatar.drawn.rig.RigSource;
import dev.nightshift.command.HostsDesk;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Disclosures;
import dev.nightshift.host.Persona;
import dev.nightshift.host.PersonaFile;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Problems;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.stage.ExpectedLabel;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.text.Fonts;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.Voices;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

/** Finds the parts that a show names, or says clearly what is missing. */
final class Parts {

    private final ShopFolder importer;
    private final Voices voices;
    private final Optional<Clones> clones;
    private final PrintStream err;

    /** Parts for shows with drawn hosts. */
    Parts(ShopFolder importer, Voices voices, PrintStream err) {
        this(importer, voices, Optional.empty(), err);
    }

    /** Parts for shows with drawn hosts and clones. */
    Parts(ShopFolder importer, Voices voices, Optional<Clones> clones, PrintStream err) {
        this.importer = importer;
        this.voices = voices;
        this.clones = clones;
        this.err = err;
    }

    /** Where clones are kept; empty when only drawn hosts are known. */
    Optional<HostsDesk> hosts() {
        return clones.map(Clones::desk);
    }

    /** Names of the voices that work here, by the language they speak, best first. */
    Map<Language, List<String>> voices() {
        return voices.ready().stream()
                .flatMap(voice -> Language.of(voice.locale().getLanguage()).stream()
                        .map(language -> Map.entry(language, voice.name())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    ShopFolder importer() {
        return importer;
    }

    /** The shop's folder: the one named, or the example that comes with the program. */
    Path shopFolder(ShowOptions show) {
        return show.shop().orElseGet(ExampleShop::folder);
    }

    /** Reads a shop and lists its problems. */
    Catalogue catalogue(Path folder) {
        return switch (importer.read(folder)) {
            case Import.Loaded loaded -> {
                list(loaded.problems());
                yield loaded.catalogue();
            }
            case Import.Rejected rejected -> {
                list(rejected.problems());
                throw new MissingPartException("the shop in " + folder + " can't be sold: see above");
            }
        };
    }

    /** Who plays the show's host: the clone of that name, else a drawn one. */
    Casting cast(ShowOptions show, Path data, Set<String> platforms) {
        return cast(show.host(), show, data, platforms);
    }

    /** Who plays the show's host when it is another one than the options name. */
    Casting cast(String host, ShowOptions show, Path data, Set<String> platforms) {
        Clones.Audience audience = new Clones.Audience(data, platforms, show.markets(), show.language());
        Optional<ClonedHost> clone =
                clones.flatMap(known -> known.find(new Clones.Wanted(host, show.backdrop(), show.seated()), audience));
        if (clone.isPresent()) {
            return new Casting.Cloned(clone.get());
        }
        host(host, show.seed(), size(show).width()).close();
        return new Casting.Drawn(persona(host));
    }

    /** The voice named, else the drawn host's own, else the language's best one. */
    Voice voice(ShowOptions show) {
        return voice(show, persona(show.host()));
    }

    /** The voice named, else the host's own, else the language's best one. */
    Voice voice(ShowOptions show, Optional<Persona> host) {
        return voice(show.language(), show.voice().or(() -> host.flatMap(known -> known.voice(show.language()))));
    }

    /** The voice named, else the language's best one. */
    Voice voice(Language language, Optional<String> named) {
        return switch (named.map(voices::named).orElseGet(() -> voices.speaking(language.locale()))) {
            case Voices.Choice.CanSpeak can -> can.source().open();
            case Voices.Choice.CannotSpeak not ->
                throw new MissingPartException(not.reason() + ". " + not.remedy() + ".");
        };
    }

    private static Optional<Persona> persona(String host) {
        RigSource source = source(host);
        String file = source.place() + "/" + PersonaFile.NAME;
        try (InputStream in = source.open(PersonaFile.NAME)) {
            return Optional.of(PersonaFile.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException missing) {
            return Optional.empty();
        } catch (PersonaFile.BadPersonaException bad) {
            throw new MissingPartException(String.valueOf(bad.getMessage()));
        }
    }

    private static RigSource source(String host) {
        return host.contains("/") || host.contains("\\") ? RigSource.directory(Path.of(host)) : RigSource.shipped(host);
    }

    /** The host named: one that comes with the program, or a folder. */
    static Avatar host(String name, long seed, int width) {
        RigSource source = source(name);
        try {
            RandomGenerator chance =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            return new DrawnAvatar(DrawnRig.load(source), new HostMotion(chance, Sightlines.USUAL, 0), width);
        } catch (RigException broken) {
            throw new MissingPartException("the host " + name + " can't be used: " + broken.getMessage());
        }
    }

    Fonts fonts(ShowOptions show) {
        Fonts fonts = Fonts.installed();
        return switch (fonts.coverage(show.language().locale())) {
            case Fonts.Coverage.Covered covered -> fonts;
            case Fonts.Coverage.Missing missing ->
                throw new MissingPartException("No font has all letters of "
                        + missing.language().getDisplayLanguage(Locale.ENGLISH) + ": install " + missing.wanted());
        };
    }

    /** What the labels of a show look like. */
    Function<Setup, LabelPicture> labels(ShowOptions show) {
        Fonts fonts = fonts(show);
        ProgramSize size = size(show);
        return setup -> ExpectedLabel.of(
                Disclosures.of(setup.markets(), setup.language()),
                setup.language().locale(),
                size,
                fonts);
    }

    static ProgramSize size(ShowOptions show) {
        return switch (show.size()) {
            case 720 -> ProgramSize.HD_720;
            case 1080 -> ProgramSize.HD_1080;
            default -> throw new MissingPartException("--size is 720 or 1080, not " + show.size());
        };
    }

    static Setup setup(ShowOptions show, Catalogue catalogue) {
        return setup(show.host(), show, catalogue);
    }

    static Setup setup(String host, ShowOptions show, Catalogue catalogue) {
        return new Setup(
                show.room(), show.title(), catalogue.shop().id(), host, show.language(), show.markets(), show.seed());
    }

    private void list(Problems problems) {
        problems.listed().stream().limit(20).forEach(problem -> err.println("  " + problem));
        if (problems.total() > 20) {
            err.println("  ... and " + (problems.total() - 20) + " more: nightshift shop DIR lists them all");
        }
    }
}
