package dev.nightshift.studio.articulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.avatar.clone.speech.Sounds;
import dev.nightshift.avatar.drawn.motion.Viseme;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.signal.MelCepstra;
import dev.nightshift.media.signal.Resampler;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.VoiceSource;
import dev.nightshift.voice.mary.MaryVoices;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HearingTeacherTest {
    private final List<VoiceSource> voices = MaryVoices.sources();

    @Test
    void kinds_of_sounds_are_heard_in_a_sentence_and_a_voice_that_were_no_lesson() throws VoiceException {
        HearingTeacher teacher = new HearingTeacher(new Random(7));
        assertThat(teacher.listen(voices.get(0).open())).isEqualTo(6);
        Hearing hearing = teacher.taught();

        SpeechChunk said = voices.get(1)
                .open()
                .say("If you have a question about the sofa, just write it in the chat.", Prosody.NEUTRAL)
                .next()
                .orElseThrow();
        Sounds truth = Sounds.of(said.track());
        Sounds heard = hearing.hear(HeardRows.of(new MelCepstra(1)
                .of(new Resampler(Timebase.SAMPLE_RATE, MelCepstra.SAMPLE_RATE).resample(said.samples()))));

        // There are fifteen kinds: by chance one row in fifteen would be right.
        assertThat(share(truth, heard)).isGreaterThan(0.35);
    }

    private static double share(Sounds truth, Sounds heard) {
        int right = 0;
        for (int row = 0; row < heard.rows().length; row++) {
            right += likeliest(truth.at(row)) == likeliest(heard.at(row)) ? 1 : 0;
        }
        return (double) right / heard.rows().length;
    }

    private static Viseme likeliest(float[] kinds) {
        return Arrays.stream(Viseme.values())
                .max(Comparator.comparingDouble(viseme -> kinds[viseme.ordinal()]))
                .orElseThrow();
    }
}
