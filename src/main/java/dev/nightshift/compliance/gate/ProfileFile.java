package dev.nightshift.compliance.gate;

import dev.nightshift.compliance.duty.SpanOfControl;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads platforms' profiles: those of the program, replaced one by one by an operator's file. */
public final class ProfileFile {
    private static final String STANDARD = "/rules/platforms.yaml";

    private ProfileFile() {}

    /** The profiles that come with the program, by platform. */
    public static Map<String, PlatformProfile> standard() {
        try (InputStream in = Objects.requireNonNull(ProfileFile.class.getResourceAsStream(STANDARD), STANDARD)) {
            return profiles(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(STANDARD, broken);
        }
    }

    /**
     * The program's profiles with an operator's.
     *
     * @throws IllegalArgumentException if the file is no list of profiles; the message names the platform
     */
    public static Map<String, PlatformProfile> with(Path operators) throws IOException {
        Map<String, PlatformProfile> profiles = new LinkedHashMap<>(standard());
        try (InputStream in = Files.newInputStream(operators)) {
            profiles.putAll(profiles(in));
        }
        return profiles;
    }

    private static Map<String, PlatformProfile> profiles(InputStream in) {
        Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        Map<String, PlatformProfile> profiles = new LinkedHashMap<>();
        map(file, "platforms").forEach((id, yaml) -> {
            try {
                profiles.put(String.valueOf(id), profile(String.valueOf(id), (Map<?, ?>) yaml));
            } catch (RuntimeException malformed) {
                throw new IllegalArgumentException("platform " + id + ": " + malformed.getMessage(), malformed);
            }
        });
        return profiles;
    }

    private static PlatformProfile profile(String id, Map<?, ?> yaml) {
        return new PlatformProfile(
                id,
                Permission.valueOf(text(yaml, "permission").toUpperCase(Locale.ROOT)),
                LocalDate.parse(text(yaml, "confirmed")),
                text(yaml, "rule"),
                text(yaml, "source"),
                text(yaml, "status"),
                needs(yaml),
                Optional.<Object>ofNullable(yaml.get("rooms_per_operator"))
                        .map(rooms -> new SpanOfControl(Integer.parseInt(String.valueOf(rooms)))),
                texts(map(yaml, "why")));
    }

    private static Set<Need> needs(Map<?, ?> yaml) {
        List<?> needs = (List<?>) Optional.<Object>ofNullable(yaml.get("needs")).orElse(List.of());
        return needs.stream()
                .map(need -> Need.valueOf(String.valueOf(need).toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Map<Language, String> texts(Map<?, ?> yaml) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> text(yaml, language.code())));
    }

    private static Map<?, ?> map(Map<?, ?> yaml, String key) {
        return (Map<?, ?>) Objects.requireNonNull(yaml.get(key), () -> "no " + key);
    }

    private static String text(Map<?, ?> yaml, String key) {
        return String.valueOf(Objects.requireNonNull(yaml.get(key), () -> "no " + key));
    }
}
