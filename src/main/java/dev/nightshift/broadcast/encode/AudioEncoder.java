package dev.nightshift.broadcast.encode;

import dev.nightshift.broadcast.mark.sound.SoundMark;
import dev.nightshift.media.Timebase;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * AAC-LC, 48 kHz, the mono program on both channels of a stereo stream (what every platform takes). Sound is laid on
 * the program's timeline by its time stamps: a hole is filled with silence, what comes twice is left out.
 *
 * <p>An AAC encoder begins with one packet of priming that only FFmpeg's own containers describe. It is left out, and
 * the time stamps stay true: the packet stamped t sounds at t in any player.
 */
final class AudioEncoder implements AutoCloseable {
    /** Samples in a packet. */
    static final int FRAME_SAMPLES = SoundMark.BLOCK;

    private static final int CHANNELS = 2;
    private static final float CENTRE = (float) Math.sqrt(0.5);
    private final CodecContext context;
    private final AVFrame frame = avutil.av_frame_alloc();
    private MemorySegment[] planes = {};
    private final float[] block = new float[FRAME_SAMPLES];
    private final SoundMark mark;
    private int filled;
    private long written;
    private long marked = -FRAME_SAMPLES;
    private long nextPacket;
    private final AtomicLong gaps = new AtomicLong();

    /** @param mark laid into all that is encoded */
    AudioEncoder(int bitsPerSecond, SoundMark mark) {
        this.mark = mark;
        AVCodec encoder = avcodec.avcodec_find_encoder(avcodec.AV_CODEC_ID_AAC);
        context = new CodecContext(
                configured(avcodec.avcodec_alloc_context3(encoder), bitsPerSecond), Map.of("aac_coder", "fast"));
        frame.format(avutil.AV_SAMPLE_FMT_FLTP).nb_samples(FRAME_SAMPLES).sample_rate(Timebase.SAMPLE_RATE);
        avutil.av_channel_layout_default(frame.ch_layout(), CHANNELS);
        FfmpegException.check("av_frame_get_buffer", avutil.av_frame_get_buffer(frame, 0));
    }

    private static AVCodecContext configured(AVCodecContext context, int bitsPerSecond) {
        AVRational sample = new AVRational();
        context.sample_fmt(avutil.AV_SAMPLE_FMT_FLTP)
                .sample_rate(Timebase.SAMPLE_RATE)
                .bit_rate(bitsPerSecond);
        avutil.av_channel_layout_default(context.ch_layout(), CHANNELS);
        context.time_base(sample.num(1).den(Timebase.SAMPLE_RATE));
        sample.close();
        return context.thread_count(1).flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
    }

    /** Encodes {@code count} samples whose first one sounds at {@code position}, in samples. */
    void encode(float[] samples, int count, long position, PacketSink sink) {
        if (position > written) {
            gaps.addAndGet(written == 0 ? 0 : 1);
            silence(position - written, sink);
        }
        int skip = (int) Math.clamp(written - position, 0, count);
        gaps.addAndGet(skip > 0 ? 1 : 0);
        append(samples, skip, count - skip, sink);
    }

    /** Sample time before which every packet has been handed out. */
    long nextPacketTime() {
        return nextPacket;
    }

    /** How often the sound had a hole or an overlap. Any thread. */
    long gaps() {
        return gaps.get();
    }

    void flush(PacketSink sink) {
        if (filled > 0) {
            silence(FRAME_SAMPLES - filled, sink);
        }
        if (written > 0) {
            encodeMarked(sink);
        }
        context.flush(packet -> hand(packet, sink));
    }

    AVCodecParameters parameters() {
        return context.parameters().initial_padding(0);
    }

    private void silence(long count, PacketSink sink) {
        float[] zeros = new float[FRAME_SAMPLES];
        for (long left = count; left > 0; left -= FRAME_SAMPLES) {
            append(zeros, 0, (int) Math.min(left, FRAME_SAMPLES), sink);
        }
    }

    private void append(float[] samples, int from, int count, PacketSink sink) {
        int at = from;
        int end = from + count;
        while (at < end) {
            int step = Math.min(end - at, FRAME_SAMPLES - filled);
            System.arraycopy(samples, at, block, filled, step);
            at += step;
            filled += step;
            written += step;
            if (filled == FRAME_SAMPLES) {
                encodeMarked(sink);
            }
        }
    }

    /** Encodes the block before the one that is full: the mark needs both. */
    private void encodeMarked(PacketSink sink) {
        mark.mark(block);
        filled = 0;
        if (marked >= 0) {
            prepareFrame();
            spread();
            frame.pts(marked);
            context.encode(frame, packet -> hand(packet, sink));
        }
        marked += FRAME_SAMPLES;
        Arrays.fill(block, 0);
    }

    /** Both channels 3 dB down: a listener, and ITU-R BS.1770, add the power of the channels up again. */
    private void spread() {
        for (int i = 0; i < FRAME_SAMPLES; i++) {
            float sample = block[i] * CENTRE;
            for (MemorySegment plane : planes) {
                plane.setAtIndex(ValueLayout.JAVA_FLOAT, i, sample);
            }
        }
    }

    /** The encoder may still hold the last frame's memory; then this one gets its own. */
    private void prepareFrame() {
        FfmpegException.check("av_frame_make_writable", avutil.av_frame_make_writable(frame));
        if (planes.length == 0 || planes[0].address() != frame.data(0).address()) {
            planes = new MemorySegment[CHANNELS];
            for (int channel = 0; channel < CHANNELS; channel++) {
                planes[channel] =
                        MemorySegment.ofAddress(frame.data(channel).address()).reinterpret(4L * FRAME_SAMPLES);
            }
        }
    }

    private void hand(AVPacket packet, PacketSink sink) {
        if (packet.pts() < 0) {
            return;
        }
        nextPacket = packet.pts() + FRAME_SAMPLES;
        packet.stream_index(1);
        packet.duration(FRAME_SAMPLES);
        sink.accept(new Packet(avcodec.av_packet_clone(packet), Packet.Kind.AUDIO));
    }

    @Override
    public void close() {
        avutil.av_frame_free(frame);
        context.close();
    }
}
