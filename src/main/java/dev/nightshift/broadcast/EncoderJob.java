package dev.nightshift.broadcast;

import dev.nightshift.broadcast.encode.YuvPicture;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.Timebase;

/** Work for the encoder's thread. Pictures and sounds are buffers that go round. */
sealed interface EncoderJob {
    /** A picture to encode. */
    record Picture(YuvPicture yuv) implements EncoderJob {}

    /** A piece of sound to encode. */
    final class Sound implements EncoderJob {
        private float[] samples = new float[Timebase.SAMPLES_PER_FRAME];
        private int count;
        private long ptsMicros;

        void fill(AudioFrame sound) {
            count = sound.samples().length;
            if (samples.length < count) {
                samples = new float[count];
            }
            System.arraycopy(sound.samples(), 0, samples, 0, count);
            ptsMicros = sound.ptsMicros();
        }

        float[] samples() {
            return samples;
        }

        int count() {
            return count;
        }

        long ptsMicros() {
            return ptsMicros;
        }
    }

    /** Nothing more comes. */
    record End() implements EncoderJob {}
}
