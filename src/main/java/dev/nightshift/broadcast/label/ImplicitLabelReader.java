package dev.nightshift.broadcast.label;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/** Reads back what was written: the implicit labels of any file or address that FFmpeg can open. */
public final class ImplicitLabelReader {
    private ImplicitLabelReader() {}

    /**
     * Reads until the end or until {@code keyframes} keyframes have been seen, without decoding.
     *
     * @param address a path or URL
     * @throws IOException when it can't be opened or is no media
     */
    public static LabelReading read(String address, int keyframes) throws IOException {
        AVFormatContext context = new AVFormatContext(null);
        if (avformat.avformat_open_input(context, address, null, (AVDictionary) null) < 0) {
            throw new IOException("cannot be opened as media");
        }
        try {
            return read(context, keyframes);
        } finally {
            avformat.avformat_close_input(context);
        }
    }

    private static LabelReading read(AVFormatContext context, int keyframes) throws IOException {
        if (avformat.avformat_find_stream_info(context, (PointerPointer<?>) null) < 0) {
            throw new IOException("has no readable streams");
        }
        List<ImplicitLabel> container = labels(context.metadata());
        int video =
                avformat.av_find_best_stream(context, avutil.AVMEDIA_TYPE_VIDEO, -1, -1, (PointerPointer<?>) null, 0);
        if (video < 0) {
            return new LabelReading(container, Optional.empty(), 0, 0);
        }
        Keyframes found = new Keyframes(context.streams(video).codecpar());
        AVPacket packet = avcodec.av_packet_alloc();
        while (found.count < keyframes && avformat.av_read_frame(context, packet) >= 0) {
            found.add(packet, video);
            avcodec.av_packet_unref(packet);
        }
        avcodec.av_packet_free(packet);
        return new LabelReading(container, found.label, found.count, found.labelled);
    }

    private static List<ImplicitLabel> labels(AVDictionary metadata) {
        List<ImplicitLabel> labels = new ArrayList<>();
        AVDictionaryEntry entry = avutil.av_dict_get(metadata, "", null, avutil.AV_DICT_IGNORE_SUFFIX);
        while (entry != null) {
            ImplicitLabel.parse(entry.value().getString()).ifPresent(labels::add);
            entry = avutil.av_dict_get(metadata, "", entry, avutil.AV_DICT_IGNORE_SUFFIX);
        }
        return labels;
    }

    private static byte[] bytes(Pointer address, int count) {
        byte[] bytes = new byte[count];
        if (count > 0) {
            new org.bytedeco.javacpp.BytePointer(address).get(bytes);
        }
        return bytes;
    }

    /** The keyframes seen so far and their labels. */
    private static final class Keyframes {
        private final byte[] configuration;
        private int count;
        private int labelled;
        private Optional<ImplicitLabel> label = Optional.empty();

        Keyframes(AVCodecParameters parameters) {
            configuration = bytes(parameters.extradata(), parameters.extradata_size());
        }

        void add(AVPacket packet, int video) {
            if (packet.stream_index() != video || (packet.flags() & avcodec.AV_PKT_FLAG_KEY) == 0) {
                return;
            }
            count++;
            Optional<ImplicitLabel> found = NalUnits.split(bytes(packet.data(), packet.size()), configuration).stream()
                    .flatMap(nal -> SeiLabel.read(nal).stream())
                    .findFirst();
            labelled += found.isPresent() ? 1 : 0;
            label = label.or(() -> found);
        }
    }
}
