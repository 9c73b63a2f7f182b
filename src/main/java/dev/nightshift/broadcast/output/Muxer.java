package dev.nightshift.broadcast.output;

import static dev.nightshift.broadcast.encode.FfmpegException.check;

import dev.nightshift.broadcast.encode.FfmpegException;
import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.Streams;
import dev.nightshift.media.Timebase;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * An FFmpeg container being written: stream 0 the pictures, stream 1 the sound. Used by one thread. Where the bytes go
 * is the business of its owner, who sets and closes {@link #context()}'s {@code pb}.
 */
public final class Muxer {
    private final AVFormatContext context;
    private final AVRational pictureTime = new AVRational().num(1).den(Timebase.FPS);
    private final AVRational sampleTime = new AVRational().num(1).den(Timebase.SAMPLE_RATE);
    private long firstPicture = Long.MIN_VALUE;

    /**
     * Prepares a container with the label as its metadata.
     *
     * @param format FFmpeg's name of the container
     * @param metadata written into the container's header
     */
    public Muxer(Streams streams, String format, Map<String, String> metadata) {
        context = new AVFormatContext(null);
        check("avformat_alloc_output_context2", avformat.avformat_alloc_output_context2(context, null, format, (String)
                null));
        for (Packet.Kind kind : Packet.Kind.values()) {
            AVStream stream = avformat.avformat_new_stream(context, null);
            streams.describe(kind, stream.codecpar());
            stream.time_base(kind == Packet.Kind.VIDEO ? pictureTime : sampleTime);
        }
        context.streams(0).avg_frame_rate(avutil.av_make_q(Timebase.FPS, 1));
        AVDictionary dictionary = dictionary(metadata);
        context.metadata(dictionary);
    }

    AVFormatContext context() {
        return context;
    }

    /** Directs what is written from now on to {@code io}. */
    public void to(AVIOContext io) {
        context.pb(io);
    }

    /** Writes the container's header. */
    public void begin(Map<String, String> options) {
        AVDictionary dictionary = dictionary(options);
        int result = avformat.avformat_write_header(context, dictionary);
        avutil.av_dict_free(dictionary);
        check("write header", result);
    }

    /**
     * Writes a packet. The first one's time becomes zero; it must be a keyframe, and sound from before it is left out.
     *
     * @throws FfmpegException when the bytes can't be written
     */
    public void write(Packet packet) {
        if (firstPicture == Long.MIN_VALUE) {
            firstPicture = packet.time();
        }
        boolean video = packet.kind() == Packet.Kind.VIDEO;
        long zero = video ? firstPicture : firstPicture * Timebase.SAMPLES_PER_FRAME;
        if (packet.time() >= zero) {
            AVPacket raw = packet.raw();
            raw.pts(raw.pts() - zero).dts(raw.dts() - zero).pos(-1);
            AVStream stream = context.streams(raw.stream_index());
            avcodec.av_packet_rescale_ts(raw, video ? pictureTime : sampleTime, stream.time_base());
            check("write", avformat.av_write_frame(context, raw));
        }
    }

    /** Makes the container write out what it has collected. */
    public void flush() {
        check("flush", avformat.av_write_frame(context, null));
    }

    /** Writes the container's end, unless nothing was written: FFmpeg's MP4 muxer crashes on an empty fragmented file. */
    public void end() {
        if (firstPicture != Long.MIN_VALUE) {
            check("write trailer", avformat.av_write_trailer(context));
        }
    }

    /** Frees the container, not its {@code pb}. */
    public void free() {
        context.pb(null);
        avformat.avformat_free_context(context);
        pictureTime.close();
        sampleTime.close();
    }

    static AVDictionary dictionary(Map<String, String> entries) {
        AVDictionary dictionary = new AVDictionary();
        entries.forEach((key, value) -> avutil.av_dict_set(dictionary, key, value, 0));
        return dictionary;
    }
}
