package dev.nightshift.broadcast.encode;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;

/** Packets with nothing in them but a time. */
public final class TestPackets {
    private TestPackets() {}

    public static Packet keyframe(long number) {
        Packet packet = picture(number);
        packet.raw().flags(avcodec.AV_PKT_FLAG_KEY);
        return packet;
    }

    public static Packet picture(long number) {
        return packet(number, Packet.Kind.VIDEO);
    }

    public static Packet sound(long sample) {
        return packet(sample, Packet.Kind.AUDIO);
    }

    private static Packet packet(long time, Packet.Kind kind) {
        AVPacket raw = avcodec.av_packet_alloc();
        avcodec.av_new_packet(raw, 8);
        raw.pts(time).dts(time);
        return new Packet(raw, kind);
    }
}
