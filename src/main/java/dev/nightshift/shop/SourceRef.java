package dev.nightshift.shop;

/**
 * Where a fact stands in the merchant's files, so that every spoken figure can be traced.
 *
 * @param file name relative to the shop's folder
 * @param place row and column ({@code row 3, price}) or key path ({@code products.WH-1.material.en})
 */
public record SourceRef(String file, String place) {
    @Override
    public String toString() {
        return file + ": " + place;
    }
}
