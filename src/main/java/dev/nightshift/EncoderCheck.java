package dev.nightshift;

import dev.nightshift.broadcast.encode.Encoder;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.encode.NoEncoderException;
import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.label.ImplicitLabel;
import dev.nightshift.command.Finding;
import dev.nightshift.command.Finding.Grade;

/** Opens a real encoder to see which one works here. */
final class EncoderCheck {
    private EncoderCheck() {}

    static Finding find() {
        ImplicitLabel label = ImplicitLabel.generated("nightshift", "doctor");
        try (Encoder encoder = Encoder.open(EncoderSettings.forPicture(720, 1280), label, Packet::close)) {
            return new Finding("encoder", Grade.WORKS, encoder.codec().ffmpegName() + ", H.264 at 720x1280");
        } catch (NoEncoderException none) {
            return new Finding("encoder", Grade.MISSING, String.valueOf(none.getMessage()));
        }
    }
}
