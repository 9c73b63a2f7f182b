package dev.nightshift.broadcast.mark;

import dev.nightshift.media.Luma;
import java.util.Optional;

/** Gathers pictures of one stretch of film and reads their watermark. One thread; start anew for each stretch. */
public final class MarkDetector {
    private final MarkSearch search;
    private Optional<MarkGrid> grid = Optional.empty();

    /** Looks for the marks of all Nightshift programs. */
    public MarkDetector() {
        this(MarkLayout.standard());
    }

    MarkDetector(MarkLayout layout) {
        this.search = new MarkSearch(layout);
    }

    /** Adds a picture, upright or not, of at least 90 pixels width; one of another size than the first is left out. */
    public void add(Luma picture) {
        if (grid.isEmpty() && picture.width() >= MarkTile.CHIPS_ACROSS && picture.height() >= MarkTile.CHIPS_ACROSS) {
            grid = Optional.of(new MarkGrid(picture.width(), picture.height()));
        }
        grid.filter(open -> open.fits(picture)).ifPresent(open -> open.add(picture));
    }

    /** The mark of what was added so far. */
    public Optional<MarkReading> read() {
        return grid.flatMap(search::find);
    }

    /** Pictures added since the last start. */
    public int pictures() {
        return grid.map(MarkGrid::pictures).orElse(0);
    }

    /** Forgets the pictures. */
    public void restart() {
        grid = Optional.empty();
    }
}
