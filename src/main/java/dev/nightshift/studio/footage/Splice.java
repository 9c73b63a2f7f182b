package dev.nightshift.studio.footage;

import java.nio.file.Path;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
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
 * Takes of one camera become one film, one after the other, as Matroska. Packets are copied as they are: nothing is coded
 * anew, nothing is lost. One thread.
 */
public final class Splice implements AutoCloseable {
    private static final int[] KINDS = {avutil.AVMEDIA_TYPE_VIDEO, avutil.AVMEDIA_TYPE_AUDIO};
    /** From the last packet of a take, whose length is often not told, to the first of the next one. */
    private static final long GAP_MICROS = 40_000;

    private final AVRational micros = avutil.av_make_q(1, 1_000_000);
    private final AVFormatContext out = new AVFormatContext(null);
    private final Path into;
    private long endMicros;
    private boolean begun;

    private Splice(Path into) {
        this.into = into;
        FootageException.check(
                "prepare film", avformat.avformat_alloc_output_context2(out, null, "matroska", (String) null));
    }

    /**
     * Joins takes.
     *
     * @param takes at least one, the first with pictures and sound
     * @throws FootageException when one can't be read, or they are not of one camera
     */
    public static void join(List<Path> takes, Path into) {
        try (Splice splice = new Splice(into)) {
            takes.forEach(splice::add);
            FootageException.check("end film", avformat.av_write_trailer(splice.out));
        }
    }

    @Override
    public void close() {
        if (begun) {
            avformat.avio_closep(out.pb());
        }
        out.pb(null);
        avformat.avformat_free_context(out);
    }

    private void add(Path take) {
        try (Container container = Container.open(take)) {
            int[] streams = {container.best(KINDS[0]), container.best(KINDS[1])};
            if (streams[0] < 0) {
                throw new FootageException(take.getFileName() + " has no moving pictures");
            }
            if (begun) {
                requireAlike(container, streams);
            } else {
                begin(container, streams);
            }
            copy(container, streams);
        }
    }

    private void begin(Container first, int[] streams) {
        for (int from : streams) {
            if (from >= 0) {
                AVStream stream = avformat.avformat_new_stream(out, null);
                FootageException.check(
                        "describe stream",
                        avcodec.avcodec_parameters_copy(
                                stream.codecpar(), first.stream(from).codecpar()));
                stream.codecpar().codec_tag(0);
                stream.time_base(first.stream(from).time_base());
            }
        }
        AVIOContext file = new AVIOContext(null);
        FootageException.check("create film", avformat.avio_open(file, "file:" + into, avformat.AVIO_FLAG_WRITE));
        out.pb(file);
        begun = true;
        FootageException.check("begin film", avformat.avformat_write_header(out, (AVDictionary) null));
    }

    private void requireAlike(Container container, int[] streams) {
        for (int i = 0; i < out.nb_streams(); i++) {
            if (streams[i] < 0) {
                continue;
            }
            AVCodecParameters one = out.streams(i).codecpar();
            AVCodecParameters other = container.stream(streams[i]).codecpar();
            if (one.codec_id() != other.codec_id()
                    || one.width() != other.width()
                    || one.height() != other.height()
                    || one.sample_rate() != other.sample_rate()) {
                throw new FootageException("the takes were recorded with different cameras or settings");
            }
        }
    }

    private void copy(Container take, int[] streams) {
        long begin = endMicros;
        AVPacket packet = avcodec.av_packet_alloc();
        try {
            while (take.next(packet)) {
                int to = packet.stream_index() == streams[0] ? 0 : packet.stream_index() == streams[1] ? 1 : -1;
                if (to >= 0 && to < out.nb_streams()) {
                    write(packet, take, to, begin);
                }
                avcodec.av_packet_unref(packet);
            }
        } finally {
            avcodec.av_packet_free(packet);
        }
        endMicros += GAP_MICROS;
    }

    private void write(AVPacket packet, Container take, int to, long begin) {
        AVRational from = take.stream(packet.stream_index()).time_base();
        long shift = begin - take.startMicros();
        AVStream stream = out.streams(to);
        long pts = avutil.av_rescale_q(packet.pts(), from, micros) + shift;
        long dts =
                packet.dts() == avutil.AV_NOPTS_VALUE ? pts : avutil.av_rescale_q(packet.dts(), from, micros) + shift;
        long duration = avutil.av_rescale_q(packet.duration(), from, micros);
        endMicros = Math.max(endMicros, pts + duration);
        packet.stream_index(to);
        packet.pts(avutil.av_rescale_q(pts, micros, stream.time_base()));
        packet.dts(avutil.av_rescale_q(dts, micros, stream.time_base()));
        packet.duration(avutil.av_rescale_q(duration, micros, stream.time_base()));
        packet.pos(-1);
        FootageException.check("write film", avformat.av_interleaved_write_frame(out, packet));
    }
}
