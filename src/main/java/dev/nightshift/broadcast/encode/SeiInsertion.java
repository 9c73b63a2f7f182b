package dev.nightshift.broadcast.encode;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacpp.BytePointer;

/** Puts one NAL unit in front of the first slice of a picture in Annex B form, where H.264 wants its SEI. */
final class SeiInsertion {
    private static final int START_CODE = 3;
    private static final int LAST_SLICE_TYPE = 5;
    private final byte[] nalUnit;

    SeiInsertion(byte[] nalUnit) {
        this.nalUnit = nalUnit.clone();
    }

    /** A new packet with the unit inserted; the given one is only read. */
    AVPacket into(AVPacket packet) {
        byte[] picture = new byte[packet.size()];
        BytePointer data = packet.data();
        data.get(picture);
        int at = firstSlice(picture);
        AVPacket labelled = avcodec.av_packet_alloc();
        FfmpegException.check("av_new_packet", avcodec.av_new_packet(labelled, picture.length + nalUnit.length));
        FfmpegException.check("av_packet_copy_props", avcodec.av_packet_copy_props(labelled, packet));
        BytePointer out = labelled.data();
        out.position(0).put(picture, 0, at);
        out.position(at).put(nalUnit, 0, nalUnit.length);
        out.position(at + nalUnit.length).put(picture, at, picture.length - at);
        return labelled;
    }

    /** Where the start code of the first slice begins. */
    static int firstSlice(byte[] annexB) {
        for (int i = 0; i + START_CODE < annexB.length; i++) {
            if (annexB[i] == 0 && annexB[i + 1] == 0 && annexB[i + 2] == 1) {
                int type = annexB[i + START_CODE] & 0x1f;
                if (type >= 1 && type <= LAST_SLICE_TYPE) {
                    return i > 0 && annexB[i - 1] == 0 ? i - 1 : i;
                }
            }
        }
        return 0;
    }
}
