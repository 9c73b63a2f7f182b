package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.svg.SvgGroup;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathOp;
import java.util.List;
import java.util.Optional;

/** A limb or hand: shapes that move as one, lit by the direction that they are turned to. */
final class RigidPart implements AutoCloseable {
    private static final int SHADOW = 0x38281830;

    private final List<LitShape> shapes;
    private final Path silhouette;
    private final Paint shadow = new Paint().setAntiAlias(true).setBlendMode(BlendMode.SRC_ATOP);

    RigidPart(SvgGroup group) {
        this.shapes = group.shapes().stream().map(LitShape::new).toList();
        this.silhouette = union(shapes);
    }

    /**
     * Draws the contact shadow, which falls only on what is drawn already.
     *
     * @param strength 0 .. 1
     */
    void drawShadow(Canvas canvas, double strength) {
        int alpha = (int) Math.round((SHADOW >>> 24) * strength);
        shadow.setColor(alpha << 24 | SHADOW & 0xFFFFFF);
        canvas.drawPath(silhouette, shadow);
    }

    /**
     * Draws the part.
     *
     * @param turn degrees that the part is turned clockwise from how it is drawn, before mirroring
     */
    void draw(Canvas canvas, double turn, boolean mirrored) {
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).draw(canvas, turn, mirrored);
        }
    }

    private static Path union(List<LitShape> shapes) {
        Path all = new Path();
        for (LitShape shape : shapes) {
            try (Path before = all) {
                all = Optional.ofNullable(Path.makeCombining(before, shape.path(), PathOp.UNION))
                        .orElseThrow();
            }
        }
        return all;
    }

    @Override
    public void close() {
        shapes.forEach(LitShape::close);
        silhouette.close();
        shadow.close();
    }
}
