package dev.nightshift.broadcast.output;

import static dev.nightshift.broadcast.encode.FfmpegException.check;

import dev.nightshift.broadcast.encode.Packet;
import java.util.Map;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/** A container written to one of FFmpeg's protocols: a file or an RTMP server. */
final class UrlLink implements Link {
    private final Muxer muxer;
    private final AVIOContext io = new AVIOContext(null);

    /**
     * Opens the address and writes the header; what was opened is closed again when that fails.
     *
     * @param protocolOptions for the connection
     * @param muxerOptions for the container
     */
    UrlLink(
            Muxer muxer,
            String url,
            GiveUp giveUp,
            Map<String, String> protocolOptions,
            Map<String, String> muxerOptions) {
        this.muxer = muxer;
        try {
            AVDictionary options = Muxer.dictionary(protocolOptions);
            int opened = avformat.avio_open2(io, url, avformat.AVIO_FLAG_WRITE, giveUp.callback(), options);
            avutil.av_dict_free(options);
            check("open", opened);
            muxer.to(io);
            muxer.begin(muxerOptions);
        } catch (RuntimeException failed) {
            abandon();
            throw failed;
        }
    }

    @Override
    public void write(Packet packet) {
        muxer.write(packet);
    }

    @Override
    public void finish() {
        try {
            muxer.end();
        } finally {
            abandon();
        }
    }

    @Override
    public void abandon() {
        muxer.free();
        avformat.avio_closep(io);
    }
}
