package dev.nightshift.broadcast.ingest;

import static dev.nightshift.broadcast.encode.FfmpegException.check;

import dev.nightshift.media.Timebase;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;

/** Turns decoded sound into the programme's: one channel, 48 kHz. One thread. */
public final class SoundFit implements AutoCloseable {
    private final SwrContext context = swresample.swr_alloc();
    private final AVFrame converted = avutil.av_frame_alloc();
    private final AVChannelLayout mono = new AVChannelLayout();
    private float[] samples = new float[4096];

    /** Whoever takes samples; the array is used again. */
    public interface Taker {
        void take(float[] samples, int length);
    }

    public SoundFit() {
        avutil.av_channel_layout_default(mono, 1);
    }

    /**
     * Converts a frame.
     *
     * @throws dev.nightshift.broadcast.encode.FfmpegException when its sound is of no known kind
     */
    public void convert(AVFrame frame, Taker taker) {
        describe();
        int result = swresample.swr_convert_frame(context, converted, frame);
        if (result == avutil.AVERROR_INPUT_CHANGED) {
            swresample.swr_close(context);
            describe();
            result = swresample.swr_convert_frame(context, converted, frame);
        }
        check("resample", result);
        int count = converted.nb_samples();
        samples = count > samples.length ? new float[count] : samples;
        new FloatPointer(converted.data(0)).get(samples, 0, count);
        taker.take(samples, count);
    }

    private void describe() {
        avutil.av_frame_unref(converted);
        converted.ch_layout(mono);
        converted.sample_rate(Timebase.SAMPLE_RATE);
        converted.format(avutil.AV_SAMPLE_FMT_FLT);
    }

    @Override
    public void close() {
        avutil.av_frame_free(converted);
        swresample.swr_free(context);
        mono.close();
    }
}
