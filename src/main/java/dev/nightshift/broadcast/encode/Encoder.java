package dev.nightshift.broadcast.encode;

import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.broadcast.mark.sound.SoundMark;
import dev.nightshift.media.Timebase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The one encode of a program: pictures and sound in, packets in one rising order out. One thread at a time.
 *
 * <p>Pictures enter already converted ({@link YuvConverter}), so that whoever holds the BGRA picture gets it back
 * before the costly part begins.
 */
public final class Encoder implements AutoCloseable {
    /** Times in microseconds were rounded down from samples. */
    private static final long HALF_A_SAMPLE = 10;

    private final VideoCodec codec;
    private final VideoEncoder video;
    private final AudioEncoder audio;
    private final Interleaver interleaver;
    private long nextVideoMicros;
    private final AtomicLong refused = new AtomicLong();

    private Encoder(EncoderSettings settings, VideoCodec codec, VideoEncoder video, SoundMark mark, PacketSink sink) {
        this.codec = codec;
        this.video = video;
        this.audio = new AudioEncoder(settings.audioBitsPerSecond(), mark);
        this.interleaver = new Interleaver(sink);
    }

    /**
     * Opens the first of the settings' encoders that works here.
     *
     * @throws NoEncoderException when none does; it names each with its reason
     */
    public static Encoder open(EncoderSettings settings, ImplicitLabel label, PacketSink sink) {
        NativeLog.quiet();
        List<String> reasons = new ArrayList<>();
        for (VideoCodec codec : settings.codecs()) {
            try {
                return new Encoder(
                        settings,
                        codec,
                        new VideoEncoder(settings, codec, label),
                        new SoundMark(label.produceId()),
                        sink);
            } catch (FfmpegException unusable) {
                reasons.add(codec.ffmpegName() + " (" + unusable.getMessage() + ")");
            }
        }
        throw new NoEncoderException(reasons);
    }

    /** The encoder in use. */
    public VideoCodec codec() {
        return codec;
    }

    /** Encodes a picture; one that is not later than the last is refused and counted. */
    public void video(YuvPicture picture) {
        if (video.encode(picture, interleaver::video)) {
            nextVideoMicros = Timebase.microsOfFrame(picture.number() + 1);
        } else {
            refused.incrementAndGet();
        }
        interleaver.advance(nextVideoMicros, audioMicros());
    }

    /**
     * Encodes {@code count} samples, the first of which sounds at {@code ptsMicros}. The array may be reused when this
     * returns.
     */
    public void audio(float[] samples, int count, long ptsMicros) {
        audio.encode(samples, count, Timebase.sampleAt(ptsMicros + HALF_A_SAMPLE), interleaver::audio);
        interleaver.advance(nextVideoMicros, audioMicros());
    }

    /** Hands out all that is still inside; the encoder takes nothing more. */
    public void flush() {
        video.flush(interleaver::video);
        audio.flush(interleaver::audio);
        interleaver.flush();
    }

    /** Pictures refused because they were not later than the one before. Any thread. */
    public long refusedPictures() {
        return refused.get();
    }

    /** How often the sound had a hole (filled with silence) or an overlap (left out). Any thread. */
    public long soundGaps() {
        return audio.gaps();
    }

    /** A new description of the streams; the caller closes it. */
    public Streams streams() {
        return new Streams(video.parameters(), audio.parameters());
    }

    private long audioMicros() {
        return Timebase.microsOfSample(audio.nextPacketTime());
    }

    @Override
    public void close() {
        video.close();
        audio.close();
    }
}
