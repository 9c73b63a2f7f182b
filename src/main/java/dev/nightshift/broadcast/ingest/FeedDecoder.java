package dev.nightshift.broadcast.ingest;

import dev.nightshift.broadcast.ingest.rtmp.Receiver;
import java.util.Optional;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;

/** What one connection publishes, from FLV tags to pictures and sound in the buffer. One thread. */
final class FeedDecoder implements Receiver, AutoCloseable {
    /** FLV's numbers of H.264 and AAC. */
    private static final int H264 = 7;

    private static final int AAC = 10;
    private static final int CONFIGURATION = 0;
    private static final int CODED = 1;
    private static final int PICTURE_HEADER = 5;
    private static final int SOUND_HEADER = 2;

    private final FeedBuffer buffer;
    private final Consumer<IngestStatus> standing;
    private final PictureFit pictureFit = new PictureFit();
    private final SoundFit soundFit = new SoundFit();
    private Optional<StreamDecoder> pictures = Optional.empty();
    private Optional<StreamDecoder> sounds = Optional.empty();
    private IngestStatus.Receiving told = new IngestStatus.Receiving(0, 0);

    FeedDecoder(FeedBuffer buffer, Consumer<IngestStatus> standing) {
        this.buffer = buffer;
        this.standing = standing;
    }

    /** A stream of another kind than H.264 and AAC. */
    static final class UnknownCodecException extends RuntimeException {
        UnknownCodecException(String message) {
            super(message);
        }
    }

    @Override
    public void sound(long millis, byte[] tag) {
        if (tag.length < SOUND_HEADER) {
            return;
        }
        if ((tag[0] & 0xFF) >> 4 != AAC) {
            throw new UnknownCodecException("the sound must be AAC");
        }
        switch (tag[1]) {
            case CONFIGURATION -> sounds = opened(sounds, avcodec.AV_CODEC_ID_AAC, tag, SOUND_HEADER);
            case CODED -> sounds.ifPresent(decoder -> decoder.decode(tag, SOUND_HEADER, millis, millis, this::sound));
            default -> {}
        }
    }

    @Override
    public void picture(long millis, byte[] tag) {
        if (tag.length < PICTURE_HEADER) {
            return;
        }
        if (tag[0] < 0 || (tag[0] & 15) != H264) {
            throw new UnknownCodecException("the picture must be H.264");
        }
        switch (tag[1]) {
            case CONFIGURATION -> pictures = opened(pictures, avcodec.AV_CODEC_ID_H264, tag, PICTURE_HEADER);
            case CODED ->
                pictures.ifPresent(decoder ->
                        decoder.decode(tag, PICTURE_HEADER, millis, millis + composition(tag), this::picture));
            default -> {}
        }
    }

    @Override
    public void close() {
        pictures.ifPresent(StreamDecoder::close);
        sounds.ifPresent(StreamDecoder::close);
        pictureFit.close();
        soundFit.close();
    }

    private void picture(AVFrame frame) {
        tell(new IngestStatus.Receiving(frame.width(), frame.height()));
        buffer.picture(StreamDecoder.micros(frame), into -> pictureFit.paint(frame, into));
    }

    private void sound(AVFrame frame) {
        long at = StreamDecoder.micros(frame);
        soundFit.convert(frame, (samples, length) -> buffer.sound(at, samples, length));
    }

    private void tell(IngestStatus.Receiving now) {
        if (!now.equals(told)) {
            told = now;
            standing.accept(now);
        }
    }

    /** A publisher may change its settings on the way. */
    private static Optional<StreamDecoder> opened(Optional<StreamDecoder> before, int codec, byte[] tag, int header) {
        before.ifPresent(StreamDecoder::close);
        byte[] configuration = java.util.Arrays.copyOfRange(tag, header, tag.length);
        return Optional.of(new StreamDecoder(codec, configuration));
    }

    /** From when a picture is decoded to when it is shown, signed 24 bits. */
    private static int composition(byte[] tag) {
        return tag[2] << 16 | (tag[3] & 0xFF) << 8 | tag[4] & 0xFF;
    }
}
