package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.matte.Drift;
import dev.nightshift.avatar.clone.matte.Matte;
import dev.nightshift.avatar.clone.matte.Spill;
import dev.nightshift.avatar.clone.render.Texture;
import java.util.Optional;

/**
 * The second pass: the matte of each picture of the film, in order. One thread.
 *
 * <p>Everything works in cells of {@value Cells#SIZE} pixels but the band around the person, which is looked at pixel by
 * pixel.
 */
public final class FilmMatting {
    /** Radius in which a colour is looked for at first, cells, and around, double cells. */
    private static final int NEAR = 2;

    private static final int AROUND = 3;
    /** Trust in the plate, of 255, from which on a cell is compared with it. */
    private static final int TRUSTED = 200;

    private final Likelihoods likelihoods;
    private final Plate plate;
    private final Place footage;
    private final int footageWidth;
    private final int footageHeight;
    private final Spill spill;
    private final int width;
    private final int height;
    private final Cells plateCells;
    private final boolean[] known;
    private final Cells cells;
    private final Zones zones;
    private final DriftMeter drift;
    private final Spread spread;
    private final float[] near;
    private final float[] around;
    private final float[] beside;
    private final float[] behind;
    private final float[] differs;
    private final float[] contrast;
    private final BandAlpha band;
    private int pictures;

    FilmMatting(Likelihoods likelihoods, Plate plate, int left, int footageWidth, int footageHeight) {
        this.likelihoods = likelihoods;
        this.footage = new Place(left, 1, 1);
        this.footageWidth = footageWidth;
        this.footageHeight = footageHeight;
        this.spill = ChromaKey.screen(plate);
        this.plate =
                spill == Spill.NONE ? plate : new Plate(ChromaKey.on(spill).cleaned(plate.picture()), plate.trust());
        this.width = plate.picture().width();
        this.height = plate.picture().height();
        this.plateCells = new Cells(width, height).measure(this.plate.picture());
        this.cells = new Cells(width, height);
        this.known = known(this.plate, cells);
        this.zones = new Zones(cells.width, cells.height);
        this.drift = new DriftMeter(width, height);
        this.spread = new Spread(cells.width, cells.height);
        this.near = new float[3 * cells.count()];
        this.around = new float[3 * cells.count()];
        this.beside = new float[3 * cells.count()];
        this.behind = new float[3 * cells.count()];
        this.differs = new float[cells.count()];
        this.contrast = new float[cells.count()];
        this.band = new BandAlpha(this.plate, spill);
    }

    /** What is behind the person, opaque. */
    public Texture backing() {
        return plate.picture();
    }

    /** Which coloured screen the footage was made before, if any. */
    public Spill spill() {
        return spill;
    }

    /**
     * The matte of the next picture of the film.
     *
     * @param face where it is; surely the person
     */
    public Matte matte(Texture picture, Optional<Mesh> face) {
        return matte(picture, face, likelihoods.at(pictures++));
    }

    Matte matte(Texture picture, Optional<Mesh> face, Likelihoods.Span span) {
        Place place = new Place(
                footage.left(),
                span.mean().width() / (float) footageWidth,
                span.mean().height() / (float) footageHeight);
        cells.measure(picture);
        zones.rough(span, place);
        Drift drifted = drift.measure(cells, plateCells, known, zones.outside);
        spread.around(cells.colours, zones.inside, AROUND, around);
        spread.near(cells.colours, zones.inside, NEAR, around, near);
        spread.around(cells.colours, zones.outside, AROUND, behind);
        spread.near(cells.colours, zones.outside, NEAR, behind, beside);
        compare(drifted);
        zones.compare(differs, contrast);
        face.ifPresent(zones::sure);
        byte[] alpha = band.solve(new BandAlpha.Given(
                picture,
                zones,
                new BandAlpha.Around(near, around, beside, behind),
                drifted,
                span.mean(),
                span.mean().range(),
                place));
        return new Matte(width, height, alpha, drifted);
    }

    private void compare(Drift drifted) {
        for (int y = 0; y < cells.height; y++) {
            for (int x = 0; x < cells.width; x++) {
                int i = y * cells.width + x;
                float most = 0;
                float square = 0;
                int block = y * Cells.SIZE / Drift.CELL * drifted.width() + x * Cells.SIZE / Drift.CELL;
                for (int k = 0; k < 3; k++) {
                    float back = plateCells.colours[3 * i + k] + drifted.values()[3 * block + k];
                    most = Math.max(most, Math.abs(cells.colours[3 * i + k] - back));
                    square += (around[3 * i + k] - back) * (around[3 * i + k] - back);
                }
                differs[i] = known[i] ? most : -1;
                contrast[i] = (float) Math.sqrt(square);
            }
        }
    }

    /** Cells of which every pixel of the plate was seen well. */
    private static boolean[] known(Plate plate, Cells cells) {
        boolean[] known = new boolean[cells.count()];
        java.util.Arrays.fill(known, true);
        int width = plate.picture().width();
        for (int i = 0; i < plate.trust().length; i++) {
            if ((plate.trust()[i] & 255) < TRUSTED) {
                known[i / width / Cells.SIZE * cells.width + i % width / Cells.SIZE] = false;
            }
        }
        return known;
    }
}
