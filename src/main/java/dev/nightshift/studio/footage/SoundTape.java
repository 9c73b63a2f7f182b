package dev.nightshift.studio.footage;

import java.util.Arrays;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;

/** Decoded sound of any kind laid on one tape at its times; a hole in the recording stays as silence. */
final class SoundTape implements AutoCloseable {
    /** Times of packets are rounded; below this many seconds sound is simply joined. */
    private static final double LEAST_HOLE = 0.1;

    private final int rate;
    private final SwrContext context = swresample.swr_alloc();
    private final AVFrame converted = avutil.av_frame_alloc();
    private final AVChannelLayout mono;
    private float[] samples = new float[1 << 16];
    private int length;
    private int ahead;
    private boolean begun;

    SoundTape(int rate, AVChannelLayout mono) {
        this.rate = rate;
        this.mono = mono;
    }

    /**
     * @param time of its first sample, seconds after the tape's beginning; negative is cut off, NaN follows the last
     */
    void add(AVFrame frame, double time) {
        if (!begun && !Double.isNaN(time)) {
            begun = true;
            place(time);
        } else if (time - (length - ahead) / (double) rate > LEAST_HOLE) {
            place(time);
        }
        if (frame.ch_layout().order() == avutil.AV_CHANNEL_ORDER_UNSPEC) {
            avutil.av_channel_layout_default(
                    frame.ch_layout(), frame.ch_layout().nb_channels());
        }
        describe();
        int result = swresample.swr_convert_frame(context, converted, frame);
        if (result == avutil.AVERROR_INPUT_CHANGED) {
            swresample.swr_close(context);
            describe();
            result = swresample.swr_convert_frame(context, converted, frame);
        }
        FootageException.check("resample", result);
        take();
    }

    /** What was laid down. */
    float[] end() {
        if (begun) {
            describe();
            swresample.swr_convert_frame(context, converted, null);
            take();
        }
        return Arrays.copyOf(samples, length);
    }

    private void place(double time) {
        int at = Math.toIntExact(Math.round(time * rate));
        if (at < 0) {
            ahead = -at;
            return;
        }
        grow(at - length);
        length = at;
    }

    private void describe() {
        avutil.av_frame_unref(converted);
        converted.ch_layout(mono);
        converted.sample_rate(rate);
        converted.format(avutil.AV_SAMPLE_FMT_FLT);
    }

    private void take() {
        int count = converted.nb_samples();
        int cut = Math.min(ahead, count);
        ahead -= cut;
        int kept = count - cut;
        if (kept > 0) {
            grow(kept);
            new FloatPointer(converted.data(0)).position(cut).get(samples, length, kept);
            length += kept;
        }
    }

    private void grow(int by) {
        if (length + by > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(length + by, 2 * samples.length));
        }
    }

    @Override
    public void close() {
        avutil.av_frame_free(converted);
        swresample.swr_free(context);
    }
}
