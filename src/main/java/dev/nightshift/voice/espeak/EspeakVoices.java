package dev.nightshift.voice.espeak;

import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.VoiceInfo;
import dev.nightshift.voice.VoiceSource;
import java.util.List;
import java.util.Locale;

/** The voices of espeak-ng that a show may use. */
public final class EspeakVoices {
    private static final String REMEDY =
            "Install espeak-ng (Debian and Ubuntu: apt install espeak-ng; macOS: brew install "
                    + "espeak-ng) or choose another language";

    private EspeakVoices() {}

    /** A woman and a man for German, Mandarin and English, in this order of preference. */
    public static List<VoiceSource> sources() {
        return List.of(
                source("espeak-de", Locale.GERMAN, "de+f2", 155),
                source("espeak-de-low", Locale.GERMAN, "de", 155),
                // The voice "cmn" spells pinyin as English letters; this one reads Hanzi.
                source("espeak-zh", Locale.SIMPLIFIED_CHINESE, "cmn-latn-pinyin+f2", 170),
                source("espeak-zh-low", Locale.SIMPLIFIED_CHINESE, "cmn-latn-pinyin", 170),
                source("espeak-en", Locale.US, "en-us+f2", 160),
                source("espeak-en-low", Locale.US, "en-us", 160));
    }

    private static VoiceSource source(String name, Locale locale, String espeakName, int wordsAMinute) {
        return new Source(
                new VoiceInfo(name, locale, false, "espeak-ng (GPL-3, its own process)"), espeakName, wordsAMinute);
    }

    private record Source(VoiceInfo info, String espeakName, int wordsAMinute) implements VoiceSource {
        @Override
        public Availability availability() {
            try (EspeakProcess process = EspeakProcess.ofThisJava()) {
                return switch (process.ask(new Request(espeakName, wordsAMinute, 50, 50, "a"))) {
                    case Reply.Spoken spoken -> new Availability.Ready();
                    case Reply.Failed failed -> new Availability.Missing(failed.reason(), REMEDY);
                };
            } catch (VoiceException broken) {
                return new Availability.Missing("The espeak-ng process does not start", REMEDY);
            }
        }

        @Override
        public Voice open() {
            return new EspeakVoice(info, espeakName, wordsAMinute, EspeakProcess.ofThisJava());
        }
    }
}
