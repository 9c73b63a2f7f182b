package dev.nightshift.broadcast.film;

import dev.nightshift.broadcast.encode.FfmpegException;
import dev.nightshift.broadcast.ingest.SoundFit;
import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.PointerPointer;

/** Decodes a film's sound in order, as one channel of 48,000 samples a second. One use, one thread. */
final class SoundReader implements AutoCloseable {
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVFrame frame = avutil.av_frame_alloc();
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final SoundFit fit = new SoundFit();
    private AVCodecContext decoder = new AVCodecContext(null);
    private int stream;

    private SoundReader() {}

    /**
     * Gives the film's sound to a taker; none, when the film has no sound that can be decoded here.
     *
     * @param address path or URL
     * @throws IOException when it can't be opened as media
     */
    static void read(String address, SoundFit.Taker taker) throws IOException {
        try (SoundReader reader = new SoundReader()) {
            if (reader.open(address)) {
                reader.play(taker);
            }
        }
    }

    private boolean open(String address) throws IOException {
        if (avformat.avformat_open_input(format, address, null, (AVDictionary) null) < 0
                || avformat.avformat_find_stream_info(format, (PointerPointer<?>) null) < 0) {
            throw new IOException("cannot be opened as media");
        }
        stream = avformat.av_find_best_stream(format, avutil.AVMEDIA_TYPE_AUDIO, -1, -1, (PointerPointer<?>) null, 0);
        if (stream < 0) {
            return false;
        }
        var parameters = format.streams(stream).codecpar();
        AVCodec codec = avcodec.avcodec_find_decoder(parameters.codec_id());
        if (codec == null) {
            return false;
        }
        decoder = avcodec.avcodec_alloc_context3(codec);
        return avcodec.avcodec_parameters_to_context(decoder, parameters) >= 0
                && avcodec.avcodec_open2(decoder, codec, (AVDictionary) null) >= 0;
    }

    private void play(SoundFit.Taker taker) throws IOException {
        while (avformat.av_read_frame(format, packet) >= 0) {
            if (packet.stream_index() == stream && avcodec.avcodec_send_packet(decoder, packet) >= 0) {
                decoded(taker);
            }
            avcodec.av_packet_unref(packet);
        }
        if (avcodec.avcodec_send_packet(decoder, null) >= 0) {
            decoded(taker);
        }
    }

    private void decoded(SoundFit.Taker taker) throws IOException {
        while (avcodec.avcodec_receive_frame(decoder, frame) >= 0) {
            try {
                fit.convert(frame, taker);
            } catch (FfmpegException unreadable) {
                throw new IOException("has sound that can't be read: " + unreadable.getMessage(), unreadable);
            }
        }
    }

    @Override
    public void close() {
        fit.close();
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(decoder);
        avformat.avformat_close_input(format);
    }
}
