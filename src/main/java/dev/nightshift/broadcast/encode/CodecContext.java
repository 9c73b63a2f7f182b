package dev.nightshift.broadcast.encode;

import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** An opened FFmpeg encoder: frames in, packets out. */
final class CodecContext implements AutoCloseable {
    /** What is done with each packet; it is borrowed for the call. */
    @FunctionalInterface
    interface Receiver {
        void receive(AVPacket packet);
    }

    private final AVCodecContext context;
    private final AVPacket packet = avcodec.av_packet_alloc();

    /**
     * Opens a configured context, which is freed if that fails.
     *
     * @throws FfmpegException when the encoder can't be opened, for example because its hardware is missing
     */
    CodecContext(AVCodecContext configured, Map<String, String> options) {
        context = configured;
        AVDictionary dictionary = new AVDictionary();
        options.forEach((key, value) -> avutil.av_dict_set(dictionary, key, value, 0));
        int opened = avcodec.avcodec_open2(context, context.codec(), dictionary);
        avutil.av_dict_free(dictionary);
        if (opened < 0) {
            close();
            throw new FfmpegException("open encoder", opened);
        }
    }

    /** Encodes a frame and hands out every packet that is ready. */
    void encode(AVFrame frame, Receiver receiver) {
        FfmpegException.check("avcodec_send_frame", avcodec.avcodec_send_frame(context, frame));
        drain(receiver);
    }

    /** Hands out what the encoder still holds; nothing can be encoded afterwards. */
    void flush(Receiver receiver) {
        FfmpegException.check("avcodec_send_frame", avcodec.avcodec_send_frame(context, null));
        drain(receiver);
    }

    /** A new description of the stream for a muxer; the caller frees it. */
    AVCodecParameters parameters() {
        AVCodecParameters parameters = avcodec.avcodec_parameters_alloc();
        FfmpegException.check(
                "avcodec_parameters_from_context", avcodec.avcodec_parameters_from_context(parameters, context));
        return parameters;
    }

    private void drain(Receiver receiver) {
        for (int result = avcodec.avcodec_receive_packet(context, packet);
                result != avutil.AVERROR_EAGAIN() && result != avutil.AVERROR_EOF;
                result = avcodec.avcodec_receive_packet(context, packet)) {
            FfmpegException.check("avcodec_receive_packet", result);
            receiver.receive(packet);
            avcodec.av_packet_unref(packet);
        }
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avcodec.avcodec_free_context(context);
    }
}
