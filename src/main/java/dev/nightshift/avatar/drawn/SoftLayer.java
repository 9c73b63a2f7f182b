package dev.nightshift.avatar.drawn;

import io.github.humbleui.skija.Canvas;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group of moving shapes, drawn in order. */
final class SoftLayer implements Layer {
    private final List<SoftShape> shapes;
    private final Map<String, SoftShape> clips;
    private final Controls controls;

    /**
     * @param shapes from back to front
     * @param clips the shapes of the whole figure that clip others, by id
     */
    SoftLayer(List<SoftShape> shapes, Map<String, SoftShape> clips, Controls controls) {
        this.shapes = shapes;
        this.clips = clips;
        this.controls = controls;
    }

    @Override
    public void update(Pose pose) {
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).update(controls.values());
        }
    }

    @Override
    public void draw(Canvas canvas) {
        Optional<String> current = Optional.empty();
        for (int i = 0; i < shapes.size(); i++) {
            SoftShape shape = shapes.get(i);
            if (!shape.clip().equals(current)) {
                changeClip(canvas, current, shape.clip());
                current = shape.clip();
            }
            shape.draw(canvas);
        }
        changeClip(canvas, current, Optional.empty());
    }

    private void changeClip(Canvas canvas, Optional<String> from, Optional<String> to) {
        if (from.isPresent()) {
            canvas.restore();
        }
        if (to.isPresent()) {
            canvas.save();
            canvas.clipPath(
                    Optional.ofNullable(clips.get(to.get()))
                            .orElseThrow()
                            .path()
                            .path(),
                    true);
        }
    }

    @Override
    public void close() {
        shapes.forEach(SoftShape::close);
    }
}
