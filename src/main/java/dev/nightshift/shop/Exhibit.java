package dev.nightshift.shop;

/**
 * How a product can stand in a room beside the host.
 *
 * @param cutOut its picture without a background, a path below the shop's folder
 * @param widthCentimetres how wide the thing in that picture is
 */
public record Exhibit(String cutOut, int widthCentimetres) {
    public Exhibit {
        if (widthCentimetres <= 0) {
            throw new IllegalArgumentException("no width: " + widthCentimetres);
        }
    }
}
