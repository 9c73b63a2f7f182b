package dev.nightshift.voice.mary;

import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceInfo;
import dev.nightshift.voice.VoiceSource;
import java.util.List;
import java.util.Locale;

/** The built-in English voices: a woman, and a man made from the same models. */
public final class MaryVoices {
    private static final String PROVENANCE =
            "MaryTTS 5.2.1 (LGPL-3), voice cmu-slt-hsmm (CMU ARCTIC, free for any use)";

    private MaryVoices() {}

    /** In order of preference. Voices opened from one call share one set of models. */
    public static List<VoiceSource> sources() {
        MaryEngine engine = new MaryEngine();
        return List.of(source("mary-slt", Timbre.RECORDED, engine), source("mary-slt-low", Timbre.LOW, engine));
    }

    private static VoiceSource source(String name, Timbre timbre, MaryEngine engine) {
        return new Source(new VoiceInfo(name, Locale.US, true, PROVENANCE), timbre, engine);
    }

    private record Source(VoiceInfo info, Timbre timbre, MaryEngine engine) implements VoiceSource {
        @Override
        public Availability availability() {
            return new Availability.Ready();
        }

        @Override
        public Voice open() {
            return new MaryVoice(info, timbre, engine);
        }
    }
}
