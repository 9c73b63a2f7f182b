package dev.nightshift.studio.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drawn mouths whose true gap is known, read with a mesh that is wrong about it. */
class LipLineTest {
    private static final int LIP = 0xb06a64;
    private static final int SKIN = 0xc89878;
    private static final int CAVITY = 0x200c0c;
    private static final int TEETH = 0xb0a898;

    private final Arena arena = Arena.ofConfined();
    private final VideoFrame picture = VideoFrame.allocate(arena, 720, 800);

    /** A talk of closed and open mouths, as the person's lip colours are learnt from. */
    private final List<SeenFace> talk = new ArrayList<>(IntStream.range(0, 20)
            .mapToObj(i -> seen(0.01 * i, 0.01 * i, CAVITY))
            .toList());

    @AfterEach
    void release() {
        arena.close();
    }

    @Test
    void a_closed_mouth_reads_as_closed_though_the_mesh_leaves_a_gap() {
        SeenFace face = seen(0, 0.035, CAVITY);

        assertThat(Canonical.opening(face.raw().mesh())).isGreaterThan(0.03);
        assertThat(Canonical.opening(new LipLine(talk).refine(face))).isLessThan(0.006);
    }

    @Test
    void a_gap_that_the_mesh_misses_is_found() {
        SeenFace face = seen(0.08, 0.03, CAVITY);

        assertThat(Canonical.opening(new LipLine(talk).refine(face))).isCloseTo(0.08, within(0.02));
    }

    @Test
    void teeth_are_mouth_and_not_lip() {
        SeenFace face = seen(0.1, 0.06, TEETH);

        assertThat(Canonical.opening(new LipLine(talk).refine(face))).isCloseTo(0.1, within(0.02));
    }

    @Test
    void the_outer_edges_stay_where_the_mesh_has_them() {
        SeenFace face = seen(0.08, 0.03, CAVITY);
        Mesh refined = new LipLine(talk).refine(face);

        for (int point : Canonical.OUTER_LIP) {
            assertThat(refined.y(point)).isEqualTo(face.raw().mesh().y(point));
        }
    }

    /** A picture whose mouth is truly open by {@code gap}, read with a mesh that says {@code believed}. */
    private SeenFace seen(double gap, double believed, int inside) {
        Mesh truth = Faces.straight(gap);
        fill(SKIN);
        paint(truth, Canonical.OUTER_LIP, LIP);
        if (gap > 0) {
            paint(truth, Canonical.INNER_LIP, inside);
        }
        float[] points = truth.points().clone();
        Mesh wrong = Faces.straight(believed);
        for (int point : Canonical.INNER_LIP) {
            points[3 * point + 1] = wrong.y(point);
        }
        return SeenFace.of(new RawMesh(new Mesh(points), 0.99), new Pixels(picture));
    }

    private void fill(int colour) {
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                set(x, y, colour);
            }
        }
    }

    private void paint(Mesh mesh, int[] ring, int colour) {
        java.awt.geom.Path2D.Double area = new java.awt.geom.Path2D.Double();
        area.moveTo(mesh.x(ring[0]), mesh.y(ring[0]));
        for (int point : ring) {
            area.lineTo(mesh.x(point), mesh.y(point));
        }
        area.closePath();
        java.awt.Rectangle box = area.getBounds();
        for (int y = box.y; y <= box.y + box.height; y++) {
            for (int x = box.x; x <= box.x + box.width; x++) {
                if (area.contains(x, y)) {
                    set(x, y, colour);
                }
            }
        }
    }

    private void set(int x, int y, int colour) {
        picture.pixels().set(ValueLayout.JAVA_INT, (long) y * picture.strideBytes() + 4L * x, 0xff000000 | colour);
    }
}
