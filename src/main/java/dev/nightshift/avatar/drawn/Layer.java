package dev.nightshift.avatar.drawn;

import io.github.humbleui.skija.Canvas;

/** A step of the drawing order. */
sealed interface Layer extends AutoCloseable permits SoftLayer, ArmLayer {
    /** Takes up a pose; the controls are already set to it. */
    void update(Pose pose);

    /** Draws onto a canvas in the drawing's pixels. */
    void draw(Canvas canvas);

    @Override
    void close();
}
