package dev.nightshift.voice;

import dev.nightshift.voice.VoiceSource.Availability;
import java.util.List;
import java.util.Locale;

/**
 * The voices this program knows, best first. Main lists the engines; nothing else names them.
 *
 * @param sources in order of preference
 */
public record Voices(List<VoiceSource> sources) {
    public Voices {
        sources = List.copyOf(sources);
    }

    /** Whether a language can be spoken. */
    public sealed interface Choice {
        /** @param source open it to speak */
        record CanSpeak(VoiceSource source) implements Choice {}

        /**
         * @param reason why not, for a person to read
         * @param remedy what to install or choose instead
         */
        record CannotSpeak(String reason, String remedy) implements Choice {}
    }

    /** The best voice of this language that works here. Countries don't matter, languages do. */
    public Choice speaking(Locale locale) {
        List<VoiceSource> fitting = sources.stream()
                .filter(source -> source.info().locale().getLanguage().equals(locale.getLanguage()))
                .toList();
        return firstReady(fitting, "No voice speaks " + locale.getDisplayLanguage(Locale.ENGLISH));
    }

    /** Those that work here. */
    public List<VoiceInfo> ready() {
        return sources.stream()
                .filter(source -> choice(source) instanceof Choice.CanSpeak)
                .map(VoiceSource::info)
                .toList();
    }

    /** The voice of this name, if it works here. */
    public Choice named(String name) {
        return firstReady(
                sources.stream()
                        .filter(source -> source.info().name().equals(name))
                        .toList(),
                "No voice is called " + name);
    }

    private Choice firstReady(List<VoiceSource> fitting, String none) {
        Choice last = new Choice.CannotSpeak(none, "Choose one of " + names());
        for (VoiceSource source : fitting) {
            last = choice(source);
            if (last instanceof Choice.CanSpeak) return last;
        }
        return last;
    }

    private static Choice choice(VoiceSource source) {
        return switch (source.availability()) {
            case Availability.Ready() -> new Choice.CanSpeak(source);
            case Availability.Missing(String reason, String remedy) -> new Choice.CannotSpeak(reason, remedy);
        };
    }

    private String names() {
        return String.join(
                ", ", sources.stream().map(source -> source.info().name()).toList());
    }
}
